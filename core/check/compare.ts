import { agreement, type AgreementReason } from '../facts/agree.ts';
import type { DateValue, Fact, FactKind, FactValue } from '../facts/index.ts';
import type { CheckCell, CheckContext, CheckRow, CheckSegment } from './check.ts';

/** A fact with the place where it stands. */
export interface Claim {
  readonly fact: Fact;
  readonly segment: CheckSegment;
  readonly column: number;
  readonly cell: CheckCell;
  /** How far into the cell it stands, 0–1. */
  readonly place: number;
}

/** Two claims that go together without being the same. */
export interface Link {
  readonly a: Claim;
  readonly b: Claim;
  readonly reason?: AgreementReason;
}

/** What two versions of a row say, held against each other. */
export interface PairComparison {
  /** Claims of one version that the other has nothing for. */
  readonly onlyA: readonly Claim[];
  readonly onlyB: readonly Claim[];
  /** Claims that stand for each other but contradict. */
  readonly contradictions: readonly Link[];
  /** Claims that differ in a way that can be explained. */
  readonly explained: readonly Link[];
  /** Claims that stand for each other and agree. */
  readonly matches: readonly Link[];
}

/** Beyond this many pairs of claims a row is a table: only equal neighbours in order are looked for. */
const MANY = 20_000;
/** Below this a claim is too uncertain to insist on. */
export const CERTAIN = 0.5;
/** Scores from here on are the same value, said in whatever way. */
const MATCH = 0.55;

/** The facts of a cell, in text order, without those of other kinds than numbers, dates, times and quantities. */
export function claimsOf(context: CheckContext, row: CheckRow, column: number): Claim[] {
  const cell = row.cells[column];
  if (!cell) return [];
  const claims: Claim[] = [];
  const total = cell.segments.reduce((sum, { text }) => sum + text.length, 0) || 1;
  let before = 0;
  for (const segment of cell.segments) {
    for (const fact of context.facts(segment, column)) {
      if (fact.value.kind === 'name') continue;
      claims.push({ fact, segment, column, cell, place: (before + fact.start) / total });
    }
    before += segment.text.length;
  }
  return claims;
}

/** Holds the claims of two versions against each other. */
export function comparePair(a: readonly Claim[], b: readonly Claim[]): PairComparison {
  const explained: Link[] = [];
  const matches: Link[] = [];
  const takenA = new Set<Claim>();
  const takenB = new Set<Claim>();
  for (const { a: one, b: other, score, reason } of candidates(a, b)) {
    if (takenA.has(one) || takenB.has(other)) continue;
    takenA.add(one);
    takenB.add(other);
    (score < MATCH ? explained : matches).push({ a: one, b: other, ...(reason && { reason }) });
  }
  let onlyA = a.filter((claim) => !takenA.has(claim));
  let onlyB = b.filter((claim) => !takenB.has(claim));
  const isNew = new Set<Claim>();
  for (const link of matches) {
    for (const [list, rest] of [
      [onlyA, residue(link.a, link.b, b)],
      [onlyB, residue(link.b, link.a, a)],
    ] as const) {
      list.push(...rest);
      for (const claim of rest) isNew.add(claim);
    }
  }
  [onlyA, onlyB] = [withoutParts(onlyA, onlyB), withoutParts(onlyB, onlyA)];
  [onlyA, onlyB] = [withoutDigitRuns(onlyA, onlyB), withoutDigitRuns(onlyB, onlyA)];
  const contradictions: Link[] = [];
  for (const claim of onlyA) if (!isRepeated(claim, takenA, b)) isNew.add(claim);
  for (const claim of onlyB) if (!isRepeated(claim, takenB, a)) isNew.add(claim);
  if (onlyA.length > 0 && onlyB.length > 0) {
    const gone = new Set<Claim>();
    for (const link of contradicting(onlyA, onlyB)) {
      if (gone.has(link.a) || gone.has(link.b) || (!isNew.has(link.a) && !isNew.has(link.b))) continue;
      gone.add(link.a).add(link.b);
      contradictions.push(link);
    }
    onlyA = onlyA.filter((claim) => !gone.has(claim));
    onlyB = onlyB.filter((claim) => !gone.has(claim));
  }
  onlyA = onlyA.filter((claim) => isNew.has(claim));
  onlyB = onlyB.filter((claim) => isNew.has(claim));
  return { onlyA, onlyB, contradictions, explained, matches };
}

interface Candidate extends Link {
  readonly score: number;
  readonly rank: number;
}

/** Pairs that agree, the best first; of equally good ones those in like places first. */
function candidates(a: readonly Claim[], b: readonly Claim[]): Candidate[] {
  const found: Candidate[] = [];
  const window = a.length * b.length > MANY ? 8 : Infinity;
  for (const [i, one] of a.entries()) {
    const from = window === Infinity ? 0 : Math.max(0, i - window);
    const to = window === Infinity ? b.length : Math.min(b.length, i + window);
    for (let j = from; j < to; j++) {
      const other = b[j]!;
      const { score, reason } = agreement(one.fact, other.fact);
      if (score === 0) continue;
      found.push({
        a: one,
        b: other,
        score,
        ...(reason && { reason }),
        rank: score - Math.abs(one.place - other.place) * 0.04,
      });
    }
  }
  return found.sort((x, y) => y.rank - x.rank);
}

/** Whether the version says it elsewhere: a second mention, a conversion in brackets. */
function isRepeated(claim: Claim, taken: ReadonlySet<Claim>, others: readonly Claim[]): boolean {
  for (const other of taken) if (agreement(claim.fact, other.fact).score >= 0.7) return true;
  return others.some((other) => agreement(claim.fact, other.fact).score >= MATCH);
}

/** What a date says beyond its partner and nobody else in the other version says: its year, its day. */
function residue(claim: Claim, partner: Claim, others: readonly Claim[]): Claim[] {
  const { value } = claim.fact;
  if (value.kind !== 'date' || value.calendar !== 'gregory' || partner.fact.value.kind !== 'date') return [];
  const there = partner.fact.value;
  const found: Claim[] = [];
  for (const field of ['year', 'day'] as const) {
    const own = value[field];
    if (own === undefined || there[field] !== undefined || value.month === undefined) continue;
    const said = others.some(({ fact }) => {
      const other = fact.value;
      if (other.kind === 'date')
        return other[field] === own || (field === 'year' && (other.year ?? -1) % 100 === own);
      return 'amount' in other && (other.amount === own || fact.alternatives?.includes(own) === true);
    });
    if (said) continue;
    const part: DateValue = { kind: 'date', calendar: 'gregory', [field]: own };
    found.push({ ...claim, fact: { ...claim.fact, value: part } });
  }
  return found;
}

/** Without dates and times whose parts the other version gives as plain numbers, and without those numbers. */
function withoutParts(own: readonly Claim[], others: readonly Claim[]): Claim[] {
  return own.filter(
    (claim) =>
      !coveredBy(claim.fact, others) &&
      !others.some(
        (other) =>
          partsOf(other.fact.value).length > 1 && coveredBy(other.fact, own) && isPartOf(claim, other),
      ),
  );
}

function partsOf(value: FactValue): number[] {
  if (value.kind === 'date') return [value.year, value.month, value.day].filter((part) => part !== undefined);
  return value.kind === 'time' ? [value.hour, value.minute] : [];
}

function isPartOf({ fact }: Claim, whole: Claim): boolean {
  return 'amount' in fact.value && partsOf(whole.fact.value).includes(fact.value.amount);
}

function coveredBy({ value }: Fact, others: readonly Claim[]): boolean {
  const parts = partsOf(value);
  if (parts.length < 2) return false;
  return parts.every((part) =>
    others.some(({ fact }) => 'amount' in fact.value && fact.value.amount === part),
  );
}

/** Without numbers whose digits the other version has in other groups: 116 123 and 116123. */
function withoutDigitRuns(own: readonly Claim[], others: readonly Claim[]): Claim[] {
  if (own.length === others.length || own.length === 0 || others.length === 0) return [...own];
  const [few, many] = own.length < others.length ? [own, others] : [others, own];
  const runs = many.map(digitsOf).join('');
  const joined = few.filter((claim) => digitsOf(claim).length > 3 && runs.includes(digitsOf(claim)));
  if (joined.length === 0) return [...own];
  if (few === own) return own.filter((claim) => !joined.includes(claim));
  return own.filter(
    (claim) => !joined.some((whole) => digitsOf(claim) !== '' && digitsOf(whole).includes(digitsOf(claim))),
  );
}

/** The digits of a whole number or code written in digits. */
function digitsOf({ fact: { value, written } }: Claim): string {
  if (value.kind === 'code') return value.text.replace(/\D/g, '');
  return written === 'digits' && 'amount' in value && Number.isInteger(value.amount)
    ? String(value.amount)
    : '';
}

type Family = 'amount' | 'date' | 'weekday' | 'time';

function familyOf({ value }: Fact): Family {
  if (value.kind === 'time') return 'time';
  if (value.kind !== 'date') return 'amount';
  if (value.weekday !== undefined) return 'weekday';
  return value.month === undefined ? 'amount' : 'date';
}

/** Leftover claims of the same sort, most similar first. */
function contradicting(a: readonly Claim[], b: readonly Claim[]): Link[] {
  const found: { link: Link; rank: number }[] = [];
  if (a.length * b.length > MANY) return [];
  for (const one of a) {
    if (one.fact.certainty < CERTAIN) continue;
    for (const other of b) {
      if (other.fact.certainty < CERTAIN) continue;
      const first = familyOf(one.fact);
      const second = familyOf(other.fact);
      if (
        first !== second &&
        !(first === 'time' && second === 'amount') &&
        !(first === 'amount' && second === 'time')
      ) {
        continue;
      }
      const rank =
        Math.abs(one.place - other.place) - (one.fact.value.kind === other.fact.value.kind ? 0.3 : 0);
      found.push({ link: { a: one, b: other }, rank });
    }
  }
  return found.sort((x, y) => x.rank - y.rank).map(({ link }) => link);
}

/** The check that speaks about facts of a kind. */
export function checkOf(kind: FactKind): 'number' | 'date' | 'time' | 'quantity' | undefined {
  if (kind === 'code') return 'number';
  return kind === 'name' ? undefined : kind;
}
