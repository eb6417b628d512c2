import { agreement, conversionFits } from '../../facts/agree.ts';
import { convert, type QuantityValue } from '../../facts/index.ts';
import { smallerAmount } from '../../facts/units.ts';
import type { Claim } from './claim.ts';

/** A conversion that differs no more from the amount converted is a careful one, whatever else stands there. */
const EXACT = 0.003;

/**
 * Where a claim was matched with an amount in another unit: what its own version says in that unit, if that is not what the
 * other version says. '300 km (190 miles)' and '303 km' agree by the miles, and yet 303 km are not 300. `own` are the claims of
 * its version.
 */
export function givenOtherwise(claim: Claim, partner: Claim, own: readonly Claim[]): Claim | undefined {
  const { value } = claim.fact;
  const wanted = partner.fact.value;
  if (value.kind !== 'quantity' || wanted.kind !== 'quantity' || value.unit === wanted.unit) return undefined;
  if (partner.fact.written !== 'digits' || partner.fact.range !== undefined) return undefined;
  if (isExactly(value.amount, value, wanted)) return undefined;
  const smaller = smallerAmount(value.amount, value.unit);
  if (smaller !== undefined && isExactly(smaller, value, wanted)) return undefined;
  return own.find(
    ({ fact, segment }) =>
      segment === claim.segment &&
      fact.value.kind === 'quantity' &&
      fact.value.unit === wanted.unit &&
      fact.written === 'digits' &&
      fact.range === undefined &&
      conversionFits(fact.value, value) &&
      agreement(fact, partner.fact).score === 0,
  );
}

/** Whether an amount of the unit of `value` is what is wanted, or cannot be. */
function isExactly(amount: number, { unit }: QuantityValue, wanted: QuantityValue): boolean {
  const exactly = convert(amount, unit, wanted.unit);
  return exactly === undefined || Math.abs(exactly - wanted.amount) < wanted.amount * EXACT;
}
