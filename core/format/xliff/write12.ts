import type { BeadState } from '../../model/index.ts';
import { escapeText, writeElement, XmlWriter, type AttributeValues } from '../../xml/index.ts';
import type { WriteOptions } from '../format.ts';
import { writeText } from './control.ts';
import { issueComment, placeIssue, SEVERITY_SCORES } from './issues.ts';
import { XLIFF_12 } from './names.ts';
import type { Pair, PairRow } from './pair.ts';

/** Notes with this author are issues, not remarks. */
export const ISSUE_AUTHOR = 'collate-qa';
/** The `state-qualifier` of rows that the aligner made and nobody confirmed. */
export const ALIGNED_QUALIFIER = 'x-collate-aligned';

const STATES: Readonly<Record<BeadState, string>> = {
  initial: 'needs-review-translation',
  translated: 'translated',
  reviewed: 'signed-off',
  final: 'final',
};

const PRIORITIES = { error: 1, warning: 3, info: 5 } as const;

/** A pair of versions as strict XLIFF 1.2: a translation unit a row, issues and comments as notes. */
export function writeXliff12(pair: Pair, options: WriteOptions): string {
  const { source, target } = pair;
  const writer = new XmlWriter();
  writer.open('xliff', { xmlns: XLIFF_12, version: '1.2' });
  writer.open('file', {
    original: source.name,
    'source-language': source.lang,
    'target-language': target.lang,
    datatype: 'plaintext',
    'tool-id': 'collate',
  });
  writer.open('header');
  writer.leaf('tool', { 'tool-id': 'collate', 'tool-name': 'Collate' });
  writer.leaf('note', { from: 'collate' }, escapeText(`Aligned by Collate: ${source.name} – ${target.name}`));
  writer.close();
  writer.open('body');
  for (const row of pair.rows) writeUnit(writer, row, pair, options);
  writer.close();
  writer.close();
  writer.close();
  return writer.toString();
}

function writeUnit(writer: XmlWriter, row: PairRow, pair: Pair, options: WriteOptions): void {
  const { bead } = row;
  const approved = row.target !== null && (bead.state === 'final' || bead.state === 'reviewed');
  writer.open('trans-unit', {
    id: bead.id,
    'xml:space': 'preserve',
    approved: row.target === null ? undefined : approved ? 'yes' : 'no',
  });
  writer.leaf('source', { 'xml:lang': pair.source.lang }, writeContent(row.source ?? ''));
  const target = { 'xml:lang': pair.target.lang };
  if (row.target !== null) {
    writer.leaf('target', { ...target, ...stateOf(row) }, writeContent(row.target));
  } else if (options.copySource === true) {
    writer.leaf('target', { ...target, state: 'new' }, writeContent(row.source ?? ''));
  }
  writeContext(writer, row, pair);
  writeNotes(writer, row, pair);
  writer.close();
}

function stateOf({ bead }: PairRow): AttributeValues {
  return {
    state: STATES[bead.state],
    'state-qualifier': bead.state === 'initial' ? ALIGNED_QUALIFIER : undefined,
  };
}

/** Text with control characters as placeholders, since XML cannot hold them and 1.2 has no element for them. */
function writeContent(text: string): string {
  let n = 0;
  return writeText(text, (hex) => writeElement('ph', { id: `cp${++n}`, ctype: 'x-cp' }, `U+${hex}`));
}

function writeContext(writer: XmlWriter, { bead, shape }: PairRow, pair: Pair): void {
  const context = (type: string, value: string) =>
    writer.leaf('context', { 'context-type': `x-${type}` }, escapeText(value));
  writer.open('context-group');
  context('bead', shape);
  context('score', bead.score.toFixed(4));
  context('method', bead.origin);
  const sentences = (doc: string) => (bead.cells[doc] ?? []).join(' ');
  const source = sentences(pair.source.id);
  const target = sentences(pair.target.id);
  if (source !== '') context('source-sentences', source);
  if (target !== '') context('target-sentences', target);
  writer.close();
}

function writeNotes(writer: XmlWriter, row: PairRow, pair: Pair): void {
  for (const placed of row.issues) {
    const { issue } = placed;
    const { side } = placeIssue(placed, row, pair);
    const score = SEVERITY_SCORES[issue.severity];
    writer.leaf(
      'note',
      { from: ISSUE_AUTHOR, priority: PRIORITIES[issue.severity], annotates: side },
      escapeText(`${issue.type} [${score}]: ${issueComment(placed)}`),
    );
  }
  for (const { text, by } of row.comments) {
    writer.leaf('note', { from: by === '' ? undefined : by, annotates: 'general' }, escapeText(text));
  }
}
