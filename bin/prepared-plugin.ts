import { fileURLToPath } from 'node:url';
import { normalizePath, type Plugin } from 'vite';
import { gazetteerTable, written } from '../core/align/gazetteer-table.ts';
import { preparedRules } from '../core/segment/rules/index.ts';
import { LANGUAGES_WITH_RULES } from '../core/segment/index.ts';
import { languageNames } from '../core/text/language-names.ts';

const CORE = new URL('../core/', import.meta.url);

/** What is put into the modules of the core that are empty in the sources. */
const PREPARED: Readonly<Record<string, () => Readonly<Record<string, string>>>> = {
  // as the host that builds it tells the names; of the languages whose sentences we have rules for
  'align/prepared.ts': () =>
    Object.fromEntries(LANGUAGES_WITH_RULES.map((lang) => [lang, written(gazetteerTable(lang))])),
  'segment/rules/prepared.ts': preparedRules,
  'text/prepared.ts': languageNames,
};

/** Puts into a build what each run would otherwise work out anew: tables of names and rules for sentences. */
export function prepared(): Plugin {
  const modules = new Map(
    Object.entries(PREPARED).map(([path, values]) => [
      normalizePath(fileURLToPath(new URL(path, CORE))),
      values,
    ]),
  );
  return {
    name: 'collate-prepared',
    load: (id) => {
      const values = modules.get(id);
      return values && `export const PREPARED = ${JSON.stringify(values())};`;
    },
  };
}
