import { isFurniture, wholeCell } from './cell.ts';
import { NOTHING, type Check, type CheckCell, type CheckContext, type Finding } from './check.ts';

/** How the lengths of two columns go together: `log(b / a)` has this mean, and this spread for texts of 100 letters. */
interface Ratio {
  readonly mean: number;
  readonly spread: number;
}

/** Rows that are read to learn the ratios. */
const SAMPLE = 4000;
/** Rows that the ratio assumed before any reading is worth. */
const PRIOR_ROWS = 8;
/** What is assumed before any reading: one letter for one letter, give or take a third. */
const PRIOR: Ratio = { mean: 0, spread: 0.33 };
const MIN_SPREAD = 0.12;

/**
 * Finds: a version of a row that is far shorter or longer than the rest of the text leads one to expect: what is left when
 * half a sentence was left out. The ratio of each two versions and its spread are learned from the document itself (median
 * and median deviation over its rows).
 * Leaves alone: texts under `minimum` letters, figures and addresses alone, headings, page furniture.
 * Type: length; omission or addition where three or more versions show which one it is. Severity: warning beyond
 * `deviations`, `info` where only two versions speak.
 * Options: `deviations` (number, 5): how far off, in standard deviations; `minimum` (number, 40): letters of the longer text.
 */
export const length: Check = {
  name: 'length',
  type: 'length',
  severity: 'warning',
  rows(context) {
    if (context.versions.length < 2) return () => NOTHING;
    const deviations = context.option('deviations', 5);
    const minimum = context.option('minimum', 40);
    const ratios = learn(context);
    return (row) => {
      const present = context.present(row);
      if (present.length < 2) return NOTHING;
      const sizes = present.map(({ cell }) => sizeOf(context, cell));
      if (present.length === 2 && Math.max(sizes[0]!, sizes[1]!) < minimum) return NOTHING;
      /** By how much each version is off against each other one; the one that is off against all is the odd one. */
      const off = present.map((one, index) =>
        present.flatMap((other, position) => {
          if (index === position) return [];
          const longer = Math.max(sizes[index]!, sizes[position]!);
          if (longer < minimum || sizes[position] === 0 || sizes[index] === 0) return [0];
          return [deviation(ratios, other.column, one.column, sizes[position]!, sizes[index]!)];
        }),
      );
      const odd = off.findIndex(
        (all) => all.every((z) => Math.abs(z) > deviations) && new Set(all.map(Math.sign)).size === 1,
      );
      if (odd < 0 || present.some(({ cell }) => isFurniture(cell))) return NOTHING;
      const certain = present.length > 2;
      // Of two versions either may be wrong; the shorter one is what a translator looks at first.
      const short = off[odd]![0]! < 0;
      const shown = certain || short ? odd : 1 - odd;
      const { cell, column } = present[shown]!;
      const reference = present[shown === 0 ? 1 : 0]!;
      const expected = sizes[present.indexOf(reference)]! * Math.exp(ratios[reference.column]![column]!.mean);
      const percent = Math.round((sizes[shown]! / Math.max(expected, 1)) * 100);
      const finding: Finding = {
        spans: wholeCell(cell),
        message: {
          key: percent < 100 ? 'length.short' : 'length.long',
          params: { lang: cell.lang, percent },
        },
        ...(certain
          ? { odd: cell.lang, type: percent < 100 ? ('omission' as const) : ('addition' as const) }
          : { severity: 'info' as const }),
      };
      return [finding];
    };
  },
};

/** Letters and digits of a cell: blanks, marks and vowel signs are matters of the script. */
function sizeOf(context: CheckContext, cell: CheckCell): number {
  let size = 0;
  for (const segment of cell.segments) size += context.traits(segment).size;
  return size;
}

function deviation(
  ratios: readonly (readonly Ratio[])[],
  from: number,
  to: number,
  a: number,
  b: number,
): number {
  const { mean, spread } = ratios[from]![to]!;
  // The spread of a sum of words falls with the root of its length.
  const scale = spread * Math.max(Math.sqrt(100 / Math.max(a, b)), 0.5);
  return (Math.log(b / a) - mean) / scale;
}

/** The ratio of every column to every other. */
function learn(context: CheckContext): Ratio[][] {
  const { rows, versions } = context;
  const count = versions.length;
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  const logs: number[][][] = versions.map(() => versions.map(() => []));
  for (let index = 0; index < rows.length; index += step) {
    const present = context.present(rows[index]!);
    const sizes = present.map(({ cell }) => sizeOf(context, cell));
    for (let a = 0; a < present.length; a++) {
      for (let b = a + 1; b < present.length; b++) {
        if (sizes[a]! < 15 || sizes[b]! < 15) continue;
        const weight = Math.sqrt(Math.max(sizes[a]!, sizes[b]!) / 100);
        logs[present[a]!.column]![present[b]!.column]!.push(Math.log(sizes[b]! / sizes[a]!), weight);
      }
    }
  }
  const ratios: Ratio[][] = versions.map(() => versions.map(() => PRIOR));
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      const ratio = ratioOf(logs[a]![b]!);
      ratios[a]![b] = ratio;
      ratios[b]![a] = { mean: -ratio.mean, spread: ratio.spread };
    }
  }
  return ratios;
}

/** Median and median deviation of pairs of a log ratio and its weight, drawn towards the prior where there are few. */
function ratioOf(pairs: readonly number[]): Ratio {
  const rows = pairs.length / 2;
  if (rows === 0) return PRIOR;
  const values = pairs.filter((_, index) => index % 2 === 0);
  const middle = median(values);
  const deviations = values.map((value, index) => Math.abs(value - middle) * pairs[index * 2 + 1]!);
  const spread = Math.max(MIN_SPREAD, 1.4826 * median(deviations));
  const share = rows / (rows + PRIOR_ROWS);
  return {
    mean: middle * share,
    spread: spread * share + PRIOR.spread * (1 - share),
  };
}

function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
