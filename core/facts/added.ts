import { is, type Item } from './lex.ts';
import type { UnitId } from './units.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What is added to the number or unit before it. */
export interface AddedPart {
  /** Index of the first item behind it. */
  readonly next: number;
  readonly added: number;
}

/** 'and a half', с половиной, ونصف, وثلاثة أرباع: what it adds to the number or unit before it. */
export function fractionAdded(
  items: readonly Item[],
  index: number,
  vocabulary: Vocabulary,
): AddedPart | undefined {
  let at = index;
  const first = items[at];
  if (!first) return undefined;
  if (!first.and) {
    if (!is(first, 'and')) return undefined;
    at++;
  }
  if (vocabulary.indefinite.has(items[at]?.text ?? '') || items[at]?.word?.card === 1) at++;
  const word = items[at]?.word;
  const times = word?.card;
  const parts = items[at + 1]?.word;
  if (times !== undefined && times > 1 && times < 10 && parts?.denominator !== undefined) {
    const counted = !items[at + 1]!.and && !items[at + 1]!.article && parts.card === undefined;
    if (counted) return { next: at + 2, added: (times * (parts.count ?? 1)) / parts.denominator };
  }
  if (word?.denominator === undefined || (word.card !== undefined && word.denominator !== 4))
    return undefined;
  return { next: at + 1, added: (word.count ?? 1) / word.denominator };
}

/** Whether a part is of what an item begins, and not of what stands before: two hours and half the day. */
function beginsWhole({ text }: Item, { partOf, articlePrefix }: Vocabulary): boolean {
  return partOf.has(text) || (articlePrefix !== undefined && text.startsWith(articlePrefix));
}

/** 'three hours and a half', ثلاث ساعات ونصف الساعة, три часа с половиной: the part is one of the unit that ends before `next`. */
export function fractionOfUnit(
  items: readonly Item[],
  next: number,
  unit: UnitId,
  vocabulary: Vocabulary,
): AddedPart | undefined {
  const part = fractionAdded(items, next, vocabulary);
  if (!part) return undefined;
  const behind = items[part.next];
  const again = behind?.word?.unit === unit && (behind.word.count ?? 1) === 1 && !behind.and;
  // With its article the hour is a word for the clock.
  if (again || (unit === 'hour' && is(behind, 'hour'))) return { next: part.next + 1, added: part.added };
  return behind && beginsWhole(behind, vocabulary) ? undefined : part;
}

/** '8 and a half', 8 с половиной, 8 ونصف: halves and quarters behind digits; 'third' and the like would count on. */
export function fractionOfFigure(
  items: readonly Item[],
  next: number,
  vocabulary: Vocabulary,
): AddedPart | undefined {
  const part = fractionAdded(items, next, vocabulary);
  if (!part || (4 * part.added) % 1 !== 0) return undefined;
  const behind = items[part.next];
  return behind && beginsWhole(behind, vocabulary) ? undefined : part;
}

/**
 * 'a million and a half', مليون ونصف المليون: the part is one of the magnitude that ends the number, which Arabic mostly says
 * again. Behind `between` items, such as a unit (مليون دولار ونصف المليون), it has to.
 */
export function fractionOfMagnitude(
  items: readonly Item[],
  next: number,
  vocabulary: Vocabulary,
  between = 0,
): AddedPart | undefined {
  const magnitude = items[next - 1]?.word?.magnitude;
  if (magnitude === undefined || magnitude < 1000) return undefined;
  const part = fractionAdded(items, next + between, vocabulary);
  if (!part) return undefined;
  const behind = items[part.next];
  const again =
    behind?.word?.magnitude === magnitude && behind.word.count === undefined && behind.and === false;
  // 'a million and half the people' adds up nothing
  const { articlePrefix } = vocabulary;
  const other = articlePrefix !== undefined && behind?.text.startsWith(articlePrefix) === true;
  if (!again && (between > 0 || other)) return undefined;
  return { next: again ? part.next + 1 : part.next, added: part.added * magnitude };
}

/**
 * The rest in digits behind a number that ends with a magnitude: 1 млн 200 тыс., مليون و200 ألف, and in Arabic below a thousand
 * without another magnitude, 15 ألفا و300.
 */
export function remainderInDigits(
  items: readonly Item[],
  next: number,
  { grammar }: Vocabulary,
): AddedPart | undefined {
  const ceiling = items[next - 1]?.word?.magnitude;
  if (ceiling === undefined || ceiling < 1000) return undefined;
  const joined = grammar === 'arabic' && is(items[next], 'and');
  if (grammar === 'arabic' && !joined) return undefined;
  const at = joined ? next + 1 : next;
  const figure = items[at]?.figure;
  if (figure?.shape !== 'number') return undefined;
  const { amount } = figure.numbers[0]!;
  const behind = items[at + 1];
  const scaled = behind?.word?.magnitude !== undefined && behind.word.count === undefined && !behind.and;
  if (scaled ? behind.word.magnitude! >= ceiling : !joined || ceiling > 1000) return undefined;
  const added = amount * (scaled ? behind.word.magnitude! : 1);
  if (added <= 0 || added >= ceiling) return undefined;
  return { next: scaled ? at + 2 : at + 1, added };
}
