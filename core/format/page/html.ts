import { InputError } from '../../model/index.ts';
import { decode, type Decoded } from '../../text/index.ts';
import { documentOfBlocks, spreadShownChange } from '../blocks.ts';
import type { CorrectedVersion, Format, FormatInput } from '../format.ts';
import { encodeLike, notTheOriginal } from '../restore.ts';
import { blocksOfPage, type PageBlock } from './page-blocks.ts';

/** Web pages: blocks in reading order; navigation and the like are kept apart as furniture, scripts are never run or kept. */
export const htmlFormat: Format = {
  id: 'html',
  label: 'HTML',
  extensions: ['.html', '.htm', '.xhtml'],
  mimeTypes: ['text/html', 'application/xhtml+xml'],
  detect: (head) => /^[^<]{0,8}\s*<(?:!doctype\s+html|html)[\s>]/i.test(head),
  read: (file) => {
    const { text, encoding } = decodePage(file);
    const { blocks, lang } = blocksOfPage(text);
    const language = file.lang ?? lang;
    return documentOfBlocks(blocks, {
      name: file.name,
      format: 'html',
      encoding,
      ...(language !== undefined && { lang: language }),
    });
  },
  restore: restorePage,
};

/** As much of a page as its encoding is looked for in, in bytes. */
const HEAD = 2048;
const STATED =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)|^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)/i;

/** The page says its encoding near its beginning; the user's word and a byte-order mark count more. */
function decodePage({ bytes, encoding, lang }: Omit<FormatInput, 'name'>): Decoded {
  let head = '';
  for (const byte of bytes.subarray(0, HEAD)) head += String.fromCharCode(byte);
  const found = STATED.exec(head);
  const stated = found?.[1] ?? found?.[2];
  // A page that could be read so far is in no encoding of two bytes, whatever it says.
  const label = encoding ?? (stated !== undefined && /^utf-?(?:16|32)/i.test(stated) ? 'utf-8' : stated);
  try {
    return decode(bytes, {
      ...(label !== undefined && { encoding: label }),
      ...(lang !== undefined && { lang }),
    });
  } catch (error) {
    if (encoding !== undefined || !(error instanceof InputError) || error.code !== 'unknown-encoding')
      throw error;
    return decode(bytes, lang === undefined ? {} : { lang });
  }
}

/** The page with other texts in its blocks; its source stays as it is but for the words that change. */
function restorePage(original: Uint8Array, { document, texts }: CorrectedVersion): Uint8Array {
  const { text: source } = decode(original, { encoding: document.encoding });
  const { blocks } = blocksOfPage(source);
  if (blocks.length !== texts.length) throw notTheOriginal();
  const changes = blocks.flatMap((block, index) => changesOf(source, block, texts[index]!));
  let page = '';
  let from = 0;
  for (const { start, end, text } of changes) {
    page += source.slice(from, start) + text;
    from = end;
  }
  page += source.slice(from);
  const bytes = encodeLike(original, page, document.encoding);
  const kept = document.encoding === 'utf-8' || decode(bytes, { encoding: document.encoding }).text === page;
  return kept ? bytes : new TextEncoder().encode(declaredUtf8(page));
}

interface Change {
  readonly start: number;
  readonly end: number;
  /** Source to put there. */
  readonly text: string;
}

function changesOf(source: string, { pieces, text: shown, preserve }: PageBlock, text: string): Change[] {
  if (text === shown) return [];
  const spread = spreadShownChange(
    pieces.map((piece) => piece.text),
    shown,
    text,
  );
  let last = '';
  return pieces.flatMap(({ text: before, start, end }, index) => {
    const after = spread[index]!;
    // A blank that was not shown, as one stood before it, would be if that one went.
    const appears =
      !preserve &&
      /[^ \n]/.test(last) &&
      /^[ \t\r\n\f]/.test(source.slice(start, end)) &&
      !/^[ \n]/.test(after);
    last = after.at(-1) ?? last;
    return after === before && !appears ? [] : [{ start, end, text: sourceOf(after, preserve) }];
  });
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A text as the source of a page; nothing in it is markup. */
function sourceOf(text: string, preserve: boolean): string {
  const escaped = text.replace(/[&<>]/g, (character) => ESCAPES[character]!);
  return preserve ? escaped : escaped.replace(/\r\n?|\n/g, '<br>');
}

/** The page says that it is UTF-8 where it said that it was in another encoding. */
function declaredUtf8(page: string): string {
  return page.replace(STATED, (declaration, meta?: string, xml?: string) => {
    const stated = meta ?? xml!;
    return declaration.slice(0, declaration.length - stated.length) + 'utf-8';
  });
}
