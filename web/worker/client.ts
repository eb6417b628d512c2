import { errorOf, type Progress, type Project } from '#core';
import type { Change } from '../stores/change.ts';
import { ProjectAssembly } from './parts.ts';
import type { Argument, FromWorker, Result, TaskName, ToWorker } from './protocol.ts';
import { Cancelled } from './slices.ts';

/** How long the worker may take to obey before it is replaced. */
const OBEY_WITHIN = 700;

interface Pending {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
  readonly report: (progress: Progress) => void;
  readonly assembly: ProjectAssembly;
}

/** What a task that delivers a project gives besides its result. */
export interface Delivered<N extends TaskName> {
  readonly result: Result<N>;
  readonly project: Project | undefined;
}

export interface TaskOptions {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** The page's side of the core worker. One worker at a time; it is started when first needed. */
export class CoreClient {
  /** Told when the project is safely stored up to a change, or that the browser refuses. */
  onStored: (seq: number) => void = () => undefined;
  onUnstored: (reason: string) => void = () => undefined;
  /** What a fresh worker must be given after the old one was killed. */
  current: () => { project: Project; seq: number } | undefined = () => undefined;

  private worker: Worker | undefined;
  private replaced = false;
  private next = 1;
  private readonly pending = new Map<number, Pending>();

  /** Runs a task. Rejects with `InputError`, `Cancelled`, or `Error` for a defect. */
  run<N extends TaskName>(name: N, argument: Argument<N>, options: TaskOptions = {}): Promise<Delivered<N>> {
    const { signal, onProgress } = options;
    if (signal?.aborted) return Promise.reject(new Cancelled());
    const worker = this.ready();
    const id = this.next++;
    const promise = new Promise<Delivered<N>>((resolve, reject) => {
      const assembly = new ProjectAssembly();
      const settle = (result: unknown): void =>
        resolve({ result: result as Result<N>, project: assembly.project() });
      this.pending.set(id, { resolve: settle, reject, report: onProgress ?? (() => undefined), assembly });
    });
    const message = { kind: 'task', id, name, argument } as ToWorker;
    worker.postMessage(message);
    signal?.addEventListener('abort', () => this.cancel(id), { once: true });
    return promise;
  }

  /** Tells the worker of a change that the page has made. */
  change(seq: number, change: Change): void {
    this.send({ kind: 'change', seq, change });
  }

  private cancel(id: number): void {
    if (!this.pending.has(id)) return;
    this.send({ kind: 'cancel', id });
    setTimeout(() => {
      if (this.pending.has(id)) this.replace();
    }, OBEY_WITHIN);
  }

  private send(message: ToWorker): void {
    this.worker?.postMessage(message);
  }

  private ready(): Worker {
    if (this.worker) return this.worker;
    const worker = new Worker(new URL('./core.worker.ts', import.meta.url), { type: 'module', name: 'core' });
    worker.onmessage = (event: MessageEvent<FromWorker>) => this.receive(event.data);
    worker.onerror = (event) => this.replace(new Error(event.message || 'The worker stopped.'));
    this.worker = worker;
    const current = this.replaced ? this.current() : undefined;
    this.replaced = false;
    if (current) void this.run('adopt', current);
    return worker;
  }

  /** Kills the worker; everything under way is off, the next task starts a fresh one. */
  private replace(reason: Error = new Cancelled()): void {
    this.worker?.terminate();
    this.worker = undefined;
    this.replaced = true;
    const lost = [...this.pending.values()];
    this.pending.clear();
    for (const { reject } of lost) reject(reason);
  }

  private receive(message: FromWorker): void {
    if (message.kind === 'stored') return this.onStored(message.seq);
    if (message.kind === 'unstored') return this.onUnstored(message.reason);
    const task = this.pending.get(message.id);
    if (!task) return;
    if (message.kind === 'progress') return task.report(message.progress);
    if (message.kind === 'part') return task.assembly.add(message.part);
    this.pending.delete(message.id);
    if (message.kind === 'done') task.resolve(message.result);
    else task.reject(message.kind === 'cancelled' ? new Cancelled() : errorOf(message.error));
  }
}

/** The page's only client. */
export const core = new CoreClient();
