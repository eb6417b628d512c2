import { embedTexts, InputError, type LoadedModel, loadModel, type TextVectors } from '#core';
import type { ModelLibrary } from './models.ts';
import type { ModelSource } from './protocol.ts';
import { Cancelled } from './slices.ts';
import type { TaskHost } from './tasks.ts';

/** The model that was used last, with the vectors it gave: aligning anew embeds only new sentences. */
let current: { readonly source: ModelSource; readonly model: LoadedModel } | undefined;
const known = new Map<string, Float32Array>();

/**
 * Vectors of texts by the model that the user chose. The library that runs models is loaded here and nowhere else. Throws
 * `Cancelled`, `embeddings-missing` where the workbench was built without it, and as `loadModel` and `embedTexts` do.
 */
export async function vectorsOf(
  source: ModelSource,
  texts: readonly string[],
  host: Pick<TaskHost, 'report' | 'isCancelled'>,
): Promise<TextVectors> {
  const { embed } = await modelOf(source, host);
  const work = embedTexts(
    texts.filter((text) => !known.has(text)),
    embed,
  );
  for (;;) {
    const step = await work.next();
    if (host.isCancelled()) throw new Cancelled();
    if (!step.done) {
      host.report(step.value);
      continue;
    }
    for (const [text, vector] of step.value) known.set(text, vector);
    return known;
  }
}

async function modelOf(source: ModelSource, host: Pick<TaskHost, 'report'>): Promise<LoadedModel> {
  if (current && sameModel(current.source, source)) return current.model;
  await current?.model.close();
  current = undefined;
  known.clear();
  host.report({ stage: 'model', done: 0, total: 1 });
  const { library } = (await import('virtual:models')) as { library: ModelLibrary | undefined };
  if (!library) {
    throw new InputError(
      'embeddings-missing',
      'This copy of Collate was built without the package that runs models. Install @huggingface/transformers and build again.',
    );
  }
  if (source.files) readFrom(library, source.files);
  else library.env.useCustomCache = false;
  const model = await loadModel(library, {
    name: source.name,
    ...(source.files && { localPath: '/models/' }),
    onLoading: (done, total) => host.report({ stage: 'model', done, total }),
  });
  current = { source, model };
  return model;
}

function sameModel(a: ModelSource, b: ModelSource): boolean {
  const contents = ({ files = [] }: ModelSource) =>
    files.map(({ path, blob }) => `${path} ${blob.size}`).join('\n');
  return a.name === b.name && contents(a) === contents(b);
}

/** Makes the library find a model's files among those that the user chose, and nowhere else. */
function readFrom({ env }: ModelLibrary, files: NonNullable<ModelSource['files']>): void {
  env.useBrowserCache = false;
  env.useCustomCache = true;
  env.customCache = {
    match: async (address) => {
      const file = files.find(({ path }) => address.endsWith(`/${path}`));
      const headers = { 'Content-Length': String(file?.blob.size) };
      return file ? new Response(file.blob, { headers }) : undefined;
    },
    put: async () => undefined,
  };
}
