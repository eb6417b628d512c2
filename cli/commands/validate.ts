import { InputError, readInput } from '#core';
import { readBytes } from '../files.ts';
import { DONE, FOUND } from '../main.ts';
import type { Terminal } from '../terminal.ts';

export interface ValidateOptions {
  readonly format: 'text' | 'json' | 'sarif';
  readonly output?: string;
}

/** `collate validate`: XLIFF against the standard. */
export async function validate(
  files: readonly string[],
  _options: ValidateOptions,
  terminal: Terminal,
): Promise<number> {
  let code = DONE;
  for (const name of files) {
    const bytes = await readBytes(name, terminal);
    try {
      readInput({ name, bytes });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      await terminal.out(`${String(error)}\n`);
      code = FOUND;
    }
  }
  return code;
}
