import {
  ITS_ISSUE_TYPES,
  WAIVER_REASONS,
  type BeadState,
  type ItsIssueType,
  type WaiverReason,
} from '../../model/index.ts';
import {
  attributeOf,
  childOf,
  elementsOf,
  textContent,
  XML_NAMESPACE,
  type XmlElement,
  type XmlTag,
} from '../../xml/index.ts';
import type { ImportedIssue, ImportedNote, ImportedRow } from '../format.ts';
import { originalDataOf, readContent2, type ReadMark } from './inline.ts';
import { ALIGNED, COLLATE, ITS, METADATA, PARAGRAPH } from './names.ts';

const STATES = new Set<string>(['initial', 'translated', 'reviewed', 'final']);
const TYPES = new Set<string>(ITS_ISSUE_TYPES);
const REASONS = new Set<string>(WAIVER_REASONS);

/** Whether `xml:space` keeps white space here. */
function spaceOf(element: XmlTag, inherited: boolean): boolean {
  const space = attributeOf(element, 'space', XML_NAMESPACE);
  return space === undefined ? inherited : space === 'preserve';
}

/** The rows of a unit of XLIFF 2: a row a segment, source first. `path`: the tags around the unit. */
export function readUnit2(unit: XmlElement, path: readonly XmlTag[]): ImportedRow[] {
  const preserve = [...path, unit].reduce((inherited, tag) => spaceOf(tag, inherited), false);
  const data = originalDataOf(unit);
  const segments = elementsOf(unit, 'segment').filter(({ uri }) => uri === unit.uri);
  const unitId = attributeOf(unit, 'id');
  const metadata = metadataOf(unit);
  const records = recordsOf(unit);
  const notes = notesOf(unit);
  const isParagraph = attributeOf(unit, 'type') === PARAGRAPH;
  return segments.map((segment, index) => {
    const source = childOf(segment, 'source', unit.uri);
    const target = childOf(segment, 'target', unit.uri);
    const from = source && readContent2(source, data, spaceOf(source, preserve));
    const to = target && readContent2(target, data, spaceOf(target, preserve));
    const names = metadata.get('issues') ?? new Map<string, string>();
    const issues = [
      ...(from?.marks ?? []).flatMap((mark) => issuesOf(mark, 0, records, names)),
      ...(to?.marks ?? []).flatMap((mark) => issuesOf(mark, 1, records, names)),
    ];
    const own = attributeOf(segment, 'id');
    const id =
      isParagraph && own !== undefined
        ? own
        : segments.length === 1
          ? unitId
          : `${unitId}-${own ?? index + 1}`;
    const remarks = notes.filter(({ row }) => (isParagraph && row !== undefined ? row === id : index === 0));
    return {
      ...(id !== undefined && { id }),
      cells: [blankToNull(from?.text), target ? blankToNull(to?.text) : null],
      ...stateOf(segment, metadata.get(isParagraph ? `alignment ${id}` : 'alignment')),
      ...(remarks.length > 0 && { notes: remarks.map(({ note }) => note) }),
      ...(issues.length > 0 && { issues }),
    };
  });
}

function blankToNull(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}

function stateOf(
  segment: XmlElement,
  alignment: ReadonlyMap<string, string> | undefined,
): Pick<ImportedRow, 'state' | 'score' | 'origin'> {
  const state = attributeOf(segment, 'state') ?? 'initial';
  const score = Number(alignment?.get('score'));
  const unconfirmed = attributeOf(segment, 'subState') === ALIGNED;
  return {
    state: unconfirmed || !STATES.has(state) ? 'initial' : (state as BeadState),
    ...(score >= 0 && score <= 1 && { score }),
    ...(alignment?.get('method') === 'auto' && { origin: 'auto' as const }),
  };
}

/** Metadata of a unit: category, with the id of its group where it has one → type → value. */
function metadataOf(unit: XmlElement): Map<string, Map<string, string>> {
  const groups = new Map<string, Map<string, string>>();
  const metadata = childOf(unit, 'metadata', METADATA);
  for (const group of metadata ? elementsOf(metadata, 'metaGroup') : []) {
    const values = new Map<string, string>();
    for (const meta of elementsOf(group, 'meta'))
      values.set(attributeOf(meta, 'type') ?? '', textContent(meta));
    const id = attributeOf(group, 'id');
    groups.set([attributeOf(group, 'category') ?? '', id].filter(Boolean).join(' '), values);
  }
  return groups;
}

/** The notes of a unit; `row`: which of its rows we wrote it for. */
function notesOf(unit: XmlElement): { readonly note: ImportedNote; readonly row: string | undefined }[] {
  const notes = childOf(unit, 'notes', unit.uri);
  return (notes ? elementsOf(notes, 'note') : []).map((note) => {
    const by = attributeOf(note, 'by', COLLATE);
    const at = attributeOf(note, 'at', COLLATE);
    return {
      note: { text: textContent(note), ...(by !== undefined && { by }), ...(at !== undefined && { at }) },
      row: attributeOf(note, 'row', COLLATE),
    };
  });
}

/** Stand-off records of issues by their id. */
function recordsOf(unit: XmlElement): Map<string, XmlElement[]> {
  const records = new Map<string, XmlElement[]>();
  for (const record of elementsOf(unit, 'locQualityIssues')) {
    if (record.uri !== ITS) continue;
    const id = attributeOf(record, 'id', XML_NAMESPACE);
    if (id !== undefined) records.set(id, elementsOf(record, 'locQualityIssue'));
  }
  return records;
}

function issuesOf(
  { tag, start, end }: ReadMark,
  column: number,
  records: ReadonlyMap<string, readonly XmlElement[]>,
  names: ReadonlyMap<string, string>,
): ImportedIssue[] {
  const place = { column, start, end };
  const ref = /#its=([^/]+)$/.exec(attributeOf(tag, 'locQualityIssuesRef', ITS) ?? '')?.[1];
  if (ref !== undefined) {
    return (records.get(ref) ?? []).map((record, index) => ({
      ...issueOf(record, '', names.get(`${ref}.${index + 1}`)),
      ...place,
    }));
  }
  const stated = ['locQualityIssueType', 'locQualityIssueComment'].some(
    (name) => attributeOf(tag, name, ITS) !== undefined,
  );
  return stated ? [{ ...issueOf(tag, ITS, names.get(attributeOf(tag, 'id') ?? '')), ...place }] : [];
}

function issueOf(
  tag: XmlTag,
  namespace: string,
  named: string | undefined,
): Omit<ImportedIssue, 'column' | 'start' | 'end'> {
  const type = attributeOf(tag, 'locQualityIssueType', namespace) ?? '';
  const severity = Number(attributeOf(tag, 'locQualityIssueSeverity', namespace) ?? Number.NaN);
  const [id, reason = ''] = (named ?? '').split(' ');
  return {
    ...(id && { id }),
    type: TYPES.has(type) ? (type as ItsIssueType) : 'uncategorized',
    comment: attributeOf(tag, 'locQualityIssueComment', namespace) ?? '',
    ...(severity >= 0 && severity <= 100 && { severity }),
    enabled: attributeOf(tag, 'locQualityIssueEnabled', namespace) !== 'no',
    ...(REASONS.has(reason) && { reason: reason as WaiverReason }),
  };
}
