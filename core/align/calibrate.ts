/** Probabilities closer to 0 or 1 than this are not told apart. */
const CLOSEST = 1e-4;

/** Slope and shift of the logarithms of the odds. */
interface Line {
  readonly slope: number;
  readonly shift: number;
}

/** By what a row holds: one segment of a single version; at most one of each; several of some. */
interface Lines {
  readonly alone: Line;
  readonly single: Line;
  readonly several: Line;
}

/**
 * By the kind of rows: of two versions, compared by whole segments or thoroughly by their sentences, links of two that were
 * aligned with others, closed rows of three and of more versions. The search is surest of large rows, and least sure of what
 * stands alone. Fitted on news, encyclopedic, medical and Bible texts in Arabic, Russian and English of which sentences were
 * joined, left out and put in at several rates; on texts not fitted on, rows said to be right with some probability are so in
 * that share of cases within 0.01 on average. Those of two versions were fitted on manuals and declarations in eight more
 * languages as well, and those of more than three on these alone. Rows of three and more versions are measured against the rows
 * that follow from the right pairs.
 */
const KINDS = {
  pairs: {
    alone: { slope: 0.38, shift: 0.35 },
    single: { slope: 0.68, shift: -0.5 },
    several: { slope: 0.42, shift: -0.38 },
  },
  thorough: {
    alone: { slope: 0.34, shift: 1.13 },
    single: { slope: 0.66, shift: -0.07 },
    several: { slope: 0.4, shift: -0.08 },
  },
  links: {
    alone: { slope: 0.38, shift: 1.23 },
    single: { slope: 0.53, shift: 0.63 },
    several: { slope: 0.34, shift: -0.21 },
  },
  three: {
    alone: { slope: 0.6, shift: 0.71 },
    single: { slope: 0.6, shift: 0.6 },
    several: { slope: 0.42, shift: -0.23 },
  },
  more: {
    alone: { slope: 0.35, shift: 1.45 },
    single: { slope: 0.54, shift: -0.6 },
    several: { slope: 0.42, shift: -0.55 },
  },
} satisfies Record<string, Lines>;

export type RowKind = keyof typeof KINDS;

/**
 * How often rows are right to which the search gives the probability `p`, by how many segments of each version they hold. The
 * search takes its evidence for independent and its estimates for true, and so is too sure of itself.
 */
export function calibrated(p: number, kind: RowKind, counts: readonly number[]): number {
  const { slope, shift } = KINDS[kind][shapeOf(counts)];
  const inside = Math.min(1 - CLOSEST, Math.max(CLOSEST, p));
  return 1 / (1 + Math.exp(-(slope * Math.log(inside / (1 - inside)) + shift)));
}

function shapeOf(counts: readonly number[]): keyof Lines {
  if (counts.filter((count) => count > 0).length === 1) return 'alone';
  return counts.every((count) => count <= 1) ? 'single' : 'several';
}
