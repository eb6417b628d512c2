import { canWriteBack, type Document, InputError, type OutputFile, type Project, writeBack } from '#core';
import { loadOriginal, saveOriginals } from '../persist/originals.ts';
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

/** The versions that were corrected, each in the file that it came from. Throws `InputError` `write-back-nothing`. */
export async function correctedOriginals(project: Project): Promise<OutputFile[]> {
  const files: OutputFile[] = [];
  for (const document of project.documents) {
    if (!isCorrected(project, document) || !canWriteBack(document.format)) continue;
    const original = await loadOriginal(project.id, document.id);
    if (original) files.push(writeBack(project, document.id, new Uint8Array(await original.arrayBuffer())));
  }
  if (files.length > 0) return files;
  throw new InputError(
    'write-back-nothing',
    'No version was corrected whose original file is in this browser. Export the text instead.',
  );
}

function isCorrected({ segments }: Project, { id }: Document): boolean {
  return (segments[id] ?? []).some(({ edited }) => edited !== undefined);
}
