import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../segment.ts';
import { LANGUAGES_WITH_RULES } from './index.ts';

/** Texts with `|` where one sentence ends and the next begins. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Dr. J. R. Hale met Mrs. Okoro. | They spoke at length.',
    'The plant is run by Norvik Ltd. | Its output doubled.',
    'Norvik Ltd. Chairman Ana Ruiz resigned.',
    'See Fig. 4 and No. 12, pp. 3–5. | Then go on.',
    'He left at 6 a.m. | She came at 7 p.m. sharp.',
    '“Stop!” she shouted. | “Why?” I asked. | Nobody answered.',
    'He wrote, “It is open.” | Then he left.',
    'I thought … well, I was sure . . . that you knew. | Never mind...',
    'Prices fell.[12] | Wages did not. [13] | Rents rose.',
    'It works! :-) | Thank you. 🙂🙂 | Bye.',
    'Version 2.4.1 is at https://ex.org/dl?v=2.4.1. | Install it.',
    '3.2.1. Scope of supply',
    'a) The first item',
    '1. First item. | 2. Second item. | 3. Is it so? | (4) Last item.',
    '1) First item. | 2) Second item.',
    'Bring three things: 1. Bread. | 2. Salt.',
    '1. See fig. 3. | Then go on.',
    'It ended in 1944. | He scored 7. | Bob scored 3.',
    'We saw (c. 1580) a painting by E. Munch. | It was sold.',
    'Is it so? it is not.'.replace('? ', '? | '),
  ],
  ru: [
    'Роман А. С. Пушкина издан в 1833 г. в Петербурге. | Его читают.',
    'Завод построен в 1954 г. | Первую продукцию он дал через год.',
    'Офис находится в г. Казань, ул. Баумана, д. 5. | Вход со двора.',
    'Взяли болты, гайки и т. д. | Инструмент покупают отдельно.',
    'Кабели и т.п. изделия хранят на складе, см. рис. 3.',
    '1. Первый пункт. | 2. Второй пункт.',
    '— Ты придёшь? — спросила Анна. | — Не знаю… — ответил он.',
    '«Что случилось?» — подумал Иван. | Он вышел.',
    'Он сказал: «Мы уходим». | Дверь закрылась.',
    'Скидка 200 руб. | Итого 4,8 тыс. руб.',
    'Храм построен в V в. до н. э. греками. | Он цел.',
    'Акад.\u00a0И.\u202fП. Павлов родился в Рязани. | Он получил премию.',
  ],
  uk: [
    'Проф. І. Я. Франко народився у 1856 р. | Він писав вірші.',
    'Вийшло у 2014 р. у Києві на вул. Хрещатик, буд. 5. | Потім перевидали.',
    '— Ти прийдеш? — спитала Ганна. | — Не знаю…',
  ],
  ar: [
    '١. البند الأول. | ٢. البند الثاني.',
    'متى يبدأ الاجتماع؟ | يبدأ في العاشرة صباحا.',
    'وصل الوفد، واجتمع مع الوزير؛ ثم غادر.',
    'حضر د. سامي الخطيب وأ. ليلى حداد المؤتمر. | وتحدث م. عادل أولا.',
    'التقى بد. سامي وبأ.د. ليلى ثم عاد.',
    'انتهى العمل.\u200f | بدأت مرحلة جديدة.',
    'قَــالَ المُعَلِّمُ: اِقْرَأْ. | فَقَرَأَ الطّالِبُ.',
    'قال المدير: «لن نتراجع!» وغادر القاعة. | صفق الحاضرون.',
    'بلغت النسبة ٣٫٥٪ في ٢٠٢٣/١٢/٣١. | وارتفعت الأسعار.',
    'هل هذا صحيح؟! | نعم!',
    'تستخدم الشركة \u202aNode.js 20.1\u202c منذ عام. | وهو مجاني.',
  ],
  fa: ['او به تهران رفت. | آیا برمی‌گردد؟ | نمی‌دانم.'],
  he: ['הוא הגיע לירושלים. | האם יחזור? | איש אינו יודע.'],
  de: [
    'Am 3. Oktober kam Dr. Weber an. | Er blieb z. B. bis zum 5. November.',
    'Im 19. Jahrhundert wuchs die Stadt. | Danach nicht mehr.',
    'Es kostet ca. 5 Mio. Euro usw. | Die Kosten steigen.',
    '„Kommst du?“ – fragte er. | Sie nickte.',
  ],
  fr: [
    'M. Durand et Mme Petit sont là. | Ils parlent.',
    'Est-ce vrai ? | Oui !',
    '« Tu viens ? » demanda-t-il. | Elle partit.',
    'Né en 50 av. J.-C. à Rome, il mourut jeune. | Son fils régna.',
  ],
  es: [
    'El Sr. García vive en EE. UU. desde 1990. | La Dra. Ruiz no.',
    '¿Vienes? | ¡Claro!',
    'Véase la pág. 12, núm. 3. | Después siga.',
  ],
  tr: [
    'Prof. Dr. Ayşe Kaya geldi. | 2. Dünya Savaşı bitti. | Sonra ne oldu?',
    'Elma, armut vb. meyveler var.',
  ],
  zh: ['他来了。她走了！真的吗？'.replace(/([。！])/g, '$1|'), '他说：“你好！”然后走了。|她笑了。'],
  ja: [
    '彼は来た。|彼女は去った。',
    '「そうだ。」と彼は言った。|彼女は笑った。',
    '本当？|はい！|何？！|もう一度。',
    'えっ？と彼は言った。|来る？って聞いた。',
  ],
  hi: ['वह आया। | वह गई। | क्यों?', 'डॉ. शर्मा और एस. पी. सिंह आए। | वे बैठे।'],
};

describe('default rules', () => {
  for (const [lang, texts] of Object.entries(CASES)) {
    it.each(texts)(`${lang}: %s`, (marked) => {
      const sentences = marked.split(/ ?\| ?/);
      const text = marked.replace(/ ?\|( ?)/g, '$1');
      expect(sentencesOf(text, lang).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
    });
  }

  it('are there for every language that is promised', () => {
    expect(LANGUAGES_WITH_RULES.toSorted()).toEqual(Object.keys(CASES).toSorted());
  });

  it('leave other languages to the boundaries of Unicode', () => {
    const text = 'Hij kwam om 5 uur. Zij ging. Wie nog?';
    expect(sentencesOf(text, 'nl')).toHaveLength(3);
    expect(sentencesOf('1. Inleiding', 'nl')).toHaveLength(1);
    expect(sentencesOf('Αυτό είναι. Εκείνο όχι.', 'el')).toHaveLength(2);
  });
});
