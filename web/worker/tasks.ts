import {
  buildProject,
  decode,
  guessLanguage,
  languageFromName,
  realign,
  recheck,
  type Progress,
  type Project,
} from '#core';
import type { Argument, Inspection, Result, SourceInput, TaskName } from './protocol.ts';
import type { Session } from './session.ts';

/** What a task may use. */
export interface TaskHost {
  readonly session: Session;
  /** Runs a generator of the core with progress and cancellation. */
  readonly run: <T>(work: Generator<Progress, T>) => Promise<T>;
  /** Sends a project to the page, in parts. */
  readonly deliver: (project: Project) => Promise<void>;
  readonly isCancelled: () => boolean;
}

/** UTF-16 units of text that the start view shows. */
const PREVIEW = 600;
/** UTF-16 units that a language is guessed from. */
const SAMPLE = 8000;

async function bytesOf(source: SourceInput): Promise<Uint8Array> {
  return new Uint8Array(await source.blob.arrayBuffer());
}

async function inspect({ source }: Argument<'inspect'>): Promise<Inspection> {
  const bytes = await bytesOf(source);
  const named = languageFromName(source.name);
  const lang = source.lang ?? named;
  const { text, encoding, certain, replaced } = decode(bytes, {
    ...(lang !== undefined && { lang }),
    ...(source.encoding !== undefined && { encoding: source.encoding }),
  });
  return {
    format: 'text',
    kind: 'document',
    encoding,
    certain,
    replaced,
    lang: lang ?? guessLanguage(text.slice(0, SAMPLE)),
    preview: text.slice(0, PREVIEW).trim(),
    characters: text.length,
  };
}

async function build({ sources, name, settings }: Argument<'build'>, host: TaskHost): Promise<null> {
  const inputs = await Promise.all(
    sources.map(async ({ blob: _, ...source }, at) => ({ ...source, bytes: await bytesOf(sources[at]!) })),
  );
  const id = crypto.randomUUID();
  const created = new Date().toISOString();
  const project = await host.run(buildProject(inputs, { id, name, created, settings }));
  await host.deliver(project);
  await host.session.take(project, 0, true);
  return null;
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

async function checkAgain(_argument: Argument<'recheck'>, host: TaskHost): Promise<Result<'recheck'>> {
  const before = host.session.project;
  const { issues } = await host.run(recheck(before));
  host.session.setIssues(before, issues);
  return issues;
}

async function alignAgain({ first, last }: Argument<'realign'>, host: TaskHost): Promise<Result<'realign'>> {
  const before = host.session.project;
  const after = await host.run(realign(before, { first, last }));
  const kept = before.beads.length - (last - first + 1);
  return after.beads.slice(first, first + after.beads.length - kept);
}

/** Every task by name. */
export const TASKS: {
  readonly [N in TaskName]: (argument: Argument<N>, host: TaskHost) => Promise<unknown>;
} = {
  inspect,
  build,
  open,
  adopt,
  recheck: checkAgain,
  realign: alignAgain,
  write: async () => [],
};
