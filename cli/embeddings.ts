import { stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { embedTexts, InputError, loadModel, type TextVectors, type TransformersLibrary } from '#core';
import type { Terminal } from './terminal.ts';

const PACKAGE = '@huggingface/transformers';

/**
 * Embeds texts with the model that the user names: a folder, or a name on Hugging Face, which is downloaded once. Throws
 * `InputError` `embeddings-missing` where the package that runs models is not installed, and as `loadModel` does.
 */
export async function embedWith(
  model: string,
  texts: readonly string[],
  terminal: Terminal,
): Promise<TextVectors> {
  const library = transformers();
  const folder = (await isFolder(model)) ? resolve(model) : undefined;
  if (folder === undefined && /^[./~]|\\/.test(model)) {
    throw new InputError('file-missing', 'There is no such folder. Check the name.', { file: model });
  }
  if (folder === undefined) library.env.cacheDir = modelCache();
  const loaded = await loadModel(library, {
    name: folder === undefined ? model : basename(folder),
    ...(folder !== undefined && { localPath: dirname(folder) + sep }),
    onLoading: (done, total) => terminal.progress({ stage: 'model', done, total }),
  });
  try {
    const work = embedTexts(texts, loaded.embed);
    for (;;) {
      const step = await work.next();
      if (step.done) return step.value;
      terminal.progress(step.value);
    }
  } finally {
    await loaded.close();
    terminal.progress(undefined);
  }
}

type Library = TransformersLibrary & { env: { cacheDir?: string } };

/** The package, beside the command or in the folder that it is called in. It is not among what is installed with the command. */
function transformers(): Library {
  for (const place of [import.meta.url, join(process.cwd(), 'package.json')]) {
    try {
      return createRequire(place)(PACKAGE) as Library;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error;
    }
  }
  throw new InputError(
    'embeddings-missing',
    `Embeddings need a package that is not installed with Collate. Install it with: npm install ${PACKAGE}`,
  );
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}

/** Where downloaded models stay. */
function modelCache(): string {
  return join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'collate', 'models');
}
