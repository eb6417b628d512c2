import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type * as Threads from 'node:worker_threads';
import { errorOf, type Progress } from '#core';
import type { Terminal } from './terminal.ts';
import type { Answer } from './worker.ts';

/** Work on many files that goes on in threads. */
export interface Job<O, R> {
  /** Name of the thread's code, which stands beside the built command; undefined: this thread does it all. */
  readonly code: string | undefined;
  /** What the thread does, for when there is nothing to gain from one. */
  readonly work: (order: O, terminal: Terminal) => Promise<R>;
  readonly stage: Progress['stage'];
}

/**
 * Carries out orders, in as many threads as there are processors; one failure ends everything. Results come in the order of
 * the orders. In the sources there is no code for threads, and everything runs in one.
 */
export async function inThreads<O, R>(
  { code, work, stage }: Job<O, R>,
  orders: readonly O[],
  terminal: Terminal,
): Promise<R[]> {
  const path = code === undefined ? '' : fileURLToPath(new URL(`${code}.js`, import.meta.url));
  const threads = Math.min(orders.length, availableParallelism());
  const results: R[] = [];
  if (threads < 2 || !existsSync(path)) {
    for (const order of orders) results.push(await work(order, terminal));
    return results;
  }
  const host = createRequire(import.meta.url)('node:worker_threads') as typeof Threads;
  let next = 0;
  let done = 0;
  const thread = async (): Promise<void> => {
    const worker = new host.Worker(path);
    try {
      while (next < orders.length) {
        const index = next++;
        results[index] = await answered<O, R>(worker, orders[index]!);
        terminal.progress({ stage, done: ++done, total: orders.length });
      }
    } catch (error) {
      // no thread takes another order
      next = orders.length;
      throw error;
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: threads }, thread));
  terminal.progress(undefined);
  return results;
}

/** What a thread answers to an order; it stays ready for the next one. */
function answered<O, R>(worker: Threads.Worker, order: O): Promise<R> {
  return new Promise((resolve, reject) => {
    // only these: a thread hears no more once the listeners of its own are gone, too
    const settled = () => worker.off('error', failed).off('message', answer);
    const failed = (error: Error) => {
      settled();
      reject(error);
    };
    const answer = (message: Answer<R>) => {
      settled();
      if ('result' in message) resolve(message.result);
      else reject(errorOf(message.error));
    };
    worker.on('error', failed).on('message', answer);
    worker.postMessage(order);
  });
}
