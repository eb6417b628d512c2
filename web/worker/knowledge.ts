import {
  readMemory,
  readTerms,
  termsOf,
  type ExamplePair,
  type FormatInput,
  type GlossaryEntry,
  type TermEntry,
} from '#core';
import { bytesOf } from './bytes.ts';
import type { KnowledgeRole, KnowledgeSource, WordKnowledge } from './protocol.ts';

async function fileOf(source: { name: string; blob: Blob }): Promise<FormatInput> {
  return { name: source.name, bytes: await bytesOf(source) };
}

/** Reads files of words by their roles. Errors are `InputError`s that name the file. */
export async function readKnowledge(sources: readonly KnowledgeSource[]): Promise<WordKnowledge> {
  const glossary: GlossaryEntry[] = [];
  const dictionary: TermEntry[] = [];
  const memory: ExamplePair[] = [];
  for (const source of sources) {
    const file = await fileOf(source);
    if (source.role === 'memory') {
      for (const pair of readMemory(file)) memory.push(pair);
      continue;
    }
    const base = readTerms(file, await Promise.all(source.beside.map(fileOf)));
    if (base.kind === 'dictionary') for (const entry of base.entries) dictionary.push(entry);
    else if (source.role === 'dictionary') for (const entry of termsOf(base.entries)) dictionary.push(entry);
    else for (const entry of base.entries) glossary.push(entry);
  }
  return {
    ...(glossary.length > 0 && { glossary }),
    ...(dictionary.length > 0 && { dictionary }),
    ...(memory.length > 0 && { memory }),
  };
}

/** How many entries a file has, and in which role it can be used. */
export async function inspectKnowledge(
  source: KnowledgeSource,
): Promise<{ role: KnowledgeRole; entries: number }> {
  const { glossary = [], dictionary = [], memory = [] } = await readKnowledge([source]);
  if (memory.length > 0) return { role: 'memory', entries: memory.length };
  if (dictionary.length > 0) return { role: 'dictionary', entries: dictionary.length };
  return { role: source.role, entries: glossary.length };
}
