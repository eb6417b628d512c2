import { toAsciiDigits } from '../text/digits.ts';
import { type AddedPart, fractionOfFigure, fractionOfMagnitude, remainderInDigits } from './added.ts';
import { type Figure, type FigureGroup, isDash } from './figure.ts';
import { is, type Item } from './lex.ts';
import { type Amount, exact, type NumberReading, soleAmount } from './number-reading.ts';
import { readHanFraction, readHanFractionInWords } from './han-fraction.ts';
import { readMyriads } from './myriads.ts';
import { readWords } from './number-words.ts';
import { type Reader, rawText } from './reader.ts';
import { romanOrdinal } from './roman.ts';
import { isCurrency } from './units.ts';

/** The number that begins at item `index`. `single`: a single capital may be a Roman numeral (V century). */
export function readNumber(reader: Reader, index: number, single = false): NumberReading | undefined {
  const item = reader.items[index];
  if (!item) return undefined;
  if (item.figure) return readFigureNumber(reader, index);
  const { myriads } = reader.vocabulary;
  if (item.word && myriads)
    return readHanFractionInWords(reader, index, myriads) ?? readMyriads(reader, index, myriads);
  if (item.word) return readWords(reader, index) ?? readRoman(reader, index, single);
  if (!item.letters) return undefined;
  return readRoman(reader, index, single) ?? (item.compound ? readCompound(reader, index) : undefined);
}

const NONE: readonly number[] = [];

function toAmount(figure: Figure): Amount {
  return {
    amount: figure.amount,
    start: figure.start,
    end: figure.end,
    alternatives: figure.alternative === undefined ? NONE : [figure.alternative],
    plain: figure.plain,
  };
}

function readFigureNumber(reader: Reader, index: number): NumberReading | undefined {
  const { items, vocabulary } = reader;
  const item = items[index]!;
  const figure = item.figure!;
  if (figure.shape !== 'number' && figure.shape !== 'range' && figure.shape !== 'ratio') return undefined;
  const part = vocabulary.clockInMarks ? readHanFraction(reader, index) : undefined;
  if (part) return part;
  const counted =
    vocabulary.myriads && figure.shape === 'number'
      ? readMyriads(reader, index, vocabulary.myriads)
      : undefined;
  if (counted) return counted;
  let amounts = figure.numbers.map(toAmount);
  let next = index + 1;
  let form: NumberReading['form'] = figure.numbers[0]!.fraction ? 'fraction' : 'cardinal';
  let decade = false;
  if (figure.shape === 'range') amounts = yearRange(amounts, figure.numbers);
  if (figure.shape === 'number') {
    const only = amounts[0]!;
    const part = only.plain ? partBehind(reader, next, only) : undefined;
    if (part) {
      const { end } = items[part.next - 1]!;
      amounts = [{ ...only, amount: only.amount + part.added, end, plain: false }];
      next = part.next;
    }
    if (isNegative(items, index))
      amounts = [{ ...amounts[0]!, amount: -amounts[0]!.amount, start: items[index - 1]!.start }];
    const suffix = readSuffix(items, next, vocabulary, mayBeDecade(only));
    if (suffix) {
      decade = suffix.kind === 'decade';
      if (!decade && !suffix.numberOnly) form = 'ordinal';
      amounts = [{ ...amounts[0]!, end: items[suffix.next - 1]!.end }];
      next = suffix.next;
    }
  }
  const scaled = scale(reader, amounts, next) ?? moneyInMillions(reader, amounts, index, next);
  return {
    amounts: scaled?.amounts ?? amounts,
    form,
    written: scaled ? 'mixed' : 'digits',
    certainty: isRoundTheClock(figure) ? ROUND_THE_CLOCK : 1,
    scaled: scaled !== undefined,
    range: figure.shape === 'range',
    next: scaled?.next ?? next,
    decade: scaled === undefined && decade,
  };
}

/** How certain it is that 24/7 is more than a phrase, which other languages do without. */
const ROUND_THE_CLOCK = 0.3;

function isRoundTheClock({ shape, numbers: [hours, days] }: FigureGroup): boolean {
  return shape === 'ratio' && hours?.digits === '24' && days?.digits === '7';
}

/** Numbers in digits from here on have no half in words. */
const MOST_WITH_PART = 100;

/** What a fraction behind whole digits adds to them: 8½, 8 1⁄2, 8 and a half. */
function partBehind({ items, vocabulary }: Reader, next: number, whole: Amount): AddedPart | undefined {
  const item = items[next];
  const fraction = item?.figure?.shape === 'number' ? item.figure.numbers[0]! : undefined;
  if (fraction?.fraction && item!.start - whole.end <= 1) return { next: next + 1, added: fraction.amount };
  return whole.amount < MOST_WITH_PART ? fractionOfFigure(items, next, vocabulary) : undefined;
}

/** 2019–20: the second year leaves its century out. */
function yearRange(amounts: Amount[], [first, second]: readonly Figure[]): Amount[] {
  if (!first?.plain || !second?.plain || first.digits.length !== 4 || second.digits.length !== 2)
    return amounts;
  const year = Math.floor(first.amount / 100) * 100 + second.amount;
  if (year <= first.amount) return amounts;
  return [amounts[0]!, { ...amounts[1]!, amount: year, alternatives: [second.amount] }];
}

/** A minus: directly before the digits, and not behind a word or digit that it could join to them. */
function isNegative(items: readonly Item[], index: number): boolean {
  const sign = items[index - 1];
  if (!sign || items[index]!.spaced) return false;
  if (sign.text === '−' && (index === 1 || sign.spaced)) return true;
  if (sign.text !== '-' && sign.text !== '–') return false;
  const before = items[index - 2];
  if (!before) return sign.text === '-';
  if (before.figure) return false;
  return sign.spaced || before.text === '(' || before.text === '[';
}

/** Whether a number is round and large enough for a decade: в 60-х, but на 10-м этаже. */
function mayBeDecade({ amount, plain }: Amount): boolean {
  return plain && amount % 10 === 0 && amount >= 20;
}

interface Suffix {
  readonly kind: 'ordinal' | 'decade';
  /** The suffix is that of a case, the number counts: 5-ти. */
  readonly numberOnly: boolean;
  readonly next: number;
}

/** 21st, 21-й, 1960s, 1960-х. */
function readSuffix(
  items: readonly Item[],
  next: number,
  { ordinalSuffixes, cardinalSuffixes, decadeSuffixes }: Reader['vocabulary'],
  mayBeDecade: boolean,
): Suffix | undefined {
  let at = next;
  let item = items[at];
  if (!item || item.spaced) return undefined;
  if (isDash(item.text) || item.text === '’' || item.text === "'") {
    item = items[++at];
    if (!item || item.spaced) return undefined;
  }
  if (!item.letters) return undefined;
  if (mayBeDecade && decadeSuffixes.has(item.text)) return { kind: 'decade', numberOnly: true, next: at + 1 };
  if (!ordinalSuffixes.has(item.text)) return undefined;
  return { kind: 'ordinal', numberOnly: cardinalSuffixes.has(item.text), next: at + 1 };
}

/** Multiplies by the magnitude words that follow: 2,25 млрд; 30 to 40 thousand. */
function scale(
  reader: Reader,
  amounts: readonly Amount[],
  next: number,
): { amounts: Amount[]; scaled: true; next: number } | undefined {
  const { items } = reader;
  let at = next;
  if (items[at] && isDash(items[at]!.text) && !items[at]!.spaced) at++;
  let factor = 1;
  let end = 0;
  const adjective = items[at];
  if (at > next && adjective?.letters) {
    // 25-тысячный
    const stem = reader.vocabulary.compoundMagnitudes.find(([form]) => adjective.text.startsWith(form));
    if (stem) {
      factor = stem[1];
      ({ end } = adjective);
      at++;
    }
  }
  while (items[at]?.word?.magnitude !== undefined && items[at]!.word!.count === undefined) {
    const item = items[at]!;
    if (item.and || item.article) break;
    // A lone letter must stand with its digits.
    if (item.text.length === 1 && item.spaced) break;
    factor *= item.word!.magnitude!;
    end = item.end;
    at++;
  }
  if (factor === 1) return undefined;
  // 2.250 millones: nobody writes 2,25 with a nought behind it
  const isShort = (other: number): boolean => other % 1 === 0 || !endsInNought(reader, amounts[0]!);
  const scaled = amounts.map((amount, index): Amount => {
    const last = index === amounts.length - 1;
    return {
      amount: exact(amount.amount * factor),
      start: amount.start,
      end: last ? end : amount.end,
      alternatives: [
        ...amount.alternatives.filter(isShort).map((other) => exact(other * factor)),
        ...(last ? [] : [amount.amount]),
      ],
      plain: false,
    };
  });
  const part = scaled.length === 1 ? fractionOfMagnitude(items, at, reader.vocabulary) : undefined;
  if (part) {
    const only = scaled[0]!;
    const whole = { ...only, amount: exact(only.amount + part.added), end: items[part.next - 1]!.end };
    return { amounts: [whole], scaled: true, next: part.next };
  }
  const rest = scaled.length === 1 ? remainderInDigits(items, at, reader.vocabulary) : undefined;
  if (!rest) return { amounts: scaled, scaled: true, next: at };
  const first = scaled[0]!;
  return {
    amounts: [{ ...first, amount: first.amount + rest.added, end: items[rest.next - 1]!.end }],
    scaled: true,
    next: rest.next,
  };
}

function endsInNought({ text }: Reader, { end }: Amount): boolean {
  return toAsciiDigits(text[end - 1]!) === '0';
}

/** £125m: behind a sum an 'm' is a million. */
function moneyInMillions(
  { items }: Reader,
  amounts: readonly Amount[],
  index: number,
  next: number,
): { amounts: Amount[]; scaled: true; next: number } | undefined {
  const item = items[next];
  const currency = items[index - 1]?.word?.unit;
  if (item?.text !== 'm' || item.spaced || !currency || !isCurrency(currency)) return undefined;
  const scaled = amounts.map((amount) => ({
    ...amount,
    amount: exact(amount.amount * 1e6),
    end: item.end,
    plain: false,
  }));
  return { amounts: scaled, scaled: true, next: next + 1 };
}

/** Abbreviations and words in capitals that happen to be Roman numerals. */
const ABBREVIATIONS = new Set(
  'I C D L M X CD DC MM CC CM MC MD DM MI CV DI LI MIX DIM DVI СС ММ СМ'.split(' '),
);

const CAPITAL_WORD = /^\p{Lu}\p{Ll}{2,}$/u;
const REGNAL = /^[IVXІХ]$/;

/** Whether a single capital stands behind a word with one as the numeral of a ruler, a war or a volume does: Henry V; no initial. */
function isRegnal(reader: Reader, index: number): boolean {
  const item = reader.items[index]!;
  const before = reader.items[index - 1];
  if (!before || !REGNAL.test(rawText(reader, item)) || reader.text[item.end] === '.') return false;
  return item.start === before.end + 1 && CAPITAL_WORD.test(rawText(reader, before));
}

/** Whether what stands before a single capital shows that it is a number: type I, типов I и II. */
function isCountedBefore(reader: Reader, index: number): boolean {
  const { items } = reader;
  const before = items[index - 1];
  if (isRegnal(reader, index)) return true;
  if (before && isDash(before.text) && !before.spaced && !items[index]!.spaced)
    return is(items[index - 2], 'number');
  return is(before, 'number');
}

/** XVI, XX: capitals only, so that 'I' and initials stay words. */
function readRoman(reader: Reader, index: number, single: boolean): NumberReading | undefined {
  const item = reader.items[index]!;
  const length = item.end - item.start;
  if (!item.roman || length > 8) return undefined;
  const counts = is(reader.items[index + 1], 'romanCounted');
  if (length === 1 && !single && !counts && !isCountedBefore(reader, index)) return undefined;
  const value = romanOrdinal(rawText(reader, item), reader.vocabulary.romanSuffixes);
  if (value === undefined) return undefined;
  return {
    amounts: [soleAmount(value, item.start, item.end)],
    form: 'ordinal',
    written: 'words',
    certainty: counts
      ? 0.9
      : ABBREVIATIONS.has(rawText(reader, item)) && !isRegnal(reader, index)
        ? 0.05
        : 0.3,
    scaled: false,
    range: false,
    next: index + 1,
  };
}

/** четырёхмесячный: a number that begins a longer word; its unit is read by `compoundUnit`. */
function readCompound(reader: Reader, index: number): NumberReading | undefined {
  const { vocabulary, items } = reader;
  const item = items[index]!;
  const { text } = item;
  let rest = text;
  let amount = 0;
  let floor = Infinity;
  for (;;) {
    const part = vocabulary.compounds.find(
      ([form]) => rest.startsWith(form) && rest.length > form.length + 2,
    );
    if (!part || part[1] >= floor) break;
    amount += part[1];
    floor = part[1];
    rest = rest.slice(part[0].length);
    if (floor < 20) break;
  }
  if (amount === 0) return undefined;
  const unit = vocabulary.compoundUnits.find(([stem]) => rest.startsWith(stem));
  const magnitude = vocabulary.compoundMagnitudes.find(([stem]) => rest.startsWith(stem));
  // 'стоимость' begins like a hundred.
  if (amount >= 100 && !unit && !magnitude) return undefined;
  return {
    amounts: [soleAmount(amount * (magnitude?.[1] ?? 1), item.start, item.end)],
    form: 'cardinal',
    written: 'words',
    certainty: unit || magnitude ? 0.8 : 0.1,
    scaled: magnitude !== undefined,
    range: false,
    next: index + 1,
  };
}

/** The unit that a one-word compound (or the word behind a figure: 44-летний) names by its stem. */
export function compoundUnit({ vocabulary }: Reader, text: string, whole: boolean): string | undefined {
  for (const [stem, unit] of vocabulary.compoundUnits) {
    if (whole ? text.includes(stem) : text.startsWith(stem)) return unit;
  }
  return undefined;
}
