import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const ID = 'virtual:models';
const LIBRARY = '@huggingface/transformers';
const RUNTIME = 'onnxruntime-web/ort-wasm-simd-threaded.asyncify';

/** The library with its runtime beside it: it would fetch that from a server of its own. */
const WITH_LIBRARY = `
import * as library from '${LIBRARY}';
import wasm from '${RUNTIME}.wasm?url';
import mjs from '${RUNTIME}.mjs?url';
library.env.useWasmCache = false;
library.env.backends.onnx.wasm.wasmPaths = { wasm, mjs };
export { library };
`;

/**
 * Gives the workbench the library that runs models for sentence embeddings as `virtual:models`, in a part of its own that loads
 * when a model is used; nothing, where the library is not installed.
 */
export function models(): Plugin {
  return {
    name: 'collate-models',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load: (id) => {
      if (id !== `\0${ID}`) return undefined;
      return isInstalled() ? WITH_LIBRARY : 'export const library = undefined;';
    },
  };
}

function isInstalled(): boolean {
  try {
    createRequire(import.meta.url).resolve(LIBRARY);
    return true;
  } catch {
    return false;
  }
}
