import { percentOf } from '../../facts/agree.ts';
import { endsWithOneOf, saysOnly } from '../../facts/mention.ts';
import type { Claim } from './claim.ts';

/** A part of a whole that is told by two whole numbers, or by one behind 'every': one in three, каждый третий. */
interface Share {
  readonly claims: readonly Claim[];
  readonly percent: number;
}

/** No more is told of in this way than of a hundred. */
const MOST = 100;
/** Longer words stand between no such numbers: людей из каждых. */
const LONGEST_LINK = 24;
/** The same with 'one' and what is counted. */
const LONGEST_ONE = 48;
/** By how much of itself a share in per cent may be rounded: 33 % for one in three. */
const SLACK = 0.015;

/**
 * Of the claims without partner, those that the other version tells as a part or in per cent: 'one in three' and a third,
 * 'every fifth' and 20 %. `own` and `said` are all claims of both versions.
 */
export function sharesTold(left: readonly Claim[], own: readonly Claim[], said: readonly Claim[]): Claim[] {
  const counted =
    left.some(isCount) && said.some(isPercentage)
      ? sharesOf(own)
          .filter((share) => said.some((claim) => isTold(share, claim)))
          .flatMap(({ claims }) => claims)
      : [];
  const shares = left.some(isPercentage) ? sharesOf(said) : [];
  if (counted.length === 0 && shares.length === 0) return [];
  return left.filter((claim) => counted.includes(claim) || shares.some((share) => isTold(share, claim)));
}

function isTold({ percent: share }: Share, claim: Claim): boolean {
  const told = percent(claim);
  return told !== undefined && Math.abs(told - share) <= SLACK * share;
}

function isPercentage(claim: Claim): boolean {
  return percent(claim) !== undefined;
}

function percent({ fact: { value } }: Claim): number | undefined {
  return value.kind === 'number' || value.kind === 'quantity' ? percentOf(value) : undefined;
}

function isCount({ fact: { value } }: Claim): boolean {
  return (
    value.kind === 'number' && Number.isInteger(value.amount) && value.amount > 1 && value.amount <= MOST
  );
}

function sharesOf(claims: readonly Claim[]): Share[] {
  return claims.flatMap((whole, index) => {
    if (!isCount(whole)) return [];
    const { amount } = whole.fact.value as { amount: number };
    if (isBehindEvery(whole) || isBehindOne(whole)) {
      // 'One' may be a claim of its own: nothing that the other version lacks.
      const one = claims[index - 1];
      const claimed = one?.segment === whole.segment && isAmount(one, 1) ? [one, whole] : [whole];
      return [{ claims: claimed, percent: 100 / amount }];
    }
    const part = claims[index - 1];
    if (!part || !isLinked(part, whole)) return [];
    const { amount: count } = part.fact.value as { amount: number };
    return count < amount ? [{ claims: [part, whole], percent: (100 * count) / amount }] : [];
  });
}

function isAmount({ fact: { value } }: Claim, amount: number): boolean {
  return value.kind === 'number' && value.amount === amount;
}

/** one person in three */
function isBehindOne({ fact, segment, cell }: Claim): boolean {
  return endsWithOneOf(segment.text.slice(Math.max(0, fact.start - LONGEST_ONE), fact.start), cell.lang);
}

function isLinked(part: Claim, whole: Claim): boolean {
  const { value, end } = part.fact;
  if (value.kind !== 'number' || value.amount < 1 || part.segment !== whole.segment) return false;
  return saysOnly(part.segment.text.slice(end, whole.fact.start), part.cell.lang, 'outOf', LONGEST_LINK);
}

/** каждый третий */
function isBehindEvery({ fact, segment, cell }: Claim): boolean {
  if (fact.value.kind !== 'number' || fact.value.form !== 'ordinal') return false;
  const before = /\p{L}+\s+$/u.exec(segment.text.slice(Math.max(0, fact.start - LONGEST_LINK), fact.start));
  return before !== null && saysOnly(before[0], cell.lang, 'every', LONGEST_LINK);
}
