import { Gunzip } from 'fflate';
import { InputError } from '../../model/index.ts';
import { inSteps, joinChunks, MOST_UNPACKED } from '../inflate.ts';

/** The bytes of a file, unpacked if it is gzipped (dictzip files are). Throws `InputError` `archive-broken`, `archive-size`. */
export function unzipped(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const chunks: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  const gunzip = new Gunzip((chunk, final) => {
    size += chunk.length;
    if (size > MOST_UNPACKED) throw tooLarge();
    chunks.push(chunk);
    ended ||= final;
  });
  try {
    inSteps(bytes, (piece, isLast) => gunzip.push(piece, isLast));
  } catch (error) {
    throw error instanceof InputError ? error : broken();
  }
  if (!ended) throw broken();
  return joinChunks(chunks, size);
}

function broken(): InputError {
  return new InputError(
    'archive-broken',
    'The file is damaged: it cannot be unpacked. Download it or copy it again.',
  );
}

function tooLarge(): InputError {
  return new InputError(
    'archive-size',
    'The file unpacks to far more than any dictionary has: it is not read.',
  );
}
