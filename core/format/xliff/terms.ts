import { termFinder, type TermHit } from '../../check/index.ts';
import type { GlossaryEntry, LanguageTag } from '../../model/index.ts';
import { baseLanguage } from '../../text/index.ts';
import type { XmlWriter } from '../../xml/index.ts';
import { escapeText } from '../../xml/index.ts';
import type { Mark } from './marks.ts';

/** A term of the source and what it is called in the target language. */
export interface MarkedTerm extends Mark {
  readonly term: string;
  readonly translations: readonly string[];
}

/** Finds the terms of a project in sources that the glossary translates into the target language. */
export function termMarker(
  glossary: readonly GlossaryEntry[] | undefined,
  source: LanguageTag,
  target: LanguageTag,
): (text: string, prefix: string) => MarkedTerm[] {
  if (!glossary || glossary.length === 0) return () => [];
  const find = termFinder(glossary, source);
  return (text, prefix) =>
    find(text)
      .map((hit) => ({ hit, translations: translationsOf(hit, target) }))
      .filter(({ translations }) => translations.length > 0)
      .map(({ hit: { term, start, end }, translations }, index) => ({
        id: `${prefix}t${index + 1}`,
        start,
        end,
        attributes: ' type="term"',
        term: term.text,
        translations,
      }));
}

function translationsOf({ entry }: TermHit, lang: LanguageTag): string[] {
  return entry.terms
    .filter(({ status }) => status === 'preferred' || status === 'admitted')
    .filter((term) => baseLanguage(term.lang) === baseLanguage(lang))
    .map(({ text }) => text);
}

/** Terms as the Glossary module holds them; nothing where there are none. */
export function writeGlossary(writer: XmlWriter, terms: readonly MarkedTerm[]): void {
  if (terms.length === 0) return;
  writer.open('gls:glossary');
  for (const { id, term, translations } of terms) {
    writer.open('gls:glossEntry', { ref: `#${id}` });
    writer.leaf('gls:term', {}, escapeText(term));
    for (const translation of translations) writer.leaf('gls:translation', {}, escapeText(translation));
    writer.close();
  }
  writer.close();
}
