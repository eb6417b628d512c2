import type { AgreementReason } from '../facts/agree.ts';
import type { Severity } from '../model/index.ts';
import type { CheckContext, CheckRow } from './check.ts';
import { CERTAIN, type Claim, claimsOf, comparePair, type PairComparison } from './compare.ts';
import { crossingOf } from './order.ts';

/** One disagreement between the versions of a row. */
export interface Discrepancy {
  readonly kind: 'differs' | 'missing' | 'extra' | 'split' | 'explained' | 'swapped';
  readonly severity: Severity;
  /** Column of the version that disagrees; absent with two versions or where undecidable. */
  readonly odd?: number;
  /** Column that has nothing where the claims stand. */
  readonly lacking?: number;
  /** The claims it is about, at most one a version; where one disagrees, that one first. */
  readonly claims: readonly Claim[];
  readonly reason?: AgreementReason;
}

/** The disagreements of a row in numbers, dates, times and quantities. */
export function judgeRow(context: CheckContext, row: CheckRow): Discrepancy[] {
  const columns = row.cells.flatMap((cell, column) => (cell && cell.segments.length > 0 ? [column] : []));
  if (columns.length < 2) return [];
  const claims = columns.map((column) => claimsOf(context, row, column));
  if (claims.every((list) => list.length === 0)) return [];
  if (claims.length === 2) return judgeTwo(comparePair(claims[0]!, claims[1]!), columns as [number, number]);
  return judgeMany(claims, columns);
}

function judgeTwo(pair: PairComparison, columns: readonly [number, number]): Discrepancy[] {
  const found: Discrepancy[] = [];
  for (const { a, b } of pair.contradictions) {
    if (Math.min(a.fact.certainty, b.fact.certainty) < CERTAIN) continue;
    found.push({ kind: 'differs', severity: 'error', claims: [a, b] });
  }
  for (const { a, b, reason } of pair.explained) {
    found.push({
      kind: 'explained',
      severity: explainedSeverity(reason),
      claims: [a, b],
      ...(reason && { reason }),
    });
  }
  const crossing = crossingOf(pair.matches);
  if (crossing) {
    const { first, second } = crossing;
    found.push({ kind: 'swapped', severity: 'warning', claims: [first.a, second.a, second.b, first.b] });
  }
  for (const [list, lacking] of [
    [pair.onlyA, columns[1]],
    [pair.onlyB, columns[0]],
  ] as const) {
    for (const claim of list) {
      if (insists(claim))
        found.push({ kind: 'missing', severity: missingSeverity(claim), claims: [claim], lacking });
    }
  }
  return found;
}

/** Rounding may be meant or not: it is worth a look. */
function explainedSeverity(reason: AgreementReason | undefined): Severity {
  return reason === 'rounding' ? 'warning' : 'info';
}

/** Whether a claim that has no counterpart is worth a word: digits are, words are often style. */
function insists({ fact }: Claim): boolean {
  if (fact.certainty < 0.9) return false;
  if (fact.written !== 'words') return true;
  if (fact.value.kind === 'date') return fact.value.weekday !== undefined && fact.certainty > 0.9;
  return 'amount' in fact.value && fact.value.amount >= 3;
}

/** A weekday is left out more often than mistaken. */
function missingSeverity({ fact: { value } }: Claim): Severity {
  return value.kind === 'date' && value.weekday !== undefined ? 'info' : 'warning';
}

/** How the other columns answer a claim. */
interface Answers {
  readonly agree: Map<number, Claim | null>;
  readonly contradict: Map<number, Claim>;
  readonly explain: Map<number, Link>;
}

interface Link {
  readonly claim: Claim;
  readonly reason?: AgreementReason;
}

/** Three and more versions: what most of them say is what the odd one should say. */
function judgeMany(claims: readonly (readonly Claim[])[], columns: readonly number[]): Discrepancy[] {
  const answers = answersOf(claims, columns);
  const found: Discrepancy[] = [];
  const done = new Set<Claim>();
  for (const [index, list] of claims.entries()) {
    for (const claim of list) {
      if (done.has(claim)) continue;
      const { agree, contradict, explain } = answers.get(claim)!;
      for (const other of agree.values()) if (other) done.add(other);
      const others = columns.filter((_, position) => position !== index);
      const against = others.filter((column) => !agree.has(column) && !explain.has(column));
      const group = [claim, ...[...agree.values()].filter((other) => other !== null)];
      for (const [, { claim: other, reason }] of explain) {
        if (columns.indexOf(other.column) > index) {
          found.push({
            kind: 'explained',
            severity: 'info',
            claims: [claim, other],
            ...(reason && { reason }),
          });
        }
      }
      if (against.length === 0) continue;
      if (agree.size + 1 > columns.length / 2) {
        for (const column of against) {
          const other = contradict.get(column);
          const verdict = againstMajority(group, other, column, against.length === 1);
          if (verdict) found.push(verdict);
        }
      } else if (agree.size === 0) {
        const verdict = alone(claim, contradict, answers);
        if (verdict) found.push(verdict);
      }
    }
  }
  return found;
}

function againstMajority(
  group: readonly Claim[],
  other: Claim | undefined,
  column: number,
  only: boolean,
): Discrepancy | undefined {
  const certainty = Math.max(...group.map(({ fact }) => fact.certainty));
  if (other) {
    if (Math.min(certainty, other.fact.certainty) < CERTAIN) return undefined;
    return { kind: 'differs', severity: 'error', claims: [other, ...group], ...(only && { odd: column }) };
  }
  if (!group.some(insists)) return undefined;
  return {
    kind: 'missing',
    severity: 'warning',
    claims: group,
    lacking: column,
    ...(only && { odd: column }),
  };
}

/** A claim no other version shares: an addition, unless it contradicts what others agree on, which is said there. */
function alone(
  claim: Claim,
  contradict: ReadonlyMap<number, Claim>,
  answers: ReadonlyMap<Claim, Answers>,
): Discrepancy | undefined {
  const rivals = [...contradict.values()];
  if (rivals.some((rival) => answers.get(rival)!.agree.size > 0)) return undefined;
  if (rivals.length === 0) {
    return insists(claim)
      ? { kind: 'extra', severity: 'warning', claims: [claim], odd: claim.column }
      : undefined;
  }
  // Said once, from the first of them.
  if (rivals.some((rival) => rival.column < claim.column)) return undefined;
  if (Math.min(claim.fact.certainty, ...rivals.map(({ fact }) => fact.certainty)) < CERTAIN) return undefined;
  return { kind: 'split', severity: 'error', claims: [claim, ...rivals] };
}

function answersOf(claims: readonly (readonly Claim[])[], columns: readonly number[]): Map<Claim, Answers> {
  const answers = new Map<Claim, Answers>();
  for (const list of claims) {
    for (const claim of list)
      answers.set(claim, { agree: new Map(), contradict: new Map(), explain: new Map() });
  }
  for (let i = 0; i < claims.length; i++) {
    for (let j = i + 1; j < claims.length; j++) {
      const pair = comparePair(claims[i]!, claims[j]!);
      const open = new Set<Claim>([...pair.onlyA, ...pair.onlyB]);
      for (const { a, b } of pair.matches) {
        answers.get(a)!.agree.set(columns[j]!, b);
        answers.get(b)!.agree.set(columns[i]!, a);
      }
      for (const { a, b } of pair.contradictions) {
        answers.get(a)!.contradict.set(columns[j]!, b);
        answers.get(b)!.contradict.set(columns[i]!, a);
        open.add(a).add(b);
      }
      for (const { a, b, reason } of pair.explained) {
        answers.get(a)!.explain.set(columns[j]!, { claim: b, ...(reason && { reason }) });
        answers.get(b)!.explain.set(columns[i]!, { claim: a, ...(reason && { reason }) });
      }
      // What is neither matched nor open is said elsewhere in the other version.
      for (const [list, column] of [
        [claims[i]!, columns[j]!],
        [claims[j]!, columns[i]!],
      ] as const) {
        for (const claim of list) {
          const answer = answers.get(claim)!;
          if (!open.has(claim) && !answer.agree.has(column) && !answer.explain.has(column))
            answer.agree.set(column, null);
        }
      }
    }
  }
  return answers;
}
