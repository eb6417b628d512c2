import { conversionFits, significant } from '../../facts/agree.ts';
import { convert, type Fact, type QuantityValue, valueText } from '../../facts/index.ts';
import { spanOf } from '../cell.ts';
import type { CheckContext, CheckRow, Finding } from '../check.ts';
import { fix } from '../fix.ts';
import { betweenNeighbours, type FactPlace } from '../neighbours.ts';
import { convertedAmount, convertsFixedly } from './converted-amount.ts';
import { writeLike } from '../rewrite/rewrite.ts';

/** What may stand between an amount and its conversion in brackets; a word only if it means 'about'. */
const OPENING = /^\s{0,2}[([（［]\s?([^\d()（）]{0,12})$/u;
const CLOSING = /^\s{0,2}[)\]）］]/u;

/** Amounts in brackets that are not what stands before them in another unit, in all versions of a row: 800 km/h (597 mph). */
export function wrongConversions(context: CheckContext, row: CheckRow): readonly Finding[] {
  return betweenNeighbours(context, row, wrongConversion);
}

function wrongConversion(facts: readonly Fact[], index: number, place: FactPlace): Finding | undefined {
  const { cell, segment } = place;
  const [first, second] = [facts[index - 1]!, facts[index]!];
  if (!isConverted(first, second) || !isBracketed(first, second, segment.text) || fits(first, second))
    return undefined;
  const shown = ({ start, end }: Fact): string => segment.text.slice(start, end);
  const text = converted(first, second, place);
  return {
    spans: [first, second].map((fact) => spanOf(cell, segment, fact.start, fact.end, valueText(fact.value))),
    message: { key: 'quantity.conversion', params: { first: shown(first), second: shown(second) } },
    severity: 'warning',
    ...(text !== undefined && {
      suggestions: [fix('fix.replace', cell, segment, second.start, second.end, text)],
    }),
  };
}

/** The second of them as the first one is, converted to as many figures as it has. */
function converted(first: Fact, second: Fact, place: FactPlace): string | undefined {
  const [from, to] = [first.value as QuantityValue, second.value as QuantityValue];
  const amount = convertedAmount(from, to.unit, Math.max(2, significant(to.amount)));
  return amount === undefined ? undefined : writeLike({ ...to, amount }, { ...place, fact: second })[0];
}

function isConverted({ value: x, range }: Fact, { value: y }: Fact): boolean {
  if (x.kind !== 'quantity' || y.kind !== 'quantity' || x.unit === y.unit || range) return false;
  return convertsFixedly(x.unit, y.unit);
}

function isBracketed({ end }: Fact, second: Fact, text: string): boolean {
  const opening = OPENING.exec(text.slice(end, second.start));
  if (!opening || (opening[1] !== '' && !second.approximate)) return false;
  return CLOSING.test(text.slice(second.end, second.end + 3));
}

function fits(first: Fact, second: Fact): boolean {
  const [x, y] = [first.value as QuantityValue, second.value as QuantityValue];
  const amounts = (value: QuantityValue, { alternatives = [] }: Fact): QuantityValue[] =>
    [value.amount, ...alternatives].map((amount) => ({ ...value, amount }));
  return amounts(x, first).some((one) =>
    amounts(y, second).some(
      (other) =>
        conversionFits(one, other, true) ||
        conversionFits(one, risen(one, other), true) ||
        (isRough(one) && isRough(other) && isNear(convert(one.amount, one.unit, other.unit)!, other.amount)),
    ),
  );
}

/** Round to fives or tens: 20 km (15 miles) are meant roughly. */
function isRough({ amount }: QuantityValue): boolean {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.abs(amount) || 1)) - 1);
  return amount % (5 * step) === 0 || amount < 10;
}

function isNear(exactly: number, given: number): boolean {
  return Math.abs(exactly - given) <= 0.25 * Math.abs(given);
}

/** 2 °C (3.6 °F) warmer: a difference of temperatures, as the temperature that is so much above that of no degrees. */
function risen(from: QuantityValue, to: QuantityValue): QuantityValue {
  const zero = convert(0, from.unit, to.unit) ?? 0;
  return { ...to, amount: to.amount + zero };
}
