/**
 * Letters by kind of sound, the same in all scripts: a cheap test whether two words can be spellings of one name. A kind takes
 * in what transliteration mixes up, and a letter may be of several kinds.
 */
const CONSONANTS: readonly string[] = [
  'bpбпب',
  'mмم',
  'nнن',
  'lлل',
  'rрر',
  'tdтدتطضдθзذثz',
  'kqcgxгкхقكغخجжحч',
  'szcxسصزشсзшщцчжtجثذظضتطدd',
  'fфف',
];
/** Vowels, and consonants that are often left out or written as vowels. */
const WEAK: readonly string[] = [
  'bpvfwбпвфبفو',
  'hхحهгжجjdgqк',
  'eiyjийьيىеёюяэ',
  'uowуоюёوa',
  'aeаеэояاأإآىةه',
  'ع',
];
/** The first five kinds are told apart so well that a name with one hardly ever lacks it in another script. */
const SURE = 0b11111;
/** One bit a letter; names are shorter. */
const MOST = 31;
/** Letters of a kind are all below. */
const LETTERS = 0x700;
/** The bits of the kinds that are consonants. */
const CONSONANT = (1 << CONSONANTS.length) - 1;
const KINDS = CONSONANTS.length + WEAK.length;
const ALL = (1 << KINDS) - 1;

/** The kinds of the letters, a bit a kind, by code. */
const kindsByCode = new Uint16Array(LETTERS);
[...CONSONANTS, ...WEAK].forEach((letters, kind) => {
  for (let at = 0; at < letters.length; at++) kindsByCode[letters.charCodeAt(at)]! |= 1 << kind;
});

/** The letters of a word that are of some kind, doubled ones once. */
interface Sequence {
  /** The kinds of each letter, a bit a kind. */
  readonly kinds: readonly number[];
  /** Which letters are of a kind, a bit a letter, by kind; made when first needed. */
  places: Int32Array | undefined;
}

/** How a word sounds. */
export interface Sounds {
  /** Which of the surest consonants it has. */
  readonly sure: number;
  /** How many consonants it has, doubled ones once. */
  readonly count: number;
  readonly word: string;
  /** Made when first needed. */
  consonants: Sequence | undefined;
  letters: Sequence | undefined;
}

function sequenceOf(word: string, wanted: number): Sequence {
  const kinds: number[] = [];
  let before = 0;
  for (let at = 0; at < word.length && kinds.length < MOST; at++) {
    const code = word.charCodeAt(at);
    const own = code < LETTERS ? kindsByCode[code]! & wanted : 0;
    if (own === 0 || code === before) continue;
    before = code;
    kinds.push(own);
  }
  return { kinds, places: undefined };
}

/** How a word sounds; its letters as `nameLetters` gives them. */
export function soundsOf(word: string): Sounds {
  let sure = 0;
  let count = 0;
  let before = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    const kinds = code < LETTERS ? kindsByCode[code]! & CONSONANT : 0;
    if (kinds === 0) continue;
    if ((kinds & (kinds - 1)) === 0) sure |= kinds & SURE;
    if (code === before) continue;
    before = code;
    count++;
  }
  return { sure, count: Math.min(count, MOST), word, consonants: undefined, letters: undefined };
}

function placesOf(sequence: Sequence): Int32Array {
  if (sequence.places) return sequence.places;
  const places = new Int32Array(KINDS);
  sequence.kinds.forEach((kinds, at) => {
    for (let left = kinds; left !== 0; left &= left - 1) places[31 - Math.clz32(left & -left)]! |= 1 << at;
  });
  sequence.places = places;
  return places;
}

/**
 * The length of the longest common subsequence; a bit-parallel algorithm after Hyyrö, "Bit-parallel LCS-length computation
 * revisited" (2004).
 */
function common(a: Sequence, b: Sequence): number {
  let rest = -1;
  const places = placesOf(a);
  const { kinds } = b;
  for (let at = 0; at < kinds.length; at++) {
    let equal = 0;
    for (let left = kinds[at]!; left !== 0; left &= left - 1) equal |= places[31 - Math.clz32(left & -left)]!;
    const both = rest & equal;
    rest = (rest + both) | (rest - both);
  }
  return bitCount(~rest & ((1 << a.kinds.length) - 1));
}

function bitCount(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

/** A {@link soundRange} of no spelling. */
const SOUNDLESS = -1;
const BITS = 5;
const LOW = (1 << BITS) - 1;

/**
 * What the spellings of one word have in common in their sounds, in five bits each: the surest consonants that all have and
 * those that any has, the fewest and the most consonants. Never 0.
 */
export function soundRange(spellings: readonly { readonly sounds: Sounds }[]): number {
  if (spellings.length === 0) return SOUNDLESS;
  let inAll = SURE;
  let inAny = 0;
  let fewest = MOST;
  let most = 0;
  for (const { sounds } of spellings) {
    const { count } = sounds;
    inAll &= sounds.sure;
    inAny |= sounds.sure;
    fewest = Math.min(fewest, count);
    most = Math.max(most, count);
  }
  return inAll | (inAny << BITS) | (fewest << (2 * BITS)) | (most << (3 * BITS)) | (1 << (4 * BITS));
}

/** Whether {@link soundsApart} may be defined for a spelling of one word and a spelling of another, by their ranges. */
export function mayBeNear(a: number, b: number): boolean {
  if (a === SOUNDLESS || b === SOUNDLESS) return false;
  const lacking = ((a & ~(b >> BITS)) | (b & ~(a >> BITS))) & LOW;
  if ((lacking & (lacking - 1)) !== 0) return false;
  const fewestA = (a >> (2 * BITS)) & LOW;
  const fewestB = (b >> (2 * BITS)) & LOW;
  const gap = Math.max(fewestA - ((b >> (3 * BITS)) & LOW), fewestB - ((a >> (3 * BITS)) & LOW));
  return gap <= farthest(Math.max(fewestA, fewestB));
}

/** The most that the consonants of two spellings of one name differ, by the number of consonants of the longer one. */
const FARTHEST = [1, 1, 2, 3, 3, 4, 4, 5, 5, 6];

function farthest(consonants: number): number {
  return FARTHEST[consonants] ?? consonants * 0.7;
}

/** The least share of the letters of the longer and of the shorter spelling that the other one has. */
const LEAST_OF_LONGER = 0.39;
const LEAST_OF_SHORTER = 0.59;

/**
 * How far two words are apart in their sounds; undefined where it is so far that they are hardly spellings of one name, and
 * comparing them closely is a waste of time.
 */
export function soundsApart(a: Sounds, b: Sounds): number | undefined {
  const differing = a.sure ^ b.sure;
  if ((differing & (differing - 1)) !== 0) return undefined;
  const longer = Math.max(a.count, b.count);
  const most = farthest(longer);
  if (Math.abs(a.count - b.count) > most) return undefined;
  a.consonants ??= sequenceOf(a.word, CONSONANT);
  b.consonants ??= sequenceOf(b.word, CONSONANT);
  const apart = a.count + b.count - 2 * common(a.consonants, b.consonants);
  if (apart > most) return undefined;
  if (longer < 2) return apart;
  a.letters ??= sequenceOf(a.word, ALL);
  b.letters ??= sequenceOf(b.word, ALL);
  const m = a.letters.kinds.length;
  const n = b.letters.kinds.length;
  const shared = common(a.letters, b.letters);
  if (shared < LEAST_OF_LONGER * Math.max(m, n) || shared < LEAST_OF_SHORTER * Math.min(m, n))
    return undefined;
  return apart + 0.25 * (m + n - 2 * shared);
}
