import type { LanguageTag } from '../../model/index.ts';
import { copyXml, streamXml, type XmlStream, type XmlTag } from '../../xml/index.ts';
import { csvLine, tsvCell } from '../table/delimited.ts';
import { notTmx, streamTmx } from './read.ts';

/** What a memory of any size is turned into without being held. */
export type StreamedFormat = 'tmx' | 'tsv' | 'csv';

/** A memory again, with all its properties, notes and attributes; of an unchanged one the canonical XML is the same. */
export function copyTmx(out: (text: string) => void): XmlStream {
  const copy = copyXml(out);
  let inside = false;
  const open = (tag: XmlTag, start: number): void => {
    if (!inside && tag.local !== 'tmx') throw notTmx(tag);
    inside = true;
    copy.open?.(tag, start);
  };
  return streamXml({ ...copy, open }, { doctype: 'external' });
}

/** Gathers the languages of a memory: the first of two runs over it, since a table begins with them. */
export function languagesOfTmx(langs: LanguageTag[]): XmlStream {
  return streamTmx(langs, () => undefined);
}

/** A memory as a table of `langs`, which a first run gathered. */
export function tableOfTmx(
  format: 'tsv' | 'csv',
  langs: readonly LanguageTag[],
  out: (text: string) => void,
): XmlStream {
  const line = (cells: readonly string[]) =>
    format === 'tsv' ? cells.map(tsvCell).join('\t') + '\n' : csvLine(cells) + '\r\n';
  out((format === 'csv' ? '\ufeff' : '') + line(langs));
  // the languages turn up in the same order again
  return streamTmx([], ({ cells }) => out(line(langs.map((_, column) => cells[column] ?? ''))));
}
