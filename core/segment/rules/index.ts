import type { LanguageTag } from '../../model/index.ts';
import { baseLanguage } from '../../text/index.ts';
import type { SrxRules } from '../srx.ts';
import { runnerOf, type SrxRunner } from '../srx-engine.ts';
import { type SrxProgram, srxProgram } from '../srx-program.ts';
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
import { PREPARED } from './prepared.ts';
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

const runners = new Map<string, SrxRunner>();

/** Languages with default rules of their own. */
export const LANGUAGES_WITH_RULES: readonly LanguageTag[] = TABLES.map((table) => table.lang);

/** Our rules for a language; for those without rules of their own Unicode's sentence boundaries (UAX #29). */
export function defaultRules(lang: LanguageTag): SrxRules {
  const table = tableOf(lang);
  const compiled = compileTable(table);
  return {
    cascade: false,
    rules: new Map([[table.name, table === OTHER ? compiled.filter((rule) => !rule.break) : compiled]]),
    maps: [{ pattern: '.*', rules: table.name }],
    unicodeBreaks: table === OTHER,
  };
}

/** The same, ready to run. */
export function defaultRunner(lang: LanguageTag): SrxRunner {
  let runner = runners.get(lang);
  if (!runner) {
    const table = tableOf(lang);
    const prepared = PREPARED[table.lang];
    const program =
      prepared === undefined ? srxProgram(defaultRules(lang), lang) : (JSON.parse(prepared) as SrxProgram);
    runners.set(lang, (runner = runnerOf(program, table === OTHER ? lang : undefined)));
  }
  return runner;
}

/** Our rules by language as a build puts them into `prepared.ts`. */
export function preparedRules(): Record<string, string> {
  return Object.fromEntries(
    [...TABLES, OTHER].map(({ lang }) => [lang, JSON.stringify(srxProgram(defaultRules(lang), lang))]),
  );
}

function tableOf(lang: LanguageTag): LanguageRules {
  const base = baseLanguage(lang);
  return TABLES.find((candidate) => candidate.lang === base) ?? OTHER;
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
