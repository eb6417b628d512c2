import {
  buildProject,
  type CheckName,
  type CheckProfile,
  InputError,
  type MessageLocale,
  placedIssues,
  type ProjectSettings,
  type Severity,
} from '#core';
import { deliver, readBytes, readInputs } from '../files.ts';
import { readGlossary } from '../glossary.ts';
import { DONE, FOUND } from '../main.ts';
import { report, type ReportFormat } from '../report/index.ts';
import type { Terminal } from '../terminal.ts';
import { finish, identity, readRules, refuseLangs } from '../work.ts';

export interface CheckCommandOptions {
  readonly langs?: readonly string[];
  readonly checks?: readonly CheckName[];
  readonly profile?: string;
  readonly glossary?: string;
  readonly lines?: boolean;
  readonly srx?: string;
  readonly encoding?: string;
  readonly failOn: Severity | 'never';
  readonly format: ReportFormat;
  readonly locale: MessageLocale;
  readonly output?: string;
}

const RANK: Record<Severity | 'never', number> = { info: 0, warning: 1, error: 2, never: 3 };

/** `collate check`: the discrepancies of versions or of a file that is aligned already. */
export async function check(
  inputs: readonly string[],
  options: CheckCommandOptions,
  terminal: Terminal,
): Promise<number> {
  const { langs, lines, srx, failOn, format, locale, output } = options;
  refuseLangs(langs, inputs.length);
  const settings = await settingsOf(options, terminal);
  const rules = await readRules(srx, terminal);
  const files = await readInputs(inputs, options, terminal);
  const work = buildProject(files, {
    ...identity(),
    settings,
    sentences: lines ? 'lines' : 'rules',
    ...(rules && { rules }),
  });
  const project = finish(work, terminal);
  const issues = placedIssues(project, locale);
  await deliver([report(project, issues, { format, locale, inputs })], output, terminal);
  const counts = issues.some(
    ({ issue, status }) =>
      RANK[issue.severity] >= RANK[failOn] && (status === 'open' || status === 'reopened'),
  );
  return counts ? FOUND : DONE;
}

async function settingsOf(
  { profile: path, checks, glossary: terms }: CheckCommandOptions,
  terminal: Terminal,
): Promise<Partial<ProjectSettings>> {
  const glossary = await readGlossary(terms, terminal);
  const profile = path === undefined ? undefined : await readProfile(path, terminal);
  return {
    ...(glossary && { glossary }),
    ...((profile || checks) && { profile: { ...profile, ...(checks && { checks }) } }),
  };
}

async function readProfile(path: string, terminal: Terminal): Promise<CheckProfile> {
  const text = new TextDecoder().decode(await readBytes(path, terminal));
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as CheckProfile;
  } catch {
    // the same answer as for JSON of another shape
  }
  throw new InputError(
    'profile-unreadable',
    'It is no profile: a JSON object such as {"checks": ["number"]}.',
    {
      file: path,
    },
  );
}
