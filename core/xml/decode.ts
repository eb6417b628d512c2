import { InputError } from '../model/index.ts';

/** As many bytes as are decoded at a time. */
const PIECE = 64 * 1024 * 1024;

/**
 * The text of an XML file: by its byte-order mark, else by the encoding of its declaration, else UTF-8. UTF-16 without a mark
 * is recognised by the NUL bytes of `<?`.
 *
 * Throws `InputError`: `empty-file`, `xml-encoding`.
 */
export function decodeXml(bytes: Uint8Array): string {
  return [...decodePieces(bytes)].join('');
}

/** The same, piece by piece. */
export function* decodePieces(bytes: Uint8Array): Generator<string, void, void> {
  if (bytes.length === 0) {
    throw new InputError('empty-file', 'The file is empty. Choose a file that contains text.');
  }
  const encoding = xmlEncoding(bytes);
  let decoder: TextDecoder | undefined;
  for (let at = 0; at < bytes.length; at += PIECE) {
    let piece: string;
    try {
      decoder ??= new TextDecoder(encoding, { fatal: true });
      piece = decoder.decode(bytes.subarray(at, at + PIECE), { stream: at + PIECE < bytes.length });
    } catch {
      throw new InputError(
        'xml-encoding',
        `The file is not in the encoding it should be in (${encoding}). Save it as UTF-8 and declare that in its first line.`,
        {},
        { encoding },
      );
    }
    yield piece;
  }
}

/** The encoding of an XML file by its beginning. */
export function xmlEncoding(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  let head = '';
  for (const byte of bytes.subarray(0, 256)) head += String.fromCharCode(byte);
  return /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1] ?? 'utf-8';
}
