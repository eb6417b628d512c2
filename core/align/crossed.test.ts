import { describe, expect, it } from 'vitest';
import { rowsAcross } from './crossed.ts';
import type { BeadScore } from './ladder.ts';

/** Segments of one letter for each sentence: what is shared speaks for a bead. */
function scoreOf(a: readonly string[], b: readonly string[]): BeadScore {
  return (i, m, j, n) => {
    const [left, right] = [a.slice(i, i + m).join(''), b.slice(j, j + n).join('')];
    const shared = [...left].filter((letter) => right.includes(letter)).length;
    return 6 * shared - 3 * (left.length + right.length - 2 * shared);
  };
}

/** The rows across all that is behind the first segment of each version, `A|A|` for one that the third is not in. */
function spelt(...texts: readonly string[]): string[] {
  const versions = texts.map((text) => text.split(' '));
  const [x, y, z] = versions as [string[], string[], string[]];
  const scores = [scoreOf(x, y), scoreOf(x, z), scoreOf(y, z)];
  const at = [1, 1, 1];
  const counts = versions.map(({ length }) => length - 1);
  return rowsAcross(at, counts, scores, 0.3).map((row) => {
    expect(row.p).toBe(0.3);
    return versions.map((list, v) => list.slice(at[v], (at[v]! += row.counts[v]!)).join('')).join('|');
  });
}

describe('rowsAcross', () => {
  it.each([
    ['the first two', ['- A B C', '- A B C', '- X Y'], ['A|A|', 'B|B|', 'C|C|', '||X', '||Y']],
    ['the first and the last', ['- A B C', '- X Y', '- A B C'], ['A||A', 'B||B', 'C||C', '|X|', '|Y|']],
    ['the last two', ['- X', '- A B', '- A B'], ['|A|A', '|B|B', 'X||']],
    ['two, one of which joins', ['- AB C', '- A B C', '- X'], ['AB|AB|', 'C|C|', '||X']],
    ['two, one of which has more', ['- A B', '- A Z B', '- X'], ['A|A|', '|Z|', 'B|B|', '||X']],
    ['two, one of which has nothing here', ['-', '- A B', '- A B'], ['|A|A', '|B|B']],
    ['none', ['- A', '- B', '- C'], ['|B|', 'A||', '||C']],
  ])('pairs %s', (_, texts, expected) => {
    expect(spelt(...texts)).toEqual(expected);
  });
});
