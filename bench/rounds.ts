import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (options: { readonly type: 'minor' }) => void;

/** Takes away what was left behind lately, so that work which is timed does not pay for work before it. */
export function cleanHeap(): void {
  collect({ type: 'minor' });
}

/**
 * Rounds are steady when so many in a row were not faster than the fastest before by this share: one as fast as the one before
 * says little, since functions are compiled in spurts. After so many rounds they are taken for steady.
 */
const NO_FASTER = 3;
const FASTER = 0.02;
const MOST_WARMING = 24;
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
  let fastest = Infinity;
  for (let warming = 0, slower = 0; warming < MOST_WARMING && slower < NO_FASTER; warming++) {
    const now = round();
    slower = now < fastest * (1 - FASTER) ? 0 : slower + 1;
    fastest = Math.min(fastest, now);
  }
  const steady = Array.from({ length: STEADY }, round);
  return steady.toSorted((a, b) => a - b)[Math.floor(STEADY / 2)]!;
}
