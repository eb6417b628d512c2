import { extname } from 'node:path';
import {
  checkAllRules,
  InputError,
  readSrx,
  readTerms,
  TERM_FORMATS,
  type TermFormat,
  writeSrx,
  writeTerms,
} from '#core';
import { readBytes, readInputs, writeWhole } from '../files.ts';
import { companionsOf } from '../knowledge.ts';
import type { Terminal } from '../terminal.ts';

/** What the result would be: a file of terms or of segmentation rules; undefined for every other conversion. */
export type KnowledgeFormat = TermFormat | 'srx';

/**
 * Whether a conversion is one of terms or segmentation rules: the result is called so (`.tbx`, `.srx`), or a termbase or
 * dictionary becomes a table.
 */
export function knowledgeFormat(names: readonly string[], output: string): KnowledgeFormat | undefined {
  const [name, ...others] = names;
  if (name === undefined || others.length > 0) return undefined;
  const to = extname(output).slice(1).toLowerCase();
  if (to === 'tbx' || to === 'srx') return to;
  const isTerms = ['.tbx', '.dic', '.tei', '.ifo', '.index'].includes(extname(name).toLowerCase());
  return isTerms ? TERM_FORMATS.find((format) => format === to) : undefined;
}

/** `collate convert` for a termbase, a glossary, a dictionary or segmentation rules, which are checked on the way. */
export async function convertKnowledge(
  name: string,
  format: KnowledgeFormat,
  options: { readonly output: string; readonly langs?: readonly string[]; readonly encoding?: string },
  terminal: Terminal,
): Promise<void> {
  if (format === 'srx') {
    const rules = readSrx(await readBytes(name, terminal), name);
    try {
      checkAllRules(rules);
    } catch (error) {
      throw error instanceof InputError ? error.in(name) : error;
    }
    await writeWhole(options.output, writeSrx(rules));
    return;
  }
  const [file] = await readInputs([name], options, terminal);
  await writeWhole(options.output, writeTerms(readTerms(file!, await companionsOf(name, terminal)), format));
}
