import { type Figure, isDash } from './figure.ts';
import { is, type Item } from './lex.ts';
import { readNumeral } from './numeral.ts';
import { type Reader, rawText } from './reader.ts';
import { romanValue } from './roman.ts';
import type { Word } from './vocabulary.ts';

/** One number as the text gives it. */
export interface Amount {
  readonly amount: number;
  readonly start: number;
  readonly end: number;
  readonly alternatives: readonly number[];
  /** Written as one run of digits: it may be a year. */
  readonly plain: boolean;
}

/** A number, or the two of a range or score, in the text. */
export interface NumberReading {
  readonly amounts: readonly Amount[];
  readonly form: 'cardinal' | 'ordinal' | 'fraction' | 'multiple';
  readonly written: 'digits' | 'words' | 'mixed';
  /** How far it is a number that must be in the other versions, too. */
  readonly certainty: number;
  /** A word such as 'million' belongs to it. */
  readonly scaled: boolean;
  readonly range: boolean;
  readonly next: number;
  /** A decade: `1960s`. */
  readonly decade?: boolean;
}

const WEAK = 0.2;

/** The number that begins at item `index`. `single`: a single capital may be a Roman numeral (V century). */
export function readNumber(reader: Reader, index: number, single = false): NumberReading | undefined {
  const item = reader.items[index];
  if (!item) return undefined;
  if (item.figure) return readFigureNumber(reader, index);
  if (item.word) return readWords(reader, index) ?? readRoman(reader, index, single);
  if (!item.letters) return undefined;
  return readRoman(reader, index, single) ?? (item.compound ? readCompound(reader, index) : undefined);
}

function toAmount(figure: Figure): Amount {
  return {
    amount: figure.amount,
    start: figure.start,
    end: figure.end,
    alternatives: figure.alternative === undefined ? [] : [figure.alternative],
    plain: figure.plain,
  };
}

function readFigureNumber(reader: Reader, index: number): NumberReading | undefined {
  const { items, vocabulary } = reader;
  const item = items[index]!;
  const figure = item.figure!;
  if (figure.shape !== 'number' && figure.shape !== 'range' && figure.shape !== 'ratio') return undefined;
  let amounts = figure.numbers.map(toAmount);
  let next = index + 1;
  let form: NumberReading['form'] = figure.numbers[0]!.fraction ? 'fraction' : 'cardinal';
  let decade = false;
  if (figure.shape === 'range') amounts = yearRange(amounts, figure.numbers);
  if (figure.shape === 'number') {
    const only = amounts[0]!;
    const mixed = items[next];
    const fraction = mixed?.figure?.shape === 'number' ? mixed.figure.numbers[0]! : undefined;
    if (only.plain && fraction?.fraction && mixed!.start - only.end <= 1) {
      amounts = [{ ...only, amount: only.amount + fraction.amount, end: fraction.end, plain: false }];
      next++;
    }
    if (isNegative(items, index))
      amounts = [{ ...amounts[0]!, amount: -amounts[0]!.amount, start: items[index - 1]!.start }];
    const suffix = readSuffix(items, next, vocabulary);
    if (suffix) {
      decade = suffix.kind === 'decade' && only.amount % 10 === 0 && only.plain;
      if (decade || suffix.kind === 'ordinal') {
        if (!decade && !suffix.numberOnly) form = 'ordinal';
        amounts = [{ ...amounts[0]!, end: items[suffix.next - 1]!.end }];
        next = suffix.next;
      }
    }
  }
  const scaled = scale(reader, amounts, next) ?? moneyInMillions(reader, amounts, index, next);
  if (scaled) return { ...scaled, form, written: 'mixed', certainty: 1, range: figure.shape === 'range' };
  return {
    amounts,
    form,
    written: 'digits',
    certainty: 1,
    scaled: false,
    range: figure.shape === 'range',
    next,
    ...(decade && { decade }),
  };
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
  if (before.figure || before.word?.keys?.has('to')) return false;
  return sign.spaced || before.text === '(' || before.text === '[';
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
  { ordinalSuffixes, decadeSuffixes }: Reader['vocabulary'],
): Suffix | undefined {
  let at = next;
  let item = items[at];
  if (!item || item.spaced) return undefined;
  if (isDash(item.text) || item.text === '’' || item.text === "'") {
    item = items[++at];
    if (!item || item.spaced) return undefined;
  }
  if (!item.letters) return undefined;
  if (decadeSuffixes.has(item.text)) return { kind: 'decade', numberOnly: true, next: at + 1 };
  if (!ordinalSuffixes.has(item.text)) return undefined;
  return { kind: 'ordinal', numberOnly: /^(ти|и|мя|х|ми)$/.test(item.text), next: at + 1 };
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
  let smallest = Infinity;
  while (items[at]?.word?.magnitude !== undefined && items[at]!.word!.count === undefined) {
    const item = items[at]!;
    if (item.and || item.article) break;
    // A lone letter must stand with its digits.
    if (item.text.length === 1 && item.spaced) break;
    factor *= item.word!.magnitude!;
    smallest = Math.min(smallest, item.word!.magnitude!);
    end = item.end;
    at++;
  }
  if (factor === 1) return undefined;
  const scaled = amounts.map((amount, index): Amount => {
    const last = index === amounts.length - 1;
    return {
      amount: exact(amount.amount * factor),
      start: amount.start,
      end: last ? end : amount.end,
      alternatives: [
        ...amount.alternatives.map((other) => exact(other * factor)),
        ...(last ? [] : [amount.amount]),
      ],
      plain: false,
    };
  });
  return addRemainder(reader, scaled, at, smallest) ?? { amounts: scaled, scaled: true, next: at };
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
  if (item?.text !== 'm' || item.spaced || !currency || !/^[A-Z]{3}$/.test(currency)) return undefined;
  const scaled = amounts.map((amount) => ({
    ...amount,
    amount: exact(amount.amount * 1e6),
    end: item.end,
    plain: false,
  }));
  return { amounts: scaled, scaled: true, next: next + 1 };
}

/** 1 млн 200 тыс. */
function addRemainder(
  reader: Reader,
  amounts: readonly Amount[],
  next: number,
  ceiling: number,
): { amounts: Amount[]; scaled: true; next: number } | undefined {
  const { items } = reader;
  const item = items[next];
  const magnitude = items[next + 1]?.word?.magnitude;
  if (amounts.length !== 1 || item?.figure?.shape !== 'number' || magnitude === undefined) return undefined;
  if (magnitude >= ceiling || ceiling === Infinity) return undefined;
  const rest = item.figure.numbers[0]!.amount * magnitude;
  if (rest >= ceiling) return undefined;
  const first = amounts[0]!;
  const end = items[next + 1]!.end;
  return { amounts: [{ ...first, amount: first.amount + rest, end }], scaled: true, next: next + 2 };
}

/** Takes the noise of binary fractions away: 2.3 × 1e6. */
function exact(value: number): number {
  return Number(value.toPrecision(15));
}

function readWords(reader: Reader, index: number): NumberReading | undefined {
  const { items, vocabulary } = reader;
  const item = items[index]!;
  const word = item.word!;
  const fraction = readFraction(reader, index);
  if (fraction) return fraction;
  const numeral = readNumeral(items, index, vocabulary.grammar);
  if (!numeral) return word.multiple === undefined ? undefined : multiple(item, word, index);
  let { amount, next } = numeral;
  const single = numeral.words === 1;
  const bare = single && word.magnitude !== undefined && word.count === undefined;
  const vague = bare && isVague(item, vocabulary);
  // 'тысячи' is 'thousands' as well as 'of a thousand'.
  if (vague && item.text !== 'тысячи') return undefined;
  let form: NumberReading['form'] = numeral.ordinal ? 'ordinal' : 'cardinal';
  const parts = numeral.ordinal ? undefined : fractionBehind(items, next, amount);
  if (parts) {
    ({ next } = parts);
    amount = parts.times ? exact(amount / parts.denominator) : exact(amount + parts.added);
    if (parts.times) form = 'fraction';
  }
  const magnitude = items[next]?.word;
  if (parts && magnitude?.magnitude !== undefined && !items[next]!.and && magnitude.count === undefined) {
    amount = exact(amount * magnitude.magnitude);
    next++;
  }
  const end = items[next - 1]!.end;
  const certainty =
    (numeral.weak && !parts) || vague
      ? WEAK
      : numeral.ordinal
        ? 0.7
        : isDoubtful(reader, index, amount, single)
          ? 0.6
          : 0.9;
  return {
    amounts: [{ amount, start: item.start, end, alternatives: [], plain: false }],
    form,
    written: 'words',
    certainty,
    scaled: amount >= 1000,
    range: false,
    next,
  };
}

/**
 * Whether a single number word may be something else: small ones are often said otherwise; in Arabic a clitic may be part
 * of another word (وستون is Stone, too); English capitals make a name of them.
 */
function isDoubtful(reader: Reader, index: number, amount: number, single: boolean): boolean {
  const item = reader.items[index]!;
  if (single && (amount <= 2 || item.prefix > 0)) return true;
  return reader.vocabulary.grammar === 'english' && isTitled(reader, index);
}

/** A capital in the middle of a sentence: the Three Kingdoms, Nine News. */
function isTitled({ items, text }: Reader, index: number): boolean {
  const before = items[index - 1];
  if (!before?.letters) return false;
  const first = text.charAt(items[index]!.start);
  return first !== first.toLowerCase();
}

/** Plurals alone count nothing exactly: thousands of people. */
function isVague(item: Item, { grammar }: Reader['vocabulary']): boolean {
  if (grammar === 'none') return true;
  if (grammar === 'english') return item.text.endsWith('s');
  if (grammar === 'russian')
    return !/^(тысяча|тысячу|тысячей|тысячью|(миллион|миллиард|триллион)(а|у|ом|е)?)$/.test(item.text);
  return !/(الف|مليون|مليار|بليون|تريليون|ترليون)ا?$/.test(item.text);
}

function multiple(item: Item, word: Word, index: number): NumberReading {
  return {
    amounts: [{ amount: word.multiple!, start: item.start, end: item.end, alternatives: [], plain: false }],
    form: 'multiple',
    written: 'words',
    certainty: WEAK,
    scaled: false,
    range: false,
    next: index + 1,
  };
}

/** ثلثي; half a million, نصف مليون; a quarter. */
function readFraction(reader: Reader, index: number): NumberReading | undefined {
  const { items } = reader;
  const item = items[index]!;
  const word = item.word!;
  const { denominator } = word;
  if (denominator === undefined) return undefined;
  const count = word.count ?? 1;
  let amount = count / denominator;
  let at = index + 1;
  for (let skipped = 0; skipped < 2; skipped++) {
    const text = items[at]?.text;
    if (text === 'a' || text === 'of' || (isDash(text ?? '') && !items[at]!.spaced)) at++;
  }
  const follower = items[at]?.word;
  // Half a million, half a dozen.
  const whole =
    follower?.magnitude ?? (at > index + 1 || follower?.amount === 12 ? follower?.amount : undefined);
  const scaled = whole !== undefined && follower?.count === undefined && !items[at]!.and;
  if (scaled) {
    amount *= whole;
    at++;
  } else {
    if (word.card !== undefined || word.ord !== undefined) return undefined;
    at = index + 1;
  }
  return {
    amounts: [
      { amount: exact(amount), start: item.start, end: items[at - 1]!.end, alternatives: [], plain: false },
    ],
    form: scaled ? 'cardinal' : 'fraction',
    written: 'words',
    certainty: scaled ? 0.9 : word.count ? 0.6 : 0.3,
    scaled,
    range: false,
    next: at,
  };
}

interface Parts {
  readonly next: number;
  readonly denominator: number;
  readonly added: number;
  /** The number counts the parts (two thirds) instead of standing before them (two and a third). */
  readonly times: boolean;
}

/** two thirds, ثلاثة أرباع, две трети; and a half, с половиной, ونصف. */
function fractionBehind(items: readonly Item[], next: number, count: number): Parts | undefined {
  let at = next;
  if (isDash(items[at]?.text ?? '') && !items[at]!.spaced && !items[at + 1]?.spaced) at++;
  const first = items[at];
  if (!first) return undefined;
  if (first.word?.denominator !== undefined && !first.and) {
    // 'two second thirds' is no fraction: the parts stand at once behind their count, in the plural where there is one.
    const singular = /^(third|quarter|fourth|fifth|half|ربع|خمس|عشر|ثلث)$/.test(first.text);
    if (first.article || (singular && count !== 1)) return undefined;
    return {
      next: at + 1,
      denominator: first.word.denominator / (first.word.count ?? 1),
      added: 0,
      times: true,
    };
  }
  const added = fractionAdded(items, at);
  return added && { ...added, denominator: 1, times: false };
}

/** 'and a half', с половиной, ونصف: what it adds to the number or unit before it. */
export function fractionAdded(
  items: readonly Item[],
  index: number,
): { next: number; added: number } | undefined {
  let at = index;
  const first = items[at];
  if (!first) return undefined;
  if (!first.and) {
    if (!is(first, 'and')) return undefined;
    at++;
  }
  if (items[at]?.text === 'a' || items[at]?.text === 'one') at++;
  const word = items[at]?.word;
  if (word?.denominator === undefined || (word.card !== undefined && word.denominator !== 4))
    return undefined;
  return { next: at + 1, added: (word.count ?? 1) / word.denominator };
}

/** Abbreviations and words in capitals that happen to be Roman numerals. */
const ABBREVIATIONS = new Set(
  'I C D L M X CD DC MM CC CM MC MD DM MI CV DI LI MIX DIM DVI СС ММ СМ'.split(' '),
);

/** Whether what stands before a single capital shows that it is a number: type I, типов I и II. */
function isCountedBefore({ items }: Reader, index: number): boolean {
  const before = items[index - 1];
  if (before && isDash(before.text) && !before.spaced && !items[index]!.spaced)
    return is(items[index - 2], 'number');
  return is(before, 'number');
}

/** XVI, XX: capitals only, so that 'I' and initials stay words. */
function readRoman(reader: Reader, index: number, single: boolean): NumberReading | undefined {
  const item = reader.items[index]!;
  const length = item.end - item.start;
  if (!item.roman || length > 8) return undefined;
  if (length === 1 && !single && !isCountedBefore(reader, index)) return undefined;
  const value = romanValue(rawText(reader, item));
  if (value === undefined) return undefined;
  return {
    amounts: [{ amount: value, start: item.start, end: item.end, alternatives: [], plain: false }],
    form: 'ordinal',
    written: 'words',
    certainty: ABBREVIATIONS.has(rawText(reader, item)) ? 0.05 : 0.3,
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
    amounts: [
      {
        amount: amount * (magnitude?.[1] ?? 1),
        start: item.start,
        end: item.end,
        alternatives: [],
        plain: false,
      },
    ],
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
