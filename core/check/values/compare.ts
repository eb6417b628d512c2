import { agreement } from '../../facts/agree.ts';
import type { Agreement, AgreementReason } from '../../facts/agreement.ts';
import { valueText } from '../../facts/index.ts';
import { knowsNumberWord } from '../../facts/lang/index.ts';
import type { LanguageTag } from '../../model/index.ts';
import type { Claim, Link, Side } from './claim.ts';
import { contradicting } from './contradiction.ts';
import { excused, isBracketed, namesUnitOf, residue, saidInWords, statesUnitOf } from './excuse.ts';
import { givenOtherwise } from './twin.ts';

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

/** Beyond this many pairs of claims a row is a table: equal neighbours in order are looked for, and equal values anywhere. */
const MANY = 20_000;
/** How far from its own place. */
const WINDOW = 8;
/** Scores from here on are the same value, said in whatever way. */
const MATCH = 0.55;

/** Holds what two versions say against each other. */
export function comparePair(sideA: Side, sideB: Side): PairComparison {
  const a = sideA.claims;
  const b = sideB.claims;
  const explained: Link[] = [];
  const matches: Link[] = [];
  const takenA = new Set<Claim>();
  const takenB = new Set<Claim>();
  for (const candidate of candidates(a, b)) {
    if (takenA.has(candidate.a) || takenB.has(candidate.b)) continue;
    takenA.add(candidate.a);
    takenB.add(candidate.b);
    (candidate.score < MATCH ? explained : matches).push(candidate);
  }
  const contradictions: Link[] = [];
  for (const { a: one, b: other } of matches) {
    const [mine, theirs] = [givenOtherwise(one, other, a), givenOtherwise(other, one, b)];
    if (mine && !takenA.has(mine)) contradictions.push({ a: mine, b: other });
    else if (theirs && !takenB.has(theirs)) contradictions.push({ a: one, b: theirs });
  }
  for (const link of contradictions) {
    takenA.add(link.a);
    takenB.add(link.b);
  }
  const onlyA = untaken(a, takenA, sideB.cell.lang);
  const onlyB = untaken(b, takenB, sideA.cell.lang);
  const residues: Claim[] = [];
  for (const link of matches) {
    addResidue(onlyA, residues, link.a, link.b, b);
    addResidue(onlyB, residues, link.b, link.a, a);
  }
  if (onlyA.length === 0 && onlyB.length === 0) return { onlyA, onlyB, contradictions, explained, matches };
  const rest = insisted([sideA, sideB], [takenA, takenB], [onlyA, onlyB], residues);
  contradictions.push(...rest.contradictions);
  explained.push(...rest.explained);
  return { onlyA: rest.onlyA, onlyB: rest.onlyB, contradictions, explained, matches };
}

/** The claims without partner that the other language could tell. */
function untaken(claims: readonly Claim[], taken: ReadonlySet<Claim>, lang: LanguageTag): Claim[] {
  const left: Claim[] = [];
  if (taken.size === claims.length) return left;
  for (const claim of claims) if (!taken.has(claim) && mayBeTold(claim, lang)) left.push(claim);
  return left;
}

/** Adds what a date says beyond its partner. */
function addResidue(
  list: Claim[],
  residues: Claim[],
  claim: Claim,
  partner: Claim,
  others: readonly Claim[],
): void {
  if (claim.fact.value.kind !== 'date') return;
  for (const rest of residue(claim, partner, others)) {
    list.push(rest);
    residues.push(rest);
  }
}

/** Of the claims that only one version has, those that no excuse explains; pairs among them contradict. */
function insisted(
  [sideA, sideB]: readonly [Side, Side],
  [takenA, takenB]: readonly [ReadonlySet<Claim>, ReadonlySet<Claim>],
  [leftA, leftB]: readonly [readonly Claim[], readonly Claim[]],
  residues: readonly Claim[],
): Omit<PairComparison, 'matches'> {
  const a = sideA.claims;
  const b = sideB.claims;
  if (a.length * b.length > MANY) {
    const insistedInTable = (left: readonly Claim[], other: Side): Claim[] => {
      const said = new Set(other.claims.map(({ fact }) => valueText(fact.value)));
      return left.filter((claim) => !said.has(valueText(claim.fact.value)) && !saidInWords(claim, other));
    };
    const onlyA = insistedInTable(leftA, sideB);
    return { onlyA, onlyB: insistedInTable(leftB, sideA), contradictions: [], explained: [] };
  }
  const excuses = [excused(leftA, leftB, b, a), excused(leftB, leftA, a, b)] as const;
  const onlyA = leftA.filter((claim) => !excuses[0].has(claim));
  const onlyB = leftB.filter((claim) => !excuses[1].has(claim));
  const isNew = new Set(residues);
  for (const claim of onlyA) if (saysMore(claim, takenA, a, b, sideB)) isNew.add(claim);
  for (const claim of onlyB) if (saysMore(claim, takenB, b, a, sideA)) isNew.add(claim);
  const contradictions: Link[] = [];
  const explained: Link[] = [];
  const gone = new Set<Claim>();
  if (onlyA.length > 0 && onlyB.length > 0) {
    for (const link of contradicting(onlyA, onlyB)) {
      if (gone.has(link.a) || gone.has(link.b)) continue;
      if (!isNew.has(link.a) && !isNew.has(link.b) && !isSameUnit(link)) continue;
      gone.add(link.a).add(link.b);
      contradictions.push(link);
    }
    for (const link of openTimes(onlyA, onlyB, gone)) {
      gone.add(link.a).add(link.b);
      explained.push(link);
    }
  }
  const stays = (claim: Claim, other: Side): boolean =>
    isNew.has(claim) && !gone.has(claim) && !saidInWords(claim, other);
  return {
    onlyA: onlyA.filter((claim) => stays(claim, sideB)),
    onlyB: onlyB.filter((claim) => stays(claim, sideA)),
    contradictions,
    explained,
  };
}

/** Of what is left, the times that are told once from the day of the text and once by the calendar: 'last year', 2020. */
function openTimes(a: readonly Claim[], b: readonly Claim[], gone: ReadonlySet<Claim>): Link[] {
  const found: Link[] = [];
  const taken = new Set(gone);
  for (const one of a) {
    for (const other of b) {
      if (taken.has(one) || taken.has(other)) continue;
      const { reason } = agreement(one.fact, other.fact);
      if (reason !== 'relative') continue;
      taken.add(one).add(other);
      found.push({ a: one, b: other, reason });
    }
  }
  return found;
}

/** Whether a claim would be seen in another language: a number in words is not where number words are not known. */
function mayBeTold({ fact: { value, written } }: Claim, lang: LanguageTag): boolean {
  return written !== 'words' || !('amount' in value) || knowsNumberWord(lang, value.amount);
}

/** A link between claims that agree. */
class Candidate implements Link {
  readonly a: Claim;
  readonly b: Claim;
  readonly score: number;
  readonly reason: AgreementReason | undefined;
  readonly rank: number;

  constructor(a: Claim, b: Claim, { score, reason }: Agreement) {
    this.a = a;
    this.b = b;
    this.score = score;
    this.reason = reason;
    this.rank = score - Math.abs(a.place - b.place) * 0.04;
  }
}

/** Pairs that agree, the best first; of equally good ones those in like places first. */
function candidates(a: readonly Claim[], b: readonly Claim[]): Candidate[] {
  const found: Candidate[] = [];
  const isMany = a.length * b.length > MANY;
  for (let i = 0; i < a.length; i++) {
    const one = a[i]!;
    const from = isMany ? Math.max(0, i - WINDOW) : 0;
    const to = isMany ? Math.min(b.length, i + WINDOW) : b.length;
    for (let j = from; j < to; j++) {
      const other = b[j]!;
      const agreed = agreement(one.fact, other.fact);
      if (agreed.score !== 0 && agreed.reason !== 'relative') found.push(new Candidate(one, other, agreed));
    }
  }
  return found.length < 2 ? found : found.sort((x, y) => y.rank - x.rank);
}

/** Whether the version says it elsewhere: a second mention, a conversion in brackets. */
function isRepeated(claim: Claim, taken: ReadonlySet<Claim>, others: readonly Claim[]): boolean {
  const says = (other: Claim, least: number): boolean => {
    const { score, reason } = agreement(claim.fact, other.fact);
    return score >= least && (reason !== 'calendar' || !others.some((one) => isOfCalendar(one, claim)));
  };
  for (const other of taken) if (says(other, 0.7)) return true;
  return others.some((other) => says(other, MATCH));
}

/** Whether a claim tells a date by the calendar of another. */
function isOfCalendar({ fact: { value } }: Claim, { fact: { value: date } }: Claim): boolean {
  return value.kind === 'date' && date.kind === 'date' && value.calendar === date.calendar;
}

/**
 * Whether a claim without partner says what the other version does not say in another place. A conversion in brackets says
 * nothing new, nor does the amount that it converts, and the other version may do without one of them; but where its unit is left
 * there without a number, that is lost.
 */
function saysMore(
  claim: Claim,
  taken: ReadonlySet<Claim>,
  own: readonly Claim[],
  others: readonly Claim[],
  there: Side,
): boolean {
  if (isBracketed(claim, own)) return namesUnitOf(claim, there);
  return !isRepeated(claim, taken, others) || (namesUnitOf(claim, there) && !statesUnitOf(claim, others));
}

function isSameUnit({ a, b }: Link): boolean {
  const [x, y] = [a.fact.value, b.fact.value];
  return (
    x.kind === 'quantity' &&
    y.kind === 'quantity' &&
    x.unit === y.unit &&
    a.fact.written === 'digits' &&
    b.fact.written === 'digits'
  );
}
