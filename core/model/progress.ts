/** How far long work is; generators of the core yield it at least every few milliseconds. */
export interface Progress {
  readonly stage: 'read' | 'segment' | 'model' | 'embed' | 'align' | 'facts' | 'check' | 'write';
  readonly done: number;
  readonly total: number;
}

/** Runs a generator to its end, without looking at its progress. */
export function finish<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
