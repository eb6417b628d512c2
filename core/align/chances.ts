import { CONFIDENT, type Step } from './path.ts';

/** Probabilities of beads, by `beadNumber`; those not held are negligible. */
export type BeadChances = ReadonlyMap<number, number>;

const SPREAD = 2 ** 23;

/** A number for the bead of `m` segments from `i` and `n` from `j`, of at most seven on either side. */
export function beadNumber(i: number, m: number, j: number, n: number): number {
  return (i * 8 + m) * SPREAD * 8 + j * 8 + n;
}

/** The steps that are likelier than not, in order, of versions of `rows` and `columns` segments. */
export function stepsOf(chances: BeadChances, rows: number, columns: number): Step[] {
  const alone = [new Float64Array(rows).fill(1), new Float64Array(columns).fill(1)] as const;
  const beads: Step[] = [];
  for (const [number, p] of chances) {
    const [left, right] = [Math.floor(number / (SPREAD * 8)), number % (SPREAD * 8)];
    const bead = { i: left >> 3, m: left & 7, j: right >> 3, n: right & 7, p };
    for (let x = bead.i; x < bead.i + bead.m; x++) alone[0][x]! -= p;
    for (let y = bead.j; y < bead.j + bead.n; y++) alone[1][y]! -= p;
    if (p >= CONFIDENT) beads.push(bead);
  }
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  for (const bead of [...beads.sort((x, y) => x.i - y.i), { i: rows, m: 0, j: columns, n: 0, p: 0 }]) {
    for (; i < bead.i; i++) if (alone[0][i]! > CONFIDENT) steps.push({ i, m: 1, j, n: 0, p: alone[0][i]! });
    for (; j < bead.j; j++) if (alone[1][j]! > CONFIDENT) steps.push({ i, m: 0, j, n: 1, p: alone[1][j]! });
    if (bead.m > 0) steps.push(bead);
    [i, j] = [bead.i + bead.m, bead.j + bead.n];
  }
  return steps;
}
