import type { BeadState } from '../../model/index.ts';
import { directionOf } from '../../text/index.ts';
import { escapeText, XmlWriter, type AttributeValues } from '../../xml/index.ts';
import type { WriteOptions, XliffVersion } from '../format.ts';
import { writeCodePoint, writeText } from './control.ts';
import { markIssues, type IssueMarkup } from './issues.ts';
import { writeMarked } from './marks.ts';
import { ALIGNED, COLLATE, ITS, METADATA, XLIFF_20, XLIFF_22 } from './names.ts';
import type { Pair, PairRow } from './pair.ts';

/**
 * A pair of versions as XLIFF 2: a unit with one segment a row, its issues as localization quality issues of ITS 2.0, the
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
  if (pair.rows.length === 0) writeUnit(writer, emptyRow, pair, options);
  for (const row of pair.rows) writeUnit(writer, row, pair, options);
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

function writeUnit(writer: XmlWriter, row: PairRow, pair: Pair, options: WriteOptions): void {
  const markup = markIssues(row, pair);
  writer.open('unit', { id: row.bead.id, canResegment: 'no' });
  writeMetadata(writer, row, pair, markup);
  for (const { id, issues } of markup.records) {
    writer.open('its:locQualityIssues', { 'xml:id': id });
    for (const issue of issues) writer.line(issue);
    writer.close();
  }
  writeNotes(writer, row);
  const copied = row.target === null && options.copySource === true ? row.source : null;
  writer.open('segment', { id: 's1', ...stateOf(row) });
  const milestones = options.markers !== 'span';
  const content = (text: string, marks: IssueMarkup['source']) =>
    writeMarked(text, marks, (part) => writeText(part, writeCodePoint), milestones);
  writer.leaf('source', {}, content(row.source ?? '', markup.source));
  if (row.target !== null) writer.leaf('target', {}, content(row.target, markup.target));
  else if (copied !== null) writer.leaf('target', {}, writeText(copied, writeCodePoint));
  writer.close();
  writer.close();
}

/** Rows that nobody confirmed yet are translated all the same; `subState` tells them apart. */
function stateOf({ bead, target }: PairRow): AttributeValues {
  if (target === null) return { state: 'initial' satisfies BeadState };
  return bead.state === 'initial' ? { state: 'translated', subState: ALIGNED } : { state: bead.state };
}

function writeMetadata(writer: XmlWriter, row: PairRow, pair: Pair, { names }: IssueMarkup): void {
  const { bead } = row;
  const meta = (type: string, value: string) => writer.leaf('mda:meta', { type }, escapeText(value));
  writer.open('mda:metadata');
  writer.open('mda:metaGroup', { category: 'alignment' });
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

function writeNotes(writer: XmlWriter, { comments }: PairRow): void {
  if (comments.length === 0) return;
  writer.open('notes');
  comments.forEach(({ text, by, at }, index) => {
    writer.leaf(
      'note',
      {
        id: `n${index + 1}`,
        category: 'comment',
        'collate:by': by === '' ? undefined : by,
        'collate:at': at === '' ? undefined : at,
      },
      escapeText(text),
    );
  });
  writer.close();
}
