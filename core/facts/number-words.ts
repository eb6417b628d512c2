import { fractionAdded, fractionOfMagnitude, remainderInDigits } from './added.ts';
import { isDash } from './figure.ts';
import { is, isDefinite, type Item } from './lex.ts';
import { type Amount, exact, type NumberReading, soleAmount } from './number-reading.ts';
import { isCountable, readNumeral } from './numeral.ts';
import { type Reader, rawText } from './reader.ts';
import type { Word } from './vocabulary.ts';

/** Several hundred thousand million: no more words follow one another. */
const MOST_MAGNITUDES = 4;

/** How certain a word is that means an exact number only now and then. */
const WEAK = 0.2;

/** The number in words that begins at item `index`. */
export function readWords(reader: Reader, index: number): NumberReading | undefined {
  const { items, vocabulary } = reader;
  const item = items[index]!;
  const word = item.word!;
  const fraction = readFraction(reader, index) ?? readOrder(item, index);
  if (fraction) return fraction;
  const numeral = readNumeral(items, index, vocabulary.grammar);
  if (!numeral) return word.multiple === undefined ? undefined : multiple(item, word, index);
  let { amount, next } = numeral;
  const single = numeral.words === 1;
  if (amount >= 10 && isOfMagnitudes(items, index, next) && isBehindSeveral(reader, index)) return undefined;
  if (vocabulary.vagueAmounts.has(item.text)) return undefined;
  const bare = single && word.magnitude !== undefined && word.count === undefined;
  // Plurals alone count nothing exactly: thousands of people; un millón, eine Million are as many as one.
  const vague = bare && !word.singular && !vocabulary.indefinite.has(items[index - 1]?.text ?? '');
  // 'тысячи' is 'thousands' as well as 'of a thousand'.
  if (vague && !word.weak) return undefined;
  let form: NumberReading['form'] = numeral.ordinal ? 'ordinal' : 'cardinal';
  const rest = numeral.ordinal ? undefined : remainderInDigits(items, next, vocabulary);
  const part = rest ?? (numeral.ordinal ? undefined : fractionOfMagnitude(items, next, vocabulary));
  if (part) {
    ({ next } = part);
    amount = exact(amount + part.added);
  }
  const parts = numeral.ordinal || part ? undefined : fractionBehind(reader, next, amount);
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
  const two = bare && !part && !parts && word.constructDual ? constructDual(reader, index) : undefined;
  // a couple of hundred: about as many
  const couple = word.weak && word.amount !== undefined;
  const certainty =
    (numeral.weak && !parts && !part) || vague || couple
      ? WEAK
      : numeral.ordinal && single
        ? 0.7
        : isDoubtful(reader, index, amount, single)
          ? 0.6
          : 0.9;
  return {
    amounts: [two ?? soleAmount(amount, item.start, end)],
    form,
    written: rest ? 'mixed' : 'words',
    certainty,
    scaled: amount >= 1000,
    range: false,
    next,
  };
}

/**
 * Whether a single number word may be something else: small ones are often said otherwise; in Arabic a clitic may be part
 * of another word (وستون is Stone, too) where nothing is counted; collective numerals sum up what the text says otherwise;
 * English capitals make a name of them.
 */
function isDoubtful(reader: Reader, index: number, amount: number, single: boolean): boolean {
  const item = reader.items[index]!;
  if (single && (amount <= 2 || (item.prefix > 0 && !isCounting(reader.items[index + 1])))) return true;
  const { grammar, collectives } = reader.vocabulary;
  return (single && collectives.has(item.text)) || (grammar === 'english' && isTitled(reader, index));
}

/** Whether a word shows that what stands before it is a number: years, times. */
function isCounting(item: Item | undefined): boolean {
  return item?.word?.unit !== undefined || is(item, 'times');
}

/** A capital in the middle of a sentence: the Three Kingdoms, Nine News. */
function isTitled({ items, text }: Reader, index: number): boolean {
  const before = items[index - 1];
  if (!before?.letters) return false;
  const first = text.charAt(items[index]!.start);
  return first !== first.toLowerCase();
}

/** Whether a number says nothing but hundreds, thousands and the like: hundred thousand; or one word alone. */
function isOfMagnitudes(items: readonly Item[], index: number, next: number): boolean {
  return next === index + 1 || items.slice(index, next).every(isCountable);
}

function isBehindSeveral({ items, vocabulary }: Reader, index: number): boolean {
  let at = index - 1;
  while (at > index - MOST_MAGNITUDES && isCountable(items[at])) at--;
  return vocabulary.several.has(items[at]?.text ?? '');
}

/**
 * مليونا شخص, ألفا جندي: before a noun the dual loses its nun and looks like the accusative, which has its noun behind a number
 * (عشرون ألفا) and may mark its tanwin.
 */
function constructDual(reader: Reader, index: number): Amount | undefined {
  const { items } = reader;
  const item = items[index]!;
  const noun = items[index + 1];
  if (/\u064b/.test(rawText(reader, item))) return undefined;
  if (items[index - 1]?.figure || !noun?.letters || noun.and || noun.prefix > 0) return undefined;
  if (noun.word && noun.word.unit === undefined) return undefined;
  const { magnitude = 1 } = item.word!;
  return {
    amount: 2 * magnitude,
    start: item.start,
    end: item.end,
    alternatives: [magnitude],
    plain: false,
  };
}

/** How certain it is that an order of magnitude is meant as one: enough to contradict another, but others may do without. */
const ORDER = 0.6;

/** Tens of thousands. */
function readOrder({ word, start, end }: Item, index: number): NumberReading | undefined {
  const order = word!.order;
  if (order === undefined) return undefined;
  return {
    amounts: [soleAmount(order, start, end)],
    form: 'cardinal',
    written: 'words',
    certainty: ORDER,
    scaled: true,
    range: false,
    next: index + 1,
    vague: true,
  };
}

function multiple(item: Item, word: Word, index: number): NumberReading {
  return {
    amounts: [soleAmount(word.multiple!, item.start, item.end)],
    form: 'multiple',
    written: 'words',
    certainty: WEAK,
    scaled: false,
    range: false,
    next: index + 1,
  };
}

/** 'A third of them', 'by a third to 5 million' and 'fell by a third.' are no ranks: those have a noun behind them. */
function isPart({ items, vocabulary }: Reader, index: number): boolean {
  if (!vocabulary.indefinite.has(items[index - 1]?.text ?? '')) return false;
  const behind = items[index + 1];
  return behind === undefined || (!behind.letters && !behind.figure) || is(behind, 'of') || is(behind, 'to');
}

/** الربع الثالث: the third of the quarters, which is no fraction. */
function isNumberedPart(items: readonly Item[], index: number): boolean {
  const behind = items[index + 1];
  return items[index]!.article && behind?.article === true && behind.word?.ord !== undefined;
}

/** عشر المدينة: what is counted has no article behind its numeral, what there is a part of has. */
function isOfDefinite({ items, vocabulary }: Reader, index: number): boolean {
  const whole = items[index + 1];
  if (vocabulary.grammar !== 'arabic' || !whole?.letters || whole.word?.magnitude !== undefined) return false;
  return !whole.and && isDefinite(whole, vocabulary) && !isDefinite(items[index]!, vocabulary);
}

/** ثلثي; half a million, نصف مليون; a quarter. */
function readFraction(reader: Reader, index: number): NumberReading | undefined {
  const { items, vocabulary } = reader;
  const item = items[index]!;
  const word = item.word!;
  const { denominator } = word;
  if (denominator === undefined) return undefined;
  if (isNumberedPart(items, index)) return undefined;
  const count = word.count ?? 1;
  let amount = count / denominator;
  let at = index + 1;
  for (let skipped = 0; skipped < 2; skipped++) {
    const text = items[at]?.text ?? '';
    if (vocabulary.indefinite.has(text) || is(items[at], 'of') || (isDash(text) && !items[at]!.spaced)) at++;
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
    if (
      (word.card !== undefined && !isOfDefinite(reader, index)) ||
      (word.ord !== undefined && !isPart(reader, index))
    )
      return undefined;
    at = index + 1;
  }
  return {
    amounts: [soleAmount(exact(amount), item.start, items[at - 1]!.end)],
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
function fractionBehind({ items, vocabulary }: Reader, next: number, count: number): Parts | undefined {
  let at = next;
  if (isDash(items[at]?.text ?? '') && !items[at]!.spaced && !items[at + 1]?.spaced) at++;
  const first = items[at];
  if (!first) return undefined;
  if (first.word?.denominator !== undefined && !first.and) {
    // 'two second thirds' is no fraction: the parts stand at once behind their count, in the plural where there is one.
    if (first.article || (first.word.singular && count !== 1)) return undefined;
    return {
      next: at + 1,
      denominator: first.word.denominator / (first.word.count ?? 1),
      added: 0,
      times: true,
    };
  }
  // behind a magnitude it is a part of that, or says something else
  if ((items[next - 1]!.word?.magnitude ?? 0) >= 1000) return undefined;
  const added = fractionAdded(items, at, vocabulary);
  return added && { ...added, denominator: 1, times: false };
}
