import type { Progress } from '#core';

/** Thrown into work that the user called off. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** Milliseconds of work between looks at the mail. */
const SLICE = 24;

/** Resolves after the messages that have arrived were handled; unlike a timer it is not throttled. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * Runs a generator of the core in slices, so that messages reach the worker in between. Stops it, with its `finally` blocks,
 * and throws `Cancelled` once `cancelled` says so.
 */
export async function runInSlices<T>(
  work: Generator<Progress, T>,
  report: (progress: Progress) => void,
  cancelled: () => boolean,
): Promise<T> {
  let sliceEnd = performance.now() + SLICE;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < sliceEnd) continue;
    report(step.value);
    await breathe();
    if (cancelled()) {
      work.return(undefined as never);
      throw new Cancelled();
    }
    sliceEnd = performance.now() + SLICE;
  }
}
