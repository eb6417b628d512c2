import type { BeadState, Mutable } from '../../model/index.ts';
import {
  attributeOf,
  childOf,
  elementsOf,
  textContent,
  XML_NAMESPACE,
  type XmlElement,
} from '../../xml/index.ts';
import type { ImportedNote, ImportedRow } from '../format.ts';
import { readContent12, type ReadContent } from './inline.ts';
import { ALIGNED_QUALIFIER, ISSUE_AUTHOR } from './write12.ts';

/** States of XLIFF 1.2 as states of XLIFF 2. */
const STATES: ReadonlyMap<string, BeadState> = new Map([
  ['new', 'initial'],
  ['needs-translation', 'initial'],
  ['needs-adaptation', 'initial'],
  ['needs-l10n', 'initial'],
  ['needs-review-translation', 'translated'],
  ['needs-review-adaptation', 'translated'],
  ['needs-review-l10n', 'translated'],
  ['translated', 'translated'],
  ['signed-off', 'reviewed'],
  ['final', 'final'],
]);

/** The rows of a unit of XLIFF 1.2: one, or a row a segment where both versions are segmented alike. */
export function readUnit12(unit: XmlElement): ImportedRow[] {
  const preserve = attributeOf(unit, 'space', XML_NAMESPACE) === 'preserve';
  const id = attributeOf(unit, 'id');
  const source = childOf(unit, 'source');
  const target = childOf(unit, 'target');
  const segmented = childOf(unit, 'seg-source');
  const from = source && readContent12(source, preserve);
  const to = target && readContent12(target, preserve);
  const notes = notesOf(unit);
  const row: Mutable<ImportedRow> = { cells: [from?.text || null, to?.text || null] };
  if (id !== undefined) row.id = id;
  readState(unit, target, row);
  if (notes.length > 0) row.notes = notes;
  if (!segmented) return [row];
  const cutFrom = segmentsOf(readContent12(segmented, preserve));
  const cutTo = to ? segmentsOf(to) : new Map<string, string>();
  if (cutFrom.size > 1 && (cutTo.size === 0 ? !to?.text : sameKeys(cutFrom, cutTo))) {
    return [...cutFrom].map(([mid, text], index) => ({
      ...row,
      ...(id !== undefined && { id: `${id}-${mid}` }),
      cells: [text === '' ? null : text, cutTo.get(mid) || null],
      ...(index > 0 && { notes: [] }),
    }));
  }
  return [row];
}

/** The segments of a content by their `mid`. */
function segmentsOf({ text, marks }: ReadContent): Map<string, string> {
  const segments = new Map<string, string>();
  for (const { tag, start, end } of marks) {
    const mid = attributeOf(tag, 'mid');
    if (attributeOf(tag, 'mtype') === 'seg' && mid !== undefined) segments.set(mid, text.slice(start, end));
  }
  return segments;
}

function sameKeys(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a.keys()].every((key) => b.has(key));
}

function readState(unit: XmlElement, target: XmlElement | undefined, row: Mutable<ImportedRow>): void {
  const contexts = new Map<string, string>();
  for (const group of elementsOf(unit, 'context-group')) {
    for (const context of elementsOf(group, 'context')) {
      contexts.set(attributeOf(context, 'context-type') ?? '', textContent(context));
    }
  }
  const score = Number(contexts.get('x-score'));
  const state = translationState(unit, target);
  if (state !== undefined) row.state = state;
  if (score >= 0 && score <= 1) row.score = score;
  if (contexts.get('x-method') === 'auto') row.origin = 'auto';
}

function translationState(unit: XmlElement, target: XmlElement | undefined): BeadState | undefined {
  if (!target || attributeOf(target, 'state-qualifier') === ALIGNED_QUALIFIER) return 'initial';
  const stated = STATES.get(attributeOf(target, 'state') ?? '');
  if (attributeOf(unit, 'approved') === 'yes') return stated === 'reviewed' ? 'reviewed' : 'final';
  return stated;
}

function notesOf(unit: XmlElement): ImportedNote[] {
  return elementsOf(unit, 'note').flatMap((note) => {
    const by = attributeOf(note, 'from');
    if (by === ISSUE_AUTHOR) return [];
    return [{ text: textContent(note), ...(by !== undefined && { by }) }];
  });
}
