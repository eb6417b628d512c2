import { fileURLToPath } from 'node:url';
import { normalizePath, type Plugin } from 'vite';
import { gazetteerTable, written } from '../core/align/gazetteer-table.ts';

const MODULE = normalizePath(fileURLToPath(new URL('../core/align/prepared.ts', import.meta.url)));
/** The languages whose sentences we have rules for. */
const LANGUAGES = 'ar de en es fa fr he hi ja ru tr uk zh'.split(' ');

/** Puts the tables of the gazetteer into a build, as the host that builds it tells the names. */
export function gazetteers(): Plugin {
  return {
    name: 'collate-gazetteers',
    load: (id) => {
      if (id !== MODULE) return undefined;
      const tables = LANGUAGES.map((lang) => [lang, written(gazetteerTable(lang))]);
      return `export const PREPARED = ${JSON.stringify(Object.fromEntries(tables))};`;
    },
  };
}
