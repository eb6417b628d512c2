import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finish } from '../model/index.ts';
import type { Band } from './band.ts';
import type { BeadScore } from './ladder.ts';
import { alignedTogether } from './multiway.ts';
import type { Profile } from './profile.ts';
import { startingPriors } from './shape.ts';
import type { KnownPair, Versions } from './versions.ts';

/** Versions as lists of segments, each a string of the letters of its sentences: what shares letters speaks for a bead. */
type Letters = readonly (readonly string[])[];

function scoreOf(a: readonly string[], b: readonly string[]): BeadScore {
  return (i, m, j, n) => {
    const [left, right] = [a.slice(i, i + m).join(''), b.slice(j, j + n).join('')];
    const shared = [...left].filter((letter) => right.includes(letter)).length;
    return 6 * shared - 3 * (left.length + right.length - 2 * shared);
  };
}

interface Pairing {
  readonly certainty?: (a: number, b: number) => number;
  /** How far from where equal letters stand the band reaches; all of it if absent. */
  readonly reach?: number;
}

function known(a: readonly string[], b: readonly string[], certainty: number, reach = Infinity): KnownPair {
  const [rows, columns] = [a.length, b.length];
  const low = new Int32Array(rows + 1);
  const high = new Int32Array(rows + 1);
  /** Letters before each segment. */
  const before = (list: readonly string[], at: number): number => list.slice(0, at).join('').length;
  for (let i = 0; i <= rows; i++) {
    const middle = b.filter((_, j) => before(b, j) < before(a, i)).length;
    low[i] = Math.max(0, middle - reach);
    high[i] = Math.min(columns, middle + reach);
  }
  low[0] = 0;
  high[rows] = columns;
  const band: Band = { rows, columns, low, high };
  const score = scoreOf(a, b);
  const pair: KnownPair = {
    band,
    priors: startingPriors(),
    score,
    certainty,
    rows: (i, m, n, first, end, out, at) => {
      for (let j = first; j < end; j++) out[at + j - first]! += score(i, m, j, n);
    },
    *taughtBy() {
      return pair;
    },
  };
  return pair;
}

function versionsOf(letters: Letters, { certainty = () => 0.9, reach }: Pairing = {}): Versions {
  const pairs = letters.map((a, x) =>
    letters.map((b, y) => (x < y ? known(a, b, certainty(x, y), reach) : undefined)),
  );
  return { counts: letters.map(({ length }) => length), pairs };
}

/** `A|A|AB`: the letters of each row, version by version. */
function spelt({ rows, cuts }: Profile, letters: Letters): string[] {
  return Array.from({ length: rows }, (_, r) =>
    letters.map((list, v) => list.slice(cuts[v]![r], cuts[v]![r + 1]).join('')).join('|'),
  );
}

const aligned = (letters: Letters, pairing?: Pairing): string[] =>
  spelt(finish(alignedTogether(versionsOf(letters, pairing))), letters);

describe('alignedTogether', () => {
  it.each<[name: string, letters: string[], expected: string[]]>([
    ['one version', ['A B'], ['A', 'B']],
    ['two', ['A B C', 'A B C'], ['A|A', 'B|B', 'C|C']],
    ['two, one of which has less', ['A B C', 'A C'], ['A|A', 'B|', 'C|C']],
    ['three', ['A B', 'A B', 'A B'], ['A|A|A', 'B|B|B']],
    ['three, one of which joins', ['A B C', 'AB C', 'A B C'], ['AB|AB|AB', 'C|C|C']],
    ['four', ['A B C', 'A B C', 'A B C', 'A B C'], ['A|A|A|A', 'B|B|B|B', 'C|C|C|C']],
    [
      'four, the first of which has less',
      ['A C', 'A B C', 'A B C', 'A B C'],
      ['A|A|A|A', '|B|B|B', 'C|C|C|C'],
    ],
    [
      'four, the last of which has less',
      ['A B C', 'A B C', 'A B C', 'A C'],
      ['A|A|A|A', 'B|B|B|', 'C|C|C|C'],
    ],
    ['four, one of which has more', ['A B', 'A B', 'A X B', 'A B'], ['A|A|A|A', '||X|', 'B|B|B|B']],
    ['four, one of which joins', ['A B C', 'A B C', 'AB C', 'A B C'], ['AB|AB|AB|AB', 'C|C|C|C']],
    ['four, one of which is empty', ['A B', 'A B', '', 'A B'], ['A|A||A', 'B|B||B']],
    ['five', ['A B', 'A B', 'AB', 'A B', 'A B'], ['AB|AB|AB|AB|AB']],
  ])('%s', (_, letters, expected) => {
    expect(aligned(letters.map((text) => text.split(' ').filter(Boolean)))).toEqual(expected);
  });

  const LETTERS = Array.from('ABCDEFGHIJKLMNOP');

  it.each([1, 2, 3])('keeps to the bands of the pairs, which reach %i far', (reach) => {
    const versions = [LETTERS, LETTERS, LETTERS, LETTERS];
    expect(aligned(versions, { reach })).toEqual(
      LETTERS.map((letter) => `${letter}|${letter}|${letter}|${letter}`),
    );
  });

  it('finds nothing beyond the bands', () => {
    const versions = [LETTERS, LETTERS, [...LETTERS.slice(0, 4), ...LETTERS.slice(12)], LETTERS];
    const rows = aligned(versions, { reach: 0 });
    expect(rows.filter((row) => row === 'P|P|P|P')).toEqual([]);
  });

  it('joins the surest pair first, whichever versions these are', () => {
    // The first and the last tell B and C apart; what is joined to them later takes its rows from theirs.
    const versions = [
      ['A', 'B', 'C'],
      ['A', 'BC'],
      ['A', 'BC'],
      ['A', 'B', 'C'],
    ];
    const sure = (x: number, y: number) => (a: number, b: number) => (a === x && b === y ? 0.99 : 0.5);
    for (const certainty of [sure(0, 3), sure(1, 2), sure(0, 1)]) {
      expect(aligned(versions, { certainty })).toEqual(['A|A|A|A', 'BC|BC|BC|BC']);
    }
  });

  it.each<[versions: number, taught: string[]]>([
    [3, []],
    [4, ['0-1', '0-2', '0-3', '1-3', '2-3']],
  ])('of %i versions, teaches the pairs of the two surest', (count, expected) => {
    const versions = versionsOf(
      Array.from({ length: count }, () => ['A', 'B', 'C']),
      { certainty: (a, b) => (a === 0 && b === 3 ? 0.99 : 0.5) },
    );
    const taught: string[] = [];
    const pairs = versions.pairs.map((row, a) =>
      row.map((pair, b) => {
        if (!pair) return pair;
        const noted: KnownPair = {
          ...pair,
          *taughtBy(path) {
            expect(path.map(({ i, j }) => [i, j])).toEqual([0, 1, 2].map((k) => [k, k]));
            taught.push(`${a}-${b}`);
            return pair;
          },
        };
        return noted;
      }),
    );
    finish(alignedTogether({ ...versions, pairs }));
    expect(taught.sort()).toEqual(expected);
  });

  it('puts every segment into one row, in order, with a probability', () => {
    const version = fc.array(fc.constantFrom('A', 'B', 'AB', 'C', 'X'), { maxLength: 5 });
    const certainties = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: 25,
      maxLength: 25,
    });
    fc.assert(
      fc.property(fc.array(version, { minLength: 1, maxLength: 5 }), certainties, (letters, list) => {
        const certainty = (a: number, b: number): number => list[5 * a + b]!;
        const profile = finish(alignedTogether(versionsOf(letters, { certainty })));
        const { rows, cuts, p } = profile;
        letters.forEach(({ length }, v) => {
          expect([cuts[v]![0], cuts[v]![rows]]).toEqual([0, length]);
          for (let r = 0; r < rows; r++) expect(cuts[v]![r + 1]).toBeGreaterThanOrEqual(cuts[v]![r]!);
        });
        expect(spelt(profile, letters)).not.toContain('|'.repeat(letters.length - 1));
        for (const one of p) {
          expect(one).toBeGreaterThanOrEqual(0);
          expect(one).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
      { numRuns: 60 },
    );
  });
});
