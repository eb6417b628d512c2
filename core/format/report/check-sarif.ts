import type { Severity } from '../../model/index.ts';
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
  const location = ({ doc, start, end, text, row }: PlacedSpan) => ({
    physicalLocation: {
      artifactLocation: { uri: uris.get(doc) },
      region: {
        startLine: row + 1,
        startColumn: start + 1,
        endColumn: end + 1,
        snippet: { text },
      },
    },
    logicalLocations: [{ name: project.beads[row]!.id, kind: 'row' }],
  });
  const rowOnly = (row: number) => ({
    logicalLocations: [{ name: project.beads[row]!.id, kind: 'row' }],
  });
  const result = ({ issue, row, message, spans, decision }: PlacedIssue, suppressed: boolean) => {
    const odd = spans.filter(
      ({ doc }) =>
        issue.odd !== undefined && project.documents.find(({ id }) => id === doc)?.lang === issue.odd,
    );
    const [first = spans[0], ...restOfOdd] = odd;
    const related = spans.filter((span) => span !== first && !restOfOdd.includes(span));
    return {
      ruleId: issue.check,
      ruleIndex: checks.indexOf(issue.check),
      level: LEVELS[issue.severity],
      message: { text: message },
      locations: first ? [first, ...restOfOdd].map(location) : [rowOnly(row)],
      ...(related.length > 0 && {
        relatedLocations: related.map((span, id) => ({ id: id + 1, ...location(span) })),
      }),
      partialFingerprints: { 'collate/v1': issue.id },
      properties: {
        row,
        itsType: issue.type,
        ...(issue.odd !== undefined && { odd: issue.odd }),
      },
      ...(suppressed && {
        suppressions: [
          {
            kind: 'external',
            status: 'accepted',
            justification: [decision?.reason, decision?.note].filter(Boolean).join(', '),
          },
        ],
      }),
    };
  };
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
          ...open.map((issue) => result(issue, false)),
          ...waived.map((issue) => result(issue, true)),
        ],
      },
    ],
  };
  return JSON.stringify(sarif, null, 2) + '\n';
}
