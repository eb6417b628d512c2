import {
  ALIGN_FORMATS,
  type AlignFormat,
  alignProject,
  type ExamplePair,
  formatById,
  InputError,
  type OutputFile,
  type Project,
  sentencesToEmbed,
  sureExamples,
  type TextVectors,
  writeAlignReport,
  writeFiles,
  type XliffVersion,
} from '#core';
import { readInputs } from './files.ts';
import { type KnowledgeOptions, readKnowledge } from './knowledge.ts';
import type { Terminal } from './terminal.ts';
import { finish, identity, readRules, UNSAVED } from './work.ts';

/** How versions are aligned and written; plain values, so that a thread can be told. */
export interface AlignJobOptions extends KnowledgeOptions {
  readonly langs?: readonly string[];
  readonly lines?: boolean;
  readonly srx?: string;
  readonly encoding?: string;
  /** Two versions, too, are compared sentence by sentence where rows are in doubt. */
  readonly thorough?: boolean;
  /** A model for sentence embeddings. */
  readonly embeddings?: string;
  readonly format: string;
  readonly xliff?: XliffVersion;
  readonly units?: 'row' | 'paragraph';
}

/** The versions of one text, and what is wanted of them. */
export interface AlignOrder {
  readonly files: readonly string[];
  readonly options: AlignJobOptions;
  /** Name of the text where there are several. */
  readonly name?: string;
  /** Sentences of other texts with their translations. */
  readonly examples?: readonly ExamplePair[];
  /** `examples`: the sure rows, for other texts to learn from; else the files to write. */
  readonly wanted: 'files' | 'examples';
}

/** What came of it; the part that was not wanted is empty. */
export interface AlignResult {
  readonly files: readonly OutputFile[];
  readonly examples: readonly ExamplePair[];
}

/** Aligns the versions of one text. */
export async function alignJob(order: AlignOrder, terminal: Terminal): Promise<AlignResult> {
  const { files, options, name, examples, wanted } = order;
  const { lines, srx, embeddings, format, thorough } = options;
  const rules = await readRules(srx, terminal);
  const settings = { ...(await readKnowledge(options, terminal)), ...(thorough && { thorough }) };
  const inputs = await readInputs(files, options, terminal);
  const cutting = { sentences: lines ? 'lines' : 'rules', ...(rules && { rules }) } as const;
  const vectors =
    embeddings === undefined || wanted === 'examples'
      ? undefined
      : await vectorsOf(finish(sentencesToEmbed(inputs, cutting), terminal), embeddings, terminal);
  // other formats have code of their own that is loaded after it
  if (isReport(format)) await terminal.prepare?.('align');
  const own = isReport(format) ? UNSAVED : identity();
  const work = alignProject(inputs, {
    ...own,
    ...cutting,
    ...(name !== undefined && { name }),
    ...(vectors && { vectors }),
    ...(examples && { examples }),
    settings,
    // links of the first two versions are to be as fine as they are
    ...(wanted === 'files' && format === 'beads' && { rows: 'links' as const }),
  });
  const made = finish(work, terminal);
  // a saved project keeps the id that it has; the code that aligns it anew is loaded only here
  const isSaved = made.id !== own.id;
  const project = isSaved ? (await import('./realigned.ts')).realigned(made, terminal) : made;
  if (wanted === 'examples') return { files: [], examples: sureExamples(project) };
  // issues go only into the files that hold them
  const checked = format === 'xliff' || format === 'project' ? await withIssues(project, terminal) : project;
  return { files: written(checked, format, options, name), examples: [] };
}

/** The code of the checks is loaded only here. */
async function withIssues(project: Project, terminal: Terminal): Promise<Project> {
  const { recheck } = await import('./recheck.ts');
  return finish(recheck(project), terminal);
}

/** The code that runs models is loaded only here. */
async function vectorsOf(texts: readonly string[], model: string, terminal: Terminal): Promise<TextVectors> {
  return (await import('./embeddings.ts')).embedWith(model, texts, terminal);
}

const FILES: Record<AlignFormat, readonly [ending: string, mimeType: string]> = {
  beads: ['beads.txt', 'text/plain'],
  tsv: ['tsv', 'text/tab-separated-values'],
  json: ['json', 'application/json'],
  html: ['html', 'text/html'],
};

function isReport(format: string): format is AlignFormat {
  return (ALIGN_FORMATS as readonly string[]).includes(format);
}

function written(
  project: Project,
  format: string,
  { xliff, units }: Pick<AlignJobOptions, 'xliff' | 'units'>,
  name: string | undefined,
): OutputFile[] {
  if ((xliff ?? units) && format !== 'xliff') {
    throw new InputError('option-useless', `--${xliff ? 'xliff' : 'units'} needs --format xliff.`);
  }
  if (!isReport(format)) {
    return writeFiles(formatById(format), project, { ...(xliff && { xliff }), ...(units && { units }) });
  }
  const [ending, mimeType] = FILES[format];
  const plain = format === 'beads' ? ending : `rows.${ending}`;
  const file = name === undefined ? plain : `${name}.${ending}`;
  return [{ name: file, mimeType, content: writeAlignReport(format, project) }];
}
