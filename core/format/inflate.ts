/** Bytes that a file may unpack to: more is an attack or no document. */
export const MOST_UNPACKED = 256 * 1024 * 1024;

/** Bytes handed over at a time: small steps, so that a bomb is noticed long before it is unpacked. */
const STEP = 65_536;

/** Hands bytes to `push` piece by piece and tells which is the last. */
export function inSteps(bytes: Uint8Array, push: (piece: Uint8Array, isLast: boolean) => void): void {
  for (let at = 0; at < bytes.length; at += STEP)
    push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
}

/** The chunks in one piece; `size` is their length together. */
export function joinChunks(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
