import {
  companionNames,
  type ExamplePair,
  type FormatInput,
  type GlossaryEntry,
  InputError,
  type ProjectSettings,
  readMemory,
  readTerms,
  type TermEntry,
  termsOf,
} from '#core';
import { readBytes } from './files.ts';
import type { Terminal } from './terminal.ts';

/** Files that the user names as knowledge of words. */
export interface KnowledgeOptions {
  /** What the texts are held against: tables whose header is language tags, TBX; dictionaries are taken as such. */
  readonly glossary?: readonly string[];
  /** What is evidence for the alignment alone, of any format that has terms. */
  readonly dictionary?: readonly string[];
  /** Translation memories: TMX or other aligned rows. */
  readonly memory?: readonly string[];
}

type Knowledge = Pick<ProjectSettings, 'glossary' | 'dictionary' | 'memory'>;

/** Reads the user's glossaries, dictionaries and memories as settings of a project; errors name the file. */
export async function readKnowledge(options: KnowledgeOptions, terminal: Terminal): Promise<Knowledge> {
  const { glossary: asked = [], dictionary: also = [], memory: memories = [] } = options;
  const glossary: GlossaryEntry[] = [];
  const dictionary: TermEntry[] = [];
  for (const [index, path] of [...asked, ...also].entries()) {
    const base = readTerms(await fileAt(path, terminal), await companionsOf(path, terminal));
    if (base.kind === 'dictionary') for (const entry of base.entries) dictionary.push(entry);
    else if (index >= asked.length) for (const entry of termsOf(base.entries)) dictionary.push(entry);
    else for (const entry of base.entries) glossary.push(entry);
  }
  const memory: ExamplePair[] = [];
  for (const path of memories) for (const pair of readMemory(await fileAt(path, terminal))) memory.push(pair);
  return {
    ...(glossary.length > 0 && { glossary }),
    ...(dictionary.length > 0 && { dictionary }),
    ...(memory.length > 0 && { memory }),
  };
}

async function fileAt(path: string, terminal: Terminal): Promise<FormatInput> {
  return { name: path, bytes: await readBytes(path, terminal) };
}

/** The files beside a dictionary that belong to it. */
export async function companionsOf(path: string, terminal: Terminal): Promise<FormatInput[]> {
  const found = await Promise.all(
    companionNames(path).map((name) =>
      fileAt(name, terminal).catch((error: unknown) => {
        if (error instanceof InputError && error.code === 'file-missing') return undefined;
        throw error;
      }),
    ),
  );
  return found.filter((file) => file !== undefined);
}
