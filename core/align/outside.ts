import type { ExamplePair } from '../model/index.ts';
import type { Version } from './features.ts';
import type { Similarity } from './input.ts';
import type { BeadScore } from './ladder.ts';
import { memoryScore } from './memory.ts';
import type { Outside } from './pair.ts';
import { areKnown, clamped, type Regions, regionsOfParts, together } from './regions.ts';
import type { Cutting } from './sentences.ts';

/** What is known of the versions from outside; regions and similarity name them by their places as they were given. */
export interface Known {
  readonly places: readonly number[];
  readonly regions: Regions;
  readonly examples: readonly ExamplePair[];
  readonly similarity?: Similarity | undefined;
}

/** Evidence that keeps segments of different regions apart. */
const APART = -1e6;

/** What is known from outside of the versions `a` and `b`. */
export function outsideOf(known: Known, versions: readonly Version[], a: number, b: number): Outside {
  const { places, regions, examples } = known;
  return {
    beside: besideOf(known, a, b, memoryScore(examples, versions[a]!, versions[b]!)),
    within: (band) => clamped(band, regions, places[a]!, places[b]!),
  };
}

/** The same where segments are cut into parts; of these, no similarity is known. */
export function knownOfParts({ places, regions, examples }: Known, cuttings: readonly Cutting[]): Known {
  const firsts: Int32Array[] = [];
  cuttings.forEach(({ first }, v) => (firsts[places[v]!] = first));
  return { places, regions: regionsOfParts(regions, firsts), examples };
}

function besideOf(
  { places, regions, similarity }: Known,
  a: number,
  b: number,
  memory: BeadScore | undefined,
): BeadScore | undefined {
  const hasFixed = areKnown(regions);
  if (!hasFixed && !similarity && !memory) return undefined;
  const [x, y] = [places[a]!, places[b]!];
  return (i, m, j, n) => {
    if (hasFixed && !together(regions, x, i, m, y, j, n)) return APART;
    const remembered = memory?.(i, m, j, n) ?? 0;
    if (!similarity) return remembered;
    return remembered + similarity({ version: x, from: i, count: m }, { version: y, from: j, count: n });
  };
}
