import { finish } from '../model/index.ts';
import { readVersion, type Version } from './features.ts';
import type { AlignInput } from './input.ts';
import { interner } from './interner.ts';

/** A version whose segments are all in one paragraph. */
export function version(lang: string, ...texts: string[]): AlignInput {
  return { lang, segments: texts.map((text) => ({ text, paragraph: 0 })) };
}

/** One text in three versions; the Arabic one has its first two sentences in one segment. */
export const EN = version(
  'en',
  'The council met in Geneva on 12 March 2019.',
  'Forty-one states voted for the resolution; 7 abstained.',
  'Maria Petrova, who chaired the meeting, called it a success.',
  'Nothing more was said about the price of 350 euros.',
  'The next meeting will be held in Cairo in 2021.',
);
export const RU = version(
  'ru',
  'Совет собрался в Женеве 12 марта 2019 года.',
  'Сорок одно государство проголосовало за резолюцию; 7 воздержались.',
  'Мария Петрова, которая вела заседание, назвала его успехом.',
  'О цене в 350 евро больше не говорили.',
  'Следующее заседание пройдёт в Каире в 2021 году.',
);
export const AR = version(
  'ar',
  'اجتمع المجلس في جنيف في ١٢ مارس ٢٠١٩. وصوتت إحدى وأربعون دولة لصالح القرار وامتنعت ٧ دول.',
  'ووصفته ماريا بتروفا، التي ترأست الاجتماع، بالنجاح.',
  'ولم يُذكر شيء آخر عن السعر البالغ ٣٥٠ يورو.',
  'وسيعقد الاجتماع القادم في القاهرة عام ٢٠٢١.',
);

/** A version with these segments as it is read. */
export function readFrom(lang: string, ...texts: string[]): Version {
  return finish(readVersion(version(lang, ...texts), interner()));
}
