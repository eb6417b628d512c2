import { canonicalLanguage, displayName } from './language.ts';
import { languageOfName, NAMED_LANGUAGES } from './language-name.ts';

/** No credit or switch is longer than this, UTF-16 units. */
const LONGEST = 160;

/** What credits of pictures and sources begin with, in the languages that news pages come in. */
const CREDIT_WORDS: readonly string[] = [
  // en
  'photo',
  'photos',
  'photo credit',
  'image',
  'image credit',
  'picture',
  'credit',
  'source',
  'sources',
  'file photo',
  // ru, uk, be, bg
  'фото',
  'источник',
  'источники',
  'изображение',
  'иллюстрация',
  'снимок',
  'фотография',
  'джерело',
  'світлина',
  'зображення',
  'крыніца',
  'източник',
  'снимка',
  // ar, fa, ur
  'الصورة',
  'صورة',
  'الصور',
  'صور',
  'تصوير',
  'المصدر',
  'مصدر',
  'المصادر',
  'مصدر الصورة',
  'عدسة',
  'عکس',
  'منبع',
  'تصویر',
  'ماخذ',
  // he
  'צילום',
  'מקור',
  'תמונה',
  // de, fr, es, pt, it, tr, nl, pl
  'foto',
  'fotos',
  'bild',
  'bildquelle',
  'quelle',
  'quellen',
  'crédit photo',
  'crédit',
  'photographie',
  'fuente',
  'fuentes',
  'imagen',
  'crédito',
  'fonte',
  'fontes',
  'imagem',
  'immagine',
  'fotoğraf',
  'kaynak',
  'görsel',
  'bron',
  'źródło',
  'zdjęcie',
  'fot',
  // zh, ja, hi
  '图',
  '图片',
  '来源',
  '图源',
  '圖',
  '圖片',
  '來源',
  '写真',
  '出典',
  '画像',
  'फोटो',
  'स्रोत',
  'चित्र',
];

const CREDIT = new RegExp(
  `^[\\[(（]?(?:${[...CREDIT_WORDS].sort((a, b) => b.length - a.length).join('|')})\\s*(?:[:：©]|/\\s|\\|\\s)\\s*\\S`,
  'iu',
);
const CREDIT_BY =
  /^(?:photo(?:graph)?s?|images?|pictures?|illustration|foto|photographie) (?:by|courtesy of|von|par|de|di)\s+\p{Lu}[^.!?]*$/iu;
const COPYRIGHT = /^(?:©|\(c\))\s*(?:\p{Nd}|\p{Lu}|\p{Lo})/iu;
const SENTENCE_BREAK = /[.!?؟۔。]["»”)]*\s+\S.*[.!?؟۔。]/u;

/** What stands between the languages of a switch, and around them. */
const SWITCH_SEPARATOR = /\s*[|/•·∙‧¦,،、;–—-]\s*|\s{2,}/u;
const SWITCH_EDGE = /^[\s[(]+|[\s\])]+$/gu;

/**
 * Whether a paragraph is page text and no part of the article: a language switch (`English | Русский | العربية`), the credit
 * of a photo or source (`Фото: …`, `المصدر: …`), a copyright line.
 */
export function isFurniture(paragraph: string): boolean {
  if (paragraph.length > LONGEST) return false;
  const text = paragraph.replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '').trim();
  if (COPYRIGHT.test(text) || CREDIT_BY.test(text)) return true;
  if (CREDIT.test(text)) return !SENTENCE_BREAK.test(text);
  return isLanguageSwitch(text);
}

function isLanguageSwitch(text: string): boolean {
  const parts = text.replace(SWITCH_EDGE, '').split(SWITCH_SEPARATOR).filter(Boolean);
  if (parts.length > 1) return parts.every(namesLanguage);
  const words = text.split(/\s+/);
  return words.length > 1 && words.length <= 20 && words.every(namesLanguage);
}

function namesLanguage(word: string): boolean {
  if (languageOfName(word)) return true;
  // Tags as page switches write them: EN, RU, AR.
  if (!/^\p{Lu}{2,3}$/u.test(word)) return false;
  const tag = canonicalLanguage(word);
  return tag !== undefined && NAMED_LANGUAGES.includes(tag) && displayName(tag, 'en') !== tag;
}
