import { displayName } from './language.ts';
import { beginsLanguageName, languageOfName } from './language-name.ts';
import { namedLanguage } from './named-languages.ts';

/** No credit or switch is longer than this, UTF-16 units. */
const LONGEST = 160;

/** What credits of pictures begin with, in the languages that news pages come in. */
const PICTURE_WORDS: readonly string[] = [
  // en
  'photo',
  'photos',
  'photo credit',
  'image',
  'image credit',
  'picture',
  'credit',
  'file photo',
  // ru, uk, be, bg
  'фото',
  'изображение',
  'иллюстрация',
  'снимок',
  'фотография',
  'світлина',
  'зображення',
  'снимка',
  // ar, fa, ur
  'الصورة',
  'صورة',
  'الصور',
  'صور',
  'تصوير',
  'مصدر الصورة',
  'عدسة',
  'عکس',
  'تصویر',
  // he
  'צילום',
  'תמונה',
  // de, fr, es, pt, it, tr, nl, pl
  'foto',
  'fotos',
  'bild',
  'bildquelle',
  'crédit photo',
  'crédit',
  'photographie',
  'imagen',
  'crédito',
  'imagem',
  'immagine',
  'fotoğraf',
  'görsel',
  'zdjęcie',
  'fot',
  // zh, ja, hi
  '图',
  '图片',
  '图源',
  '圖',
  '圖片',
  '写真',
  '画像',
  'फोटो',
  'चित्र',
];

/** What credits of sources begin with. */
const SOURCE_WORDS: readonly string[] = [
  'source',
  'sources',
  'источник',
  'источники',
  'джерело',
  'крыніца',
  'източник',
  'المصدر',
  'مصدر',
  'المصادر',
  'منبع',
  'ماخذ',
  'מקור',
  'quelle',
  'quellen',
  'fuente',
  'fuentes',
  'fonte',
  'fontes',
  'kaynak',
  'bron',
  'źródło',
  '来源',
  '來源',
  '出典',
  'स्रोत',
];

/** The words in front of a colon, a sign of copyright or a bar, and something behind it. */
function credit(words: readonly string[]): RegExp {
  const longestFirst = [...words].sort((a, b) => b.length - a.length).join('|');
  return new RegExp(`^[\\[(（]?(?:${longestFirst})\\s*(?:[:：©]|/\\s|\\|\\s)\\s*\\S`, 'iu');
}
const PICTURE = credit(PICTURE_WORDS);
const SOURCE = credit(SOURCE_WORDS);
const CREDIT_BY =
  /^(?:photo(?:graph)?s?|images?|pictures?|illustration|foto|photographie) (?:by|courtesy of|von|par|de|di)\s+\p{Lu}[^.!?]*$/iu;
const COPYRIGHT = /^(?:©|\(c\))\s*(?:\p{Nd}|\p{Lu}|\p{Lo})/iu;
const SENTENCE_BREAK = /[.!?؟۔。]["»”)]*\s+\S.*[.!?؟۔。]/u;

/** What all credits hold: most paragraphs are told by this alone, for which hosts need not compile all words. */
const CREDIT_MARK = /[:：©/|]/;
const CREDIT_NOUN = /^(?:photo|image|picture|illustration|foto)/iu;
/** What all lines of copyright begin with. */
const COPYRIGHT_SIGN = /^[©(]/;

/** What stands between the languages of a switch, and around them. */
const SWITCH_SEPARATOR = /\s*[|/•·∙‧¦,،、;–—-]\s*|\s{2,}/u;
/** A language's tag as page switches write it: EN, RU, AR. */
const TAG = /^[A-Z]{2,3}$/;
/** A switch's first word. */
const SWITCH_START = /^[\s[(|/•·∙‧¦,،、;–—-]*([^\s|/•·∙‧¦,،、;–—-]+)/u;
const SWITCH_EDGE = /^[\s[(]+|[\s\])]+$/gu;

/** Kinds of page text that are no part of the article. */
export type FurnitureKind = 'switch' | 'picture' | 'source' | 'copyright';

/**
 * What kind of page text a paragraph is: a language switch (`English | Русский | العربية`), the credit of a picture or a
 * source (`Фото: …`, `المصدر: …`), a copyright line; `undefined` for text of the article.
 */
export function furnitureKind(paragraph: string): FurnitureKind | undefined {
  if (paragraph.length > LONGEST) return undefined;
  const text = paragraph.replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '').trim();
  if (COPYRIGHT_SIGN.test(text) && COPYRIGHT.test(text)) return 'copyright';
  const kind = creditKind(text);
  if (kind) return SENTENCE_BREAK.test(text) ? undefined : kind;
  return isLanguageSwitch(text) ? 'switch' : undefined;
}

function creditKind(text: string): 'picture' | 'source' | undefined {
  const marked = CREDIT_MARK.test(text);
  if ((marked && PICTURE.test(text)) || (CREDIT_NOUN.test(text) && CREDIT_BY.test(text))) return 'picture';
  return marked && SOURCE.test(text) ? 'source' : undefined;
}

function isLanguageSwitch(text: string): boolean {
  const word = SWITCH_START.exec(text)?.[1] ?? '';
  if (!TAG.test(word) && !beginsLanguageName(word)) return false;
  const parts = text.replace(SWITCH_EDGE, '').split(SWITCH_SEPARATOR).filter(Boolean);
  if (parts.length > 1) return parts.every(namesLanguage);
  const words = text.split(/\s+/);
  return words.length > 1 && words.length <= 20 && words.every(namesLanguage);
}

function namesLanguage(word: string): boolean {
  if (languageOfName(word)) return true;
  if (!TAG.test(word)) return false;
  const tag = namedLanguage(word);
  return tag !== undefined && displayName(tag, 'en') !== tag;
}
