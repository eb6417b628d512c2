import {
  canWriteBack,
  type DocId,
  type Document,
  InputError,
  type OutputFile,
  type Project,
  writeBack,
} from '#core';
import { loadOriginal, type Original, saveOriginals } from '../persist/originals.ts';
import { bytesOf } from './bytes.ts';
import type { SourceInput } from './protocol.ts';

/**
 * Keeps the files of a new project: a file a version, or one file for all where it held aligned rows. A browser that stores
 * nothing cannot, which only costs this way of saving.
 */
export async function keepOriginals(project: Project, sources: readonly SourceInput[]): Promise<void> {
  const { documents } = project;
  if (sources.length !== documents.length && sources.length !== 1) return;
  const originals = documents.flatMap(({ id, format }, index) => {
    const source = sources[index] ?? sources[0]!;
    return canWriteBack(format) ? [{ doc: id, blob: source.blob }] : [];
  });
  await saveOriginals(project.id, originals).catch(() => undefined);
}

/** A version whose original file is wanted and not in this browser. */
export interface MissingOriginal {
  readonly doc: DocId;
  readonly name: string;
}

/** The corrected versions that cannot be put into their files because this browser does not have these. */
export async function missingOriginals(project: Project): Promise<MissingOriginal[]> {
  const missing: MissingOriginal[] = [];
  for (const { id, name } of corrected(project)) {
    if (!(await original(project, id))) missing.push({ doc: id, name });
  }
  return missing;
}

/**
 * The versions that were corrected, each in the file that it came from; `given` are files that the user chose for versions whose
 * file was not kept, and are kept from now on. Throws `InputError` `write-back-nothing`, and as `writeBack` does.
 */
export async function correctedOriginals(
  project: Project,
  given: readonly Original[] = [],
): Promise<OutputFile[]> {
  const files: OutputFile[] = [];
  for (const document of corrected(project)) {
    const blob = given.find(({ doc }) => doc === document.id)?.blob ?? (await original(project, document.id));
    if (!blob) continue;
    try {
      files.push(writeBack(project, document.id, await bytesOf({ name: document.name, blob })));
    } catch (error) {
      throw error instanceof InputError ? error.in(document.name) : error;
    }
  }
  if (files.length === 0) {
    throw new InputError(
      'write-back-nothing',
      'No version was corrected whose original file is in this browser. Export the text instead.',
    );
  }
  if (given.length > 0) await saveOriginals(project.id, given).catch(() => undefined);
  return files;
}

/** The corrected versions whose kind of file can take corrections. */
function corrected({ documents, segments }: Project): Document[] {
  return documents.filter(
    ({ id, format }) =>
      canWriteBack(format) && (segments[id] ?? []).some(({ edited }) => edited !== undefined),
  );
}

/** A browser that stores nothing has none. */
function original({ id }: Project, doc: DocId): Promise<Blob | undefined> {
  return loadOriginal(id, doc).catch(() => undefined);
}
