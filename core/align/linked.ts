import { type Shared, withOthers } from './beside.ts';
import { beadNumber } from './chances.ts';
import { consistencyScore, type Third } from './consistency.ts';
import { lattice } from './ladder.ts';
import { bestPath } from './path.ts';
import { placesIn } from './placing.ts';
import { matchesOf } from './posterior.ts';
import { searchedWith } from './searched.ts';
import { known, latticeOf, PRICE, type Versions } from './versions.ts';
import type { Row } from './whole.ts';

/** How far the search over three versions at once is believed in the end, and the probability that it leaves to any bead. */
const BELIEVED = 0.4;
const DOUBT = 0.01;

/**
 * Aligns two versions, `a` before `b`, with what the others say of the two, and sets the segments of the others beside what
 * they have most in common with. So the rows are as fine as the links of the two: what a further version joins does not join
 * them.
 *
 * The two are searched together with each of the others. The confident beads teach every pair once more; then the two are
 * aligned with what they say now, with the chances of that search, and with what is consistent with the others.
 */
export function* linkedRows(versions: Versions, a: number, b: number): Generator<undefined, Row[]> {
  const { counts } = versions;
  const others = [...counts.keys()].filter((v) => v !== a && v !== b);
  const { chances, taught } = yield* searchedWith(versions, a, b, others);
  const thirds: Third[] = [];
  for (const v of others) {
    const ofA = yield* matchesBetween(taught, a, v);
    const ofB = yield* matchesBetween(taught, b, v);
    thirds.push({ fromA: ofA.mine, inA: ofA.theirs, fromB: ofB.mine, inB: ofB.theirs });
  }
  const { band, priors, rows } = known(taught, a, b);
  const third = consistencyScore(thirds);
  const sums = yield* lattice(band, priors, (i, m, n, first, end, out, at) => {
    rows(i, m, n, first, end, out, at);
    for (let j = first; j < end; j++) {
      const found = chances && BELIEVED * Math.log(DOUBT + (chances.get(beadNumber(i, m, j, n)) ?? 0));
      out[at + j - first]! += third(i, m, j, n) + (found ?? 0);
    }
  });
  const steps = bestPath(sums, PRICE);
  const beside = others.map((v, q) => ({ v, third: thirds[q]!, places: placesIn(steps, thirds[q]!) }));
  const shared: Shared[] = [];
  for (const [q, v] of others.entries()) {
    for (const w of others.slice(q + 1)) {
      for (const step of bestPath(yield* latticeOf(known(taught, v, w)), PRICE)) {
        if (step.m > 0 && step.n > 0) shared.push({ v, w, ...step });
      }
    }
  }
  return withOthers(counts, { a, b, steps }, beside, shared);
}

/** The posterior matches of two versions, seen from either. */
function* matchesBetween(versions: Versions, mine: number, theirs: number) {
  const { ahead, back } = yield* matchesOf(yield* latticeOf(known(versions, mine, theirs)));
  return mine < theirs ? { mine: ahead, theirs: back } : { mine: back, theirs: ahead };
}
