import { parentPort } from 'node:worker_threads';
import { InputError } from '#core';
import { type CheckCommandOptions, checkJob, type CheckResult } from './check-job.ts';
import type { Terminal } from './terminal.ts';

/** One file for a thread to check. */
export interface Order {
  readonly index: number;
  readonly input: string;
  readonly options: CheckCommandOptions;
}

/** What came of it; `error` is worded for people if it is the input's fault. */
export type Answer =
  | { readonly index: number; readonly result: CheckResult }
  | { readonly index: number; readonly error: string; readonly isInput: boolean };

const silent: Terminal = {
  out: () => Promise.resolve(),
  err: () => undefined,
  input: () => Promise.resolve(new Uint8Array()),
  progress: () => undefined,
};

parentPort?.on('message', (order: Order) => {
  const { index, input, options } = order;
  const answer = (value: Answer) => parentPort?.postMessage(value);
  checkJob([input], options, silent).then(
    (result) => answer({ index, result }),
    (error: unknown) => {
      const isInput = error instanceof InputError;
      answer({ index, error: isInput || !(error instanceof Error) ? String(error) : error.message, isInput });
    },
  );
});
