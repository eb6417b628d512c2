import {
  buildProject,
  type CheckName,
  type CheckProfile,
  type CheckReportFormat,
  InputError,
  type MessageLocale,
  openIssues,
  type ProjectSettings,
  readProfile,
  type Severity,
  writeCheckReport,
} from '#core';
import { version } from '../package.json';
import { readBytes, readInputs } from './files.ts';
import { type KnowledgeOptions, readKnowledge } from './knowledge.ts';
import type { Terminal } from './terminal.ts';
import { finish, readRules, UNSAVED } from './work.ts';

/** What `collate check` was asked; plain values, so that a thread can be told. */
export interface CheckCommandOptions extends KnowledgeOptions {
  readonly langs?: readonly string[];
  readonly checks?: readonly CheckName[];
  readonly profile?: string;
  /** Day of publication, `YYYY-MM-DD`. */
  readonly date?: string;
  readonly lines?: boolean;
  readonly srx?: string;
  /** Two versions, too, are compared sentence by sentence where rows are in doubt. */
  readonly thorough?: boolean;
  readonly encoding?: string;
  /** Whether the first line of a table is a header; absent: by its looks. */
  readonly header?: boolean;
  readonly failOn: Severity | 'never';
  readonly format: CheckReportFormat;
  readonly locale: MessageLocale;
  readonly output?: string;
}

/** What is to be checked, and how. */
export interface CheckOrder {
  readonly inputs: readonly string[];
  readonly options: CheckCommandOptions;
}

/** A report, and whether it has findings that the exit code tells of. */
export interface CheckResult {
  readonly content: string;
  readonly found: boolean;
}

const RANK: Record<Severity | 'never', number> = { info: 0, warning: 1, error: 2, never: 3 };

/** Checks the versions of one text, or one file that is aligned already. */
export async function checkJob({ inputs, options }: CheckOrder, terminal: Terminal): Promise<CheckResult> {
  const { lines, srx, failOn, format, locale } = options;
  const settings = await settingsOf(options, terminal);
  const rules = await readRules(srx, terminal);
  const files = await readInputs(inputs, options, terminal);
  const work = buildProject(files, {
    ...UNSAVED,
    settings,
    sentences: lines ? 'lines' : 'rules',
    alone: true,
    ...(rules && { rules }),
  });
  const project = finish(work, terminal);
  const paths = inputs.map((path) => path.replaceAll('\\', '/'));
  const content = writeCheckReport(format, project, {
    locale,
    toolVersion: version,
    uris: paths.length === 1 ? project.documents.map(() => paths[0]!) : paths,
  });
  return { content, found: openIssues(project).some(({ severity }) => RANK[severity] >= RANK[failOn]) };
}

async function settingsOf(
  options: CheckCommandOptions,
  terminal: Terminal,
): Promise<Partial<ProjectSettings>> {
  const { profile: path, checks, date, thorough } = options;
  const profile = path === undefined ? undefined : await profileIn(path, terminal);
  return {
    ...(await readKnowledge(options, terminal)),
    ...(date !== undefined && { date }),
    ...(thorough && { thorough }),
    ...((profile || checks) && { profile: { ...profile, ...(checks && { checks }) } }),
  };
}

async function profileIn(path: string, terminal: Terminal): Promise<CheckProfile> {
  const text = new TextDecoder().decode(await readBytes(path, terminal));
  try {
    return readProfile(text);
  } catch (error) {
    throw error instanceof InputError ? error.in(path) : error;
  }
}
