import { InputError, type GlossaryEntry, type LanguageTag } from '../../model/index.ts';
import { csvLine, tsvCell } from '../table/delimited.ts';
import { writeTbx } from '../tbx/write.ts';
import type { TermBase } from './terms.ts';

/** What terms are written as. */
export const TERM_FORMATS = ['tbx', 'tsv', 'csv'] as const;
export type TermFormat = (typeof TERM_FORMATS)[number];

/**
 * Terms as a termbase (TBX) or as a table with a row a concept and a column a language, as `readTerms` reads it: alternatives
 * parted by `|`, those not to be used with a `!` before them. Notes and the difference between deprecated and forbidden terms
 * do not go into tables. Throws `InputError` `terms-bar` for a term that a table cannot hold.
 */
export function writeTerms(base: TermBase, format: TermFormat): string {
  const entries = base.kind === 'glossary' ? base.entries : base.entries.map(entryOf);
  if (format === 'tbx') return writeTbx(entries);
  const lines = tableOf(entries);
  return format === 'tsv'
    ? lines.map((cells) => cells.map(tsvCell).join('\t') + '\n').join('')
    : '\ufeff' + lines.map((cells) => csvLine(cells) + '\r\n').join('');
}

function entryOf(words: Readonly<Record<LanguageTag, readonly string[]>>, index: number): GlossaryEntry {
  const terms = Object.entries(words).flatMap(([lang, texts]) =>
    texts.map((text, place) => ({
      lang,
      text,
      status: place === 0 ? ('preferred' as const) : ('admitted' as const),
    })),
  );
  return { id: String(index + 1), terms };
}

function tableOf(entries: readonly GlossaryEntry[]): string[][] {
  const langs = [...new Set(entries.flatMap(({ terms }) => terms.map(({ lang }) => lang)))];
  // a column called `id` is one of ids only if they are single words
  const named = entries.every(({ id }) => /^\S+$/.test(id));
  const rows = entries.map((entry) => [
    ...(named ? [entry.id] : []),
    ...langs.map((lang) => cellOf(entry, lang)),
  ]);
  return [[...(named ? ['id'] : []), ...langs], ...rows];
}

function cellOf({ terms }: GlossaryEntry, lang: LanguageTag): string {
  return terms
    .filter((term) => term.lang === lang)
    .map(({ text, status }) => {
      if (text.includes('|')) throw barred(text);
      return status === 'deprecated' || status === 'forbidden' ? `!${text}` : text;
    })
    .join('|');
}

function barred(term: string): InputError {
  return new InputError(
    'terms-bar',
    `The term “${term}” has a | in it, which parts terms in a table. Write TBX instead.`,
    {},
    { term },
  );
}
