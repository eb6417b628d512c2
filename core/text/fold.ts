import { identityView, toSource, type View, type ViewEdit, viewOf } from './view.ts';

/**
 * Marks that readers take a letter to be the same without: accents that do not compose, Arabic and Hebrew vowel signs. Signs of
 * Indic scripts are letters of their own.
 */
export const LOOSE_MARKS =
  '\\u0300-\\u036f\\u0483-\\u0487\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u0610-\\u061a\\u064b-\\u065f\\u0670' +
  '\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed\\u08d3-\\u08e1\\u08e3-\\u08ff\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20f0';
/** What is not seen: soft hyphens, zero-width characters, marks of direction; and the tatweel, which only stretches a word. */
export const UNSEEN = '\\u00ad\\u0640\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff';

const IGNORED = new RegExp(`[${LOOSE_MARKS}${UNSEEN}]`);
const PLAIN = /^[\u0020-\u007E]*$/;
/** What may compose to other characters: letters with their marks, and letters of Hangul. */
const CLUSTER = /[\u1100-\u11ff\uac00-\ud7a3]+|\P{M}\p{M}*/gu;

/** Letters that a search takes for another: alef with any sign, teh marbuta, alef maqsura, Russian yo; and other blanks. */
const SAME: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ة: 'ه',
  ى: 'ي',
  ؤ: 'و',
  ئ: 'ي',
  ё: 'е',
  '\u00A0': ' ',
  '\u202F': ' ',
};

/** A text in the composed form (NFC): what is canonically the same is written the same. */
export function canonicalView(text: string): View {
  if (PLAIN.test(text) || text === text.normalize('NFC')) return identityView(text);
  const edits: ViewEdit[] = [];
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const composed = cluster.normalize('NFC');
    if (composed !== cluster) edits.push({ start: index, end: index + cluster.length, text: composed });
  }
  return viewOf(text, edits);
}

/**
 * A text made easy to search: case, vowel marks, tatweel, direction marks, alef forms and digit systems are folded, so that a
 * search finds what the reader takes to be the same.
 */
export function foldedView(text: string): View {
  if (PLAIN.test(text)) return { text: text.toLowerCase(), source: text };
  const canonical = canonicalView(text);
  let folded = '';
  const offsets = new Uint32Array(canonical.text.length + 1);
  for (let at = 0; at < canonical.text.length; at++) {
    const unit = canonical.text[at]!;
    if (IGNORED.test(unit)) continue;
    offsets[folded.length] = toSource(canonical, at);
    folded += foldUnit(unit);
  }
  offsets[folded.length] = text.length;
  return { text: folded, source: text, offsets: offsets.subarray(0, folded.length + 1) };
}

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  const lower = unit.toLowerCase();
  return SAME[lower] ?? (lower.length === 1 ? lower : unit);
}
