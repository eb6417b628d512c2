import type { LanguageTag } from '../model/index.ts';
import { baseLanguage } from '../text/index.ts';
import { bareStem, type GazetteerTable, gazetteerTable, readTable } from './gazetteer-table.ts';
import type { Key } from './keys.ts';
import { PREPARED } from './prepared.ts';

const tables = new Map<string, GazetteerTable>();

/**
 * For a stem of a language: what the names that the host knows for countries, languages, currencies, months, weekdays and
 * units, and the words for numbers share with those of every other language.
 */
export function gazetteer(lang: LanguageTag, stemmed: string): readonly Key[] | undefined {
  const base = baseLanguage(lang);
  let table = tables.get(base);
  if (!table) tables.set(base, (table = tableOf(base)));
  return table.get(bareStem(stemmed));
}

function tableOf(base: string): GazetteerTable {
  const prepared = PREPARED[base];
  return prepared === undefined ? gazetteerTable(base) : readTable(prepared);
}
