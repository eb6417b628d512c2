import type { DocId, Project, Severity } from '../../model/index.ts';
import type { PlacedIssue, PlacedSpan } from '../findings.ts';
import type { CheckReport } from './check-report.ts';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** Findings as SARIF 2.1.0: places are row and column of the aligned table, waived ones are suppressed. */
export function checkSarif(report: CheckReport): string {
  const { project, open, waived, options } = report;
  const checks = [...new Set([...open, ...waived].map(({ issue }) => issue.check))];
  const uris = new Map(
    project.documents.map(({ id, name }, index) => [id, encodeURI(options.uris?.[index] ?? name)]),
  );
  const result = (placed: PlacedIssue) => ({
    ruleId: placed.issue.check,
    ruleIndex: checks.indexOf(placed.issue.check),
    ...resultOf(placed, project, uris),
  });
  const sarif = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Collate',
            ...(options.toolVersion !== undefined && { version: options.toolVersion }),
            rules: checks.map((id) => ({ id, name: id })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: [
          ...open.map(result),
          ...waived.map((issue) => ({ ...result(issue), ...suppressionOf(issue) })),
        ],
      },
    ],
  };
  return JSON.stringify(sarif, null, 2) + '\n';
}

/** What is said of a finding, but for its rule; the version at fault comes first. */
function resultOf(
  { issue, row, message, spans }: PlacedIssue,
  project: Project,
  uris: ReadonlyMap<DocId, string>,
): object {
  const rows = [{ name: project.beads[row]!.id, kind: 'row' }];
  const location = (span: PlacedSpan) => ({
    physicalLocation: physicalLocation(span, uris),
    logicalLocations: [{ name: project.beads[span.row]!.id, kind: 'row' }],
  });
  const langOf = (doc: DocId) => project.documents.find(({ id }) => id === doc)?.lang;
  const odd = spans.filter(({ doc }) => issue.odd !== undefined && langOf(doc) === issue.odd);
  const [first = spans[0], ...restOfOdd] = odd;
  const related = spans.filter((span) => span !== first && !restOfOdd.includes(span));
  return {
    level: LEVELS[issue.severity],
    message: { text: message },
    locations: first ? [first, ...restOfOdd].map(location) : [{ logicalLocations: rows }],
    ...(related.length > 0 && {
      relatedLocations: related.map((span, id) => ({ id: id + 1, ...location(span) })),
    }),
    partialFingerprints: { 'collate/v1': issue.id },
    properties: { row, itsType: issue.type, ...(issue.odd !== undefined && { odd: issue.odd }) },
  };
}

function physicalLocation(
  { doc, start, end, text, row }: PlacedSpan,
  uris: ReadonlyMap<DocId, string>,
): object {
  return {
    artifactLocation: { uri: uris.get(doc) },
    region: { startLine: row + 1, startColumn: start + 1, endColumn: end + 1, snippet: { text } },
  };
}

/** The decision that waived a finding. */
function suppressionOf({ decision }: PlacedIssue): object {
  const justification = [decision?.reason, decision?.note].filter(Boolean).join(', ');
  return { suppressions: [{ kind: 'external', status: 'accepted', justification }] };
}
