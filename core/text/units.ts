let buffer = new Uint16Array(1024);

/**
 * The UTF-16 units of a text, in a buffer shared by all callers: valid up to the text's length and until the next call. A
 * text that was cut out of a file is a view of it, and slow to read unit by unit more than once.
 */
export function unitsOf(text: string): Uint16Array {
  const { length } = text;
  if (length > buffer.length) buffer = new Uint16Array(2 * length);
  const units = buffer;
  for (let at = 0; at < length; at++) units[at] = text.charCodeAt(at);
  return units;
}
