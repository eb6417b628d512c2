import { isDash } from './figure.ts';
import { is, type Item } from './lex.ts';
import type { Grammar, Word } from './vocabulary.ts';

/** A number written in words. */
export interface Numeral {
  readonly amount: number;
  readonly ordinal: boolean;
  /** Its only word has other readings, or means no exact number. */
  readonly weak: boolean;
  /** How many words it has. */
  readonly words: number;
  /** Index of the first item behind it. */
  readonly next: number;
}

/** What has been read of a numeral so far. */
interface Sum {
  /** Complete thousands, millions … */
  total: number;
  /** Below the next magnitude word. */
  current: number;
  /** The last magnitude word: the next one must be smaller. */
  ceiling: number;
  words: number;
  /** The first word alone would be weak. */
  weak: boolean;
}

/** Whether `value` may follow `current` without conjunction: twenty + five, сто + двадцать. */
function fits(current: number, value: number): boolean {
  if (value < 10) return current % 10 === 0 && current % 100 !== 10;
  if (value < 100) return current % 100 === 0;
  return current === 0;
}

/** Reads the numeral that starts at `index`, or nothing if no number word is there. */
export function readNumeral(items: readonly Item[], index: number, grammar: Grammar): Numeral | undefined {
  const word = items[index]?.word;
  if (!word || !isNumeral(word)) return undefined;
  return grammar === 'arabic' ? readArabic(items, index) : readPlain(items, index, grammar);
}

function isNumeral(word: Word): boolean {
  return (
    word.card !== undefined ||
    word.ord !== undefined ||
    word.magnitude !== undefined ||
    word.amount !== undefined
  );
}

function start(): Sum {
  return { total: 0, current: 0, ceiling: Infinity, words: 0, weak: false };
}

/** Large before small; English has 'and' and hyphens between, Persian always 'and'. */
function readPlain(items: readonly Item[], index: number, grammar: Grammar): Numeral | undefined {
  const sum = start();
  const english = grammar === 'english';
  let at = index;
  let zero = false;
  while (at < items.length) {
    const skip = linkAt(items, at, sum, grammar);
    if (skip === undefined) break;
    const item = items[at + skip]!;
    const word = item.word;
    if (!word || (sum.words > 0 && !skip && !item.spaced)) break;
    if (word.card !== undefined) {
      if (zero) break;
      if (english && word.card === 100 && sum.current > 0 && sum.current < 100) sum.current *= 100;
      else if (english && !skip && isCenturyOf(sum, word.card) && !opensCompound(items, at))
        sum.current = sum.current * 100 + word.card;
      else if (sum.words > 0 && sum.weak && sum.words === 1 && sum.current === 1) break;
      else if (sum.words === 0 || (word.card > 0 && fits(sum.current, word.card))) sum.current += word.card;
      else break;
      zero = word.card === 0;
    } else if (word.magnitude !== undefined) {
      if (!addMagnitude(sum, word)) break;
    } else if (word.order !== undefined) {
      // две сотни тысяч
      if (sum.current === 0 || sum.weak) break;
      sum.current *= word.order;
    } else if (word.amount !== undefined) {
      if (sum.words === 0) sum.current = word.amount;
      else if (word.amount >= 10 && sum.current < 20 && sum.current > 0) sum.current *= word.amount;
      else break;
      sum.words++;
      at += 1 + skip;
      if (sum.words === 1 && word.weak) sum.weak = true;
      // a couple of hundred
      if (english && isCountable(items[at + 1]) && items[at]!.text === 'of') at++;
      if (items[at]?.word?.card === 100) continue;
      if (items[at]?.word?.magnitude !== undefined) continue;
      break;
    } else if (word.ord !== undefined) {
      const ordinal = withOrdinal(sum, word, word.ord, at + skip + 1);
      if (!ordinal) break;
      return ordinal;
    } else break;
    if (sum.words === 0) sum.weak = word.weak === true;
    sum.words++;
    at += 1 + skip;
  }
  return finish(sum, at);
}

/** How many items stand before the next word of a numeral, such as hyphen or 'and'; undefined where it ends. */
function linkAt(items: readonly Item[], index: number, sum: Sum, grammar: Grammar): 0 | 1 | undefined {
  if (sum.words === 0) return 0;
  const link = items[index]!;
  const behind = items[index + 1];
  if (grammar === 'persian') {
    if (!is(link, 'and')) return link.word?.magnitude === undefined ? undefined : 0;
  } else if (grammar === 'english') {
    const tens = sum.current % 100 >= 20 && sum.current % 10 === 0;
    const hyphen =
      isDash(link.text) &&
      !link.spaced &&
      (tens || behind?.word?.magnitude !== undefined || behind?.word?.card === 100);
    if (!hyphen && !(is(link, 'and') && followsHundred(sum) && followerBelow(behind, 100))) return 0;
  } else return 0;
  return behind ? 1 : undefined;
}

/** What has been read with an ordinal as its last word; undefined where that does not fit. */
function withOrdinal(
  { total, current, words, weak }: Sum,
  word: Word,
  ord: number,
  next: number,
): Numeral | undefined {
  if (ord >= 1000) {
    if (words > 0 && (ord !== 1000 || current === 0)) return undefined;
    const amount = words === 0 ? ord : total + current * 1000;
    return { amount, ordinal: true, weak: false, words: words + 1, next };
  }
  if (words > 0 && (!fits(current, ord) || weak)) return undefined;
  const amount = total + current + ord;
  return { amount, ordinal: true, weak: words === 0 && word.weak, words: words + 1, next };
}

/** Years that are told in two halves begin with these: fifteen, twenty. */
const FIRST_HALF = 15;
const LAST_HALF = 20;

/** Whether a number of two figures behind one word is the second half of a year: nineteen eighty-four. */
function isCenturyOf({ words, current, total }: Sum, card: number): boolean {
  return (
    words === 1 && total === 0 && current >= FIRST_HALF && current <= LAST_HALF && card >= 10 && card < 100
  );
}

/** Whether a word is joined by a hyphen to another that is no number: twenty fifty-cent stamps. */
function opensCompound(items: readonly Item[], index: number): boolean {
  const [hyphen, behind] = items.slice(index + 1, index + 3);
  if (!hyphen || !behind || hyphen.spaced || behind.spaced || !isDash(hyphen.text)) return false;
  return !behind.word || !isNumeral(behind.word);
}

/** Whether a word is one that others count: hundred, thousand. */
export function isCountable(item: Item | undefined): boolean {
  return item?.word?.card === 100 || (item?.word?.magnitude !== undefined && item.word.count === undefined);
}

function finish(sum: Sum, next: number): Numeral | undefined {
  if (sum.words === 0) return undefined;
  return {
    amount: sum.total + sum.current,
    ordinal: false,
    weak: sum.words === 1 && sum.weak,
    words: sum.words,
    next,
  };
}

function followsHundred(sum: Sum): boolean {
  return (sum.current > 0 && sum.current % 100 === 0) || (sum.current === 0 && sum.total > 0);
}

function followerBelow(item: Item | undefined, limit: number): boolean {
  const value = item?.word?.card ?? item?.word?.ord;
  return value !== undefined && value > 0 && value < limit;
}

/** thousand, million; larger behind smaller multiplies: مئة ألف مليون. */
function addMagnitude(sum: Sum, word: Word): boolean {
  const magnitude = word.magnitude!;
  if (word.count !== undefined) {
    if (sum.current > 0 || magnitude >= sum.ceiling) return false;
    sum.total += word.count * magnitude;
  } else if (sum.current > 0) {
    if (magnitude >= sum.ceiling) return false;
    sum.total += sum.current * magnitude;
  } else if (sum.words === 0) {
    sum.total = magnitude;
  } else {
    if (magnitude <= sum.ceiling || sum.ceiling === Infinity) return false;
    sum.total *= magnitude;
  }
  sum.current = 0;
  sum.ceiling = magnitude;
  return true;
}

/** Arabic: addends are joined by و, units stand before tens, عشر behind a unit makes a teen, مئة behind one hundreds. */
function readArabic(items: readonly Item[], index: number): Numeral | undefined {
  const sum = start();
  let ordinal = false;
  let at = index;
  let joined = false;
  /** The last addend, while عشر or مئة may still complete it. */
  let open = 0;
  while (at < items.length) {
    const item = items[at]!;
    if (sum.words > 0 && is(item, 'and') && item.prefix === 0 && !item.figure) {
      if (!items[at + 1]?.word || !isNumeral(items[at + 1]!.word!)) break;
      joined = true;
      at++;
      continue;
    }
    const word = item.word;
    if (!word || !isNumeral(word)) break;
    const and: boolean = joined || item.and;
    // Three quarters more are no three more.
    if (sum.words > 0 && and && arePartsOf(items[at + 1])) break;
    const completed = sum.words > 0 && !and && !item.article ? completionOf(open, word) : 0;
    if (completed > 0) {
      sum.current += completed;
      open = 0;
      sum.words++;
      at++;
      continue;
    }
    if (word.magnitude !== undefined) {
      if (sum.words > 0 && and && sum.current > 0) {
        // 'five hundred and a thousand': a new addend that is one magnitude, if a smaller one.
        break;
      }
      if (and && sum.words > 0 && word.count === undefined) {
        if (word.magnitude >= sum.ceiling) break;
        sum.total += word.magnitude;
        sum.ceiling = word.magnitude;
      } else if (ordinal || !addMagnitude(sum, word)) break;
      open = 0;
    } else {
      const value = word.card ?? word.ord ?? word.amount!;
      if (sum.words > 0) {
        if (!and || !addsUp(sum.current, value)) break;
        if (word.card === undefined && word.ord !== undefined && !ordinal) break;
      }
      if (sum.words === 0) ordinal = word.card === undefined && word.ord !== undefined;
      sum.current += value;
      open = value;
    }
    if (sum.words === 0) sum.weak = word.weak === true;
    sum.words++;
    joined = false;
    at++;
  }
  // A conjunction that turned out to join something else stays outside.
  const next = joined ? at - 1 : at;
  const result = finish(sum, next);
  return result && { ...result, ordinal };
}

/** Quarters, أرباع, and no word that is a numeral as well (عشر). */
function arePartsOf(item: Item | undefined): boolean {
  return item?.word?.denominator !== undefined && item.word.card === undefined && !item.and;
}

/** What عشر or مئة makes more of the unit before it; 0 where the word is neither. */
function completionOf(unit: number, { card }: Word): number {
  if (card === 10 && unit > 0 && unit < 10) return 10;
  return card === 100 && unit >= 3 && unit < 10 ? unit * 99 : 0;
}

/** Whether an addend may join: خمسة + وعشرون, مئة + وخمسة, ألف + ومئتان. */
function addsUp(current: number, value: number): boolean {
  if (value < 10) return current % 100 === 0;
  if (value < 20) return current % 100 === 0;
  if (value < 100) return current % 100 < 10;
  return current === 0;
}
