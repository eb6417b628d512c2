import { separatesWords } from '../text/index.ts';
import type { LanguageTag } from '../model/index.ts';

/** A line is taken to have lost blanks when words this long hold this share of its letters. */
const LONG = 16;
const SHARE = 0.4;
/** Letters of the words of such a line that are looked at. */
const SUSPECT = 8;
/** Letters of the words that runs are cut into. */
const SHORTEST = 2;
const LONGEST = 14;
/** What a stretch of letters costs that is no known word: to begin with, and each letter; known words cost their rarity. */
const UNKNOWN = 4;
const UNKNOWN_LETTER = 3;
/** Share of the letters of a run that known words have to hold. */
const KNOWN = 0.7;

const LONG_RUN = new RegExp(`(?:\\p{L}\\p{M}*){${LONG}}`, 'u');
const SUSPECTS = new RegExp(`[\\p{L}\\p{M}]{${SUSPECT},}`, 'gu');
const WORDS = /[\p{L}\p{M}]+/gu;
const MARKS = /\p{M}+/gu;

/**
 * Gives lines that lost the blanks between their words, as in texts copied out of a layout, blanks again: words in a row are cut
 * where the other lines know them. Other lines stay as they are. Only for reading words: offsets do not fit any more.
 */
export function runCutter(texts: readonly string[], lang: LanguageTag): (text: string) => string {
  if (!separatesWords(lang) || !texts.some(runsTogether)) return (text) => text;
  const cost = rarities(texts);
  return (text) =>
    runsTogether(text)
      ? text.replace(SUSPECTS, (run) => (cost.has(run) ? run : cut(run, cost).join(' ')))
      : text;
}

function runsTogether(text: string): boolean {
  if (!hasLong(text) || !LONG_RUN.test(text)) return false;
  let letters = 0;
  let long = 0;
  for (const [word] of text.matchAll(WORDS)) {
    const length = word.replace(MARKS, '').length;
    letters += length;
    if (length >= LONG) long += length;
  }
  return long >= SHARE * letters;
}

/** Whether blanks lie so far apart that there may be a long word: found much faster than letters are. */
function hasLong(text: string): boolean {
  for (let from = 0; ;) {
    const end = text.indexOf(' ', from);
    if (end < 0) return text.length - from >= LONG;
    if (end - from >= LONG) return true;
    from = end + 1;
  }
}

/** How rare each word of the lines with blanks is: the negative logarithm of its share. */
function rarities(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  let total = 0;
  for (const text of texts) {
    if (runsTogether(text)) continue;
    for (const [word] of text.matchAll(WORDS)) {
      if (word.length < SHORTEST || word.length > LONGEST) continue;
      counts.set(word, (counts.get(word) ?? 0) + 1);
      total++;
    }
  }
  for (const [word, count] of counts) counts.set(word, Math.log(total / count));
  return counts;
}

/** The most probable words a run is made of, or the run where too little of it is known. */
function cut(run: string, cost: ReadonlyMap<string, number>): string[] {
  const best = new Float64Array(run.length + 1).fill(Infinity);
  const from = new Int32Array(run.length + 1);
  const known = new Uint8Array(run.length + 1);
  best[0] = 0;
  for (let end = 1; end <= run.length; end++) {
    // A letter more of what is unknown, or the first.
    const open = end > 1 && known[end - 1] === 0 ? 0 : UNKNOWN;
    best[end] = best[end - 1]! + open + UNKNOWN_LETTER;
    from[end] = open === 0 ? from[end - 1]! : end - 1;
    for (let start = Math.max(0, end - LONGEST); start <= end - SHORTEST; start++) {
      const rarity = cost.get(run.slice(start, end));
      if (rarity === undefined || best[start]! + rarity >= best[end]!) continue;
      best[end] = best[start]! + rarity;
      from[end] = start;
      known[end] = 1;
    }
  }
  const parts: string[] = [];
  let letters = 0;
  for (let end = run.length; end > 0; end = from[end]!) {
    parts.push(run.slice(from[end]!, end));
    if (known[end] === 1) letters += end - from[end]!;
  }
  return letters >= KNOWN * run.length ? parts.reverse() : [run];
}
