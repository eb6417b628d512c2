import { formatByName, InputError } from '#core';
import { alignJob, type AlignJobOptions, type AlignOrder, type AlignResult } from '../align-job.ts';
import { deliver } from '../files.ts';
import { DONE } from '../exit-code.ts';
import { inThreads, type Job } from '../pool.ts';
import { setsOf } from '../sets.ts';
import type { Terminal } from '../terminal.ts';
import { refuseLangs } from '../work.ts';

export interface AlignCommandOptions extends Omit<AlignJobOptions, 'format'> {
  readonly format?: string;
  readonly output?: string;
  /** The files are versions of several texts. */
  readonly sets?: boolean;
  /** False: the texts of `sets` do not teach each other. */
  readonly pool?: boolean;
}

const JOB: Job<AlignOrder, AlignResult> = { code: 'align-worker', work: alignJob, stage: 'align' };

/** `collate align`: the rows of several versions. */
export async function align(
  files: readonly string[],
  { output, sets, pool, ...given }: AlignCommandOptions,
  terminal: Terminal,
): Promise<number> {
  const options = { ...given, format: given.format ?? formatOf(output) };
  if (sets) {
    await alignSets(files, options, { output, pool: pool !== false }, terminal);
    return DONE;
  }
  refuseLangs(options.langs, files.length);
  const { files: results } = await alignJob({ files, options, wanted: 'files' }, terminal);
  await deliver(results, output, terminal);
  return DONE;
}

/**
 * Aligns several texts, each by itself. With `pool` they are aligned twice: what was sure the first time teaches the lexicon of
 * all other texts the second time.
 */
async function alignSets(
  files: readonly string[],
  options: AlignJobOptions,
  { output, pool }: { output: string | undefined; pool: boolean },
  terminal: Terminal,
): Promise<void> {
  if (output === undefined) {
    throw new InputError('output-folder', 'There is a file for each text. Name a folder for them with -o.');
  }
  const orders = setsOf(files, options.langs).map(({ name, files: versions, langs }): AlignOrder => ({
    name,
    files: versions,
    options: { ...options, langs },
    wanted: 'files',
  }));
  const lessons =
    pool && orders.length > 1
      ? await inThreads(
          JOB,
          orders.map((order): AlignOrder => ({ ...order, wanted: 'examples' })),
          terminal,
        )
      : [];
  const taught = orders.map((order, index): AlignOrder => {
    const examples = lessons.flatMap((lesson, other) => (other === index ? [] : lesson.examples));
    return examples.length > 0 ? { ...order, examples } : order;
  });
  const results = await inThreads(JOB, taught, terminal);
  await deliver(
    results.flatMap((result) => result.files),
    /[\\/]$/.test(output) ? output : `${output}/`,
    terminal,
  );
}

function formatOf(output: string | undefined): string {
  if (output === undefined || /[\\/]$/.test(output)) return 'beads';
  if (/\.html?$/i.test(output)) return 'html';
  return formatByName(output)?.id ?? 'beads';
}
