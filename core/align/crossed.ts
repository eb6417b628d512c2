import type { BeadScore } from './ladder.ts';
import type { FoundRow } from './profile.ts';

/** What a segment without counterpart costs, as a logarithm. */
const UNPAIRED = -2;
/** The beads that are tried. */
const BEADS = [
  [1, 1],
  [1, 2],
  [2, 1],
] as const;
/** Two of three versions, and the third, as the scores have them. */
const PAIRS = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 2, 0],
] as const;

interface Path {
  readonly value: number;
  readonly steps: readonly (readonly [m: number, n: number])[];
}

/**
 * Rows across a stretch in which three versions contradict each other: `counts` segments of each from `from` on. Those two
 * versions that have most to say to each other share rows, and the third stands by itself: it may be another text there.
 * `scores` is the evidence of versions 0 and 1, 0 and 2, 1 and 2; all rows get the probability `p`.
 */
export function rowsAcross(
  from: readonly number[],
  counts: readonly number[],
  scores: readonly BeadScore[],
  p: number,
): FoundRow[] {
  const paths = PAIRS.map(([a, b], pair) =>
    surestPath(scores[pair]!, from[a]!, counts[a]!, from[b]!, counts[b]!),
  );
  const best = paths.reduce((most, { value }, pair) => (value > paths[most]!.value ? pair : most), 0);
  const [a, b, third] = PAIRS[best]!;
  const rowWith = (...cells: readonly (readonly [version: number, count: number])[]): FoundRow => {
    const row = [0, 0, 0];
    for (const [version, count] of cells) row[version] = count;
    return { counts: row, p };
  };
  return [
    ...paths[best]!.steps.map(([m, n]) => rowWith([a, m], [b, n])),
    ...Array.from({ length: counts[third]! }, () => rowWith([third, 1])),
  ];
}

/** The beads of two stretches that have the most evidence, less what those without counterpart cost. */
function surestPath(score: BeadScore, i: number, rows: number, j: number, columns: number): Path {
  const side = columns + 1;
  const value = new Float64Array((rows + 1) * side).fill(-Infinity);
  const came = new Array<readonly [number, number]>(value.length);
  value[0] = 0;
  const reach = (x: number, y: number, m: number, n: number, worth: number): void => {
    if (x + m > rows || y + n > columns) return;
    const next = (x + m) * side + y + n;
    const sum = value[x * side + y]! + worth;
    if (sum <= value[next]!) return;
    value[next] = sum;
    came[next] = [m, n];
  };
  for (let x = 0; x <= rows; x++) {
    for (let y = 0; y <= columns; y++) {
      for (const [m, n] of BEADS) {
        if (x + m <= rows && y + n <= columns) reach(x, y, m, n, score(i + x, m, j + y, n));
      }
      reach(x, y, 1, 0, UNPAIRED);
      reach(x, y, 0, 1, UNPAIRED);
    }
  }
  const steps: (readonly [number, number])[] = [];
  for (let x = rows, y = columns; x > 0 || y > 0;) {
    const step = came[x * side + y]!;
    steps.push(step);
    x -= step[0];
    y -= step[1];
  }
  return { value: value.at(-1)!, steps: steps.reverse() };
}
