import { Parser } from 'htmlparser2';
import { InputError, type LanguageTag, type ParagraphKind } from '../../model/index.ts';
import { canonicalLanguage, decode } from '../../text/index.ts';
import { documentOfBlocks, type Block } from '../blocks.ts';
import type { Format, FormatInput } from '../format.ts';

/** Elements whose content nobody reads on the page. */
const SILENT = new Set(
  'script style template noscript svg math head iframe object select textarea datalist audio video canvas'.split(
    ' ',
  ),
);
/** Elements that begin and end a block. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre search section summary table tbody ' +
    'td tfoot th thead tr ul'
  ).split(' '),
);
/** Elements around what is no part of the article. */
const FURNITURE = new Set(['nav', 'footer', 'aside', 'search', 'menu', 'button', 'form', 'dialog']);
const FURNITURE_ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'complementary',
  'search',
  'menu',
  'menubar',
]);
/** Elements of HTML without content. */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const DEEPEST = 2000;

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
};

/** The page says its encoding near its beginning; the user's word and a byte-order mark count more. */
function decodePage({ bytes, encoding, lang }: FormatInput): { text: string; encoding: string } {
  let head = '';
  for (const byte of bytes.subarray(0, 2048)) head += String.fromCharCode(byte);
  const stated = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1];
  const label = encoding ?? stated;
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

interface Open {
  readonly name: string;
  readonly silent: boolean;
  readonly furniture: boolean;
  readonly preserve: boolean;
  /** Whether it lies in the article. */
  readonly main: boolean;
}

/** The blocks of a page and the language that it declares. */
export function blocksOfPage(html: string): { blocks: Block[]; lang?: LanguageTag } {
  const blocks: Block[] = [];
  const open: Open[] = [{ name: '', silent: false, furniture: false, preserve: false, main: false }];
  let text = '';
  let lang: LanguageTag | undefined;
  let heading = false;
  let item = false;
  const flush = (): void => {
    const { furniture, preserve } = open.at(-1)!;
    const plain = preserve ? text.replace(/^\n/, '').trimEnd() : text.replace(/ *\n */g, '\n').trim();
    const kind: ParagraphKind = furniture ? 'furniture' : heading ? 'heading' : item ? 'item' : 'text';
    if (plain !== '') blocks.push({ text: plain, kind });
    text = '';
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'html') lang = canonicalLanguage(attributes['lang'] ?? attributes['xml:lang'] ?? '');
        if (name === 'br' && !open.at(-1)!.silent) text += '\n';
        if (VOID.has(name)) {
          if (name === 'hr') flush();
          return;
        }
        if (BLOCKS.has(name)) flush();
        if (open.length > DEEPEST) throw tooDeep();
        const outer = open.at(-1)!;
        const furniture =
          FURNITURE.has(name) ||
          FURNITURE_ROLES.has(attributes['role'] ?? '') ||
          (name === 'header' && !outer.main);
        open.push({
          name,
          silent: outer.silent || SILENT.has(name) || 'hidden' in attributes,
          furniture: outer.furniture || furniture,
          preserve: outer.preserve || name === 'pre',
          main: outer.main || name === 'article' || name === 'main',
        });
        if (/^h[1-6]$/.test(name)) heading = true;
        if (name === 'li') item = true;
      },
      onclosetag(name) {
        if (VOID.has(name)) return;
        if (BLOCKS.has(name)) flush();
        const at = open.findLastIndex((element) => element.name === name);
        if (at > 0) open.length = at;
        if (/^h[1-6]$/.test(name)) heading = false;
        if (name === 'li') item = open.some((element) => element.name === 'li');
      },
      ontext(content) {
        const { silent, preserve } = open.at(-1)!;
        if (silent) return;
        if (preserve) text += content;
        else {
          const plain = content.replace(/[ \t\r\n\f]+/g, ' ');
          text +=
            plain.startsWith(' ') && (text === '' || text.endsWith(' ') || text.endsWith('\n'))
              ? plain.slice(1)
              : plain;
        }
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  flush();
  return { blocks, ...(lang !== undefined && { lang }) };
}

function tooDeep(): InputError {
  return new InputError(
    'html-depth',
    `Elements of the page are nested more than ${DEEPEST} deep. Save the text of the page as plain text.`,
  );
}
