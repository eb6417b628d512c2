import { KILOS } from '../../facts/agree.ts';
import { type DateValue, unitOf, valueText } from '../../facts/index.ts';
import { endBefore, isNumbered, namesWhole, type RangeEnd } from '../../facts/mention.ts';
import { directionOf } from '../../text/language.ts';
import { isHeadFinal } from '../../text/word-order.ts';
import type { Claim, Link } from './claim.ts';
import type { PairComparison } from './compare.ts';
import { CERTAIN } from './contradiction.ts';

/** Two numbers that changed places in the other version. */
export interface Crossing {
  readonly first: Link;
  readonly second: Link;
  /** Their units show it; otherwise only their order does. */
  readonly certain: boolean;
}

/** Sorting and comparing more numbers than this says nothing about any two of them. */
const MANY = 40;

/**
 * Numbers that changed places. Either each stands with the other's unit (50 years, 40 % and 40 years, 50 %), or they stand
 * in the other order though nothing shows what each of them counts: translations keep the order of figures where the
 * languages have like orders of words. At most one crossing a pair of versions, of numbers that were matched by their amount.
 */
export function crossingOf({ matches, explained }: PairComparison): Crossing | undefined {
  const count = matches.length + explained.length;
  if (count < 2 || count > MANY) return undefined;
  const numbers = [...matches, ...explained].filter(isOrdered).sort((x, y) => place(x.a) - place(y.a));
  const ends = numbers.some(({ a, b }) => (a.fact.range ?? b.fact.range) !== undefined);
  const traded =
    firstPair(numbers, haveTradedUnits) ?? (ends ? firstPair(numbers, haveTradedEnds) : undefined);
  if (traded) return { ...traded, certain: true };
  if (isTurned(numbers)) return undefined;
  const figures = numbers.filter((link) => isFigure(link) && isOnlyHere(link, numbers));
  const crossed = firstPair(figures, (first, second) => areCrossed(first, second, numbers));
  return crossed && { ...crossed, certain: false };
}

/** The first two links that a test holds for, in order. */
function firstPair(
  links: readonly Link[],
  test: (first: Link, second: Link) => boolean,
): Omit<Crossing, 'certain'> | undefined {
  for (let i = 0; i < links.length; i++) {
    for (let j = i + 1; j < links.length; j++) {
      const [first, second] = [links[i]!, links[j]!];
      if (test(first, second)) return { first, second };
    }
  }
  return undefined;
}

/** Whether two figures stand in the other order, and neither what they count nor how languages tell it is why. */
function areCrossed(first: Link, second: Link, numbers: readonly Link[]): boolean {
  if (isInOrder(first, second)) return false;
  if (isTold(first, second) || isMirrored(first, second) || isPartOnce(first, second)) return false;
  if (areEnds(first, second) || isReferenceOnce(first, second) || areReferences(first, second)) return false;
  const others = numbers.filter((link) => link !== first && link !== second);
  return !isJoined(first, others) && !isJoined(second, others);
}

function place({ fact, place: within }: Claim): number {
  return within + fact.start * 1e-9;
}

/** Whether the second number stands behind the first one in both versions. */
function isInOrder(first: Link, second: Link): boolean {
  return place(first.a) < place(second.a) && place(first.b) < place(second.b);
}

/** What a value is without its unit; undefined for what has no place in the order of values. */
function saidBy({ fact: { value } }: Claim): string | number | undefined {
  if (value.kind === 'number' || value.kind === 'quantity') return value.amount;
  if (value.kind === 'date' && isYear(value)) return value.year;
  return value.kind === 'time' || (value.kind === 'date' && isOfCalendar(value))
    ? valueText(value)
    : undefined;
}

/** Whether a date says a year, month or day, and none of a week or counted from today. */
function isOfCalendar({ weekday, relative, year, month }: DateValue): boolean {
  return (weekday ?? relative) === undefined && (year ?? month) !== undefined;
}

function isYear({ year, month, day }: DateValue): boolean {
  return year !== undefined && (month ?? day) === undefined;
}

function isOrdered({ a, b }: Link): boolean {
  const said = saidBy(a);
  return (
    said !== undefined && said === saidBy(b) && a.fact.certainty >= CERTAIN && b.fact.certainty >= CERTAIN
  );
}

function isFigure({ a, b }: Link): boolean {
  return a.fact.written !== 'words' || b.fact.written !== 'words';
}

/** A number said twice may be matched crosswise without meaning anything. */
function isOnlyHere(link: Link, links: readonly Link[]): boolean {
  const said = saidBy(link.a);
  return links.every((other) => other === link || saidBy(other.a) !== said);
}

/** What a number is measured in: currencies by themselves, other units by what they measure. */
function measureOf({ fact: { value } }: Claim): string | undefined {
  if (value.kind !== 'quantity') return undefined;
  const dimension = unitOf(value.unit)?.dimension;
  return dimension === 'money' || dimension === 'time' || dimension === undefined ? value.unit : dimension;
}

/** Whether a number has kilometres in one version and kilograms in the other: both are called kilo. */
function isKilo({ a, b }: Link): boolean {
  const [x, y] = [a.fact.value, b.fact.value];
  return (
    x.kind === 'quantity' &&
    y.kind === 'quantity' &&
    x.unit !== y.unit &&
    KILOS.has(x.unit) &&
    KILOS.has(y.unit)
  );
}

/** Each number stands with what the other one had in the first version. */
function haveTradedUnits(first: Link, second: Link): boolean {
  if (isKilo(first) || isKilo(second)) return false;
  const [oneA, twoA] = [measureOf(first.a), measureOf(second.a)];
  const [oneB, twoB] = [measureOf(first.b), measureOf(second.b)];
  if (oneA === twoA || oneB === twoB || oneA === oneB || twoA === twoB) return false;
  // '3,900 instead of 4,600 roubles' and '3,900 roubles instead of 4,600': one of the two goes without its unit.
  const named = oneA !== undefined && twoA !== undefined;
  if (!named && isInOrder(first, second)) return false;
  return (oneA !== undefined && oneA === twoB) || (twoA !== undefined && twoA === oneB);
}

/** Whether one version is in a language that turns the parts of a sentence round, and the other is not: order tells nothing then. */
function isTurned([link]: readonly Link[]): boolean {
  return link !== undefined && isHeadFinal(link.a.cell.lang) !== isHeadFinal(link.b.cell.lang);
}

/** Numbers, with or without a unit, times and dates; a year is a date if only one version says so. */
function sortOf({ a, b }: Link): string {
  const kinds = [a.fact.value.kind, b.fact.value.kind];
  return kinds.find((kind) => kind === 'date' || kind === 'time') ?? 'number';
}

/** Whether their kinds, units or magnitude words show in both versions which value is which: 9 and 181.3 billion. */
function isTold(first: Link, second: Link): boolean {
  if (sortOf(first) !== sortOf(second)) return true;
  const isScaled = ({ fact }: Claim): boolean => fact.written === 'mixed';
  if (isScaled(first.a) !== isScaled(second.a) && isScaled(first.b) !== isScaled(second.b)) return true;
  const measure = (claim: Claim): string | undefined =>
    claim.fact.value.kind === 'quantity' ? claim.fact.value.unit : undefined;
  return measure(first.a) !== measure(second.a) && measure(first.b) !== measure(second.b);
}

type Ends = readonly [first: RangeEnd | undefined, second: RangeEnd | undefined];

/** Which ends two numbers are of in either version, by the words before them. */
function endsOf(first: Link, second: Link): readonly [Ends, Ends] {
  const end = ({ segment, fact, cell }: Claim): RangeEnd | undefined =>
    endBefore(segment.text, fact.start, cell.lang);
  return [
    [end(first.a), end(second.a)],
    [end(first.b), end(second.b)],
  ];
}

/** 'To 50 from 45' in one version, 'from 45 to 50' in the other. */
function areEnds(first: Link, second: Link): boolean {
  const [[oneA, twoA], [oneB, twoB]] = endsOf(first, second);
  return oneA !== undefined && twoA !== undefined && oneA !== twoA && oneA === oneB && twoA === twoB;
}

/** From 45 to 50 in one version, to 45 from 50 in the other, in whatever order the two are told. */
function haveTradedEnds(first: Link, second: Link): boolean {
  const isRange = (one: Claim, two: Claim): boolean =>
    one.fact.range !== undefined && two.fact.range !== undefined;
  if (!isRange(first.a, second.a) && !isRange(first.b, second.b)) return false;
  const [[oneA, twoA], [oneB, twoB]] = endsOf(first, second);
  return oneA !== undefined && oneA !== twoA && oneA === twoB && twoA !== undefined && twoA === oneB;
}

/** 12(3) in one version, 'paragraph 3 of article 12' in the other. */
function isReferenceOnce(first: Link, second: Link): boolean {
  const isReference = (left: Claim, right: Claim): boolean =>
    gapBetween(left, right) === 1 && '(['.includes(left.segment.text[left.fact.end]!);
  return isReference(first.a, second.a) !== isReference(second.b, first.b);
}

/** 'Section 12, paragraph 3' and пункт 3 раздела 12: languages begin with the whole or with its part. */
function areReferences(first: Link, second: Link): boolean {
  const isReference = ({ segment, fact, cell }: Claim): boolean =>
    isNumbered(segment.text, fact.start, cell.lang);
  return [first.a, second.a, first.b, second.b].every(isReference);
}

/** '21 of 41' in one version, 'of the 41 … 21' in the other. */
function isPartOnce(first: Link, second: Link): boolean {
  const between = (left: Claim, right: Claim): boolean => {
    if (left.segment !== right.segment) return false;
    const text = left.segment.text.slice(left.fact.end, right.fact.start);
    return text.length < 24 && namesWhole(text, left.cell.lang);
  };
  return between(first.a, second.a) !== between(second.b, first.b);
}

/**
 * Scores: between scripts of different direction 27–31 is often mirrored, and 2:1 told from the other side with a word
 * between.
 */
function isMirrored(first: Link, second: Link): boolean {
  const isRtl = (claim: Claim): boolean => directionOf(claim.cell.lang) === 'rtl';
  if (isRtl(first.a) === isRtl(first.b)) return false;
  const gapA = gapBetween(first.a, second.a);
  const gapB = gapBetween(second.b, first.b);
  const [rtl, ltr] = isRtl(first.a) ? [gapA, gapB] : [gapB, gapA];
  return (
    rtl <= 1 || (ltr <= 1 && rtl <= 9 && first.a.fact.range === undefined && first.b.fact.range === undefined)
  );
}

/** A number that keeps its partner in both versions, 3-1 or 90+4, moved with it: what changed places would have lost it. */
function isJoined(link: Link, others: readonly Link[]): boolean {
  return others.some((other) => touch(link.a, other.a) && touch(link.b, other.b));
}

/** Whether only a mark stands between two numbers. */
function touch(one: Claim, other: Claim): boolean {
  const [left, right] = place(one) < place(other) ? [one, other] : [other, one];
  return gapBetween(left, right) === 1 && left.segment.text[left.fact.end] !== ' ';
}

function gapBetween(left: Claim, right: Claim): number {
  return left.segment === right.segment ? Math.abs(right.fact.start - left.fact.end) : Infinity;
}
