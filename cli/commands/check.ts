import {
  buildProject,
  type CheckName,
  type CheckProfile,
  type CheckReportFormat,
  InputError,
  type MessageLocale,
  openIssues,
  parseProfile,
  type ProjectSettings,
  type Severity,
  writeCheckReport,
} from '#core';
import { deliver, readBytes, readInputs } from '../files.ts';
import { readGlossary } from '../glossary.ts';
import { DONE, FOUND } from '../main.ts';
import { version } from '../../package.json';
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
  readonly format: CheckReportFormat;
  readonly locale: MessageLocale;
  readonly output?: string;
}

const FILES: Record<CheckReportFormat, readonly [ending: string, mimeType: string]> = {
  text: ['.txt', 'text/plain'],
  json: ['.json', 'application/json'],
  sarif: ['.sarif', 'application/sarif+json'],
  junit: ['.xml', 'application/xml'],
  html: ['.html', 'text/html'],
};

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
  const content = writeCheckReport(format, project, {
    locale,
    toolVersion: version,
    ...(inputs.length === project.documents.length && { uris: inputs.map(uriOf) }),
  });
  const [ending, mimeType] = FILES[format];
  await deliver([{ name: `report${ending}`, mimeType, content }], output, terminal);
  return openIssues(project).some(({ severity }) => RANK[severity] >= RANK[failOn]) ? FOUND : DONE;
}

/** A path as SARIF wants it: with slashes and escapes. */
function uriOf(path: string): string {
  return path.split(/[\\/]/).map(encodeURIComponent).join('/');
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
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const message = 'It is no profile: a JSON object such as {"checks": ["number"]}.';
    throw new InputError('profile-unreadable', message, { file: path });
  }
  try {
    return parseProfile(value);
  } catch (error) {
    throw error instanceof InputError ? error.in(path) : error;
  }
}
