import {
  ALIGN_FORMATS,
  type AlignFormat,
  buildProject,
  formatById,
  formatByName,
  InputError,
  type OutputFile,
  type Project,
  sentencesToEmbed,
  type TextVectors,
  writeAlignReport,
  writeFiles,
  type XliffVersion,
} from '#core';
import { deliver, readInputs } from '../files.ts';
import { type KnowledgeOptions, readKnowledge } from '../knowledge.ts';
import { DONE } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';
import { finish, identity, readRules, refuseLangs } from '../work.ts';

export interface AlignCommandOptions extends KnowledgeOptions {
  readonly langs?: readonly string[];
  readonly lines?: boolean;
  readonly srx?: string;
  readonly encoding?: string;
  /** A model for sentence embeddings. */
  readonly embeddings?: string;
  readonly format?: string;
  readonly xliff?: XliffVersion;
  readonly output?: string;
}

/** `collate align`: the rows of several versions. */
export async function align(
  files: readonly string[],
  options: AlignCommandOptions,
  terminal: Terminal,
): Promise<number> {
  const { langs, lines, srx, xliff, output } = options;
  refuseLangs(langs, files.length);
  const format = options.format ?? formatOf(output);
  const rules = await readRules(srx, terminal);
  const settings = await readKnowledge(options, terminal);
  const inputs = await readInputs(files, options, terminal);
  const cutting = { sentences: lines ? 'lines' : 'rules', ...(rules && { rules }) } as const;
  const vectors =
    options.embeddings === undefined
      ? undefined
      : await vectorsOf(finish(sentencesToEmbed(inputs, cutting), terminal), options.embeddings, terminal);
  const work = buildProject(inputs, {
    ...identity(),
    ...cutting,
    ...(vectors && { vectors }),
    settings,
    // issues go only into the files that hold them
    checks: format === 'xliff' || format === 'project',
  });
  const project = finish(work, terminal);
  await deliver(written(project, format, xliff), output, terminal);
  return DONE;
}

/** The code that runs models is loaded only here. */
async function vectorsOf(texts: readonly string[], model: string, terminal: Terminal): Promise<TextVectors> {
  return (await import('../embeddings.ts')).embedWith(model, texts, terminal);
}

function formatOf(output: string | undefined): string {
  if (output === undefined || /[\\/]$/.test(output)) return 'beads';
  if (/\.html?$/i.test(output)) return 'html';
  return formatByName(output)?.id ?? 'beads';
}

const FILES: Record<AlignFormat, readonly [name: string, mimeType: string]> = {
  beads: ['beads.txt', 'text/plain'],
  tsv: ['rows.tsv', 'text/tab-separated-values'],
  json: ['rows.json', 'application/json'],
  html: ['rows.html', 'text/html'],
};

function isReport(format: string): format is AlignFormat {
  return (ALIGN_FORMATS as readonly string[]).includes(format);
}

function written(project: Project, format: string, xliff: XliffVersion | undefined): OutputFile[] {
  if (xliff && format !== 'xliff') {
    throw new InputError('option-useless', '--xliff needs --format xliff.');
  }
  if (!isReport(format)) return writeFiles(formatById(format), project, xliff ? { xliff } : {});
  const [name, mimeType] = FILES[format];
  return [{ name, mimeType, content: writeAlignReport(format, project) }];
}
