import type { Progress } from '../model/index.ts';
import type { Band } from './band.ts';
import type { PairEvidence } from './evidence.ts';
import { readVersion, type Version } from './features.ts';
import type { AlignedRow, AlignInput, AlignOptions } from './input.ts';
import { progressive } from './multiway.ts';
import { learnPair } from './pair.ts';
import { startingPriors } from './shape.ts';

/**
 * Aligns the versions of a text jointly: every segment comes into exactly one row, in the order of its version. The order
 * of the versions does not matter, a version without segments changes nothing, and several may have the same language.
 */
export function* align(
  versions: readonly AlignInput[],
  options: AlignOptions = {},
): Generator<Progress, AlignedRow[]> {
  const filled = versions.flatMap((input, index) => (input.segments.length > 0 ? [{ input, index }] : []));
  if (filled.length === 0) return [];
  const read: Version[] = [];
  for (const { input } of filled) {
    yield { stage: 'align', done: 0, total: 1 };
    read.push(readVersion(input));
  }
  let priors = startingPriors();
  const bands: (Band | undefined)[][] = [];
  const evidence: (PairEvidence | undefined)[][] = [];
  for (let a = 0; a < read.length; a++) {
    bands.push([]);
    evidence.push([]);
    for (let b = a + 1; b < read.length; b++) {
      const [va, vb] = [read[a]!, read[b]!];
      const work = learnPair(va, vb);
      let step = work.next();
      while (!step.done) {
        yield { stage: 'align', done: 0, total: 1 };
        step = work.next();
      }
      bands[a]![b] = step.value.band;
      evidence[a]![b] = step.value.evidence;
      priors = step.value.priors;
    }
  }
  const { similarity } = options;
  const outside =
    similarity &&
    ((a: number, i: number, m: number, b: number, j: number, n: number): number =>
      similarity(
        { version: filled[a]!.index, from: i, count: m },
        { version: filled[b]!.index, from: j, count: n },
      ));
  const work = progressive(
    {
      counts: read.map((version) => version.count),
      bands,
      evidence,
      priors,
      ...(outside && { outside }),
    },
    read.map((_, v) => v),
  );
  let step = work.next();
  while (!step.done) {
    yield { stage: 'align', done: 0, total: 1 };
    step = work.next();
  }
  const profile = step.value;
  return Array.from({ length: profile.rows }, (_, r) => {
    const cells: number[][] = versions.map(() => []);
    filled.forEach(({ index }, v) => {
      for (let i = profile.cuts[v]![r]!; i < profile.cuts[v]![r + 1]!; i++) cells[index]!.push(i);
    });
    return { cells, score: profile.p[r]! };
  });
}
