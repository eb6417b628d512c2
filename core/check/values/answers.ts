import type { AgreementReason } from '../../facts/agreement.ts';
import type { Claim, Side } from './claim.ts';
import { comparePair, type PairComparison } from './compare.ts';
import { type Crossing, crossingOf } from './order.ts';

/** Numbers that changed places between two columns. */
export interface PairCrossing extends Crossing {
  readonly columns: readonly [number, number];
}

/** A claim that differs in a way that can be explained. */
export interface Explained {
  readonly claim: Claim;
  readonly reason: AgreementReason | undefined;
}

/** How the other columns answer a claim, by column. */
export class Answers {
  /** The claims that agree; null where the column says it in another place. */
  readonly agree: (Claim | null | undefined)[];
  /** Most claims are neither contradicted nor explained: the lists are as long as need be. */
  contradict: readonly (Claim | undefined)[] = NOBODY;
  explain: readonly (Explained | undefined)[] = NOBODY;
  /** How many columns say the same or what may be the same, its own among them. */
  voices = 1;

  /** @param width how many columns there are */
  constructor(width: number) {
    this.agree = new Array<undefined>(width).fill(undefined);
  }

  /** The claim of a column that agrees or may, null if it says the same in another place, undefined if nothing. */
  answerOf(column: number): Claim | null | undefined {
    const agreed = this.agree[column];
    return agreed === undefined ? this.explain[column]?.claim : agreed;
  }

  setAgree(column: number, claim: Claim | null): void {
    if (this.answerOf(column) === undefined) this.voices++;
    this.agree[column] = claim;
  }

  setContradict(column: number, claim: Claim): void {
    this.contradict = withOne(this.contradict, column, claim);
  }

  setExplain(column: number, claim: Claim, reason: AgreementReason | undefined): void {
    if (this.answerOf(column) === undefined) this.voices++;
    this.explain = withOne(this.explain, column, { claim, reason });
  }
}

const NOBODY: readonly undefined[] = [];

/** A list by column with one more item in it. */
function withOne<T>(list: readonly (T | undefined)[], column: number, item: T): (T | undefined)[] {
  const longer = [...list];
  while (longer.length <= column) longer.push(undefined);
  longer[column] = item;
  return longer;
}

/** Two versions of a row held against each other. */
export interface SidePair {
  readonly left: Side;
  readonly right: Side;
  readonly pair: PairComparison;
}

/** Every two versions of a row held against each other. */
export function pairsOf(sides: readonly Side[]): SidePair[] {
  const pairs: SidePair[] = [];
  for (let i = 0; i < sides.length; i++) {
    for (let j = i + 1; j < sides.length; j++) {
      const [left, right] = [sides[i]!, sides[j]!];
      pairs.push({ left, right, pair: comparePair(left, right) });
    }
  }
  return pairs;
}

/** Whether two versions agree in all that they say. */
export function agreesWhole({ pair: { onlyA, onlyB, contradictions, explained } }: SidePair): boolean {
  return onlyA.length === 0 && onlyB.length === 0 && contradictions.length === 0 && explained.length === 0;
}

/** The numbers that changed places between any two versions. */
export function crossingsOf(pairs: readonly SidePair[]): PairCrossing[] {
  const crossings: PairCrossing[] = [];
  for (const { left, right, pair } of pairs) {
    const crossing = crossingOf(pair);
    if (crossing) crossings.push({ ...crossing, columns: [left.column, right.column] });
  }
  return crossings;
}

/** What all versions say to each other, put together by claim. */
export function answersOf(sides: readonly Side[], pairs: readonly SidePair[]): Map<Claim, Answers> {
  const answers = new Map<Claim, Answers>();
  const width = sides.at(-1)!.column + 1;
  for (const { claims } of sides) {
    for (const claim of claims) answers.set(claim, new Answers(width));
  }
  for (const pair of pairs) record(answers, pair);
  return answers;
}

function record(answers: ReadonlyMap<Claim, Answers>, { left, right, pair }: SidePair): void {
  // A date without its year is the date of the others, and yet lacks something: residues stand for their claim.
  let openA = placesOf(pair.onlyA);
  let openB = placesOf(pair.onlyB);
  for (const { a, b } of pair.contradictions) {
    const [one, other] = [wholeOf(a, left), wholeOf(b, right)];
    answers.get(one)!.setContradict(right.column, other);
    answers.get(other)!.setContradict(left.column, one);
    (openA ??= new Set()).add(a.place);
    (openB ??= new Set()).add(b.place);
  }
  for (const { a, b } of pair.matches) {
    if (!openA?.has(a.place)) answers.get(a)!.setAgree(right.column, b);
    if (!openB?.has(b.place)) answers.get(b)!.setAgree(left.column, a);
  }
  for (const { a, b, reason } of pair.explained) {
    answers.get(a)!.setExplain(right.column, b, reason);
    answers.get(b)!.setExplain(left.column, a, reason);
  }
  // What is neither matched nor open is said elsewhere in the other version.
  agreeElsewhere(answers, left.claims, right.column, openA);
  agreeElsewhere(answers, right.claims, left.column, openB);
}

/** Lets those claims agree with a column that it neither matches nor leaves open. */
function agreeElsewhere(
  answers: ReadonlyMap<Claim, Answers>,
  claims: readonly Claim[],
  column: number,
  open: ReadonlySet<number> | undefined,
): void {
  for (const claim of claims) {
    const answer = answers.get(claim)!;
    if (answer.answerOf(column) === undefined && !open?.has(claim.place)) answer.setAgree(column, null);
  }
}

/** The claim of a version that one is, or is a part of: what contradicts the day of a date contradicts the date. */
function wholeOf(claim: Claim, { claims }: Side): Claim {
  return claims.find(({ place }) => place === claim.place)!;
}

/** The places of claims, if there are any: they tell each from all others of its version, and what is left of one has its place. */
function placesOf(claims: readonly Claim[]): Set<number> | undefined {
  return claims.length === 0 ? undefined : new Set(claims.map(({ place }) => place));
}
