import { basename } from 'node:path';
import { canWriteBack, type Document, InputError, type OutputFile, type Project, writeBack } from '#core';
import { readBytes } from '../files.ts';
import type { Terminal } from '../terminal.ts';

/**
 * The versions of a project that were corrected, each in the file that it came from; `originals` are those files. Versions
 * without corrections are left out.
 */
export async function restored(
  project: Project,
  originals: readonly string[],
  terminal: Terminal,
): Promise<OutputFile[]> {
  const changed = project.documents.filter(({ id }) =>
    (project.segments[id] ?? []).some(({ edited }) => edited !== undefined),
  );
  const files: OutputFile[] = [];
  for (const document of changed) {
    const path = originals.find((original) => isOriginalOf(document, original));
    if (path === undefined || !canWriteBack(document.format)) {
      terminal.err(`${document.name}: corrected, but not saved: ${reason(document, path)}\n`);
      continue;
    }
    try {
      const file = writeBack(project, document.id, await readBytes(path, terminal));
      files.push(file);
      if (file.leftOut) {
        terminal.err(
          `${document.name}: texts inserted into empty rows, for which it has no place: ${file.leftOut}\n`,
        );
      }
    } catch (error) {
      throw error instanceof InputError ? error.in(path) : error;
    }
  }
  if (files.length === 0) {
    const message = 'None of its versions was corrected, or their originals were not named.';
    throw new InputError('nothing-to-write', message, { file: project.name });
  }
  return files;
}

/** Files of aligned rows are known without their endings. */
function isOriginalOf({ name }: Document, original: string): boolean {
  const known = basename(name.replaceAll('\\', '/'));
  const file = basename(original.replaceAll('\\', '/'));
  return file === known || file.replace(/\.[^.]*$/, '') === known;
}

function reason({ format }: Document, path: string | undefined): string {
  return path === undefined
    ? 'name its original file with --originals.'
    : `files of the format ${format} cannot be written back.`;
}
