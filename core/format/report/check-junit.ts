import { addTo } from '../../model/lists.ts';
import { escapeText, XmlWriter } from '../../xml/index.ts';
import type { PlacedIssue } from '../findings.ts';
import type { CheckReport } from './check-report.ts';

/** Findings as JUnit XML: a test suite a check, a failed case an error or warning, a passed case what is only noted. */
export function checkJunit({ project, open, waived }: CheckReport): string {
  const byCheck = new Map<string, { issue: PlacedIssue; skipped: boolean }[]>();
  const add = (issue: PlacedIssue, skipped: boolean) => {
    addTo(byCheck, issue.issue.check, { issue, skipped });
  };
  for (const issue of open) add(issue, false);
  for (const issue of waived) add(issue, true);
  const failures = open.filter(({ issue }) => issue.severity !== 'info').length;
  const writer = new XmlWriter();
  const tests = Math.max(1, open.length + waived.length);
  writer.open('testsuites', { name: 'collate', tests, failures });
  if (byCheck.size === 0) {
    writer.open('testsuite', { name: project.name, tests: 1, failures: 0 });
    writer.leaf('testcase', { name: 'all rows', classname: 'collate' });
    writer.close();
  }
  for (const [check, cases] of byCheck) {
    writer.open('testsuite', {
      name: check,
      tests: cases.length,
      failures: cases.filter(({ issue, skipped }) => !skipped && issue.issue.severity !== 'info').length,
      skipped: cases.filter(({ skipped }) => skipped).length,
    });
    for (const { issue, skipped } of cases) {
      const { row, message, spans, issue: found } = issue;
      writer.open('testcase', { name: `row ${row + 1}: ${message}`, classname: `collate.${check}` });
      const details = spans.map(({ doc, text }) => `${doc}: ${text}`).join('\n');
      if (skipped) writer.leaf('skipped', { message: issue.decision?.reason ?? 'waived' });
      else if (found.severity === 'info') writer.leaf('system-out', {}, escapeText(details));
      else writer.leaf('failure', { message, type: found.severity }, escapeText(details));
      writer.close();
    }
    writer.close();
  }
  writer.close();
  return writer.toString();
}
