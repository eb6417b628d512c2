import type { GlossaryEntry, TermStatus } from '../../model/index.ts';
import { groupBy } from '../../model/lists.ts';
import { escapeText, XmlWriter } from '../../xml/index.ts';

/** What TBX-Basic calls our statuses; it has none for what is forbidden. */
const STATUSES: Readonly<Record<TermStatus, string>> = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  deprecated: 'deprecatedTerm-admn-sts',
  forbidden: 'deprecatedTerm-admn-sts',
};

/** Terms as TBX-Basic of ISO 30042:2019 in the DCA style: a concept an entry, with the status and the note of each term. */
export function writeTbx(entries: readonly GlossaryEntry[]): string {
  const writer = new XmlWriter();
  writer.open('tbx', {
    type: 'TBX-Basic',
    style: 'dca',
    'xml:lang': 'en',
    xmlns: 'urn:iso:std:iso:30042:ed-2',
  });
  writer.open('tbxHeader');
  writer.open('fileDesc');
  writer.open('sourceDesc');
  writer.leaf('p', {}, 'Written by Collate');
  writer.close();
  writer.close();
  writer.close();
  writer.open('text');
  writer.open('body');
  const ids = new Set<string>();
  for (const entry of entries) {
    if (entry.terms.length === 0) continue;
    writer.open('conceptEntry', { id: freshId(entry.id, ids) });
    for (const [lang, terms] of groupBy(entry.terms, (term) => term.lang)) {
      writer.open('langSec', { 'xml:lang': lang });
      for (const { text, status, note } of terms) {
        writer.open('termSec');
        writer.leaf('term', {}, escapeText(text));
        writer.leaf('termNote', { type: 'administrativeStatus' }, STATUSES[status]);
        if (note !== undefined) writer.leaf('note', {}, escapeText(note));
        writer.close();
      }
      writer.close();
    }
    writer.close();
  }
  writer.close();
  writer.close();
  writer.close();
  return writer.toString();
}

/** Ids are names of XML, and no two are the same. */
function freshId(wanted: string, taken: Set<string>): string {
  const name = /^[A-Za-z_][\w.-]*$/.test(wanted) ? wanted : `c${wanted.replace(/[^\w.-]+/g, '_')}`;
  let id = name;
  for (let n = 2; taken.has(id); n++) id = `${name}-${n}`;
  taken.add(id);
  return id;
}
