import {
  InputError,
  isTaken,
  mergeRows,
  type Project,
  readInput,
  recheck,
  record,
  writeMergeReport,
} from '#core';
import { readInputs } from '../files.ts';
import type { Terminal } from '../terminal.ts';
import { finish } from '../work.ts';

/** A project with what somebody changed in a file that was exported from it; tells on standard error what that was. */
export async function merged(
  project: Project,
  path: string,
  options: { readonly langs?: readonly string[]; readonly encoding?: string; readonly header?: boolean },
  terminal: Terminal,
): Promise<Project> {
  const [input] = await readInputs([path], options, terminal);
  const edited = readInput(input!);
  if (edited.kind !== 'rows') {
    const message = 'It holds no aligned rows. Merge a file that was exported from the project.';
    throw new InputError('merge-no-rows', message, { file: path });
  }
  const signature = { by: project.settings.user, at: new Date().toISOString() };
  const { operation, report } = mergeRows(project, edited, signature);
  terminal.err(writeMergeReport(report));
  if (!operation) return project;
  const changed = record(project, operation, signature);
  const texts = report.some((entry) => isTaken(entry) && entry.kind === 'text');
  return texts && project.issues.length > 0 ? finish(recheck(changed), terminal) : changed;
}
