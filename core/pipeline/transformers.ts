import { InputError } from '../model/index.ts';
import type { Embed } from './embed.ts';

/** What is used of the package `@huggingface/transformers`; the host imports it, if the user has it. */
export interface TransformersLibrary {
  readonly env: {
    allowLocalModels: boolean;
    allowRemoteModels: boolean;
    localModelPath: string;
  };
  pipeline(
    task: 'feature-extraction',
    model: string,
    options: { dtype: ModelPrecision; progress_callback?: (event: TransformersProgress) => void },
  ): Promise<Extractor>;
}

/** What the package tells while it loads a model. */
export interface TransformersProgress {
  readonly status: string;
  readonly file?: string;
  readonly loaded?: number;
  readonly total?: number;
}

interface Extractor {
  (
    texts: string[],
    options: { pooling: 'mean' | 'cls'; normalize: boolean },
  ): Promise<{ readonly dims: readonly number[]; readonly data: ArrayLike<number> }>;
  dispose?(): Promise<unknown>;
}

/** How the numbers of a model are kept: whole, or rounded to eight bits (a quarter of the size, nearly as good). */
export type ModelPrecision = 'fp32' | 'q8';

/** A model that the user chose. */
export interface ModelChoice {
  /** Its name on Hugging Face, or of a folder in `localPath`. */
  readonly name: string;
  /** Where local models are, a path or an address ending in a slash; absent: the model is downloaded. */
  readonly localPath?: string;
  /** Tried in this order; absent: rounded, then whole. */
  readonly precisions?: readonly ModelPrecision[];
  /** Told how much of the model's files is there, in bytes. */
  readonly onLoading?: (loaded: number, total: number) => void;
}

/** A loaded model. */
export interface LoadedModel {
  readonly embed: Embed;
  /** Frees its memory. */
  readonly close: () => Promise<void>;
}

/** Models that were trained with the vector of their first token as the sentence's. */
const FIRST_TOKEN = /labse|bge|arctic|gte-/i;
/** Models that want to be told what a text is for. */
const QUERY = /\be5\b|-e5-/i;

/**
 * Loads a model for sentence embeddings. Throws `InputError` `embedding-model` where it cannot be loaded, with what the
 * package says.
 */
export async function loadModel(library: TransformersLibrary, choice: ModelChoice): Promise<LoadedModel> {
  const { name, localPath, precisions = ['q8', 'fp32'] } = choice;
  const { env } = library;
  env.allowLocalModels = localPath !== undefined;
  env.allowRemoteModels = localPath === undefined;
  if (localPath !== undefined) env.localModelPath = localPath;
  const extractor = await extractorOf(library, name, precisions, loadingReport(choice));
  const pooling = FIRST_TOKEN.test(name) ? 'cls' : 'mean';
  const prefix = QUERY.test(name) ? 'query: ' : '';
  return {
    embed: async (texts) => {
      const { dims, data } = await extractor(
        texts.map((text) => prefix + text),
        { pooling, normalize: true },
      );
      const size = dims.length === 2 ? dims[1]! : 0;
      return texts.map((_, k) => Float32Array.from({ length: size }, (__, at) => data[k * size + at]!));
    },
    close: async () => void (await extractor.dispose?.()),
  };
}

async function extractorOf(
  library: TransformersLibrary,
  name: string,
  precisions: readonly ModelPrecision[],
  report: ((event: TransformersProgress) => void) | undefined,
): Promise<Extractor> {
  let reason: unknown;
  for (const dtype of precisions) {
    try {
      return await library.pipeline('feature-extraction', name, {
        dtype,
        ...(report && { progress_callback: report }),
      });
    } catch (error) {
      reason = error;
    }
  }
  const detail = (reason instanceof Error ? reason.message : String(reason)).slice(0, 300).replace(/\.$/, '');
  throw new InputError(
    'embedding-model',
    `The model “${name}” cannot be loaded: ${detail}. Name a model for sentence embeddings in ONNX form, or its folder.`,
    {},
    { model: name, detail },
  );
}

/** Adds the progress of all files up. */
function loadingReport({ onLoading }: ModelChoice): ((event: TransformersProgress) => void) | undefined {
  if (!onLoading) return undefined;
  const files = new Map<string, { loaded: number; total: number }>();
  return ({ status, file, loaded, total }) => {
    if (status !== 'progress' || file === undefined) return;
    files.set(file, { loaded: loaded ?? 0, total: total ?? 0 });
    let [sum, whole] = [0, 0];
    for (const one of files.values()) {
      sum += one.loaded;
      whole += one.total;
    }
    onLoading(sum, whole);
  };
}
