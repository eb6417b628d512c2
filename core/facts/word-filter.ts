/** A Bloom filter of words: it never misses a word it was made of, and takes a few others for one. */
export interface FilterData {
  /** Bits a word sets. */
  readonly hashes: number;
  /** The bits in base 64, the lowest bit of a byte first. */
  readonly bits: string;
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of a filter. */
export function filterBits({ bits }: FilterData): Uint8Array {
  const text = bits.replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8));
  const values = new Uint8Array(128);
  for (let i = 0; i < BASE64.length; i++) values[BASE64.charCodeAt(i)] = i;
  let buffer = 0;
  let held = 0;
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    buffer = ((buffer << 6) | values[text.charCodeAt(i)]!) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at++] = (buffer >> held) & 0xff;
  }
  return bytes;
}

/** The bits of a word in a filter of `size` bits: double hashing over two lanes of FNV-1a. */
export function hashes(word: string, count: number, size: number): number[] {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b) ^ (high >>> 15);
  }
  const step = (high | 1) >>> 0;
  return Array.from({ length: count }, (_, n) => ((low >>> 0) + n * step) % size);
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

/** Looks words up in a filter, as they were put in. The filter is decoded when it is first asked. */
export function wordFilter(data: FilterData): (word: string) => boolean {
  let bits: Uint8Array | undefined;
  return (word) => {
    const bytes = (bits ??= filterBits(data));
    return hashes(word, data.hashes, bytes.length * 8).every(
      (bit) => (bytes[bit >> 3]! & (1 << (bit & 7))) !== 0,
    );
  };
}
