import {
  buildProject,
  CHECKS,
  formatById,
  InputError,
  isOneColumn,
  loadFile,
  mergeRows,
  readInput,
  readProfile,
  realign,
  recheck,
  sentencesOfProject,
  sentencesToEmbed,
  versionsIn,
  withRelevant,
  writeFiles,
  writeAlignReport,
  writeCheckReport,
  type InputFile,
  type OutputFile,
  type Progress,
  type Project,
  type Version,
  type WriteOptions,
} from '#core';
import { hasProject } from '../persist/projects.ts';
import { bytesOf } from './bytes.ts';
import { libraries } from './libraries.ts';
import { correctedOriginals, keepOriginals, missingOriginals } from './originals.ts';
import { vectorsOf } from './embeddings.ts';
import { inspectKnowledge, readKnowledge } from './knowledge.ts';
import type { Argument, CheckOption, Inspection, Result, SourceInput, TaskName } from './protocol.ts';
import { inspectRules, readRules } from './rules.ts';
import type { Session } from './session.ts';
import { xliffFindings } from './xliff.ts';

/** What a task may use. */
export interface TaskHost {
  readonly session: Session;
  /** Runs a generator of the core with progress and cancellation. */
  readonly run: <T>(work: Generator<Progress, T>) => Promise<T>;
  /** Sends a project to the page, in parts. */
  readonly deliver: (project: Project) => Promise<void>;
  /** Tells how far work is that is no generator. */
  readonly report: (progress: Progress) => void;
  readonly isCancelled: () => boolean;
}

/** UTF-16 units of text that the start view shows. */
const PREVIEW = 600;
/** What the core says where it cannot tell the language. */
const UNKNOWN = 'und';

async function inputOf({ blob, ...source }: SourceInput): Promise<InputFile> {
  return loadFile({ ...source, bytes: await bytesOf({ name: source.name, blob }) }, libraries);
}

async function inspect({ source }: Argument<'inspect'>): Promise<Inspection> {
  const input = await inputOf(source);
  const read = readInput(input);
  if (read.kind === 'project')
    return { kind: 'project', langs: read.project.documents.map(({ lang }) => lang) };
  if (read.kind === 'ladder') return { kind: 'documents', langs: [] };
  if (read.kind === 'rows') {
    if (!isOneColumn(read)) {
      const { langs, headed } = read;
      return { kind: 'rows', langs, findings: xliffFindings(input), ...(headed !== undefined && { headed }) };
    }
    const { encoding, langs, rows } = read;
    const text = rows.flatMap(({ cells }) => cells[0] ?? []).join('\n');
    return documentInspection({ text, encoding, certain: true, replaced: 0, lang: langs[0]! });
  }
  const versions = versionsIn(input, read.documents);
  const [first] = versions;
  if (!first || versions.length > 1) return { kind: 'documents', langs: versions.map(({ lang }) => lang) };
  return documentInspection(first);
}

/** What is said of one version: the text of a file, or the texts of a resource. */
function documentInspection({
  text,
  encoding,
  certain,
  replaced,
  lang,
}: Pick<Version, 'text' | 'encoding' | 'certain' | 'replaced' | 'lang'>): Inspection {
  return {
    kind: 'document',
    encoding,
    certain,
    replaced,
    lang: lang === UNKNOWN ? undefined : lang,
    preview: text
      .slice(0, PREVIEW)
      .trim()
      .replaceAll(/\s*\n\s*/g, '\n'),
    characters: text.length,
  };
}

async function build(
  { sources, name, settings: given, knowledge = [], model, rules: source }: Argument<'build'>,
  host: TaskHost,
): Promise<Result<'build'>> {
  const inputs = await Promise.all(sources.map(inputOf));
  const settings = given && { ...given, ...(await readKnowledge(knowledge)) };
  const own = source && { rules: await readRules(source) };
  const vectors = model && (await vectorsOf(model, await host.run(sentencesToEmbed(inputs, own)), host));
  const id = crypto.randomUUID();
  const created = new Date().toISOString();
  const built = await host.run(
    buildProject(inputs, {
      id,
      name,
      created,
      ...(settings && { settings }),
      ...(vectors && { vectors }),
      ...own,
    }),
  );
  // A saved project that this browser has already becomes a second one, so that opening a file overwrites nothing.
  const project = built.id !== id && (await hasProject(built.id)) ? { ...built, id } : built;
  await host.deliver(project);
  const stored = await host.session.take(project, 0, true);
  await keepOriginals(project, sources);
  return { stored };
}

/** What the files say, with what the project knows already before it. */
async function learn({ sources }: Argument<'learn'>, host: TaskHost): Promise<Result<'learn'>> {
  const { project } = host.session;
  const { glossary = [], dictionary = [], memory = [] } = await readKnowledge(sources);
  const { settings, documents, segments } = project;
  return withRelevant(
    {
      glossary: [...(settings.glossary ?? []), ...glossary],
      dictionary: [...(settings.dictionary ?? []), ...dictionary],
      memory: [...(settings.memory ?? []), ...memory],
    },
    documents,
    documents.map(({ id }) => segments[id]!),
  );
}

async function open({ id }: Argument<'open'>, host: TaskHost): Promise<Result<'open'>> {
  const found = await host.session.load(id);
  if (!found) return { seq: 0, stale: false };
  await host.deliver(found.project);
  return { seq: found.seq, stale: found.stale };
}

async function adopt({ project, seq }: Argument<'adopt'>, host: TaskHost): Promise<null> {
  await host.session.take(project, seq, false);
  return null;
}

async function checkAgain(host: TaskHost): Promise<Result<'recheck'>> {
  const before = host.session.project;
  const { issues } = await host.run(recheck(before));
  host.session.setIssues(before, issues);
  return issues;
}

async function alignAgain(
  { first, last, model }: Argument<'realign'>,
  host: TaskHost,
): Promise<Result<'realign'>> {
  const before = host.session.project;
  const vectors = model && (await vectorsOf(model, sentencesOfProject(before), host));
  const after = await host.run(realign(before, { first, last }, vectors ? { vectors } : {}));
  const kept = before.beads.length - (last - first + 1);
  return after.beads.slice(first, first + after.beads.length - kept);
}

function checkOptions(): CheckOption[] {
  return CHECKS.flatMap(({ name: check, options = {}, choices = {} }) =>
    Object.entries(options).map(([name, fallback]): CheckOption => ({
      check,
      name,
      fallback,
      ...(choices[name] && { choices: choices[name] }),
    })),
  );
}

async function merge({ source, by, at }: Argument<'merge'>, host: TaskHost): Promise<Result<'merge'>> {
  const input = await inputOf(source);
  const read = readInput(input);
  if (read.kind !== 'rows') {
    const message = 'It holds no aligned rows. Choose a file that was exported from the project.';
    throw new InputError('merge-no-rows', message, { file: input.name });
  }
  return { ...mergeRows(host.session.project, read, { by, at }), findings: xliffFindings(input) };
}

async function write(
  { format, options, originals }: Argument<'write'>,
  host: TaskHost,
): Promise<Result<'write'>> {
  const { project } = host.session;
  const files =
    format === 'originals'
      ? await correctedOriginals(project, originals)
      : outputOf(project, format, options);
  return files.map(({ name, mimeType, content, leftOut }) => ({
    name,
    blob: new Blob([content as BlobPart], { type: mimeType }),
    ...(leftOut !== undefined && { leftOut }),
  }));
}

function outputOf(project: Project, format: string, options: WriteOptions): OutputFile[] {
  const page = (name: string, content: string): OutputFile[] => [
    { name: `${project.name}${name}.html`, mimeType: 'text/html', content },
  ];
  const { locale } = options;
  if (format === 'report')
    return page('.issues', writeCheckReport('html', project, locale ? { locale } : {}));
  if (format === 'table') return page('', writeAlignReport('html', project));
  return writeFiles(formatById(format), project, options);
}

/** Every task by name. */
export const TASKS: {
  readonly [N in TaskName]: (argument: Argument<N>, host: TaskHost) => Promise<unknown>;
} = {
  inspect,
  build,
  inspectKnowledge: ({ source }) => inspectKnowledge(source),
  checkOptions: () => Promise.resolve(checkOptions()),
  readProfile: ({ text }) => Promise.resolve(readProfile(text)),
  inspectRules: ({ source }) => inspectRules(source),
  learn,
  open,
  adopt,
  recheck: (_argument, host) => checkAgain(host),
  realign: alignAgain,
  merge,
  missingOriginals: (_argument, host) => missingOriginals(host.session.project),
  write,
};
