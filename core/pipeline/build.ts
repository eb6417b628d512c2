import type { AlignOptions, TextVectors } from '../align/index.ts';
import { rowsOfLadder } from '../format/index.ts';
import type { Document, ExamplePair, Progress, Project, ProjectSettings, Segment } from '../model/index.ts';
import { createProject } from '../review/index.ts';
import type { SrxRules } from '../segment/index.ts';
import { alignDocuments, nearExamples, withRelevant } from './align.ts';
import {
  documentsOf,
  type InputFile,
  readInput,
  refuseNoVersions,
  type Version,
  versionsIn,
} from './input.ts';
import { projectFrom } from './aligned.ts';
import { alignedAlready, ladderAmong, type ReadFile } from './several.ts';
import { linesAsSentences, refuseEndless, segmentDocuments } from './sentences.ts';

/** How a project is built. The core has neither clock nor chance: the host gives id and time. */
export interface BuildOptions {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly created: string;
  /** Absent: what the file names have in common. */
  readonly name?: string;
  readonly settings?: Partial<ProjectSettings>;
  /** `lines`: every line that is not blank is one sentence; else by segmentation rules. */
  readonly sentences?: 'rules' | 'lines';
  /** Segmentation rules of the user's own. */
  readonly rules?: SrxRules;
  /** Sentences of other texts with their translations, from which the alignment learns; they are not kept. */
  readonly examples?: readonly ExamplePair[];
  /** An outside score of sentence pairs for the alignment. */
  readonly similarity?: AlignOptions['similarity'];
  /** Vectors of the sentences (see `sentencesToEmbed`), as evidence for the alignment. */
  readonly vectors?: TextVectors;
  /** Whether a version may come alone, a row a sentence: for checks of what a text says by itself. */
  readonly alone?: boolean;
  /** How fine the rows of three and more versions are; see `AlignOptions`. */
  readonly rows?: NonNullable<AlignOptions['rows']>;
}

/**
 * Reads the versions, cuts them into sentences and aligns them; the checks are left to `recheck`. One file that is aligned
 * already becomes a project as it is, a saved project is opened, resources are joined by their keys, two texts with a ladder
 * have its rows. Throws `InputError` where a file cannot be used or the files are no versions of one text
 * (see `refuseNoVersions`, `alignedAlready`, `ladderAmong`).
 */
export function* alignProject(
  inputs: readonly InputFile[],
  options: BuildOptions,
): Generator<Progress, Project> {
  const files: ReadFile[] = [];
  for (const [index, input] of inputs.entries()) {
    yield { stage: 'read', done: index, total: inputs.length };
    files.push({ input, read: readInput(input) });
  }
  const names = inputs.map((input) => input.name);
  const aligned = alignedAlready(files, options.alone);
  if (aligned) return projectFrom(aligned, commonName(names), options);
  const ladder = ladderAmong(files);
  const versions = files.flatMap(({ input, read }) =>
    read.kind === 'documents' ? versionsIn(input, read.documents) : [],
  );
  const isAlone = options.alone === true && versions.length === 1;
  if (!isAlone) refuseNoVersions(versions);
  const { documents, segments } = yield* segmentVersions(versions, ladder ? { sentences: 'lines' } : options);
  refuseEndless(documents, segments);
  const { similarity, vectors, examples, rows: fineness } = options;
  const settings = withRelevant(options.settings ?? {}, documents, segments);
  const rows = ladder
    ? rowsOfLadder(ladder, [segments[0]!.length, segments[1]!.length])
    : isAlone
      ? segments[0]!.map((_, index) => ({ cells: [[index]], score: 1 }))
      : yield* alignDocuments(documents, segments, settings, {
          ...(similarity && { similarity }),
          ...(examples && { examples: nearExamples(examples, documents, segments) }),
          ...(fineness && { rows: fineness }),
          vectors,
        });
  const { id, created, name = commonName(names) } = options;
  return createProject({ id, name, created, documents, segments, rows, settings });
}

/** Makes documents of versions and cuts them into sentences. */
export function* segmentVersions(
  versions: readonly Version[],
  { sentences, rules }: Pick<BuildOptions, 'sentences' | 'rules'>,
): Generator<Progress, { documents: Document[]; segments: Segment[][] }> {
  yield { stage: 'segment', done: 0, total: 1 };
  if (sentences === 'lines') {
    // paragraphs come from the blank lines; nothing else has to be found out
    const lines = documentsOf(versions.map((version) => ({ ...version, paragraphs: [] }))).map(
      linesAsSentences,
    );
    return { documents: lines.map(({ document }) => document), segments: lines.map((one) => one.segments) };
  }
  const documents = documentsOf(versions);
  return { documents, segments: yield* segmentDocuments(documents, rules) };
}

/** What several file names begin with, without what follows the last whole word: `article.ar.txt`, `article.ru.txt` → `article`. */
export function commonName(names: readonly string[]): string {
  const [first = '', ...others] = names.map((name) =>
    name.replace(/^.*[\\/]/, '').replace(/(?<=.)\.[^.]*$/, ''),
  );
  let length = first.length;
  for (const name of others) {
    let same = 0;
    while (same < length && name[same] === first[same]) same++;
    length = same;
  }
  const common = first.slice(0, length);
  const whole = others.every((name) => name === common) ? common : common.replace(/[\p{L}\p{N}]*$/u, '');
  return whole.replace(/[\s._\-([{]+$/u, '') || common.replace(/[\s._\-([{]+$/u, '') || first;
}
