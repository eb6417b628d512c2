/** Sentences of a version that another seems to lack. */
export interface LostSentences {
  /** The first of them, and the one behind the last. */
  readonly first: number;
  readonly end: number;
  /** How much likelier the lengths of the sentences are if these were left out than if none was, as a logarithm. */
  readonly gain: number;
}

/** Sentences that one of the other version may stand for, and the other way round. */
const MERGED = 3;
/** How rare that is, as a logarithm, by how many sentences stand for how many. */
const APART = 2.5;
const BOTH_MERGED = 4.5;
/** Sentences looked at in one text; longer ones are pages. */
const MOST = 24;
/** Sentences in a row that may be lost; where more are, the whole text is short: see `LengthModel`. */
const MOST_LOST = 3;

/**
 * The sentences in a row without which a text goes best with another version, by the lengths of the sentences alone: Gale and
 * Church's alignment with one gap and with none. Undefined where the text does not have more sentences than the other, or too many
 * more.
 * @param own letters of the text's sentences @param theirs those of the other version's
 * @param cost how surprising it is that so many letters of the text stand for so many of the other, as a logarithm
 */
export function lostSentences(
  own: readonly number[],
  theirs: readonly number[],
  cost: (own: number, theirs: number) => number,
): LostSentences | undefined {
  const [rows, columns] = [own.length, theirs.length];
  if (rows <= columns || columns === 0 || rows > MOST) return undefined;
  const there = costs(own, theirs, cost);
  const back = costs(own.toReversed(), theirs.toReversed(), cost);
  const whole = there[rows]![columns]!;
  if (whole === Infinity) return undefined;
  let best: LostSentences | undefined;
  for (let first = 0; first < rows; first++) {
    for (let end = first + 1; end <= Math.min(rows, first + MOST_LOST); end++) {
      for (let at = 0; at <= columns; at++) {
        const gain = whole - there[first]![at]! - back[rows - end]![columns - at]!;
        if (!best || gain > best.gain) best = { first, end, gain };
      }
    }
  }
  return best;
}

/** The least cost of aligning the first sentences of both texts, by how many, none left out. */
function costs(
  own: readonly number[],
  theirs: readonly number[],
  cost: (own: number, theirs: number) => number,
): number[][] {
  const table = Array.from({ length: own.length + 1 }, () =>
    new Array<number>(theirs.length + 1).fill(Infinity),
  );
  table[0]![0] = 0;
  for (let a = 1; a <= own.length; a++) {
    for (let b = 1; b <= theirs.length; b++) {
      let least = Infinity;
      for (let x = 1, letters = 0; x <= Math.min(MERGED, a); x++) {
        letters += own[a - x]!;
        for (let y = 1, others = 0; y <= Math.min(MERGED, b); y++) {
          others += theirs[b - y]!;
          const before = table[a - x]![b - y]!;
          if (before === Infinity) continue;
          const rare = x === 1 && y === 1 ? 0 : x === 1 || y === 1 ? APART : BOTH_MERGED;
          least = Math.min(least, before + rare + cost(letters, others));
        }
      }
      table[a]![b] = least;
    }
  }
  return table;
}
