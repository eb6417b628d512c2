import { parentPort } from 'node:worker_threads';
import { plainError, type PlainError } from '#core';
import type { Terminal } from './terminal.ts';

/** What came of an order. */
export type Answer<R> = { readonly result: R } | { readonly error: PlainError };

const silent: Terminal = {
  out: () => Promise.resolve(),
  err: () => undefined,
  input: () => Promise.resolve(new Uint8Array()),
  progress: () => undefined,
};

/** In a thread: carries out what the command orders, one thing after the other. */
export function takeOrders<O, R>(work: (order: O, terminal: Terminal) => Promise<R>): void {
  const answer = (value: Answer<R>) => parentPort?.postMessage(value);
  parentPort?.on('message', (order: O) => {
    work(order, silent).then(
      (result) => answer({ result }),
      (error: unknown) => answer({ error: plainError(error) }),
    );
  });
}
