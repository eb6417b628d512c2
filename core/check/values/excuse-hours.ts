import type { Claim } from './claim.ts';

/** Whole hours of a span of the day, as plain numbers or times. */
interface Hours {
  readonly from: number;
  readonly to: number;
  readonly last: Claim;
}

/**
 * Of the claims without partner, the ends of spans that run down, and so are hours of half a day, where the other version
 * counts on: 'nine to six' and 9–18. `own` and `said` are all claims of both versions.
 */
export function hoursCountedOn(
  left: readonly Claim[],
  own: readonly Claim[],
  said: readonly Claim[],
): Claim[] {
  if (!left.some(({ fact }) => fact.range === 'to')) return [];
  const there = hoursOf(said);
  if (there.length === 0) return [];
  return hoursOf(own)
    .filter((one) => left.includes(one.last) && there.some((other) => areSame(one, other)))
    .map(({ last }) => last);
}

function hoursOf(claims: readonly Claim[]): Hours[] {
  return claims.flatMap((last, index) => {
    const first = claims[index - 1];
    if (first?.fact.range !== 'from' || last.fact.range !== 'to') return [];
    const [from, to] = [hour(first), hour(last)];
    return from === undefined || to === undefined ? [] : [{ from, to, last }];
  });
}

function hour({ fact: { value } }: Claim): number | undefined {
  if (value.kind !== 'number' || !Number.isInteger(value.amount)) return undefined;
  return value.amount >= 1 && value.amount <= 24 ? value.amount : undefined;
}

function areSame(one: Hours, other: Hours): boolean {
  const [low, high] = one.to < other.to ? [one, other] : [other, one];
  return low.from === high.from && low.to < low.from && low.from <= 12 && high.to === low.to + 12;
}
