/** Letters that a search takes for another: alef with any sign, teh marbuta, alef maqsura, Russian yo. */
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
const IGNORED = /[\p{Mn}\u0640\u200B-\u200F\u202A-\u202E\u2066-\u2069\u00AD]/u;
const PLAIN = /^[\u0020-\u007E]*$/;

/** A text made easy to search, and where each of its units came from. */
export interface Folded {
  readonly text: string;
  /** Offsets in the original, one more than units; undefined where they are the same. */
  readonly origins: Uint32Array | undefined;
}

/**
 * Folds case, vowel marks, tatweel, direction marks, alef forms and digit systems, so that a search finds what the reader takes to
 * be the same.
 */
export function fold(text: string): Folded {
  if (PLAIN.test(text)) return { text: text.toLowerCase(), origins: undefined };
  let folded = '';
  const origins = new Uint32Array(text.length + 1);
  for (let at = 0; at < text.length; at++) {
    const unit = text[at] ?? '';
    if (IGNORED.test(unit)) continue;
    origins[folded.length] = at;
    folded += foldUnit(unit);
  }
  origins[folded.length] = text.length;
  return { text: folded, origins };
}

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  const lower = unit.toLowerCase();
  return SAME[lower] ?? (lower.length === 1 ? lower : unit);
}

/** Where `needle`, folded already, occurs in a folded text; offsets of the original, not overlapping. */
export function occurrences(haystack: Folded, needle: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  if (needle === '') return found;
  const { text, origins } = haystack;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
    const last = at + needle.length;
    const start = origins?.[at] ?? at;
    const end = origins ? (origins[last - 1] ?? 0) + 1 : last;
    found.push({ start, end });
  }
  return found;
}
