import type { GlossaryEntry } from '#core';
import { InputError, readInput } from '#core';
import { readBytes } from './files.ts';
import type { Terminal } from './terminal.ts';

/**
 * Reads a glossary: a table whose header is language tags, a row a concept, alternatives within a cell parted by `|`.
 * Undefined without a path; errors name the file.
 */
export async function readGlossary(
  path: string | undefined,
  terminal: Terminal,
): Promise<GlossaryEntry[] | undefined> {
  if (path === undefined) return undefined;
  const read = readInput({ name: path, bytes: await readBytes(path, terminal) });
  if (read.kind !== 'rows') {
    const message = 'It is no glossary. Name a table (TSV, CSV) whose header is language tags.';
    throw new InputError('glossary-unreadable', message, { file: path });
  }
  return read.rows.map(({ id, cells }, index) => ({
    id: id ?? String(index + 1),
    terms: cells.flatMap((cell, column) =>
      (cell ?? '')
        .split('|')
        .map((term) => term.trim())
        .filter(Boolean)
        .map((text) => ({ lang: read.langs[column]!, text, status: 'preferred' as const })),
    ),
  }));
}
