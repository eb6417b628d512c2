/**
 * A set of words as their hashes: it never misses a word it was made of, and takes one in `2 ** remainder` others for one.
 * The hashes are sorted, and what each is more than the one before is written as a Rice code.
 */
export interface FilterData {
  readonly words: number;
  /** Bits of a code behind its unary part. */
  readonly remainder: number;
  /** The codes in base 64, the highest bit of a byte first. */
  readonly codes: string;
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The sorted hashes of a filter. */
function filterHashes({ words, remainder, codes }: FilterData): Uint32Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < BASE64.length; i++) values[BASE64.charCodeAt(i)] = i;
  let at = 0;
  let buffer = 0;
  let held = 0;
  const take = (count: number): number => {
    while (held < count) {
      buffer = ((buffer << 6) | values[codes.charCodeAt(at++)]!) & 0xffffff;
      held += 6;
    }
    held -= count;
    return (buffer >> held) & ((1 << count) - 1);
  };
  const found = new Uint32Array(words);
  let last = 0;
  for (let word = 0; word < words; word++) {
    let quotient = 0;
    while (take(1) === 1) quotient++;
    found[word] = last += (quotient << remainder) | take(remainder);
  }
  return found;
}

/** The hash of a word below `range`: FNV-1a, its bits mixed. */
export function filterHash(word: string, range: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) % range;
}

const ENDINGS: readonly (readonly [ending: string, instead: string])[] = [
  ...([
    ['ies', 'y'],
    ['ied', 'y'],
    ['ier', 'y'],
    ['iest', 'y'],
    ['ily', 'y'],
    ['iness', 'y'],
  ] as const),
  ...([
    ['ings', ''],
    ['ing', ''],
    ['ing', 'e'],
    ['ers', ''],
    ['ers', 'e'],
    ['er', ''],
    ['er', 'e'],
    ['est', ''],
  ] as const),
  ...([
    ['ed', ''],
    ['ed', 'e'],
    ['es', ''],
    ['s', ''],
    ['ly', ''],
    ['ness', ''],
    ['al', ''],
    ['ive', ''],
    ['ive', 'e'],
    ['able', ''],
  ] as const),
  ...([
    ['ions', 'e'],
    ['ion', 'e'],
    ['ions', ''],
    ['ion', ''],
    ['ment', ''],
    ['ments', ''],
  ] as const),
];
const SHORTEST_STEM = 3;

/** An English word and what it may be derived from, one ending taken off. */
export function withoutEndings(word: string): string[] {
  const stems = [word];
  for (const [ending, instead] of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, word.length - ending.length) + instead;
    if (stem.length < SHORTEST_STEM) continue;
    stems.push(stem);
    // Doubled before the ending: planned, running.
    if (instead === '' && /([bdgklmnprt])\1$/.test(stem)) stems.push(stem.slice(0, -1));
  }
  return stems;
}

/** The last letter of the nominative of Russian nouns, which their other forms lack. */
const RUSSIAN_VOWEL = /[аеёийоуыьюя]$/u;
/** Endings of Russian nouns of two and more letters; an и before them is of the stem: арми-я, арми-ями. */
const RUSSIAN_ENDING = /(?:[ая]ми|[ая][мх]|[ое]в|[оеё][йм]|[оеь]ю)$/u;

/** The stem of a Russian noun in the nominative: what its forms share. */
export function russianNounStem(noun: string): string {
  return noun.replaceAll('ё', 'е').replace(RUSSIAN_VOWEL, '');
}

/** What a Russian noun in any form may have as its {@link russianNounStem}. */
export function russianNounStems(form: string): string[] {
  const plain = form.replaceAll('ё', 'е');
  const stems = new Set([plain, plain.replace(RUSSIAN_VOWEL, ''), plain.replace(RUSSIAN_ENDING, '')]);
  return [...stems].filter((stem) => stem.length >= SHORTEST_STEM);
}

/** Looks words up in a filter, as they were put in. The filter is decoded when it is first asked. */
export function wordFilter(data: FilterData): (word: string) => boolean {
  let hashes: Uint32Array | undefined;
  return (word) => {
    hashes ??= filterHashes(data);
    const wanted = filterHash(word, data.words * 2 ** data.remainder);
    let low = 0;
    let high = hashes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (hashes[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    return hashes[low] === wanted;
  };
}
