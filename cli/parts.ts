import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants, Script } from 'node:vm';

/** The parts of the built command that are in a folder. */
export interface Parts {
  /** A part with all that it asks for; `name` is that of its file. */
  readonly part: (name: string) => object;
  /** The parts that were loaded, by path. */
  readonly loaded: ReadonlyMap<string, Script>;
}

/**
 * What the name of the file ends in that holds, beside a part, its code as it was compiled with the build. The host knows code of
 * another release, but not of another processor.
 */
export const COMPILED = `.${process.version}-${process.arch}.compiled`;

type Require = (id: string) => unknown;
/** A module in the form that the host gives to those that it loads itself. */
type Wrapped = (
  exports: object,
  require: Require,
  module: { exports: object },
  path: string,
  folder: string,
) => void;

const hostRequire: Require = createRequire(import.meta.url);

/**
 * Does what `require` does, with code that was compiled when the command was built: compiling takes as long as aligning some
 * hundred lines. Hosts of another release or processor find or take none of that code, and compile for themselves.
 */
export function partsIn(folder: string): Parts {
  const modules = new Map<string, { exports: object }>();
  const loaded = new Map<string, Script>();
  const require: Require = (id) => (id.startsWith('./') ? load(join(folder, id)) : hostRequire(id));
  const load = (path: string): object => {
    const known = modules.get(path);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(path, module);
    const script = scriptOf(path);
    loaded.set(path, script);
    (script.runInThisContext() as Wrapped)(module.exports, require, module, path, folder);
    return module.exports;
  };
  return { part: (name) => load(join(folder, `${name}.js`)), loaded };
}

/** The parts that are beside this. */
export const parts = partsIn(dirname(fileURLToPath(import.meta.url)));

function scriptOf(path: string): Script {
  const cachedData = compiled(path);
  const source = readFileSync(path, 'utf8');
  return new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: path,
    ...(cachedData && { cachedData }),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
}

function compiled(path: string): Buffer | undefined {
  try {
    return readFileSync(path + COMPILED);
  } catch {
    return undefined;
  }
}
