import { InputError, type TermEntry } from '../../model/index.ts';
import { translationsIn } from './article.ts';
import { unzipped } from './gzip.ts';
import { languagesOf } from './languages.ts';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Reads a dictionary of the DICT server (FreeDict publishes this form too): an index of headwords with places in a file of
 * articles. Its languages are in the name of the file or its title. Throws `InputError` `dictionary-broken`,
 * `dictionary-languages`, and as `unzipped` does.
 */
export function readDictd(name: string, index: Uint8Array, dict: Uint8Array): TermEntry[] {
  const text = unzipped(dict);
  const decoder = new TextDecoder();
  const lines: { word: string; article: string }[] = [];
  let title = '';
  for (const line of decoder.decode(unzipped(index)).split('\n')) {
    if (line === '') continue;
    const [word, start, length] = line.split('\t');
    const [from, size] = [numberOf(start ?? ''), numberOf(length ?? '')];
    if (word === undefined || !(from + size <= text.length)) throw broken();
    const article = decoder.decode(text.subarray(from, from + size));
    if (/^00-?database-?short$/.test(word)) title = article.split('\n').slice(1).join(' ');
    else if (!/^00-?database/.test(word)) lines.push({ word, article });
  }
  const [from, to] = languagesOf([name, title]);
  return lines.flatMap(({ word, article }) => {
    // the first line repeats the headword
    const translations = translationsIn(article.replace(/^[^\n]*\n/, ''), word, to);
    return translations.length > 0 ? [{ [from]: [word], [to]: translations }] : [];
  });
}

/** A number as the index writes it, in base 64; NaN for what is none. */
function numberOf(digits: string): number {
  let value = digits === '' ? Number.NaN : 0;
  for (const digit of digits) {
    const worth = DIGITS.indexOf(digit);
    value = worth < 0 ? Number.NaN : value * 64 + worth;
  }
  return value;
}

function broken(): InputError {
  return new InputError(
    'dictionary-broken',
    'The dictionary is damaged: its files do not fit together. Copy all of them again.',
  );
}
