import type { ExamplePair, LanguageTag } from '../model/index.ts';
import { addTo } from '../model/lists.ts';
import { baseLanguage } from '../text/index.ts';
import type { Version } from './features.ts';
import type { BeadScore } from './ladder.ts';
import { LARGEST } from './shape.ts';
import { TOKEN, tokensOf } from './tokens.ts';

/** Near matches below this share of common words (Dice) are no matches. */
const NEAREST = 0.75;
/** Tokens of a text that may match nearly; shorter ones have to match exactly. */
const LEAST_TOKENS = 4;
/** Segments looked at for a near match; only words that no more than this many segments have are asked. */
const MOST_CANDIDATES = 60;
/** Segments of other texts that both versions are thought to stand among: a match in a short text is no accident. */
const BACKGROUND = 1000;

/** A place of a version where one side of an example stands. */
interface Match {
  readonly example: number;
  /** 1: word by word; less: the share of common words. */
  readonly likeness: number;
}

/** Where the texts of a memory stand in one version: by first segment and number of segments. */
interface Matches {
  readonly at: (from: number, count: number) => readonly Match[] | undefined;
  /** Segments that some match begins with. */
  readonly begins: Uint8Array;
  /** How often each example's text stands in the version. */
  readonly occurrences: Int32Array;
}

/**
 * What a translation memory says directly: where both sides of an example stand in the two versions, word by word or nearly,
 * they are translations of each other, all the more surely the rarer the texts are. Undefined where it says nothing.
 */
export function memoryScore(examples: readonly ExamplePair[], a: Version, b: Version): BeadScore | undefined {
  const sides = sidesFor(examples, a.input.lang, b.input.lang);
  if (sides.length === 0) return undefined;
  const inA = matchesIn(
    a,
    sides.map(([text]) => text),
  );
  const inB = matchesIn(
    b,
    sides.map(([, text]) => text),
  );
  if (!inA || !inB) return undefined;
  const places = BACKGROUND + Math.min(a.count, b.count);
  return (i, m, j, n) => {
    if (m === 0 || n === 0 || inA.begins[i] === 0 || inB.begins[j] === 0) return 0;
    const here = inA.at(i, m);
    const there = here && inB.at(j, n);
    if (!there) return 0;
    let best = 0;
    for (const { example, likeness } of here) {
      const other = there.find((match) => match.example === example);
      if (!other) continue;
      const by = Math.max(inA.occurrences[example]!, inB.occurrences[example]!);
      const both = likeness * other.likeness;
      // what is left of the likeness above that of texts with half of their words in common
      const score = Math.max(0, 2 * both - 1) * Math.log(places / by);
      if (score > best) best = score;
    }
    return best;
  };
}

/** The texts of the examples that are in these two languages, either way round. */
function sidesFor(
  examples: readonly ExamplePair[],
  langA: LanguageTag,
  langB: LanguageTag,
): (readonly [a: string, b: string])[] {
  const [baseA, baseB] = [baseLanguage(langA), baseLanguage(langB)];
  const sides: (readonly [string, string])[] = [];
  for (const { a, b } of examples) {
    const [x, y] = [baseLanguage(a.lang), baseLanguage(b.lang)];
    if (x === baseA && y === baseB) sides.push([a.text, b.text]);
    else if (x === baseB && y === baseA) sides.push([b.text, a.text]);
  }
  return sides;
}

function matchesIn(version: Version, texts: readonly string[]): Matches | undefined {
  const { count, types } = version;
  const stretches = stretchesByText(version);
  const holders = holdersOf(version);
  const found = new Map<number, Match[]>();
  const begins = new Uint8Array(count);
  const occurrences = new Int32Array(texts.length);
  const add = (from: number, size: number, match: Match): void => {
    addTo(found, from * (LARGEST + 1) + size, match);
    begins[from] = 1;
    occurrences[match.example]!++;
  };
  texts.forEach((text, example) => {
    const ids: number[] = [];
    for (const { name, kind } of tokensOf(text, version.input.lang)) {
      if (kind !== TOKEN.mark) ids.push(types.find(name));
    }
    const known = ids.filter((id) => id >= 0);
    if (known.length === 0) return;
    const exact = known.length === ids.length ? stretches.get(ids.join()) : undefined;
    if (exact) {
      for (const key of exact)
        add(Math.floor(key / (LARGEST + 1)), key % (LARGEST + 1), { example, likeness: 1 });
      return;
    }
    if (ids.length < LEAST_TOKENS || known.length / ids.length < NEAREST / 2) return;
    for (const segment of candidates(known, holders)) {
      const own = wordsAt(version, segment);
      const likeness = dice(known, own, ids.length);
      if (likeness >= NEAREST) add(segment, 1, { example, likeness });
    }
  });
  if (found.size === 0) return undefined;
  return { at: (from, size) => found.get(from * (LARGEST + 1) + size), begins, occurrences };
}

/** The types of a segment's words and numbers; marks are changed too easily to count. */
function wordsAt({ start, tokens, kind }: Version, segment: number): Int32Array {
  return tokens.subarray(start[segment], start[segment + 1]).filter((type) => kind[type] !== TOKEN.mark);
}

/** Stretches of up to `LARGEST` segments by their tokens, each as `from * (LARGEST + 1) + count`. */
function stretchesByText(version: Version): Map<string, number[]> {
  const { count } = version;
  const stretches = new Map<string, number[]>();
  for (let i = 0; i < count; i++) {
    let text = '';
    for (let m = 1; m <= LARGEST && i + m <= count; m++) {
      const own = wordsAt(version, i + m - 1).join();
      // a segment without words says nothing, and what goes on behind it is another text
      if (own === '') break;
      text = text === '' ? own : `${text},${own}`;
      addTo(stretches, text, i * (LARGEST + 1) + m);
    }
  }
  return stretches;
}

/** By type the segments that have it; types that too many have are left empty. */
function holdersOf({ count, start, tokens, frequency }: Version): readonly number[][] {
  const holders: number[][] = Array.from(frequency, () => []);
  for (let i = 0; i < count; i++) {
    for (let t = start[i]!; t < start[i + 1]!; t++) {
      const type = tokens[t]!;
      const list = holders[type]!;
      if (frequency[type]! <= MOST_CANDIDATES && list.at(-1) !== i) list.push(i);
    }
  }
  return holders;
}

/** Segments that share one of the three rarest words of a text. */
function candidates(known: readonly number[], holders: readonly (readonly number[])[]): Set<number> {
  const rare = [...new Set(known)]
    .filter((type) => holders[type]!.length > 0)
    .sort((x, y) => holders[x]!.length - holders[y]!.length)
    .slice(0, 3);
  return new Set(rare.flatMap((type) => holders[type]!));
}

/** Twice the common tokens over all tokens; `size` counts those of the text that the version does not know, too. */
function dice(text: readonly number[], segment: Int32Array, size: number): number {
  const left = new Map<number, number>();
  for (const type of segment) left.set(type, (left.get(type) ?? 0) + 1);
  let common = 0;
  for (const type of text) {
    const n = left.get(type) ?? 0;
    if (n === 0) continue;
    left.set(type, n - 1);
    common++;
  }
  return (2 * common) / (size + segment.length);
}
