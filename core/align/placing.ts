import type { Step } from './path.ts';
import type { Third } from './consistency.ts';

/** Support from which on a segment is placed beside others: that of one pair which is likelier right than not. */
const LEAST = 0.5;

/**
 * Finds the step of a pair's alignment that each segment of a further version stands beside: the one it has most in common
 * with, as far as the order of the text allows; -1 where it has nothing in common with any.
 */
export function placesIn(steps: readonly Step[], { inA, inB }: Third): Int32Array {
  const count = inA.matched.length;
  const stepOfA = stepsBySegment(
    steps,
    (step) => step.i,
    (step) => step.m,
  );
  const stepOfB = stepsBySegment(
    steps,
    (step) => step.j,
    (step) => step.n,
  );
  const chain = heaviestChain(steps.length);
  for (let k = 0; k < count; k++) {
    const support = new Map<number, number>();
    const add = (step: number, p: number): void => {
      support.set(step, (support.get(step) ?? 0) + p);
    };
    for (let q = inA.start[k]!; q < inA.start[k + 1]!; q++) add(stepOfA[inA.to[q]!]!, inA.p[q]!);
    for (let q = inB.start[k]!; q < inB.start[k + 1]!; q++) add(stepOfB[inB.to[q]!]!, inB.p[q]!);
    chain.add(
      k,
      [...support].filter(([, weight]) => weight >= LEAST),
    );
  }
  const places = new Int32Array(count).fill(-1);
  for (const { segment, step } of chain.links()) places[segment] = step;
  return places;
}

function stepsBySegment(
  steps: readonly Step[],
  from: (step: Step) => number,
  count: (step: Step) => number,
): number[] {
  const list: number[] = [];
  steps.forEach((step, r) => {
    for (let x = from(step); x < from(step) + count(step); x++) list[x] = r;
  });
  return list;
}

interface Link {
  readonly segment: number;
  readonly step: number;
  readonly weight: number;
  readonly before: Link | undefined;
}

/** The heaviest set of links of ascending segments to steps that never go back; a tree of maxima keeps the best by step. */
function heaviestChain(steps: number): {
  add: (segment: number, support: readonly (readonly [step: number, weight: number])[]) => void;
  links: () => Link[];
} {
  const best: (Link | undefined)[] = new Array<Link | undefined>(steps + 1);
  const upTo = (step: number): Link | undefined => {
    let most: Link | undefined;
    for (let k = step + 1; k > 0; k -= k & -k) {
      const there = best[k];
      if (there && (!most || there.weight > most.weight)) most = there;
    }
    return most;
  };
  return {
    add(segment, support) {
      const links = support.map(([step, weight]): Link => {
        const before = upTo(step);
        return { segment, step, weight: weight + (before?.weight ?? 0), before };
      });
      for (const link of links) {
        for (let k = link.step + 1; k <= steps; k += k & -k) {
          const there = best[k];
          if (!there || link.weight > there.weight) best[k] = link;
        }
      }
    },
    links() {
      const list: Link[] = [];
      for (let link = upTo(steps - 1); link; link = link.before) list.push(link);
      return list;
    },
  };
}
