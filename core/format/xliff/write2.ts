import type { BeadState } from '../../model/index.ts';
import { addTo } from '../../model/lists.ts';
import { directionOf } from '../../text/index.ts';
import { escapeText, XmlWriter, type AttributeValues } from '../../xml/index.ts';
import type { WriteOptions, XliffVersion } from '../format.ts';
import { writeCodePoint, writeText } from './control.ts';
import { markIssues, type IssueMarkup } from './issues.ts';
import { writeMarked } from './marks.ts';
import { ALIGNED, COLLATE, GLOSSARY, ITS, METADATA, PARAGRAPH, XLIFF_20, XLIFF_22 } from './names.ts';
import type { Pair, PairRow } from './pair.ts';
import { termMarker, writeGlossary, type MarkedTerm } from './terms.ts';

/**
 * A pair of versions as XLIFF 2: a unit with one segment a row (or a unit a paragraph), its issues as localization quality issues of ITS 2.0, the
 * aligner's score and our ids as metadata, comments as notes.
 */
export function writeXliff2(
  pair: Pair,
  version: Exclude<XliffVersion, '1.2'>,
  options: WriteOptions,
): string {
  const { source, target } = pair;
  const writer = new XmlWriter();
  writer.open('xliff', {
    xmlns: version === '2.2' ? XLIFF_22 : XLIFF_20,
    'xmlns:its': ITS,
    'xmlns:mda': METADATA,
    'xmlns:gls': pair.glossary && pair.glossary.length > 0 ? GLOSSARY : undefined,
    'xmlns:collate': COLLATE,
    version,
    'its:version': '2.0',
    srcLang: source.lang,
    trgLang: target.lang,
  });
  writer.open('file', {
    id: 'f1',
    original: source.name,
    srcDir: directionOf(source.lang),
    trgDir: directionOf(target.lang),
    'xml:space': 'preserve',
  });
  writer.open('notes');
  writer.leaf(
    'note',
    { category: 'export' },
    escapeText(`Aligned by Collate: ${source.name} – ${target.name}`),
  );
  writer.close();
  const terms = termMarker(pair.glossary, source.lang, target.lang);
  for (const unit of unitsOf(pair, options)) writeUnit(writer, unit, { pair, options, terms });
  writer.close();
  writer.close();
  return writer.toString();
}

/** A file must have a unit; a project without text gives one that is empty. */
const emptyRow: PairRow = {
  bead: { id: 'b000000', cells: {}, score: 1, origin: 'manual', state: 'initial' },
  row: -1,
  source: '',
  target: null,
  shape: '0-0',
  issues: [],
  comments: [],
};

/** Rows that stand in one unit. */
interface Unit {
  readonly id: string;
  readonly rows: readonly PairRow[];
  readonly isParagraph: boolean;
}

interface Context {
  readonly pair: Pair;
  readonly options: WriteOptions;
  readonly terms: ReturnType<typeof termMarker>;
}

/** A unit a row, or a unit a paragraph of the source; rows that the source lacks go with those before them. */
function unitsOf({ rows }: Pair, { units = 'row' }: WriteOptions): Unit[] {
  if (rows.length === 0) return [{ id: emptyRow.bead.id, rows: [emptyRow], isParagraph: false }];
  if (units === 'row') return rows.map((row) => ({ id: row.bead.id, rows: [row], isParagraph: false }));
  const found = new Map<number, PairRow[]>();
  let current = -1;
  for (const row of rows) {
    current = row.paragraph ?? current;
    addTo(found, current, row);
  }
  return [...found].map(([paragraph, together]) => ({
    id: `p${String(paragraph + 1).padStart(6, '0')}`,
    rows: together,
    isParagraph: true,
  }));
}

/** A row with what is to be marked in it. */
interface Marked {
  readonly row: PairRow;
  readonly markup: IssueMarkup;
  readonly terms: readonly MarkedTerm[];
}

function writeUnit(writer: XmlWriter, { id, rows, isParagraph }: Unit, context: Context): void {
  const { pair, terms } = context;
  const marked = rows.map((row): Marked => {
    const prefix = isParagraph ? `${row.bead.id}.` : '';
    return { row, markup: markIssues(row, pair, prefix), terms: terms(row.source ?? '', prefix) };
  });
  writer.open('unit', { id, canResegment: 'no', type: isParagraph ? PARAGRAPH : undefined });
  writeGlossary(
    writer,
    marked.flatMap((each) => each.terms),
  );
  writeMetadata(writer, marked, pair, isParagraph);
  for (const { markup } of marked) {
    for (const record of markup.records) {
      writer.open('its:locQualityIssues', { 'xml:id': record.id });
      for (const issue of record.issues) writer.line(issue);
      writer.close();
    }
  }
  writeNotes(writer, rows, isParagraph);
  marked.forEach((each, index) => {
    // The blank between two sentences belongs to neither.
    if (index > 0) writeBlank(writer, marked[index - 1]!.row, each.row);
    writeSegment(writer, each, isParagraph ? each.row.bead.id : 's1', context.options);
  });
  writer.close();
}

function writeBlank(writer: XmlWriter, before: PairRow, after: PairRow): void {
  if (before.source === null || after.source === null) return;
  writer.open('ignorable');
  writer.leaf('source', {}, ' ');
  if (before.target !== null && after.target !== null) writer.leaf('target', {}, ' ');
  writer.close();
}

function writeSegment(
  writer: XmlWriter,
  { row, markup, terms }: Marked,
  id: string,
  options: WriteOptions,
): void {
  const copied = row.target === null && options.copySource === true ? row.source : null;
  writer.open('segment', { id, ...stateOf(row) });
  const milestones = options.markers !== 'span';
  const content = (text: string, marks: IssueMarkup['source']) =>
    writeMarked(text, marks, (part) => writeText(part, writeCodePoint), milestones);
  writer.leaf('source', {}, content(row.source ?? '', [...markup.source, ...terms]));
  if (row.target !== null) writer.leaf('target', {}, content(row.target, markup.target));
  else if (copied !== null) writer.leaf('target', {}, writeText(copied, writeCodePoint));
  writer.close();
}

/** Rows that nobody confirmed yet are translated all the same; `subState` tells them apart. */
function stateOf({ bead, target }: PairRow): AttributeValues {
  if (target === null) return { state: 'initial' satisfies BeadState };
  return bead.state === 'initial' ? { state: 'translated', subState: ALIGNED } : { state: bead.state };
}

function writeMetadata(writer: XmlWriter, marked: readonly Marked[], pair: Pair, isParagraph: boolean): void {
  const meta = (type: string, value: string) => writer.leaf('mda:meta', { type }, escapeText(value));
  writer.open('mda:metadata');
  for (const { row } of marked) {
    const { bead } = row;
    writer.open('mda:metaGroup', { id: isParagraph ? bead.id : undefined, category: 'alignment' });
    meta('bead', row.shape);
    meta('score', bead.score.toFixed(4));
    meta('method', bead.origin);
    for (const [type, { id }] of [
      ['source-sentences', pair.source],
      ['target-sentences', pair.target],
    ] as const) {
      const sentences = bead.cells[id] ?? [];
      if (sentences.length > 0) meta(type, sentences.join(' '));
    }
    writer.close();
  }
  const names = marked.flatMap(({ markup }) => markup.names);
  if (names.length > 0) {
    writer.open('mda:metaGroup', { category: 'issues' });
    for (const [mark, { issue, status, decision }] of names) {
      const reason = status === 'waived' ? ` ${decision?.reason ?? 'other'}` : '';
      meta(mark, `${issue.id}${reason}`);
    }
    writer.close();
  }
  writer.close();
}

function writeNotes(writer: XmlWriter, rows: readonly PairRow[], isParagraph: boolean): void {
  if (rows.every(({ comments }) => comments.length === 0)) return;
  writer.open('notes');
  for (const { bead, comments } of rows) {
    comments.forEach(({ text, by, at }, index) => {
      writer.leaf(
        'note',
        {
          id: isParagraph ? `${bead.id}.n${index + 1}` : `n${index + 1}`,
          category: 'comment',
          'collate:row': isParagraph ? bead.id : undefined,
          'collate:by': by === '' ? undefined : by,
          'collate:at': at === '' ? undefined : at,
        },
        escapeText(text),
      );
    });
  }
  writer.close();
}
