import { InputError, type TermEntry } from '../../model/index.ts';
import { plainArticle, translationsIn } from './article.ts';
import { unzipped } from './gzip.ts';
import { languagesOf } from './languages.ts';

/** The files of a StarDict dictionary, by the endings of their names, packed or not. */
export interface StarDictFiles {
  /** Name of the `.ifo` file. */
  readonly name: string;
  readonly ifo: Uint8Array;
  readonly idx: Uint8Array;
  readonly dict: Uint8Array;
  readonly syn?: Uint8Array | undefined;
}

/** Types of a field that hold text, and those whose text is markup. */
const TEXT = /[mlghxtywkn]/;
const MARKUP = /[ghx]/;
/** Types whose text translates nothing: transcriptions. */
const SOUND = /[ty]/;

/**
 * Reads a StarDict dictionary: headwords with what their articles give as translations. Its languages are in the name of the
 * file or the title. Throws `InputError` `dictionary-broken`, `dictionary-languages`, and as `unzipped` does.
 */
export function readStarDict(files: StarDictFiles): TermEntry[] {
  const info = readInfo(files.ifo);
  const [from, to] = languagesOf([files.name, info.get('bookname') ?? '']);
  const idx = unzipped(files.idx);
  const dict = unzipped(files.dict);
  const wide = info.get('idxoffsetbits') === '64';
  const types = info.get('sametypesequence') ?? '';
  const decoder = new TextDecoder();
  const entries: (TermEntry | undefined)[] = [];
  const translated: string[][] = [];
  for (let at = 0; at < idx.length;) {
    const end = idx.indexOf(0, at);
    const next = end + (wide ? 13 : 9);
    if (end < 0 || next > idx.length) throw broken();
    const view = new DataView(idx.buffer, idx.byteOffset + end + 1);
    const offset = wide ? Number(view.getBigUint64(0)) : view.getUint32(0);
    const size = view.getUint32(wide ? 8 : 4);
    if (offset + size > dict.length) throw broken();
    const word = decoder.decode(idx.subarray(at, end)).trim();
    const article = articleOf(dict.subarray(offset, offset + size), types, decoder);
    const translations = translationsIn(article, word, to);
    translated.push(translations);
    entries.push(word !== '' && translations.length > 0 ? { [from]: [word], [to]: translations } : undefined);
    at = next;
  }
  if (files.syn) {
    for (const { word, index } of synonyms(unzipped(files.syn), decoder)) {
      const translations = translated[index];
      if (translations && translations.length > 0) entries.push({ [from]: [word], [to]: translations });
    }
  }
  return entries.filter((entry) => entry !== undefined);
}

function readInfo(bytes: Uint8Array): Map<string, string> {
  const info = new Map<string, string>();
  for (const line of new TextDecoder().decode(bytes).split(/\r?\n/)) {
    const equals = line.indexOf('=');
    if (equals > 0) info.set(line.slice(0, equals).trim(), line.slice(equals + 1).trim());
  }
  if (!info.has('wordcount')) throw broken();
  return info;
}

function* synonyms(syn: Uint8Array, decoder: TextDecoder): Generator<{ word: string; index: number }> {
  for (let at = 0; at < syn.length;) {
    const end = syn.indexOf(0, at);
    if (end < 0 || end + 5 > syn.length) throw broken();
    const index = new DataView(syn.buffer, syn.byteOffset + end + 1).getUint32(0);
    yield { word: decoder.decode(syn.subarray(at, end)).trim(), index };
    at = end + 5;
  }
}

/** The text fields of an article, a line each. `types`: the types of its fields, or '' where each field begins with its own. */
function articleOf(data: Uint8Array, types: string, decoder: TextDecoder): string {
  const parts: string[] = [];
  let at = 0;
  for (let field = 0; at < data.length && (types === '' || field < types.length); field++) {
    const type = types === '' ? String.fromCharCode(data[at++]!) : types[field]!;
    const isLast = types !== '' && field === types.length - 1;
    const isBinary = type >= 'A' && type <= 'Z';
    let end = data.length;
    let next = data.length;
    if (isBinary && !isLast) {
      if (at + 4 > data.length) break;
      next = at + 4 + new DataView(data.buffer, data.byteOffset + at).getUint32(0);
    } else if (!isLast) {
      const zero = data.indexOf(0, at);
      if (zero >= 0) [end, next] = [zero, zero + 1];
    }
    if (!isBinary && TEXT.test(type) && !SOUND.test(type)) {
      const text = decoder.decode(data.subarray(at, end));
      parts.push(MARKUP.test(type) ? plainArticle(text) : text);
    }
    at = next;
  }
  return parts.join('\n');
}

function broken(): InputError {
  return new InputError(
    'dictionary-broken',
    'The dictionary is damaged: its files do not fit together. Copy all of them again.',
  );
}
