import { fileURLToPath } from 'node:url';
import { normalizePath, type Plugin } from 'vite';
import { gazetteerTable, written } from '../core/align/gazetteer-table.ts';
import { LANGUAGES_WITH_RULES } from '../core/segment/index.ts';

const MODULE = normalizePath(fileURLToPath(new URL('../core/align/prepared.ts', import.meta.url)));

/**
 * Puts the tables of the gazetteer into a build, as the host that builds it tells the names; of the languages whose sentences
 * we have rules for.
 */
export function gazetteers(): Plugin {
  return {
    name: 'collate-gazetteers',
    load: (id) => {
      if (id !== MODULE) return undefined;
      const tables = LANGUAGES_WITH_RULES.map((lang) => [lang, written(gazetteerTable(lang))]);
      return `export const PREPARED = ${JSON.stringify(Object.fromEntries(tables))};`;
    },
  };
}
