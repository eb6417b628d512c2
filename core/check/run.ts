import type { CheckName, Issue, LanguageTag, Progress, SegmentId, Severity } from '../model/index.ts';
import type { Check, CheckRow, Finding } from './check.ts';
import { RunContext, type CheckOptions } from './context.ts';
import { IssueNames, type NamedText } from './issue-id.ts';
import { CHECKS } from './registry.ts';

const RANK: Record<Severity, number> = { info: 0, warning: 1, error: 2 };

/** Rows between two yields: a few milliseconds of work. */
const STRIDE = 64;

/**
 * The profile's severity takes the place of the check's own; a finding that the check itself rates lower than usual stays
 * at most at its own rating.
 */
function severityOf(check: Check, finding: Finding, override: Severity | undefined): Severity {
  const own = finding.severity ?? check.severity;
  if (!override) return own;
  return RANK[own] < RANK[check.severity] && RANK[own] < RANK[override] ? own : override;
}

/** The language of the only version that a check has something to say about in a row of three or more. */
function loneVersion(findings: readonly Finding[], row: CheckRow): LanguageTag | undefined {
  const doc = findings[0]!.spans[0]?.doc;
  const alone = findings.every(({ spans }) => spans.every((span) => span.doc === doc));
  const present = row.cells.filter((cell) => cell !== null).length;
  return alone && present > 2 ? row.cells.find((cell) => cell?.doc === doc)?.lang : undefined;
}

/** Text and language of every segment. */
function textsOf(rows: readonly CheckRow[]): Map<SegmentId, NamedText> {
  const texts = new Map<SegmentId, NamedText>();
  for (const { cells } of rows) {
    for (const cell of cells) {
      if (!cell) continue;
      for (const { id, text } of cell.segments) texts.set(id, { lang: cell.lang, text });
    }
  }
  return texts;
}

/**
 * Runs the checks of the profile over aligned rows. Issues come in the order of the rows, and within a row in the order of
 * `CHECK_NAMES`. Every row has one cell or `null` for each version, in the same order of versions.
 */
export function* check(rows: readonly CheckRow[], options: CheckOptions = {}): Generator<Progress, Issue[]> {
  const profile = options.profile ?? {};
  const chosen = profile.checks ? new Set<CheckName>(profile.checks) : null;
  const checks = CHECKS.filter(({ name }) => !chosen || chosen.has(name));
  const context = new RunContext(rows, options);
  const found: { check: Check; finding: Finding }[][] = rows.map(() => []);
  const total = rows.length * 2;

  const prepared = checks.map((one) => {
    context.running = one.name;
    return { one, look: one.rows?.(context) };
  });
  for (let index = 0; index < rows.length; index++) {
    if (index % STRIDE === 0) yield { stage: 'check', done: index, total };
    const row = rows[index]!;
    for (const { one, look } of prepared) {
      if (!look) continue;
      const findings = look(row, index);
      if (findings.length === 0) continue;
      const odd = context.versions.length > 2 ? loneVersion(findings, row) : undefined;
      for (const finding of findings) {
        found[index]!.push({ check: one, finding: odd && !finding.odd ? { ...finding, odd } : finding });
      }
    }
  }
  for (const one of checks) {
    if (!one.whole) continue;
    context.running = one.name;
    for (const finding of one.whole(context)) {
      if (finding) found[finding.row]?.push({ check: one, finding });
      else yield { stage: 'check', done: rows.length, total };
    }
  }

  const order = new Map(CHECKS.map((one, position) => [one, position]));
  const names = new IssueNames(found.some((list) => list.length > 0) ? textsOf(rows) : new Map());
  const issues: Issue[] = [];
  for (const [index, list] of found.entries()) {
    if (index % STRIDE === 0) yield { stage: 'check', done: rows.length + index, total };
    if (list.length === 0) continue;
    list.sort((a, b) => order.get(a.check)! - order.get(b.check)!);
    for (const { check: one, finding } of list) {
      issues.push({
        id: names.name(one.name, finding),
        check: one.name,
        type: finding.type ?? one.type,
        severity: severityOf(one, finding, profile.severities?.[one.name]),
        bead: rows[index]!.bead,
        ...(finding.odd !== undefined && { odd: finding.odd }),
        spans: finding.spans,
        message: finding.message,
        suggestions: finding.suggestions ?? [],
      });
    }
  }
  return issues;
}
