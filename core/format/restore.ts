import { InputError } from '../model/index.ts';
import { byteOrderMarkOf, decode, encode } from '../text/index.ts';
import type { CorrectedVersion } from './format.ts';

/** The file that somebody chose is not the one that the version was read from. */
export function notTheOriginal(): InputError {
  return new InputError(
    'restore-original',
    'This is not the file that the version was read from: it has other paragraphs. Choose the original.',
  );
}

/** A text as the bytes of a file like the original: in its encoding where that can hold it, else as UTF-8; with its byte-order mark. */
export function encodeLike(original: Uint8Array, text: string, encoding: string): Uint8Array {
  const content = encode(text, encoding);
  const mark = byteOrderMarkOf(original);
  if (!content) return new TextEncoder().encode(text);
  const bytes = new Uint8Array(mark.length + content.length);
  bytes.set(mark);
  bytes.set(content, mark.length);
  return bytes;
}

/** Writes back where the document's text is the file's, verbatim: only the paragraphs change. */
export function restoreVerbatim(original: Uint8Array, { document, texts }: CorrectedVersion): Uint8Array {
  const { text, encoding, paragraphs } = document;
  if (decode(original, { encoding }).text !== text) throw notTheOriginal();
  let restored = '';
  let from = 0;
  paragraphs.forEach(({ start, end }, index) => {
    restored += text.slice(from, start) + texts[index]!;
    from = end;
  });
  return encodeLike(original, restored + text.slice(from), encoding);
}
