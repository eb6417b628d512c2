import type { AgreementReason } from '../../facts/agreement.ts';
import { isSameValue } from '../../facts/same-value.ts';
import type { Severity } from '../../model/index.ts';
import { baseLanguage } from '../../text/language.ts';
import { cellText } from '../cell.ts';
import type { CheckContext, CheckRow } from '../check.ts';
import {
  agreesWhole,
  type Answers,
  answersOf,
  crossingsOf,
  type Explained,
  type PairCrossing,
  pairsOf,
} from './answers.ts';
import { type Claim, claimsOf, Side } from './claim.ts';
import { comparePair } from './compare.ts';
import { mayContradict } from './contradiction.ts';
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
export function judgeRow(context: CheckContext, row: CheckRow): readonly Discrepancy[] {
  const sides: Side[] = [];
  let claimed = false;
  for (let column = 0; column < row.cells.length; column++) {
    const cell = row.cells[column]!;
    if (!cell || cell.segments.length === 0) continue;
    const claims = claimsOf(context, row, column);
    if (claims.length > 0) claimed = true;
    sides.push(new Side(cell, column, claims));
  }
  if (!claimed || sides.length < 2 || saySame(sides)) return NONE;
  const copy = copyAmong(sides);
  if (copy >= 0) {
    sides.splice(copy, 1);
    if (sides.length < 2) return NONE;
  }
  return sides.length === 2 ? judgeTwo(sides[0]!, sides[1]!) : judgeMany(sides);
}

const NONE: readonly Discrepancy[] = [];

/** A sentence, which no two languages share; figures and names alone they do. */
const SENTENCE = /(?:\p{L}{2,20}[^\p{L}]{1,20}){3}\p{L}/u;

/**
 * The version that repeats another one word for word, or -1: it says the same, though in its own language its number words
 * mean nothing. Of the two, the one of which less is understood.
 */
function copyAmong(sides: readonly Side[]): number {
  for (const [index, side] of sides.entries()) {
    const text = cellText(side.cell);
    for (let at = index + 1; at < sides.length; at++) {
      const other = sides[at]!;
      if (cellText(other.cell) !== text || baseLanguage(other.cell.lang) === baseLanguage(side.cell.lang))
        continue;
      if (SENTENCE.test(text)) return other.claims.length > side.claims.length ? index : at;
    }
  }
  return -1;
}

/**
 * Whether all versions state the same values in the same order, as most rows do. Of any two, one may state more, if that is
 * nothing that the other has to say as well.
 */
function saySame(sides: readonly Side[]): boolean {
  for (let at = 1; at < sides.length; at++) {
    const { claims } = sides[at]!;
    for (let before = 0; before < at; before++) {
      const others = sides[before]!.claims;
      if (!(claims.length < others.length ? saysAllOf(others, claims) : saysAllOf(claims, others)))
        return false;
    }
  }
  return true;
}

/** Whether the values of `some` are among those of `all`, in the same order, and none of the rest insists on a counterpart. */
function saysAllOf(all: readonly Claim[], some: readonly Claim[]): boolean {
  let next = 0;
  for (const claim of all) {
    if (next < some.length && isSameValue(claim.fact.value, some[next]!.fact.value)) next++;
    else if (insists(claim)) return false;
  }
  return next === some.length;
}

function judgeTwo(one: Side, two: Side): Discrepancy[] {
  const pair = comparePair(one, two);
  const found: Discrepancy[] = [];
  for (const { a, b } of pair.contradictions) {
    if (!mayContradict(a.fact, b.fact)) continue;
    found.push({ kind: 'differs', severity: 'error', claims: [a, b] });
  }
  for (const { a, b, reason } of pair.explained) found.push(explained(a, { claim: b, reason }));
  const crossing = crossingOf(pair);
  if (crossing) {
    const { first, second, certain } = crossing;
    found.push({
      kind: 'swapped',
      severity: certain ? 'error' : 'warning',
      claims: [first.a, second.a, second.b, first.b],
    });
  }
  for (const [list, lacking] of [
    [pair.onlyA, two.column],
    [pair.onlyB, one.column],
  ] as const) {
    for (const claim of list) {
      if (insists(claim))
        found.push({ kind: 'missing', severity: missingSeverity(claim), claims: [claim], lacking });
    }
  }
  return found;
}

/** Differences that may be meant or not: they are worth a look. */
const LOOK: ReadonlySet<AgreementReason> = new Set(['rounding', 'era', 'part', 'points', 'sign']);

function explainedSeverity(reason: AgreementReason | undefined): Severity {
  return reason && LOOK.has(reason) ? 'warning' : 'info';
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

/** Three and more versions: what most of them say is what the odd one should say. */
function judgeMany(sides: readonly Side[]): Discrepancy[] {
  const columns = sides.map(({ column }) => column);
  const pairs = pairsOf(sides);
  const found: Discrepancy[] = [];
  const order = swapped(crossingsOf(pairs), columns);
  if (order) found.push(order);
  if (pairs.every(agreesWhole)) return found;
  const answers = answersOf(sides, pairs);
  const done = new Set<Claim>();
  for (const { claims } of sides) {
    for (const claim of claims) {
      if (done.has(claim)) continue;
      const answer = answers.get(claim)!;
      const { contradict, explain, voices } = answer;
      const group = [claim];
      const against: number[] = [];
      for (const column of columns) {
        if (column === claim.column) continue;
        const other = answer.answerOf(column);
        if (other === undefined) against.push(column);
        if (other) group.push(other);
        if (other && isSaidBy(other, claim, answers, columns)) done.add(other);
      }
      for (const link of explain) {
        if (link && link.claim.column > claim.column) found.push(explained(claim, link));
      }
      if (voices === 1) {
        const verdict = alone(claim, contradict, answers);
        if (verdict) found.push(verdict);
        continue;
      }
      for (const column of against) {
        const isMost = voices > columns.length / 2 && !mayBeMeant(group, column, answers);
        const verdict = isMost
          ? againstMajority(group, contradict[column], column, against.length === 1)
          : againstSome(group, contradict[column], answers, done);
        if (verdict) found.push(verdict);
      }
    }
  }
  return found;
}

/** Whether a claim that agrees with another, or may, has nothing to say that was not said of that one. */
function isSaidBy(
  claim: Claim,
  other: Claim,
  answers: ReadonlyMap<Claim, Answers>,
  columns: readonly number[],
): boolean {
  // A month agrees with a date, but not the date with the month: it has still to say what is missing.
  if (answers.get(claim)!.agree[other.column] !== undefined) return true;
  const answerOf = (one: Claim, column: number): Claim | null | undefined =>
    one.column === column ? one : answers.get(one)!.answerOf(column);
  return columns.every((column) => answerOf(claim, column) === answerOf(other, column));
}

/** Whether what a column says differs from one of a group in a way that can be explained. */
function mayBeMeant(group: readonly Claim[], column: number, answers: ReadonlyMap<Claim, Answers>): boolean {
  return group.some((claim) => answers.get(claim)!.explain[column] !== undefined);
}

function explained(claim: Claim, { claim: other, reason }: Explained): Discrepancy {
  const severity = explainedSeverity(reason);
  return { kind: 'explained', severity, claims: [claim, other], ...(reason && { reason }) };
}

function againstMajority(
  group: readonly Claim[],
  other: Claim | undefined,
  column: number,
  only: boolean,
): Discrepancy | undefined {
  if (other) {
    if (!group.some(({ fact }) => mayContradict(fact, other.fact))) return undefined;
    return { kind: 'differs', severity: 'error', claims: [other, ...group], ...(only && { odd: column }) };
  }
  if (!group.some(insists)) return undefined;
  return {
    kind: 'missing',
    severity: group.every(({ fact }) => fact.written === 'words') ? 'info' : missingSeverity(group[0]!),
    claims: group,
    lacking: column,
    ...(only && { odd: column }),
  };
}

/** Versions that agree but are not most of them, against another that as few agree with at most: neither is the odd one. */
function againstSome(
  group: readonly Claim[],
  other: Claim | undefined,
  answers: ReadonlyMap<Claim, Answers>,
  done: Set<Claim>,
): Discrepancy | undefined {
  if (!other || done.has(other)) return undefined;
  const { agree, voices } = answers.get(other)!;
  if (voices > answers.get(group[0]!)!.voices) return undefined;
  if (!group.some(({ fact }) => mayContradict(fact, other.fact))) return undefined;
  for (const claim of [other, ...agree]) if (claim) done.add(claim);
  return { kind: 'differs', severity: 'error', claims: [other, ...group] };
}

/** A claim no other version shares: an addition, unless it contradicts what others agree on, which is said there. */
function alone(
  claim: Claim,
  contradict: readonly (Claim | undefined)[],
  answers: ReadonlyMap<Claim, Answers>,
): Discrepancy | undefined {
  const rivals = contradict.filter((rival) => rival !== undefined);
  if (rivals.some((rival) => answers.get(rival)!.voices > 1)) return undefined;
  if (rivals.length === 0) {
    return insists(claim)
      ? { kind: 'extra', severity: 'warning', claims: [claim], odd: claim.column }
      : undefined;
  }
  // Said once, from the first of them.
  if (rivals.some((rival) => rival.column < claim.column)) return undefined;
  if (!rivals.every(({ fact }) => mayContradict(claim.fact, fact))) return undefined;
  return { kind: 'split', severity: 'error', claims: [claim, ...rivals] };
}

/** The version whose numbers stand in another order than those of all others. */
function swapped(crossings: readonly PairCrossing[], columns: readonly number[]): Discrepancy | undefined {
  const first = crossings[0];
  if (!first) return undefined;
  const odd = columns.find(
    (column) => crossings.filter((one) => one.columns.includes(column)).length === columns.length - 1,
  );
  if (odd === undefined || crossings.length !== columns.length - 1) return undefined;
  const claims = [first.first.a, first.second.a, first.second.b, first.first.b];
  return { kind: 'swapped', severity: first.certain ? 'error' : 'warning', claims, odd };
}
