import { formEnd, formStart } from './stem.ts';

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
const BITS = 5;
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
/** Letters of the same kinds are of one class: its kinds, and its number by code; 0 is that of letters without a kind. */
const kindsOfClass: number[] = [0];
const classByCode = Uint8Array.from(kindsByCode, (kinds) => {
  const known = kindsOfClass.indexOf(kinds);
  return known >= 0 ? known : kindsOfClass.push(kinds) - 1;
});
const CLASSES = kindsOfClass.length;

/** How a word sounds. */
export interface Sounds {
  /** Which of the surest consonants it has. */
  readonly sure: number;
  /** How many consonants it has, doubled ones once. */
  readonly count: number;
  readonly word: string;
  /** The classes of its consonants and of all its letters that are of some kind, doubled ones once. Made when first needed. */
  consonants: readonly number[] | undefined;
  letters: readonly number[] | undefined;
  /** Which of them share a kind with a class, a bit each, by class. Made when first needed. */
  consonantPlaces: Int32Array | undefined;
  letterPlaces: Int32Array | undefined;
}

function classesOf(word: string, wanted: number): number[] {
  const classes: number[] = [];
  let before = 0;
  for (let at = 0; at < word.length && classes.length < MOST; at++) {
    const code = word.charCodeAt(at);
    if (code >= LETTERS || (kindsByCode[code]! & wanted) === 0 || code === before) continue;
    before = code;
    classes.push(classByCode[code]!);
  }
  return classes;
}

/** The surest consonants of the letters in `[from, to)`, and above them how many consonants there are. */
function consonantsIn(word: string, from: number, to: number): number {
  let sure = 0;
  let count = 0;
  let before = 0;
  for (let at = from; at < to; at++) {
    const code = word.charCodeAt(at);
    const kinds = code < LETTERS ? kindsByCode[code]! & CONSONANT : 0;
    if (kinds === 0) continue;
    if ((kinds & (kinds - 1)) === 0) sure |= kinds & SURE;
    if (code === before) continue;
    before = code;
    count++;
  }
  return sure | (Math.min(count, MOST) << BITS);
}

/** How a word sounds; its letters as `nameLetters` gives them. */
export function soundsOf(word: string): Sounds {
  const sounds = consonantsIn(word, 0, word.length);
  return {
    sure: sounds & SURE,
    count: sounds >> BITS,
    word,
    consonants: undefined,
    letters: undefined,
    consonantPlaces: undefined,
    letterPlaces: undefined,
  };
}

/** Which letters share one of the kinds wanted with a class, a bit a letter, by class. */
function placesOf(classes: readonly number[], wanted: number): Int32Array {
  const byKind = new Int32Array(KINDS);
  classes.forEach((own, at) => {
    for (let left = kindsOfClass[own]! & wanted; left !== 0; left &= left - 1)
      byKind[31 - Math.clz32(left & -left)]! |= 1 << at;
  });
  const places = new Int32Array(CLASSES);
  for (let own = 1; own < CLASSES; own++) {
    let all = 0;
    for (let left = kindsOfClass[own]!; left !== 0; left &= left - 1)
      all |= byKind[31 - Math.clz32(left & -left)]!;
    places[own] = all;
  }
  return places;
}

/**
 * The length of the longest common subsequence of two words, the one by its places and length; a bit-parallel algorithm after
 * Hyyrö, "Bit-parallel LCS-length computation revisited" (2004).
 */
function common(places: Int32Array, length: number, classes: readonly number[]): number {
  let rest = -1;
  for (let at = 0; at < classes.length; at++) {
    const both = rest & places[classes[at]!]!;
    rest = (rest + both) | (rest - both);
  }
  return bitCount(~rest & ((1 << length) - 1));
}

/** How many bits of a number are set. */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** A {@link soundRange} of no spelling. */
const SOUNDLESS = -1;
const LOW = (1 << BITS) - 1;

/**
 * What the forms of one word have in common in their sounds, in five bits each: the surest consonants that all have and
 * those that any has, the fewest and the most consonants. Never 0. The forms as {@link formBounds} gives them.
 */
export function soundRange(letters: string, forms: readonly number[]): number {
  if (letters === '') return SOUNDLESS;
  let inAll = SURE;
  let inAny = 0;
  let fewest = MOST;
  let most = 0;
  for (let at = 0; at < forms.length; at++) {
    const sounds = consonantsIn(letters, formStart(forms[at]!), formEnd(forms[at]!));
    inAll &= sounds;
    inAny |= sounds & SURE;
    fewest = Math.min(fewest, sounds >> BITS);
    most = Math.max(most, sounds >> BITS);
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

/** What two words are apart that are hardly spellings of one name. */
export const FAR_APART = -1;
/** {@link soundsApart} is a whole number of these parts of a consonant. */
export const PARTS = 4;

/**
 * How far two words are apart in their sounds: of a consonant that one of them has alone five {@link PARTS}, of any other letter
 * one. {@link FAR_APART} where it is so far that they are hardly spellings of one name, and comparing them closely is a waste of
 * time.
 */
export function soundsApart(a: Sounds, b: Sounds): number {
  const differing = a.sure ^ b.sure;
  if ((differing & (differing - 1)) !== 0) return FAR_APART;
  const longer = Math.max(a.count, b.count);
  const most = farthest(longer);
  if (Math.abs(a.count - b.count) > most) return FAR_APART;
  const consonants = (a.consonants ??= classesOf(a.word, CONSONANT));
  a.consonantPlaces ??= placesOf(consonants, CONSONANT);
  b.consonants ??= classesOf(b.word, CONSONANT);
  const apart = a.count + b.count - 2 * common(a.consonantPlaces, a.count, b.consonants);
  if (apart > most) return FAR_APART;
  if (longer < 2) return apart * PARTS;
  const letters = (a.letters ??= classesOf(a.word, ALL));
  a.letterPlaces ??= placesOf(letters, ALL);
  b.letters ??= classesOf(b.word, ALL);
  const m = letters.length;
  const n = b.letters.length;
  const shared = common(a.letterPlaces, m, b.letters);
  if (shared < LEAST_OF_LONGER * Math.max(m, n) || shared < LEAST_OF_SHORTER * Math.min(m, n))
    return FAR_APART;
  return apart * PARTS + m + n - 2 * shared;
}
