import {
  type BuildOptions,
  InputError,
  type LanguageTag,
  type Progress,
  readSrx,
  type SrxRules,
} from '#core';
import { readBytes } from './files.ts';
import type { Terminal } from './terminal.ts';

/** Runs work of the core to its end and shows its progress. */
export function finish<T>(work: Generator<Progress, T>, terminal: Terminal): T {
  for (;;) {
    const step = work.next();
    if (step.done) {
      terminal.progress(undefined);
      return step.value;
    }
    terminal.progress(step.value);
  }
}

/** Id and time for a new project. */
export function identity(): Pick<BuildOptions, 'id' | 'created'> {
  // the host loads what makes ids only now
  return { id: globalThis.crypto.randomUUID(), created: new Date().toISOString() };
}

/** The same for a project that is only reported on: nobody sees them. */
export const UNSAVED: Pick<BuildOptions, 'id' | 'created'> = { id: 'unsaved', created: '' };

/** The user's segmentation rules; errors name the file. */
export async function readRules(path: string | undefined, terminal: Terminal): Promise<SrxRules | undefined> {
  if (path === undefined) return undefined;
  return readSrx(await readBytes(path, terminal), path);
}

/** Refuses a list of languages that does not fit the files. */
export function refuseLangs(langs: readonly LanguageTag[] | undefined, files: number): void {
  if (langs && files > 1 && langs.length !== files) {
    throw new InputError(
      'langs-differ',
      `--langs names ${langs.length} languages for ${files} files. Name one for each, in their order.`,
    );
  }
}
