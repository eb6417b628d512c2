import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (options: { readonly type: 'minor' }) => void;

/** Takes away what was left behind lately, so that work which is timed does not pay for work before it. */
export function cleanHeap(): void {
  collect({ type: 'minor' });
}

/** Rounds are steady when one takes as long as the one before, give or take this share, or when there were so many. */
const ALIKE = 0.04;
const MOST_WARMING = 12;
/** Steady rounds of which the median is taken. */
const STEADY = 5;

/** What work takes: seconds of the clock, and of the processor in all threads, which other work on the machine changes less. */
export interface Seconds {
  readonly clock: number;
  readonly processor: number;
}

export function timed(work: () => unknown): Seconds {
  const start = performance.now();
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return { clock: (performance.now() - start) / 1000, processor: (user + system) / 1e6 };
}

/** What a round takes when the code that it runs is compiled; `round` runs one and gives its seconds. */
export function steadySeconds(round: () => number): number {
  let before = round();
  for (let warming = 1; warming < MOST_WARMING; warming++) {
    const now = round();
    const isAlike = Math.abs(now - before) < ALIKE * before;
    before = now;
    if (isAlike) break;
  }
  const steady = Array.from({ length: STEADY }, round);
  return steady.toSorted((a, b) => a - b)[Math.floor(STEADY / 2)]!;
}
