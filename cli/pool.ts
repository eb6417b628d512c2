import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { InputError } from '#core';
import { type CheckCommandOptions, checkJob, type CheckResult } from './check-job.ts';
import type { Answer, Order } from './check-worker.ts';
import type { Terminal } from './terminal.ts';

/** The thread's code beside the built command; in the sources there is none, and everything runs in one thread. */
const CODE = fileURLToPath(new URL('check-worker.js', import.meta.url));

/** Checks files one by one, in as many threads as there are processors. Results come in the order of the files. */
export async function checkEach(
  inputs: readonly string[],
  options: CheckCommandOptions,
  terminal: Terminal,
): Promise<CheckResult[]> {
  const threads = Math.min(inputs.length, availableParallelism());
  if (threads < 2 || inputs.includes('-') || !existsSync(CODE)) {
    const results: CheckResult[] = [];
    for (const input of inputs) results.push(await checkJob([input], options, terminal));
    return results;
  }
  const results: CheckResult[] = [];
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    const worker = new Worker(CODE);
    try {
      while (next < inputs.length) {
        const index = next++;
        results[index] = await ordered(worker, { index, input: inputs[index]!, options });
        terminal.progress({ stage: 'check', done: ++done, total: inputs.length });
      }
    } finally {
      await worker.terminate();
    }
  };
  // one failure ends everything: no thread takes another file
  const guarded = () =>
    work().catch((error: unknown) => {
      next = inputs.length;
      throw error;
    });
  await Promise.all(Array.from({ length: threads }, guarded));
  terminal.progress(undefined);
  return results;
}

function ordered(worker: Worker, order: Order): Promise<CheckResult> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      worker.removeAllListeners();
      act();
    };
    worker.once('error', (error) => settle(() => reject(error)));
    worker.once('message', (answer: Answer) =>
      settle(() => {
        if ('result' in answer) resolve(answer.result);
        else reject(answer.isInput ? new InputError('input', answer.error) : new Error(answer.error));
      }),
    );
    worker.postMessage(order);
  });
}
