import type { TextVectors } from '../align/index.ts';
import { InputError, type Progress, type Project, segmentText } from '../model/index.ts';
import { type BuildOptions, segmentVersions } from './build.ts';
import { type InputFile, readInput, type Version, versionsIn } from './input.ts';

/** Turns texts into vectors of one length, in their order. */
export type Embed = (texts: readonly string[]) => Promise<readonly Float32Array[]>;

/** Texts embedded together. */
const BATCH = 32;
/** UTF-16 units of a sentence that are embedded; models read no more of one anyway. */
const LONGEST = 4000;

/**
 * The sentences that `alignProject` will align, each once: what a host embeds first, since models work asynchronously and the
 * core does not. None for files that are aligned already.
 */
export function* sentencesToEmbed(
  inputs: readonly InputFile[],
  options: Pick<BuildOptions, 'sentences' | 'rules'> = {},
): Generator<Progress, string[]> {
  const versions: Version[] = [];
  for (const [index, input] of inputs.entries()) {
    yield { stage: 'read', done: index, total: inputs.length };
    const read = readInput(input);
    if (read.kind !== 'documents') return [];
    versions.push(...versionsIn(input, read.documents));
  }
  const { documents, segments } = yield* segmentVersions(versions, options);
  return distinct(
    documents.flatMap(({ text }, column) => segments[column]!.map((segment) => segmentText(segment, text))),
  );
}

/** The sentences of a project with their corrections, each once, to embed before `realign`. */
export function sentencesOfProject(project: Project): string[] {
  return distinct(
    project.documents.flatMap(({ id, text }) =>
      project.segments[id]!.map((segment) => segmentText(segment, text)),
    ),
  );
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

/**
 * Embeds texts, those of like length together; stopping the iteration is cancellation. Throws `InputError`
 * `embedding-vectors` where the model gives no vectors of one length.
 */
export async function* embedTexts(
  texts: readonly string[],
  embed: Embed,
): AsyncGenerator<Progress, TextVectors> {
  const vectors = new Map<string, Float32Array>();
  const order = [...texts].sort((a, b) => a.length - b.length);
  let size: number | undefined;
  for (let at = 0; at < order.length; at += BATCH) {
    yield { stage: 'embed', done: at, total: order.length };
    const batch = order.slice(at, at + BATCH);
    const given = await embed(batch.map((text) => text.slice(0, LONGEST)));
    batch.forEach((text, k) => {
      const vector = given[k];
      size ??= vector?.length;
      if (!vector || vector.length === 0 || vector.length !== size) throw noVectors();
      vectors.set(text, vector);
    });
  }
  return vectors;
}

function noVectors(): InputError {
  return new InputError(
    'embedding-vectors',
    'The model gives no vectors of sentences. Choose a model for sentence embeddings.',
  );
}
