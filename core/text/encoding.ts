import { InputError, type LanguageTag } from '../model/index.ts';
import { detectLegacyEncoding } from './encoding-guess.ts';

/** A decoded file. */
export interface Decoded {
  /** Without the byte-order mark. */
  readonly text: string;
  /** WHATWG label. */
  readonly encoding: string;
  /** False where the encoding was guessed: somebody should look at the text. */
  readonly certain: boolean;
  /** How many characters could not be decoded and became U+FFFD. */
  readonly replaced: number;
}

/** What is known about a file beforehand. */
export interface DecodeHint {
  readonly lang?: LanguageTag;
  /** A label the user or the file itself states; wins over every guess except a byte-order mark that contradicts it. */
  readonly encoding?: string;
}

/** As many bytes as the guesses look at. */
const SAMPLE = 64 * 1024;

const BINARY_SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['ZIP', [0x50, 0x4b, 0x03, 0x04]],
  ['gzip', [0x1f, 0x8b, 0x08]],
  ['Word 97', [0xd0, 0xcf, 0x11, 0xe0]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/**
 * The text of a file: by its byte-order mark, else as strict UTF-8, else as UTF-16 by where its NUL bytes lie, else by the
 * plausibility of what the legacy encodings make of it, those of the declared language first.
 *
 * Throws `InputError`: `empty-file`, `binary-file`, `unknown-encoding`.
 */
export function decode(bytes: Uint8Array, hint: DecodeHint = {}): Decoded {
  if (bytes.length === 0)
    throw new InputError('empty-file', 'The file is empty. Choose a file that contains text.');
  const marked = byteOrderMark(bytes);
  if (marked) {
    const text = decodeWith(marked.encoding, bytes.subarray(marked.length));
    return finished(text, marked.encoding, true);
  }
  if (hint.encoding !== undefined && hint.encoding !== '') {
    const encoding = encodingLabel(hint.encoding);
    return finished(decodeWith(encoding, bytes), encoding, true);
  }
  refuseKnownBinary(bytes);
  const utf16 = utf16ByNuls(bytes);
  if (utf16) return finished(decodeWith(utf16, bytes), utf16, true);
  if (bytes.subarray(0, SAMPLE).includes(0)) throw binaryFile('');
  const utf8 = strictUtf8(bytes);
  if (utf8 !== undefined) {
    // ISO-2022-JP consists of ASCII bytes alone; its escape sequences occur nowhere else.
    if (utf8.includes('\u001b$') || utf8.includes('\u001b(J')) {
      return finished(decodeWith('iso-2022-jp', bytes), 'iso-2022-jp', false);
    }
    refuseControls(utf8);
    return finished(utf8, 'utf-8', true);
  }
  const sample = bytes.subarray(0, SAMPLE);
  const encoding = detectLegacyEncoding(sample, hint.lang, decodeWith);
  const decoded = finished(decodeWith(encoding, bytes), encoding, false);
  refuseControls(decoded.text);
  return decoded;
}

/** The WHATWG name of an encoding label (`cp1256` → `windows-1256`). Throws `InputError` `unknown-encoding`. */
export function encodingLabel(label: string): string {
  const name = label
    .trim()
    .toLowerCase()
    .replace(/^(?:cp|ibm-?)(?=125\d$)/, 'windows-')
    .replace(/^cp(?=866$)/, 'ibm');
  try {
    return new TextDecoder(name).encoding;
  } catch {
    throw new InputError(
      'unknown-encoding',
      `There is no encoding named “${label}”. Choose one such as utf-8, windows-1256 or windows-1251.`,
      {},
      { encoding: label },
    );
  }
}

function byteOrderMark(bytes: Uint8Array): { encoding: string; length: number } | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 };
  return undefined;
}

/** Text in UTF-16 has a NUL in half of its ASCII characters (blanks, line breaks, digits), always on the same side. */
function utf16ByNuls(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length % 2 !== 0 || bytes.length < 4) return undefined;
  const length = Math.min(bytes.length, SAMPLE);
  let even = 0;
  let odd = 0;
  for (let i = 0; i + 1 < length; i += 2) {
    if (bytes[i] === 0 && bytes[i + 1] === 0) return undefined;
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = length / 2;
  if (odd > pairs * 0.05 && even <= odd / 20) return 'utf-16le';
  if (even > pairs * 0.05 && odd <= even / 20) return 'utf-16be';
  return undefined;
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What windows-1252 has at 80–9F; some hosts decode these bytes as control characters. */
const WINDOWS_1252_HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The text of bytes in an encoding; what it has no character for becomes U+FFFD. */
export function decodeWith(encoding: string, bytes: Uint8Array): string {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  if (encoding !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009f]/g, (control) =>
    WINDOWS_1252_HIGH.charAt(control.charCodeAt(0) - 0x80),
  );
}

function finished(text: string, encoding: string, certain: boolean): Decoded {
  let replaced = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) replaced++;
  return { text, encoding, certain, replaced };
}

function binaryFile(what: string): InputError {
  return new InputError(
    'binary-file',
    `The file is no text${what ? ` but ${what}` : ''}. Save it as text, DOCX, ODT or HTML and choose that file.`,
    {},
    { what },
  );
}

function refuseKnownBinary(bytes: Uint8Array): void {
  const known = BINARY_SIGNATURES.find(([, signature]) => signature.every((byte, i) => bytes[i] === byte));
  if (known) throw binaryFile(known[0]);
}

/** More than a trace of control characters means that the bytes are no text. */
function refuseControls(text: string): void {
  const sample = text.slice(0, SAMPLE);
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  if (controls > 2 && controls > sample.length / 100) throw binaryFile('');
}
