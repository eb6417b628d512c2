let buffer = new Uint16Array(1024);

/** Units of a text for which room is kept. */
const MOST_KEPT = 1 << 16;

/**
 * The UTF-16 units of a text, in a buffer shared by all callers: valid up to the text's length and until the next call. A
 * text that was cut out of a file is a view of it, and slow to read unit by unit more than once.
 */
export function unitsOf(text: string): Uint16Array {
  const { length } = text;
  const units = length > buffer.length ? larger(length) : buffer;
  for (let at = 0; at < length; at++) units[at] = text.charCodeAt(at);
  return units;
}

function larger(length: number): Uint16Array<ArrayBuffer> {
  return length > MOST_KEPT ? new Uint16Array(length) : (buffer = new Uint16Array(2 * length));
}
