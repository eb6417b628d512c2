import type { BeadId, CheckName, Issue, LanguageTag, Progress, Severity } from '../model/index.ts';
import type { Check, CheckRow, Finding, RowCheck } from './check.ts';
import { RunContext, type CheckOptions } from './context.ts';
import { isOfCredits } from './credits.ts';
import { type FindingOfRow, IssueNames } from './issue-id.ts';
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

/** A finding with its check, before it becomes an issue. */
interface Found extends FindingOfRow {
  readonly check: Check;
}

/** A check with what it prepared to look at rows with. */
interface Prepared {
  readonly check: Check;
  readonly look: RowCheck;
}

/** The checks that look at rows: at all of them, or only at those with some trait. */
interface Looking {
  readonly always: readonly Prepared[];
  readonly byTraits: readonly Prepared[];
  /** The traits that concern any of `byTraits`. */
  readonly traits: number;
}

function prepare(checks: readonly Check[], context: RunContext): Looking {
  const always: Prepared[] = [];
  const byTraits: Prepared[] = [];
  let traits = 0;
  for (const check of checks) {
    if (!check.rows) continue;
    context.running = check.name;
    const prepared = { check, look: check.rows(context) };
    if (check.traits === undefined) always.push(prepared);
    else {
      byTraits.push(prepared);
      traits |= check.traits;
    }
  }
  return { always, byTraits, traits };
}

function lookAt(context: RunContext, row: number, { check, look }: Prepared, found: Found[]): void {
  const cells = context.rows[row]!;
  const findings = look(cells, row);
  if (findings.length === 0 || (check.compares && isOfCredits(cells))) return;
  const odd = context.versions.length > 2 ? loneVersion(findings, cells) : undefined;
  for (const finding of findings) {
    found.push({ row, check, finding: odd && !finding.odd ? { ...finding, odd } : finding });
  }
}

/** Lets all checks look at a row that it may concern. */
function lookAtRow(
  context: RunContext,
  row: number,
  { always, byTraits, traits }: Looking,
  found: Found[],
): void {
  context.begin();
  for (const prepared of always) lookAt(context, row, prepared, found);
  const concerned = traits === 0 ? 0 : context.traits.rowFlags(row) & traits;
  if (concerned === 0) return;
  for (const prepared of byTraits) {
    if (concerned & prepared.check.traits!) lookAt(context, row, prepared, found);
  }
}

/** What a finding is told as. */
function issueOf(named: Found, names: IssueNames, bead: BeadId, override: Severity | undefined): Issue {
  const { check, finding } = named;
  return {
    id: names.name(check.name, named),
    check: check.name,
    type: finding.type ?? check.type,
    severity: severityOf(check, finding, override),
    bead,
    ...(finding.odd !== undefined && { odd: finding.odd }),
    spans: finding.spans,
    message: finding.message,
    suggestions: finding.suggestions ?? [],
  };
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
  const found: Found[] = [];
  const total = rows.length * 2;

  for (const learning of [undefined, true]) {
    const looking = prepare(
      checks.filter(({ learns }) => learns === learning),
      context,
    );
    for (let row = 0; row < rows.length; row++) {
      if (row % STRIDE === 0) yield { stage: 'check', done: learning ? rows.length : row, total };
      lookAtRow(context, row, looking, found);
    }
  }
  for (const one of checks) {
    if (!one.whole) continue;
    context.running = one.name;
    for (const finding of one.whole(context)) {
      if (finding) {
        if (!one.compares || !isOfCredits(rows[finding.row]!))
          found.push({ row: finding.row, check: one, finding });
      } else yield { stage: 'check', done: rows.length, total };
    }
  }

  const order = new Map(CHECKS.map((one, position) => [one, position]));
  found.sort((a, b) => a.row - b.row || order.get(a.check)! - order.get(b.check)!);
  const names = new IssueNames(rows, context.versions, found);
  const issues: Issue[] = [];
  for (const one of found) {
    if (issues.length % STRIDE === 0) yield { stage: 'check', done: rows.length + one.row, total };
    issues.push(issueOf(one, names, rows[one.row]!.bead, profile.severities?.[one.check.name]));
  }
  return issues;
}
