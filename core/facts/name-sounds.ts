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

type Kinds = ReadonlyMap<string, number>;

function kindsOf(lists: readonly string[]): Kinds {
  const kinds = new Map<string, number>();
  lists.forEach((letters, kind) => {
    for (const letter of letters) kinds.set(letter, (kinds.get(letter) ?? 0) | (1 << kind));
  });
  return kinds;
}

const CONSONANT_KINDS = kindsOf(CONSONANTS);
const ALL_KINDS = kindsOf([...CONSONANTS, ...WEAK]);

/** The letters of a word that are of some kind, doubled ones once. */
interface Sequence {
  /** The kinds of each letter, a bit a kind. */
  readonly kinds: readonly number[];
  /** Which letters are of a kind, a bit a letter, by kind. */
  readonly places: Int32Array;
}

/** How a word sounds. */
export interface Sounds {
  /** Which of the surest consonants it has. */
  readonly sure: number;
  readonly consonants: Sequence;
  readonly letters: Sequence;
}

function sequenceOf(letters: string, table: Kinds, kindCount: number): Sequence {
  const kinds: number[] = [];
  const places = new Int32Array(kindCount);
  let before = '';
  for (const letter of letters) {
    const own = table.get(letter);
    if (own === undefined || letter === before || kinds.length === MOST) continue;
    before = letter;
    for (let kind = 0; kind < kindCount; kind++) {
      if ((own & (1 << kind)) !== 0) places[kind]! |= 1 << kinds.length;
    }
    kinds.push(own);
  }
  return { kinds, places };
}

/** How a word sounds; its letters as `nameLetters` gives them. */
export function soundsOf(letters: string): Sounds {
  let sure = 0;
  for (const letter of letters) {
    const kinds = CONSONANT_KINDS.get(letter) ?? 0;
    if ((kinds & (kinds - 1)) === 0) sure |= kinds & SURE;
  }
  return {
    sure,
    consonants: sequenceOf(letters, CONSONANT_KINDS, CONSONANTS.length),
    letters: sequenceOf(letters, ALL_KINDS, CONSONANTS.length + WEAK.length),
  };
}

/**
 * The length of the longest common subsequence; a bit-parallel algorithm after Hyyrö, "Bit-parallel LCS-length computation
 * revisited" (2004).
 */
function common(a: Sequence, b: Sequence): number {
  let rest = -1;
  const { places } = a;
  for (const kinds of b.kinds) {
    let equal = 0;
    for (let left = kinds; left !== 0; left &= left - 1) equal |= places[31 - Math.clz32(left & -left)]!;
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

/** What the spellings of one word have in common in their sounds. */
export interface SoundRange {
  /** The surest consonants that all spellings have, and those that any has. */
  readonly inAll: number;
  readonly inAny: number;
  /** The fewest and the most consonants of a spelling. */
  readonly fewest: number;
  readonly most: number;
}

/** The range of the sounds of some spellings. */
export function soundRange(spellings: readonly { readonly sounds: Sounds }[]): SoundRange {
  let inAll = SURE;
  let inAny = 0;
  let fewest = Infinity;
  let most = 0;
  for (const { sounds } of spellings) {
    const { length } = sounds.consonants.kinds;
    inAll &= sounds.sure;
    inAny |= sounds.sure;
    fewest = Math.min(fewest, length);
    most = Math.max(most, length);
  }
  return { inAll, inAny, fewest, most };
}

/** Whether {@link soundsApart} may be defined for a spelling of one word and a spelling of another. */
export function mayBeNear(a: SoundRange, b: SoundRange): boolean {
  if (bitCount((a.inAll & ~b.inAny) | (b.inAll & ~a.inAny)) > 1) return false;
  const gap = Math.max(a.fewest - b.most, b.fewest - a.most);
  return gap <= farthest(Math.max(a.fewest, b.fewest));
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
  if (bitCount(a.sure ^ b.sure) > 1) return undefined;
  const x = a.consonants.kinds.length;
  const y = b.consonants.kinds.length;
  const most = farthest(Math.max(x, y));
  if (Math.abs(x - y) > most) return undefined;
  const apart = x + y - 2 * common(a.consonants, b.consonants);
  if (apart > most) return undefined;
  if (Math.max(x, y) < 2) return apart;
  const m = a.letters.kinds.length;
  const n = b.letters.kinds.length;
  const shared = common(a.letters, b.letters);
  if (shared < LEAST_OF_LONGER * Math.max(m, n) || shared < LEAST_OF_SHORTER * Math.min(m, n))
    return undefined;
  return apart + 0.25 * (m + n - 2 * shared);
}
