import { basename } from 'node:path';
import { type CheckReportFormat, InputError, isOneColumn, loadFile, type OutputFile, readInput } from '#core';
import { type CheckCommandOptions, checkJob, type CheckOrder, type CheckResult } from '../check-job.ts';
import { libraries } from '../libraries.ts';
import { deliver, isFolder, readBytes } from '../files.ts';
import { DONE, FOUND } from '../exit-code.ts';
import { inThreads, type Job } from '../pool.ts';
import type { Terminal } from '../terminal.ts';
import { refuseLangs } from '../work.ts';

const FILES: Record<CheckReportFormat, readonly [ending: string, mimeType: string]> = {
  text: ['.txt', 'text/plain'],
  json: ['.json', 'application/json'],
  sarif: ['.sarif', 'application/sarif+json'],
  junit: ['.xml', 'application/xml'],
  html: ['.html', 'text/html'],
};

const JOB: Job<CheckOrder, CheckResult> = { code: 'check-worker', work: checkJob, stage: 'check' };

/**
 * `collate check`: the discrepancies of the versions of a text, or of files that are aligned already, each by itself (a
 * pipeline's XLIFF, a file a target).
 */
export async function check(
  inputs: readonly string[],
  options: CheckCommandOptions,
  terminal: Terminal,
): Promise<number> {
  const { format, output } = options;
  await terminal.prepare?.('check');
  if (inputs.length > 1 && (await isAligned(inputs[0]!, terminal))) {
    // standard input is this thread's alone
    const job = inputs.includes('-') ? { ...JOB, code: undefined } : JOB;
    const results = await inThreads(
      job,
      inputs.map((input) => ({ inputs: [input], options })),
      terminal,
    );
    await deliver(await reportsOf(inputs, results, options), output, terminal);
    return results.some(({ found }) => found) ? FOUND : DONE;
  }
  refuseLangs(options.langs, inputs.length);
  const { content, found } = await checkJob({ inputs, options }, terminal);
  const [ending, mimeType] = FILES[format];
  await deliver([{ name: `report${ending}`, mimeType, content }], output, terminal);
  return found ? FOUND : DONE;
}

async function isAligned(path: string, terminal: Terminal): Promise<boolean> {
  if (path === '-') return false;
  const read = readInput(await loadFile({ name: path, bytes: await readBytes(path, terminal) }, libraries));
  return read.kind === 'project' || (read.kind === 'rows' && !isOneColumn(read));
}

/** A report a file where they go into a folder, else all in one. */
async function reportsOf(
  inputs: readonly string[],
  results: readonly CheckResult[],
  { format, output }: CheckCommandOptions,
): Promise<OutputFile[]> {
  const [ending, mimeType] = FILES[format];
  if (output !== undefined && (await isFolder(output))) {
    return results.map(({ content }, index) => ({
      name: basename(inputs[index]!) + ending,
      mimeType,
      content,
    }));
  }
  return [{ name: `report${ending}`, mimeType, content: together(format, inputs, results) }];
}

/**
 * Several reports as one. Text has the file's name above each; JSON is `{ files: [{ file, rows, issues }] }`; SARIF has a run
 * a file.
 */
function together(
  format: CheckReportFormat,
  inputs: readonly string[],
  results: readonly CheckResult[],
): string {
  const parsed = <T>() => results.map(({ content }) => JSON.parse(content) as T);
  switch (format) {
    case 'text':
      return results.map(({ content }, index) => `${inputs[index]!}\n${content}`).join('\n');
    case 'json': {
      const files = parsed<object>().map((report, index) => ({ file: inputs[index]!, ...report }));
      return JSON.stringify({ files }, null, 2) + '\n';
    }
    case 'sarif': {
      const logs = parsed<{ runs: unknown[] }>();
      return JSON.stringify({ ...logs[0], runs: logs.flatMap(({ runs }) => runs) }, null, 2) + '\n';
    }
    case 'junit':
    case 'html':
      throw new InputError(
        'output-folder',
        `A report as ${format} is about one file. Name a folder for ${inputs.length} of them with -o, ending in a slash.`,
      );
  }
}
