import { identityView, type View, type ViewEdit, viewOf } from './view.ts';

/** Invisible direction marks, embeddings, overrides and isolates. */
const BIDI = '\\u200e\\u200f\\u061c\\u202a-\\u202e\\u2066-\\u2069';
/** Zero-width characters that say nothing about the words: soft hyphen, zero-width space, word joiner, byte-order mark. */
const INVISIBLE = '\\u00ad\\u200b\\u2060\\ufeff';
/** Arabic vowel marks and Quranic signs, tatweel; Hebrew points and accents. */
const VOWELS =
  '\\u0610-\\u061a\\u0640\\u064b-\\u0652\\u0656-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed' +
  '\\u08d3-\\u08e1\\u08e3-\\u08ff\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7';
/** Blanks other than U+0020: no-break, narrow no-break, typographic widths, ideographic. */
const BLANKS = '\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000';

const BLANK = new RegExp(`[${BLANKS}]`);

/** A letter with the combining marks behind it, where composing may make fewer characters of it. */
const CLUSTER = '\\P{M}\\p{M}+';

/** Marks that may compose with the letters before them, and the Hangul letters that do. */
const COMPOSABLE =
  '\\u0300-\\u036f\\u0653-\\u0655\\u093c\\u09bc-\\u0dff\\u1025-\\u1135\\u1100-\\u11ff\\u3099\\u309a';
const BREAKS = '\\n\\r\\u0085\\u2028\\u2029';

const LINE_BREAK = new RegExp(`[${BREAKS}]`);
const HAS_COMPOSABLE = new RegExp(`[${COMPOSABLE}]`);
const REMOVED = new RegExp(`[${BIDI}${INVISIBLE}${VOWELS}]+`, 'g');
/** Whether a unit may have to be changed wherever it stands. */
const CHANGEABLE = new RegExp(`[${BLANKS}${BIDI}${INVISIBLE}${VOWELS}${COMPOSABLE}]`);
const SIMPLE = `[${BLANKS}]|[${BIDI}${INVISIBLE}${VOWELS}]+`;
/** Tried only where white space begins, so that long runs of it are looked at once. */
const JOINED_BREAK = `(?<!\\s)\\s*[${BREAKS}]\\s*`;
/** What is changed: by whether line breaks are joined and whether letters have to be composed. */
const CHANGES = {
  simple: new RegExp(SIMPLE, 'g'),
  composing: new RegExp(`${CLUSTER}|${SIMPLE}`, 'gu'),
  joining: new RegExp(`${JOINED_BREAK}|${SIMPLE}`, 'g'),
  joiningComposing: new RegExp(`${JOINED_BREAK}|${CLUSTER}|${SIMPLE}`, 'gu'),
};

/** How a view is made. */
export interface NormaliseOptions {
  /** Line breaks, with the indents around them, become one blank: for paragraphs of wrapped text. */
  readonly joinLines?: boolean;
}

/**
 * The view of a text that rules and dictionaries look things up in: composed (NFC), without direction marks, soft hyphens
 * and other invisible characters, without Arabic and Hebrew vowel marks and tatweel, every blank U+0020. Line breaks and
 * the joiners that Persian and emoji need stay.
 */
export function normalisedView(text: string, options: NormaliseOptions = {}): View {
  if (!mayChange(text, options.joinLines === true)) return identityView(text);
  const joins = options.joinLines === true && LINE_BREAK.test(text);
  const composes = HAS_COMPOSABLE.test(text);
  const changes = joins
    ? composes
      ? CHANGES.joiningComposing
      : CHANGES.joining
    : composes
      ? CHANGES.composing
      : CHANGES.simple;
  const edits: ViewEdit[] = [];
  for (const match of text.matchAll(changes)) {
    const before = match[0];
    const after = joins && LINE_BREAK.test(before) ? ' ' : normalised(before);
    if (after !== before) edits.push({ start: match.index, end: match.index + before.length, text: after });
  }
  return viewOf(text, edits);
}

const KIND = { kept: 1, lineBreak: 2, changeable: 3 } as const;
/** By UTF-16 unit, its kind as far as that was looked up: most texts have nothing to change, and are only read for it. */
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  const char = String.fromCharCode(unit);
  let kind: number = KIND.kept;
  if (CHANGEABLE.test(char)) kind = KIND.changeable;
  else if (LINE_BREAK.test(char)) kind = KIND.lineBreak;
  return (kinds[unit] = kind);
}

function mayChange(text: string, joins: boolean): boolean {
  const least = joins ? KIND.lineBreak : KIND.changeable;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if ((kinds[unit] || kindOf(unit)) >= least) return true;
  }
  return false;
}

function normalised(piece: string): string {
  if (piece.length === 1 && BLANK.test(piece)) return ' ';
  return piece.normalize('NFC').replace(REMOVED, '');
}

/** The text of {@link normalisedView} where offsets do not matter. */
export function normalise(text: string): string {
  return normalisedView(text).text;
}
