import type { Severity } from '../../model/index.ts';
import { writeTag } from '../../xml/index.ts';
import type { PlacedIssue, PlacedSpan } from '../findings.ts';
import type { Mark } from './marks.ts';
import type { Pair, PairRow } from './pair.ts';

/** Severities on the scale of ITS 2.0, 0–100. */
export const SEVERITY_SCORES: Readonly<Record<Severity, number>> = { error: 80, warning: 50, info: 20 };

/** The stretches of a row that an issue is marked on. */
export interface MarkedIssue {
  readonly issue: PlacedIssue;
  readonly side: 'source' | 'target';
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/**
 * Where an issue is marked: on the version that is the odd one, else on its words in the target, else on those in the
 * source, else on the whole text of the row.
 */
export function placeIssue(issue: PlacedIssue, row: PairRow, pair: Pair): MarkedIssue {
  const spansOf = (doc: string): PlacedSpan[] =>
    issue.spans.filter((span) => span.doc === doc && span.row === row.row);
  const source = spansOf(pair.source.id);
  const target = spansOf(pair.target.id);
  const sourceIsOdd = issue.issue.odd === pair.source.lang && pair.source.lang !== pair.target.lang;
  if (target.length > 0 && !(sourceIsOdd && source.length > 0))
    return { issue, side: 'target', spans: target };
  if (source.length > 0) return { issue, side: 'source', spans: source };
  const side = row.target === null ? 'source' : 'target';
  return { issue, side, spans: [{ start: 0, end: (row[side] ?? '').length }] };
}

/** What a unit says about its issues: marks by side, stand-off records, and which mark stands for which issue. */
export interface IssueMarkup {
  readonly source: readonly Mark[];
  readonly target: readonly Mark[];
  /** Stand-off records for marks that stand for several issues: XML, a line each. */
  readonly records: readonly { readonly id: string; readonly issues: readonly string[] }[];
  /** Id of a mark (or of the n-th issue of a record: `lqi1.1`) → our issue. */
  readonly names: readonly (readonly [string, PlacedIssue])[];
}

const NO_MARKUP: IssueMarkup = { source: [], target: [], records: [], names: [] };

/** The markup of all issues of a row; `prefix` sets its ids apart from those of other rows in the unit. */
export function markIssues(row: PairRow, pair: Pair, prefix = ''): IssueMarkup {
  if (row.issues.length === 0) return NO_MARKUP;
  const places = new Map<
    string,
    { side: 'source' | 'target'; start: number; end: number; issues: PlacedIssue[] }
  >();
  for (const { issue, side, spans } of row.issues.map((issue) => placeIssue(issue, row, pair))) {
    for (const { start, end } of spans) {
      const key = `${side} ${start} ${end}`;
      const place = places.get(key) ?? { side, start, end, issues: [] };
      if (!place.issues.includes(issue)) place.issues.push(issue);
      places.set(key, place);
    }
  }
  const markup = {
    source: [] as Mark[],
    target: [] as Mark[],
    records: [] as IssueMarkup['records'][number][],
  };
  const names: [string, PlacedIssue][] = [];
  let n = 0;
  for (const { side, start, end, issues } of places.values()) {
    const id = `${prefix}m${++n}`;
    const [only] = issues;
    if (issues.length === 1 && only) {
      names.push([id, only]);
      markup[side].push({ id, start, end, attributes: markAttributes(issueAttributes(only, 'its:')) });
      continue;
    }
    const record = `${prefix}lqi${markup.records.length + 1}`;
    issues.forEach((issue, index) => names.push([`${record}.${index + 1}`, issue]));
    markup.records.push({
      id: record,
      issues: issues.map((issue) => `<${writeTag('its:locQualityIssue', issueAttributes(issue, ''))}/>`),
    });
    markup[side].push({
      id,
      start,
      end,
      attributes: markAttributes({ 'its:locQualityIssuesRef': `#its=${record}` }),
    });
  }
  return { ...markup, names };
}

function markAttributes(attributes: Readonly<Record<string, string>>): string {
  return writeTag('', { type: 'its:generic', ...attributes });
}

function issueAttributes(placed: PlacedIssue, prefix: string): Record<string, string> {
  const { issue, status } = placed;
  return {
    [`${prefix}locQualityIssueType`]: issue.type,
    [`${prefix}locQualityIssueComment`]: issueComment(placed),
    [`${prefix}locQualityIssueSeverity`]: String(SEVERITY_SCORES[issue.severity]),
    ...(status === 'waived' && { [`${prefix}locQualityIssueEnabled`]: 'no' }),
  };
}

/** The message, and for a waived issue why it may stand. */
export function issueComment({ message, status, decision }: PlacedIssue): string {
  if (status !== 'waived' || !decision) return message;
  const why = [decision.reason, decision.note].filter(Boolean).join(', ');
  return why === '' ? `${message} [waived]` : `${message} [waived: ${why}]`;
}
