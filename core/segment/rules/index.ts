import type { LanguageTag } from '../../model/index.ts';
import { baseLanguage } from '../../text/index.ts';
import type { SrxRules } from '../srx.ts';
import { arabic } from './ar.ts';
import { compileTable } from './compile.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { persian } from './fa.ts';
import { french } from './fr.ts';
import { hebrew } from './he.ts';
import { hindi } from './hi.ts';
import { japanese } from './ja.ts';
import { russian } from './ru.ts';
import type { LanguageRules } from './table.ts';
import { turkish } from './tr.ts';
import { ukrainian } from './uk.ts';
import { chinese } from './zh.ts';

/** The languages we have rules of our own for. */
const TABLES: readonly LanguageRules[] = [
  arabic,
  chinese,
  english,
  french,
  german,
  hebrew,
  hindi,
  japanese,
  persian,
  russian,
  spanish,
  turkish,
  ukrainian,
];

/** What all other languages share, beside Unicode's sentence boundaries. */
const OTHER: LanguageRules = { lang: 'und', name: 'Other' };

const byLanguage = new Map<string, SrxRules>();

/** Languages with default rules of their own. */
export const LANGUAGES_WITH_RULES: readonly LanguageTag[] = TABLES.map((table) => table.lang);

/** Our rules for a language; for those without rules of their own Unicode's sentence boundaries (UAX #29). */
export function defaultRules(lang: LanguageTag): SrxRules {
  const base = baseLanguage(lang);
  const table = TABLES.find((candidate) => candidate.lang === base) ?? OTHER;
  let rules = byLanguage.get(table.lang);
  if (!rules) {
    const compiled = compileTable(table);
    rules = {
      cascade: false,
      rules: new Map([[table.name, table === OTHER ? compiled.filter((rule) => !rule.break) : compiled]]),
      maps: [{ pattern: '.*', rules: table.name }],
      unicodeBreaks: table === OTHER,
    };
    byLanguage.set(table.lang, rules);
  }
  return rules;
}

/** All our rules as one set, to write as a file that other tools can load; for other languages a general rule. */
export function allDefaultRules(): SrxRules {
  const tables = [...TABLES, OTHER];
  return {
    cascade: false,
    rules: new Map(tables.map((table) => [table.name, compileTable(table)])),
    maps: tables.map((table) => ({
      pattern: table === OTHER ? '.*' : `(${table.lang}|${table.lang.toUpperCase()})([-_].*)?`,
      rules: table.name,
    })),
    unicodeBreaks: false,
  };
}
