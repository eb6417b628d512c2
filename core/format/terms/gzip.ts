import { Gunzip } from 'fflate';
import { InputError } from '../../model/index.ts';

/** More than any dictionary unpacks to. */
const MOST_BYTES = 256 * 1024 * 1024;

/** The bytes of a file, unpacked if it is gzipped (dictzip files are). Throws `InputError` `archive-broken`, `archive-size`. */
export function unzipped(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const chunks: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  const gunzip = new Gunzip((chunk, final) => {
    size += chunk.length;
    if (size > MOST_BYTES) throw tooLarge();
    chunks.push(chunk);
    ended ||= final;
  });
  try {
    // small steps, so that a bomb is noticed long before it is unpacked
    for (let at = 0; at < bytes.length; at += 65_536) {
      gunzip.push(bytes.subarray(at, at + 65_536), at + 65_536 >= bytes.length);
    }
  } catch (error) {
    throw error instanceof InputError ? error : broken();
  }
  if (!ended) throw broken();
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
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
