import { defineStore } from 'pinia';
import { computed, shallowRef } from 'vue';
import { companionNames } from '#core';
import { core } from '../worker/client.ts';
import type { KnowledgeRole, KnowledgeSource } from '../worker/protocol.ts';
import { useProject } from './project.ts';

/** A file of words that waits for the next project. */
export interface KnowledgeFile extends KnowledgeSource {
  readonly key: string;
  readonly entries: number;
}

/** Kinds of files that hold whole sentences rather than terms. */
const MEMORIES = /\.(?:tmx|xlf|xliff|po|json|collate)$/i;

/** Files that belong together as one source each: a dictionary with the files that its name asks for. */
export function sourcesOf(files: readonly File[]): KnowledgeSource[] {
  const byName = new Map(files.map((file) => [file.name.toLowerCase(), file]));
  const sources = files.map((file): KnowledgeSource => {
    const beside = companionNames(file.name).flatMap((name) => {
      const other = byName.get(name.toLowerCase());
      return other ? [{ name: other.name, blob: other }] : [];
    });
    return { name: file.name, blob: file, beside, role: MEMORIES.test(file.name) ? 'memory' : 'glossary' };
  });
  const parts = new Set(sources.flatMap(({ beside }) => beside.map(({ name }) => name)));
  return sources.filter(({ name }) => !parts.has(name));
}

/** Glossaries, dictionaries and memories: of the open project, or for the next one. */
export const useKnowledge = defineStore('knowledge', () => {
  const project = useProject();
  const waiting = shallowRef<readonly KnowledgeFile[]>([]);
  const busy = shallowRef(false);
  const error = shallowRef<Error | null>(null);

  /** How much of each kind the open project has. */
  const known = computed((): Record<KnowledgeRole, number> => {
    const { glossary = [], dictionary = [], memory = [] } = project.project?.settings ?? {};
    return { glossary: glossary.length, dictionary: dictionary.length, memory: memory.length };
  });

  /** Reads files: into the open project, else to wait for the next one. A file that cannot be read is told of. */
  async function add(files: readonly File[]): Promise<void> {
    busy.value = true;
    error.value = null;
    try {
      for (const source of sourcesOf(files)) await (project.project ? learn(source) : wait(source));
    } catch (thrown) {
      error.value = thrown as Error;
    } finally {
      busy.value = false;
    }
  }

  async function wait(source: KnowledgeSource): Promise<void> {
    const { result } = await core.run('inspectKnowledge', { source });
    waiting.value = [...waiting.value, { ...source, ...result, key: crypto.randomUUID() }];
  }

  async function learn(source: KnowledgeSource): Promise<void> {
    const id = project.project?.id;
    const { result } = await core.run('learn', { sources: [source] });
    // what was read for a project that was closed meanwhile is not for another
    if (project.project?.id === id) project.changeSettings(result);
  }

  /** Takes a waiting file in another role. */
  async function use(key: string, role: KnowledgeRole): Promise<void> {
    error.value = null;
    const file = waiting.value.find((one) => one.key === key);
    if (!file) return;
    try {
      const { result } = await core.run('inspectKnowledge', { source: { ...file, role } });
      waiting.value = waiting.value.map((one) => (one.key === key ? { ...one, ...result } : one));
    } catch (thrown) {
      error.value = thrown as Error;
      waiting.value = [...waiting.value];
    }
  }

  function remove(key: string): void {
    waiting.value = waiting.value.filter((file) => file.key !== key);
  }

  /** Makes the open project forget all of one kind. */
  function forget(role: KnowledgeRole): void {
    project.changeSettings({ [role]: null });
  }

  return { waiting, busy, error, known, add, use, remove, forget };
});
