import { plainError, type Progress } from '#core';
import { projectParts } from './parts.ts';
import type { FromWorker, ToWorker } from './protocol.ts';
import { Session } from './session.ts';
import { breathe, Cancelled, runInSlices } from './slices.ts';
import { TASKS, type TaskHost } from './tasks.ts';

/** The core, away from the page: runs tasks, repeats the page's changes, stores the project. */
const send = (message: FromWorker): void => postMessage(message);
const session = new Session(
  (seq) => send({ kind: 'stored', seq }),
  (reason) => send({ kind: 'unstored', reason }),
);
const running = new Set<number>();
const cancelled = new Set<number>();

async function perform(message: Extract<ToWorker, { kind: 'task' }>): Promise<void> {
  const { id, name, argument } = message;
  const isCancelled = (): boolean => cancelled.has(id);
  const report = (progress: Progress): void => send({ kind: 'progress', id, progress });
  const host: TaskHost = {
    session,
    report,
    run: (work) => runInSlices(work, report, isCancelled),
    deliver: async (project) => {
      for (const part of projectParts(project)) {
        send({ kind: 'part', id, part });
        await breathe();
        if (isCancelled()) throw new Cancelled();
      }
    },
    isCancelled,
  };
  running.add(id);
  try {
    const task = TASKS[name] as (argument: unknown, host: TaskHost) => Promise<unknown>;
    send({ kind: 'done', id, result: await task(argument, host) });
  } catch (error) {
    if (error instanceof Cancelled) send({ kind: 'cancelled', id });
    else send({ kind: 'failed', id, error: plainError(error) });
  } finally {
    running.delete(id);
    cancelled.delete(id);
  }
}

addEventListener('message', (event: MessageEvent<ToWorker>) => {
  const message = event.data;
  if (message.kind === 'task') void perform(message);
  else if (message.kind === 'change') session.repeat(message.seq, message.change);
  else if (running.has(message.id)) cancelled.add(message.id);
});
