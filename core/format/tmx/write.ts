import type { BeadId, Project, RowProperty } from '../../model/index.ts';
import { addTo } from '../../model/lists.ts';
import { escapeText, writeElement, XmlWriter } from '../../xml/index.ts';
import { cellOfBead } from '../cells.ts';
import type { WriteOptions } from '../format.ts';
import { writeText } from '../xliff/control.ts';

/** `2026-01-15T10:00:00.000Z` → `20260115T100000Z`; undefined where it is no date. */
function tmxDate(iso: string): string | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?Z$/.exec(iso);
  return parts ? `${parts[1]}${parts[2]}${parts[3]}T${parts[4]}${parts[5]}${parts[6]}Z` : undefined;
}

/** All versions as TMX 1.4b: a translation unit a row, a variant a version that says something there. */
export function writeTmx(project: Project, options: WriteOptions): string {
  const { documents } = project;
  const source = documents.find(({ id }) => id === options.source) ?? documents[0];
  const date = tmxDate(project.created);
  const notes = new Map<string, string[]>();
  for (const { bead, text } of project.comments) addTo(notes, bead, text);
  const writer = new XmlWriter();
  writer.line('<!DOCTYPE tmx SYSTEM "tmx14.dtd">');
  writer.open('tmx', { version: '1.4' });
  writer.leaf('header', {
    creationtool: 'Collate',
    creationtoolversion: '1',
    segtype: 'sentence',
    'o-tmf': 'collate',
    adminlang: 'en',
    srclang: source?.lang ?? '*all*',
    datatype: 'plaintext',
    creationdate: date,
  });
  writer.open('body');
  for (const bead of project.beads) {
    const cells = documents.flatMap((document) => {
      const cell = cellOfBead(project, bead, document.id);
      return cell ? [{ id: document.id, lang: document.lang, cell }] : [];
    });
    if (cells.length === 0) continue;
    const prop = (type: string, value: string) => writer.line(writeProperty(type, value));
    const others = propertiesOf(project, bead.id);
    writer.open('tu', { tuid: bead.id, segtype: 'sentence' });
    for (const text of notes.get(bead.id) ?? []) writer.leaf('note', {}, escapeText(text));
    prop('x-bead', documents.map(({ id }) => bead.cells[id]?.length ?? 0).join('-'));
    prop('x-score', bead.score.toFixed(4));
    prop('x-method', bead.origin);
    prop('x-state', bead.state);
    for (const { name, value, doc } of others) if (doc === undefined) prop(name, value);
    for (const { id, lang, cell } of cells) {
      const own = others.filter(({ doc }) => doc === id).map(({ name, value }) => writeProperty(name, value));
      const content = own.join('') + writeElement('seg', {}, writeSegment(cell.text));
      writer.leaf('tuv', { 'xml:lang': lang }, content);
    }
    writer.close();
  }
  writer.close();
  writer.close();
  return writer.toString();
}

/** What a file said of a row, which may be called like a field that every object has. */
function propertiesOf({ properties = {} }: Project, bead: BeadId): readonly RowProperty[] {
  return Object.hasOwn(properties, bead) ? properties[bead]! : [];
}

function writeProperty(type: string, value: string): string {
  return writeElement('prop', { type }, escapeText(value));
}

function writeSegment(text: string): string {
  let n = 0;
  return writeText(text, (hex) => writeElement('ph', { x: ++n, type: 'x-cp' }, `U+${hex}`));
}
