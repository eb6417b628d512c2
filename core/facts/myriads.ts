import type { Item } from './lex.ts';
import { exact, type NumberReading, soleAmount } from './number-reading.ts';
import type { Reader } from './reader.ts';
import type { MyriadMarks } from './vocabulary.ts';

const MYRIAD = 1e4;

/** A number in the Chinese way, as far as it goes. */
export interface Sum {
  readonly amount: number;
  readonly next: number;
  /** How many characters and figures make it up. */
  readonly parts: number;
  /** It has digits one after the other: 二〇二一. */
  readonly digitByDigit: boolean;
}

/**
 * The number of Chinese or Japanese that begins at item `index` with a numeral or a figure: 五百, 三千五百, 二〇二一, 1億2千万,
 * 30多万. Undefined where no magnitude or second digit belongs to it: a single character is more often part of a word.
 */
export function readMyriads({ items }: Reader, index: number, marks: MyriadMarks): NumberReading | undefined {
  const first = items[index]!;
  const before = items[index - 1];
  const figure = first.figure?.numbers[0];
  // 数百 is no hundred, nor is the 六十 of 五六十 sixty; and a long run of digits is summed up once.
  if (!figure && (isSome(before, marks) || (!first.spaced && before?.word?.card !== undefined)))
    return undefined;
  const sum = sumUp(items, index, marks);
  if (!sum) return undefined;
  const { amount, next, parts } = sum;
  const last = items[next - 1]!;
  if (parts === 1) {
    // 百分之五, 三公里
    const counted = items[next]?.word?.unit !== undefined || before?.text === marks.part;
    if (figure || !counted || first.word?.card === undefined || amount < 2) return undefined;
  }
  // 几 behind a number: 十几.
  if (!figure && isSome(items[next], marks)) return undefined;
  if (sum.digitByDigit && parts !== 4) return undefined;
  return {
    amounts: [soleAmount(exact(amount), first.start, last.end)],
    form: before?.text === marks.ordinal ? 'ordinal' : 'cardinal',
    written: figure ? 'mixed' : 'words',
    certainty: figure ? 1 : first.word?.card === undefined && first.word?.magnitude !== 10 ? 0.3 : 0.6,
    scaled: amount >= 1000 && !sum.digitByDigit,
    range: false,
    next,
  };
}

function isSome(item: Item | undefined, { some }: MyriadMarks): boolean {
  return item !== undefined && some.test(item.text);
}

/** The number that the items from `index` on make up; undefined where there is none, or it is left open. */
export function sumUp(items: readonly Item[], index: number, { more }: MyriadMarks): Sum | undefined {
  let total = 0;
  /** Below the next myriad. */
  let section = 0;
  let digit: number | undefined;
  let digits = 0;
  let unit = Infinity;
  let myriad = Infinity;
  let at = index;
  let parts = 0;
  for (; at < items.length; at++) {
    let item = items[at]!;
    if (more.test(item.text) && digit !== undefined && items[at + 1]?.word?.magnitude !== undefined)
      item = items[++at]!;
    const { card, magnitude } = item.word ?? {};
    if (at > index && item.spaced && magnitude === undefined) break;
    if (item.figure || card !== undefined) {
      const own = card ?? (item.figure!.shape === 'number' ? item.figure!.numbers[0]!.amount : undefined);
      if (own === undefined || (digit !== undefined && item.figure)) break;
      digits = digit === undefined ? 1 : digits + 1;
      if (digits > 1 && (total > 0 || section > 0)) break;
      // 零 fills a place: 一千零一.
      digit = own === 0 && (total > 0 || section > 0) ? undefined : (digit ?? 0) * 10 + own;
    } else if (magnitude === undefined) break;
    else {
      // 五六十 is fifty or sixty.
      if (digits > 1) return undefined;
      if (magnitude < MYRIAD) {
        if (magnitude >= unit) break;
        section += (digit ?? 1) * magnitude;
        unit = magnitude;
      } else {
        const group = section + (digit ?? 0);
        if (group === 0 && (total === 0 || magnitude <= myriad)) break;
        if (group > 0 && magnitude >= myriad) break;
        total = group === 0 ? total * magnitude : total + group * magnitude;
        section = 0;
        unit = Infinity;
        myriad = magnitude;
      }
      digit = undefined;
      digits = 0;
    }
    parts++;
  }
  if (parts === 0) return undefined;
  return { amount: total + section + (digit ?? 0), next: at, parts, digitByDigit: digits > 1 };
}
