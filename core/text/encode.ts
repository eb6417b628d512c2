import { decodeWith } from './encoding.ts';

/**
 * A text in an encoding that `decode` names; undefined where the encoding has no place for one of its characters, or needs
 * several bytes for one (the encodings of East Asia): UTF-8 is the way out then.
 */
export function encode(text: string, encoding: string): Uint8Array | undefined {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return utf16(text, encoding === 'utf-16le');
  const table = tableOf(encoding);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const byte = table.get(text[at]!);
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  return bytes;
}

const BYTE_ORDER_MARKS: readonly (readonly number[])[] = [
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/** The byte-order mark that a file begins with; empty where it has none. */
export function byteOrderMarkOf(bytes: Uint8Array): Uint8Array {
  const mark = BYTE_ORDER_MARKS.find((candidate) => candidate.every((byte, at) => bytes[at] === byte));
  return Uint8Array.from(mark ?? []);
}

function utf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    bytes[2 * at] = little ? unit & 0xff : unit >> 8;
    bytes[2 * at + 1] = little ? unit >> 8 : unit & 0xff;
  }
  return bytes;
}

/** Which byte each character is, for the characters that are one byte. */
function tableOf(encoding: string): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) {
    const character = decodeWith(encoding, Uint8Array.of(byte));
    if (character.length === 1 && character !== '\ufffd' && !table.has(character)) table.set(character, byte);
  }
  return table;
}
