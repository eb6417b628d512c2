import { InputError, nameSimilarity, readInput } from '#core';
import { readBytes } from '../files.ts';
import { DONE } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';

export interface NamesOptions {
  readonly langs?: readonly string[];
  readonly pairs?: string;
}

/** `collate names`: how likely two names are the same, as a number from 0 to 1. */
export async function names(
  a: string | undefined,
  b: string | undefined,
  { langs, pairs }: NamesOptions,
  terminal: Terminal,
): Promise<number> {
  if (pairs !== undefined) {
    await terminal.out(await scores(pairs, langs, terminal));
    return DONE;
  }
  if (a === undefined || b === undefined) {
    throw new InputError('names-missing', 'Give two names, or a table of pairs with --pairs.');
  }
  await terminal.out(`${score(a, b, langs?.[0], langs?.[1])}\n`);
  return DONE;
}

function score(a: string, b: string, langA?: string, langB?: string): string {
  return nameSimilarity(a, b, langA, langB).toFixed(4);
}

async function scores(
  path: string,
  langs: readonly string[] | undefined,
  terminal: Terminal,
): Promise<string> {
  const read = readInput({ name: path, bytes: await readBytes(path, terminal), ...(langs && { langs }) });
  if (read.kind !== 'rows' || read.langs.length < 2) {
    const message = 'It is no table of pairs. Its first line is two language tags with a tab between.';
    throw new InputError('pairs-unreadable', message, { file: path });
  }
  const [langA, langB] = read.langs;
  return read.rows.map(({ cells }) => `${score(cells[0] ?? '', cells[1] ?? '', langA, langB)}\n`).join('');
}
