import { NUMERALS } from '../facts/lang/numerals.ts';
import type { LanguageTag } from '../model/index.ts';
import { addTo } from '../model/lists.ts';
import { wordsOf } from '../text/index.ts';
import { type Key, monthKey } from './keys.ts';
import { stem } from './stem.ts';

/** How far names of a kind are trusted; the words of longer names share it. */
const TRUST = { region: 0.6, language: 0.5, currency: 0.4, month: 0.7, weekday: 0.7, unit: 0.4, number: 0.5 };
/** Names of more words say little about each of them. */
const MOST_WORDS = 3;
/** Codes of languages, currencies and units whose names texts use. */
const LANGUAGES = (
  'ar az be bg bn cs da de el en es et fa fi fr he hi hu hy id it ja ka kk ko ku la lt lv ms nl no pl ps pt ro ru sk sl sq ' +
  'sr sv ta th tr uk ur uz vi zh'
).split(' ');
const CURRENCIES = 'USD EUR GBP RUB JPY CNY CHF TRY INR SAR AED EGP'.split(' ');
const UNITS =
  'second minute hour day week month year meter kilometer mile foot kilogram liter degree percent'.split(' ');
/** Amounts that bring out the forms of a plural. */
const AMOUNTS = [1, 2, 3, 5, 11];

const CASE_ENDING = /^(\p{Script=Cyrillic}{4,5})[аеиойуыьэюя]$/u;

/** Short Cyrillic words keep their endings as stems; names are told again in every case: среда, среду. */
export function bareStem(stemmed: string): string {
  return stemmed.length < 5 || stemmed.charCodeAt(0) < 0x400 ? stemmed : stemmed.replace(CASE_ENDING, '$1');
}

/** By stem, its keys. */
export type GazetteerTable = ReadonlyMap<string, readonly Key[]>;

/** Writes a table: stem, name and trust of one key after another, in JSON. */
export function written(table: GazetteerTable): string {
  return JSON.stringify(
    [...table].flatMap(([one, keys]) => keys.flatMap(({ name, trust }) => [one, name, trust])),
  );
}

/** Reads a table as it was written. */
export function readTable(json: string): GazetteerTable {
  const entries = JSON.parse(json) as (string | number)[];
  const table = new Map<string, Key[]>();
  for (let k = 0; k < entries.length; k += 3) {
    const one = entries[k] as string;
    addTo(table, one, { name: entries[k + 1]!, trust: entries[k + 2] as number });
  }
  return table;
}

/** What the stems of a language share with those of every other, see `gazetteer`. */
export function gazetteerTable(base: string): GazetteerTable {
  const table = new Map<string, Key[]>();
  const put = (name: string, key: string, trust: number, most = MOST_WORDS): void => {
    const words = wordsOf(name, base).filter(({ kind, text }) => kind === 'word' && text.length > 1);
    if (words.length > most) return;
    for (const { text } of words) {
      const one = bareStem(stem(text, base));
      const list = table.get(one);
      if (!list) table.set(one, [{ name: key, trust: trust / words.length }]);
      else if (!list.some((other) => other.name === key))
        list.push({ name: key, trust: trust / words.length });
    }
  };
  for (const [value, forms] of NUMERALS[base] ?? []) {
    for (const form of forms.split('|')) put(form, `n:${value}`, TRUST.number);
  }
  if (!known(base)) return table;
  const [regions, languages, currencies] = (['region', 'language', 'currency'] as const).map(
    (type) => new Intl.DisplayNames([base], { type, fallback: 'none' }),
  );
  // Of longer names of countries most words are such as 'republic' and 'islands', which say nothing.
  for (const code of regionCodes()) put(regions!.of(code) ?? '', `g:${code}`, TRUST.region, 1);
  for (const code of LANGUAGES) put(languages!.of(code) ?? '', `g:${code}`, TRUST.language, 1);
  for (const code of CURRENCIES) put(currencies!.of(code) ?? '', `g:${code}`, TRUST.currency);
  const month = new Intl.DateTimeFormat(base, { month: 'long', timeZone: 'UTC', calendar: 'gregory' });
  const weekday = new Intl.DateTimeFormat(base, { weekday: 'long', timeZone: 'UTC' });
  // In a date the name may stand in another case.
  const date = new Intl.DateTimeFormat(base, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    calendar: 'gregory',
  });
  for (let k = 0; k < 12; k++) {
    for (const format of [month, date])
      put(format.format(Date.UTC(2021, k, 15)), monthKey(k + 1), TRUST.month);
  }
  // 4 January 2021 was a Monday.
  for (let k = 0; k < 7; k++) put(weekday.format(Date.UTC(2021, 0, 4 + k)), `weekday:${k}`, TRUST.weekday);
  for (const unit of UNITS) {
    const format = new Intl.NumberFormat(base, { style: 'unit', unit, unitDisplay: 'long' });
    for (const amount of AMOUNTS) put(format.format(amount), `unit:${unit}`, TRUST.unit);
  }
  return table;
}

function known(lang: LanguageTag): boolean {
  try {
    return Intl.DisplayNames.supportedLocalesOf(lang).length > 0;
  } catch {
    return false;
  }
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** All that could be codes of regions: hosts do not list them. */
function* regionCodes(): Generator<string> {
  for (const first of LETTERS) for (const second of LETTERS) yield first + second;
}
