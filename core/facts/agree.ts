import { dateAndNumber, dates } from './agree-dates.ts';
import { type Agreement, NONE, same, SAME } from './agreement.ts';
import type { Fact, FactValue, NumberValue, QuantityValue, TimeValue } from './fact.ts';
import { isSameZone } from './same-value.ts';
import { convert, smallerAmount, unitOf } from './units.ts';

/** Whether two facts assert the same. Symmetric. */
export function agreement(a: Fact, b: Fact): Agreement {
  const x = a.value;
  const y = b.value;
  if (x.kind === 'name' || y.kind === 'name') return NONE;
  if (x.kind === 'date' && y.kind === 'date') return dates(x, y);
  if (x.kind === 'time' && y.kind === 'time') return times(x, y);
  if (x.kind === 'date') return dateAndNumber(x, b);
  if (y.kind === 'date') return dateAndNumber(y, a);
  if (x.kind === 'time') return timeAndNumber(x, b);
  if (y.kind === 'time') return timeAndNumber(y, a);
  if (x.kind === 'code' || y.kind === 'code') return codes(x, y);
  return amounts(a, b);
}

function codes(x: FactValue, y: FactValue): Agreement {
  const digits = (value: FactValue): string =>
    value.kind === 'code'
      ? value.text.replace(/\D/g, '')
      : 'amount' in value
        ? String(value.amount).replace(/\D/g, '')
        : '';
  if (digits(x) !== digits(y) || digits(x) === '') return NONE;
  return x.kind === y.kind ? SAME : { score: 0.9 };
}

/** Numbers and quantities. */
function amounts(a: Fact, b: Fact): Agreement {
  const x = a.value as Extract<FactValue, { amount: number }>;
  const y = b.value as Extract<FactValue, { amount: number }>;
  if (x.kind === 'quantity' && y.kind === 'quantity' && x.unit !== y.unit) return quantities(a, b, x, y);
  if (a.vague !== b.vague) return NONE;
  if (same(x.amount, y.amount)) return x.kind === y.kind ? SAME : { score: 0.95 };
  if (a.vague) return NONE;
  if (a.storeys?.some((storey) => b.storeys?.includes(storey))) return { score: 0.5, reason: 'storey' };
  if (same(Math.abs(x.amount), Math.abs(y.amount))) {
    // a fall of 5 % may be told as one of -5 %, but frost is no warmth
    return { score: isTemperature(x) && isTemperature(y) ? 0.4 : 0.8, reason: 'sign' };
  }
  if (x.kind === 'quantity' && x.unit === 'degree' && degreesFit(x.amount, y.amount)) {
    return { score: 0.7, reason: 'conversion' };
  }
  const other = alternative(a, b);
  if (other) return other;
  if (x.kind !== y.kind && areBytes(x, y)) return { score: 0.8, reason: 'form' };
  if (x.kind !== y.kind && (isPart(x) || isPart(y))) {
    const percentX = percentOf(x);
    const percentY = percentOf(y);
    if (percentX !== undefined && percentY !== undefined && close(percentX, percentY, 0.011)) {
      return { score: 0.85, reason: 'form' };
    }
  }
  return rounded(a, b, x.amount, y.amount);
}

/** 512K and 512 KB. */
function areBytes(x: NumberValue | QuantityValue, y: NumberValue | QuantityValue): boolean {
  const [number, quantity] = x.kind === 'quantity' ? [y, x] : [x, y];
  if (quantity.kind !== 'quantity' || number.amount < 1000) return false;
  const bytes = convert(quantity.amount, quantity.unit, 'byte');
  return bytes !== undefined && same(bytes, number.amount);
}

function isTemperature(value: FactValue): boolean {
  return value.kind === 'quantity' && ['celsius', 'fahrenheit', 'degree'].includes(value.unit);
}

function isPart(value: FactValue): boolean {
  return (
    (value.kind === 'number' && value.form === 'fraction') ||
    (value.kind === 'quantity' && value.unit === 'percent')
  );
}

/** A share in per cent: of a fraction, a percentage. */
export function percentOf(value: FactValue): number | undefined {
  if (value.kind === 'number') return value.amount < 1 ? value.amount * 100 : undefined;
  if (value.kind !== 'quantity') return undefined;
  return value.unit === 'percent' ? value.amount : value.unit === 'permille' ? value.amount / 10 : undefined;
}

function alternative(a: Fact, b: Fact): Agreement | undefined {
  const x = (a.value as { amount: number }).amount;
  const y = (b.value as { amount: number }).amount;
  const hit =
    a.alternatives?.some((one) => same(one, y)) === true ||
    b.alternatives?.some((one) => same(one, x)) === true ||
    a.alternatives?.some((one) => b.alternatives?.some((other) => same(one, other))) === true;
  if (!hit) return undefined;
  const ranged = a.range !== undefined || b.range !== undefined;
  return ranged ? { score: 0.6, reason: 'magnitude' } : { score: 0.75, reason: 'separator' };
}

/** One of them is the other, rounded, and says so by its round figure. */
function rounded(a: Fact, b: Fact, x: number, y: number): Agreement {
  const large = Math.abs(x) >= Math.abs(y) ? x : y;
  if (!close(x, y, 0.05) || Math.abs(large) < 1000) return NONE;
  const digitsX = significant(x);
  const digitsY = significant(y);
  const coarse = Math.min(digitsX, digitsY);
  if (coarse === Math.max(digitsX, digitsY) || coarse > 3) return NONE;
  const [rough, fine] = digitsX < digitsY ? [x, y] : [y, x];
  const vague = a.approximate === true || b.approximate === true;
  const step = 10 ** (Math.floor(Math.log10(Math.abs(rough))) - coarse + 1);
  const isRounding = Math.abs(rough - fine) <= step * (vague ? 1 : 0.5) * 1.0001;
  return isRounding && (vague || step >= 1000) ? { score: 0.4, reason: 'rounding' } : NONE;
}

const POUNDS = new Set(['GBP', 'EGP', 'SYP', 'LBP', 'SDG', 'TRY', 'pound']);
/** Currencies of one name, which texts tell without the country: dollars, pounds and liras, rials, dinars … */
const NAMESAKES: readonly ReadonlySet<string>[] = [
  POUNDS,
  ...[
    'USD AUD CAD NZD HKD SGD',
    'SAR IRR QAR OMR YER',
    'IQD KWD JOD BHD DZD TND LYD RSD',
    'AED MAD',
    'SEK NOK DKK ISK CZK',
    'INR PKR',
    'PHP MXN ARS',
    'KGS UZS',
    'AZN TMT',
    'MDL RON',
    'RUB BYN',
    'CNY JPY',
    'CHF XOF XAF XPF DJF GNF RWF BIF KMF CDF',
  ].map((codes) => new Set(codes.split(' '))),
];
/** Both are called kilo, كيلو, キロ. */
export const KILOS: ReadonlySet<string> = new Set(['kilogram', 'kilometer']);
/** Those of food are kilocalories, whatever they are called. */
const CALORIES = new Set(['calorie', 'kilocalorie']);

function quantities(a: Fact, b: Fact, x: QuantityValue, y: QuantityValue): Agreement {
  const one = unitOf(x.unit);
  const two = unitOf(y.unit);
  const equal = same(x.amount, y.amount);
  if (!one || !two || one.dimension !== two.dimension) {
    // five pounds are no five dollars, be they of weight or money
    const isPound = [x.unit, y.unit].includes('pound') && [one?.dimension, two?.dimension].includes('money');
    if (isPound && !(POUNDS.has(x.unit) && POUNDS.has(y.unit))) return NONE;
    if (equal)
      return { score: [POUNDS, KILOS].some((name) => name.has(x.unit) && name.has(y.unit)) ? 0.95 : 0.7 };
    return NONE;
  }
  if (one.dimension === 'money') {
    const mayBeOne = NAMESAKES.some((currencies) => currencies.has(x.unit) && currencies.has(y.unit));
    if (!mayBeOne) return NONE;
    return equal ? SAME : (alternative(a, b) ?? NONE);
  }
  if (arePoints(x, y) || arePoints(y, x)) return equal ? { score: 0.45, reason: 'points' } : NONE;
  if (equal && CALORIES.has(x.unit) && CALORIES.has(y.unit)) return { score: 0.95 };
  const converted = convert(x.amount, x.unit, y.unit);
  if (converted === undefined) return NONE;
  const fits = conversionFits(x, y, a.approximate === true || b.approximate === true);
  if (fits) return { score: 0.9, reason: 'conversion' };
  const otherwise =
    a.alternatives?.some((amount) => conversionFits({ ...x, amount }, y)) === true ||
    b.alternatives?.some((amount) => conversionFits(x, { ...y, amount })) === true;
  return otherwise ? { score: 0.7, reason: 'separator' } : NONE;
}

function arePoints(x: QuantityValue, y: QuantityValue): boolean {
  return x.unit === 'percentage-point' && y.unit === 'percent';
}

/** Degrees of an unnamed scale: the other version may have converted them from Fahrenheit to Celsius, or back. */
function degreesFit(x: number, y: number): boolean {
  const fits = (from: number, to: number): boolean =>
    conversionFits(
      { kind: 'quantity', amount: from, unit: 'fahrenheit' },
      { kind: 'quantity', amount: to, unit: 'celsius' },
    );
  return Math.max(x, y) >= 32 && fits(Math.max(x, y), Math.min(x, y));
}

/** Whether two amounts in different units of a dimension are the same, as exactly as the rounder of them is given. */
export function conversionFits(x: QuantityValue, y: QuantityValue, vague = false): boolean {
  const there = convert(x.amount, x.unit, y.unit);
  const back = convert(y.amount, y.unit, x.unit);
  if (there === undefined || back === undefined) return false;
  const loose = vague ? 2 : 1;
  if (near(there, y.amount, loose) || near(back, x.amount, loose)) return true;
  const [small, other] = [smallerAmount(x.amount, x.unit), smallerAmount(y.amount, y.unit)];
  if (small !== undefined) return near(convert(small, x.unit, y.unit)!, y.amount, loose);
  return other !== undefined && near(convert(other, y.unit, x.unit)!, x.amount, loose);
}

/**
 * Equal up to half a unit of the last figure given, or a whole one that was cut off and is little; never stricter than about a
 * per cent.
 */
function near(exactly: number, given: number, loose: number): boolean {
  if (given === 0) return Math.abs(exactly) < 0.5;
  const step = 10 ** (Math.floor(Math.log10(Math.abs(given))) - significant(given) + 1);
  const isCut = Math.abs(exactly) > Math.abs(given) && Math.abs(exactly - given) < step;
  const slack = Math.min(step * 0.5, Math.abs(given) * 0.06);
  if (isCut && Math.abs(exactly - given) <= Math.abs(given) * MOST_CUT) return true;
  return Math.abs(exactly - given) <= Math.max(slack, Math.abs(given) * 0.012) * loose * 1.0001;
}

/** What cutting figures off may take away, of the whole: 33 m/s for 75 mph, which are 33.53. */
const MOST_CUT = 0.02;

/** Number of significant figures: 3 for 120 000 is 2, trailing zeros do not count. */
export function significant(value: number): number {
  let whole = Math.abs(value);
  if (Number.isInteger(whole) && whole > 0 && whole < 1e12) {
    while (whole % 10 === 0) whole /= 10;
    return String(whole).length;
  }
  const digits = Math.abs(value)
    .toPrecision(12)
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+/, '')
    .replace(/0+$/, '');
  return Math.max(1, digits.length);
}

function close(x: number, y: number, tolerance: number): boolean {
  return Math.abs(x - y) <= tolerance * Math.max(Math.abs(x), Math.abs(y));
}

/** Minutes of the day in Greenwich, by each zone that may be meant. */
function universal({ hour, minute, offsets = [0] }: TimeValue): number[] {
  return offsets.map((offset) => hour * 60 + minute - offset);
}

const HALF_DAY = 12 * 60;

/** Times of two zones: 12:00 GMT is 15:00 in Moscow. */
function acrossZones(x: TimeValue, y: TimeValue): Agreement {
  if ((x.second ?? 0) !== (y.second ?? 0)) return NONE;
  const day = x.certainHalf && y.certainHalf ? 2 * HALF_DAY : HALF_DAY;
  const meet = universal(x).some((one) => universal(y).some((other) => (one - other) % day === 0));
  return meet ? { score: 0.9, reason: 'zone' } : NONE;
}

function times(x: TimeValue, y: TimeValue): Agreement {
  if (x.offsets && y.offsets && !isSameZone(x, y)) return acrossZones(x, y);
  if (x.minute !== y.minute || (x.second ?? 0) !== (y.second ?? 0)) return NONE;
  if (x.hour === y.hour) return SAME;
  if (x.hour % 12 !== y.hour % 12) return NONE;
  return x.certainHalf && y.certainHalf ? NONE : { score: 0.9, reason: 'half' };
}

function timeAndNumber(time: TimeValue, { value, written }: Fact): Agreement {
  if (value.kind === 'code') {
    const digits = `${time.hour}-${String(time.minute).padStart(2, '0')}`;
    return value.text === digits || value.text === `0${digits}` ? { score: 0.9 } : NONE;
  }
  if (value.kind !== 'number' && value.kind !== 'quantity') return NONE;
  const { amount } = value;
  const hours = [time.hour, time.hour % 12, (time.hour % 12) + 12];
  if (hours.some((hour) => same(hour + time.minute / 100, amount))) return { score: 0.8 };
  // las tres y media, fifteen twenty
  if (
    written === 'words' &&
    hours.some((hour) => same(hour + time.minute / 60, amount) || same(hour * 100 + time.minute, amount))
  )
    return { score: 0.8 };
  // 2 часа 30 минут is a time of day as well as a while.
  const lasting = value.kind === 'quantity' ? convert(amount, value.unit, 'hour') : undefined;
  if (lasting !== undefined && same(time.hour + time.minute / 60, lasting)) return { score: 0.8 };
  return NONE;
}
