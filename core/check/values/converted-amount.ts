import { conversionFits, significant } from '../../facts/agree.ts';
import { convert, type QuantityValue, type UnitId, unitOf } from '../../facts/index.ts';

/** What is converted by fixed factors that all countries share: gallons and tons are none, and months have no length. */
const FIXED: ReadonlySet<string> = new Set(['length', 'area', 'mass', 'speed', 'temperature']);
const VARIED: ReadonlySet<string> = new Set(['tonne', 'kilotonne', 'quintal', 'dunam', 'feddan']);

/** Whether amounts convert from a unit into another by a factor that all countries share. */
export function convertsFixedly(from: UnitId, to: UnitId): boolean {
  const dimension = unitOf(from)?.dimension;
  if (dimension === undefined || dimension !== unitOf(to)?.dimension || !FIXED.has(dimension)) return false;
  return !VARIED.has(from) && !VARIED.has(to);
}

/** Fewest figures of a conversion unless more are asked for: 3 miles are 4.8 km. */
const FIGURES = 2;
/** Most figures of one. */
const ALL_FIGURES = 12;
/** Less than this is not told in the larger unit. */
const LEAST = 0.1;

/**
 * A quantity in another unit, rounded as it is itself: degrees to the same decimal place, anything else to as many figures, and
 * no fewer than `least`.
 * Undefined where no factor holds in all countries, or nobody would give the amount in that unit.
 */
export function convertedAmount(value: QuantityValue, to: UnitId, least = FIGURES): number | undefined {
  if (value.unit === to) return value.amount;
  const exactly = convertsFixedly(value.unit, to) ? convert(value.amount, value.unit, to) : undefined;
  if (exactly === undefined) return undefined;
  if (unitOf(to)?.dimension === 'temperature') {
    return Number(exactly.toFixed(/\.(\d{1,6})/.exec(String(value.amount))?.[1]?.length ?? 0));
  }
  if (Math.abs(exactly) < LEAST) return undefined;
  for (let figures = Math.max(least, figuresOf(value.amount)); figures <= ALL_FIGURES; figures++) {
    const amount = Number(exactly.toPrecision(figures));
    if (conversionFits(value, { kind: 'quantity', amount, unit: to })) return amount;
  }
  return undefined;
}

/** How many figures an amount has as it is written; one of two units, as 6 ft 2 in, has no end, and is given to three. */
function figuresOf(amount: number): number {
  return Number.isInteger(Number((amount * 1000).toPrecision(12))) ? significant(amount) : 3;
}
