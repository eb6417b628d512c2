import {
  ITS_ISSUE_TYPES,
  WAIVER_REASONS,
  type BeadState,
  type ItsIssueType,
  type Mutable,
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
import { originalDataOf, readContent2, type ReadContent, type ReadMark } from './inline.ts';
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
  let preserve = false;
  for (const tag of path) preserve = spaceOf(tag, preserve);
  preserve = spaceOf(unit, preserve);
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
    const own = attributeOf(segment, 'id');
    const id =
      isParagraph && own !== undefined
        ? own
        : segments.length === 1
          ? unitId
          : `${unitId}-${own ?? index + 1}`;
    const row: Mutable<ImportedRow> = { cells: [blankToNull(from?.text), blankToNull(to?.text)] };
    if (id !== undefined) row.id = id;
    readState(segment, metadata.get(isParagraph ? `alignment ${id}` : 'alignment'), row);
    const remarks = notes.filter((note) =>
      isParagraph && note.row !== undefined ? note.row === id : index === 0,
    );
    if (remarks.length > 0) row.notes = remarks.map(({ note }) => note);
    const names = metadata.get('issues') ?? NO_VALUES;
    const issues = [...issuesIn(from, 0, records, names), ...issuesIn(to, 1, records, names)];
    if (issues.length > 0) row.issues = issues;
    return row;
  });
}

const NO_VALUES: ReadonlyMap<string, string> = new Map();
const NO_RECORDS: ReadonlyMap<string, readonly XmlElement[]> = new Map();

function blankToNull(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}

function readState(
  segment: XmlElement,
  alignment: ReadonlyMap<string, string> | undefined,
  row: Mutable<ImportedRow>,
): void {
  const state = attributeOf(segment, 'state') ?? 'initial';
  const score = Number(alignment?.get('score'));
  const unconfirmed = attributeOf(segment, 'subState') === ALIGNED;
  row.state = unconfirmed || !STATES.has(state) ? 'initial' : (state as BeadState);
  if (score >= 0 && score <= 1) row.score = score;
  if (alignment?.get('method') === 'auto') row.origin = 'auto';
}

/** Metadata of a unit: category, with the id of its group where it has one → type → value. */
function metadataOf(unit: XmlElement): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const groups = new Map<string, Map<string, string>>();
  const metadata = childOf(unit, 'metadata', METADATA);
  for (const group of metadata ? elementsOf(metadata, 'metaGroup') : []) {
    const values = new Map<string, string>();
    for (const meta of elementsOf(group, 'meta'))
      values.set(attributeOf(meta, 'type') ?? '', textContent(meta));
    const id = attributeOf(group, 'id');
    const category = attributeOf(group, 'category') ?? '';
    groups.set(id === undefined ? category : `${category} ${id}`.trimStart(), values);
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
function recordsOf(unit: XmlElement): ReadonlyMap<string, readonly XmlElement[]> {
  const found = elementsOf(unit, 'locQualityIssues');
  if (found.length === 0) return NO_RECORDS;
  const records = new Map<string, XmlElement[]>();
  for (const record of found) {
    if (record.uri !== ITS) continue;
    const id = attributeOf(record, 'id', XML_NAMESPACE);
    if (id !== undefined) records.set(id, elementsOf(record, 'locQualityIssue'));
  }
  return records;
}

function issuesIn(
  content: ReadContent | undefined,
  column: number,
  records: ReadonlyMap<string, readonly XmlElement[]>,
  names: ReadonlyMap<string, string>,
): ImportedIssue[] {
  return content?.marks.flatMap((mark) => issuesOf(mark, column, records, names)) ?? [];
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
