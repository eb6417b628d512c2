import { Unzip, UnzipInflate } from 'fflate';
import { InputError } from '../../model/index.ts';
import { inSteps, joinChunks, MOST_UNPACKED } from '../inflate.ts';

/** What an archive may hold: more is an attack or no document. */
const MOST_FILES = 10_000;
const MOST_RATIO = 1000;

/**
 * The files of a ZIP archive whose names `wanted` accepts. Throws `InputError`: `archive-broken`, `archive-size` for one
 * that unpacks to more than anybody writes.
 */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  let total = 0;
  let count = 0;
  const unzip = new Unzip((file) => {
    if (++count > MOST_FILES) throw tooLarge();
    if (!wanted(file.name) || files.has(file.name)) return;
    const chunks: Uint8Array[] = [];
    let size = 0;
    files.set(file.name, new Uint8Array());
    file.ondata = (error, chunk, final) => {
      // What this very callback throws comes back through it.
      if (error) throw error instanceof InputError ? error : broken();
      size += chunk.length;
      total += chunk.length;
      if (total > MOST_UNPACKED || total > Math.max(bytes.length, 1024) * MOST_RATIO) throw tooLarge();
      chunks.push(chunk);
      if (final) files.set(file.name, joinChunks(chunks, size));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    inSteps(bytes, (piece, isLast) => unzip.push(piece, isLast));
  } catch (error) {
    throw error instanceof InputError ? error : broken();
  }
  return files;
}

function broken(): InputError {
  return new InputError(
    'archive-broken',
    'The document is damaged: its archive cannot be unpacked. Open it in its program and save it again.',
  );
}

function tooLarge(): InputError {
  return new InputError(
    'archive-size',
    'The document unpacks to far more than its size: it is not read. Save it as plain text if it is genuine.',
  );
}

/** The file `name` of an unpacked document. Throws `InputError` `archive-part`. */
export function partOf(files: ReadonlyMap<string, Uint8Array>, name: string, format: string): Uint8Array {
  const part = files.get(name);
  if (part && part.length > 0) return part;
  throw new InputError(
    'archive-part',
    `The file is no ${format} document: ${name} is not in it. Choose another file, or save it as ${format}.`,
    {},
    { part: name, format },
  );
}
