import { defineStore } from 'pinia';
import { computed, shallowRef } from 'vue';
import { InputError } from '#core';
import type { DraftRecord } from '../../persist/database.ts';
import { loadDrafts, saveDrafts } from '../../persist/drafts.ts';
import { core } from '../../worker/client.ts';
import type { Inspection, SourceInput } from '../../worker/protocol.ts';
import { Cancelled } from '../../worker/slices.ts';

/** A version waiting to be aligned, and what is known of it. */
export interface Draft extends DraftRecord {
  readonly inspection?: Inspection;
  readonly error?: Error | undefined;
  readonly busy: boolean;
}

/** Why the waiting versions cannot be aligned yet; undefined if they can. */
export type Obstacle = 'nothing' | 'reading' | 'broken' | 'alone' | 'language' | 'twice' | 'mixed';

/** Bytes of a file that is still taken. */
export const BIGGEST_FILE = 64 * 2 ** 20;

/** A draft as the worker reads it; settings that the user did not make are left to be guessed. */
export function sourceOf({ name, blob, ...draft }: DraftRecord): SourceInput {
  return { name, blob, ...choicesOf(draft) };
}

type Choices = Pick<DraftRecord, 'lang' | 'encoding' | 'header'>;

/** What the user has set. */
function choicesOf({ lang, encoding, header }: Choices): Choices {
  return {
    ...(lang !== undefined && { lang }),
    ...(encoding !== undefined && { encoding }),
    ...(header !== undefined && { header }),
  };
}

/** The language of a version: as chosen, else as told from name and text. */
export function languageOf(draft: Draft): string | undefined {
  return draft.lang ?? (draft.inspection?.kind === 'document' ? draft.inspection.lang : undefined);
}

function isWhole({ inspection }: Draft): boolean {
  return inspection?.kind === 'rows' || inspection?.kind === 'project';
}

/** The versions in the start view, in column order. They survive a reload. */
export const useDrafts = defineStore('drafts', () => {
  const drafts = shallowRef<readonly Draft[]>([]);
  let restored: Promise<void> | undefined;

  /** Brings back what waited here before. */
  function restore(): Promise<void> {
    restored ??= loadDrafts().then(
      (records) => put(...records),
      () => undefined,
    );
    return restored;
  }

  function keep(): void {
    const records = drafts.value.map(({ key, name, blob, pasted, ...draft }): DraftRecord => ({
      key,
      name,
      blob,
      pasted,
      ...choicesOf(draft),
    }));
    // Without storage the versions live as long as the page; the projects' banner tells of it.
    saveDrafts(records).catch(() => undefined);
  }

  function put(...records: readonly DraftRecord[]): void {
    drafts.value = [...drafts.value, ...records.map((record) => ({ ...record, busy: true }))];
    for (const { key } of records) void inspect(key);
  }

  function update(key: string, change: Partial<Draft>): void {
    drafts.value = drafts.value.map((draft) => (draft.key === key ? { ...draft, ...change } : draft));
  }

  async function inspect(key: string): Promise<void> {
    const draft = drafts.value.find((candidate) => candidate.key === key);
    if (!draft) return;
    update(key, { busy: true, error: undefined });
    try {
      if (draft.blob.size > BIGGEST_FILE) throw tooLarge(draft);
      const { result } = await core.run('inspect', { source: sourceOf(draft) });
      update(key, { inspection: result, busy: false });
    } catch (error) {
      if (error instanceof Cancelled) return void inspect(key);
      update(key, { error: error as Error, busy: false });
    }
  }

  function addFiles(files: Iterable<File>): void {
    put(
      ...[...files].map((file) => ({ key: crypto.randomUUID(), name: file.name, blob: file, pasted: false })),
    );
    keep();
  }

  function addText(name: string, text: string, lang: string | undefined): void {
    const blob = new Blob([text], { type: 'text/plain' });
    put({
      key: crypto.randomUUID(),
      name,
      blob,
      pasted: true,
      encoding: 'utf-8',
      ...(lang !== undefined && { lang }),
    });
    keep();
  }

  function remove(key: string): void {
    drafts.value = drafts.value.filter((draft) => draft.key !== key);
    keep();
  }

  function clear(): void {
    drafts.value = [];
    keep();
  }

  function move(key: string, by: 1 | -1): void {
    const list = [...drafts.value];
    const from = list.findIndex((draft) => draft.key === key);
    const to = from + by;
    const moved = list[from];
    if (!moved || to < 0 || to >= list.length) return;
    list.splice(from, 1);
    list.splice(to, 0, moved);
    drafts.value = list;
    keep();
  }

  /** Changes by hand what a file is taken for; it is read anew. */
  function choose(key: string, choice: Choices): void {
    update(key, choice);
    keep();
    void inspect(key);
  }

  /** Takes it as meant that several versions are in one language: two translations, say. */
  function allowTwice(): void {
    const again = new Set(twice.value);
    drafts.value = drafts.value.map((draft) => {
      const lang = languageOf(draft);
      return lang !== undefined && again.has(lang) ? { ...draft, lang } : draft;
    });
    keep();
  }

  /** Languages that more than one version has without somebody having said so. */
  const twice = computed(() => {
    const languages = drafts.value.map(languageOf);
    const repeated = languages.filter((lang, at) => lang !== undefined && languages.indexOf(lang) !== at);
    return repeated.filter((lang) =>
      drafts.value.some((draft) => languageOf(draft) === lang && draft.lang === undefined),
    );
  });
  /** The one file that opens by itself, as it is aligned already or a saved project. */
  const whole = computed(() => {
    const [only] = drafts.value;
    return drafts.value.length === 1 && only && isWhole(only) ? only : undefined;
  });
  const obstacle = computed((): Obstacle | undefined => {
    const list = drafts.value;
    if (list.length === 0) return 'nothing';
    if (list.some(({ busy }) => busy)) return 'reading';
    if (list.some(({ error }) => error)) return 'broken';
    if (whole.value) return undefined;
    if (list.some(isWhole)) return 'mixed';
    if (list.length === 1 && list[0]?.inspection?.kind === 'document') return 'alone';
    if (list.some((draft) => draft.inspection?.kind === 'document' && languageOf(draft) === undefined))
      return 'language';
    return twice.value.length > 0 ? 'twice' : undefined;
  });

  return {
    drafts,
    twice,
    allowTwice,
    whole,
    obstacle,
    restore,
    addFiles,
    addText,
    remove,
    clear,
    move,
    choose,
  };
});

function tooLarge(draft: DraftRecord): InputError {
  const size = Math.round(draft.blob.size / 2 ** 20);
  const limit = BIGGEST_FILE / 2 ** 20;
  const message = `The file has ${size} MB; the browser takes up to ${limit} MB. Split it, or use the command.`;
  return new InputError('file-too-large', message, { file: draft.name }, { size, limit });
}
