import { isDash } from './figure.ts';
import { is, isArticle } from './lex.ts';
import type { NumberReading } from './number-reading.ts';
import type { Reader } from './reader.ts';

/**
 * How many storeys above the one on the ground a number may be of, by the ways in which the language counts them: for 'second
 * floor' 1 or 2, for третий этаж 2. Undefined for what is the number of no storey.
 *
 * @param index of the number's first item
 */
export function storeysOf(
  { items, vocabulary }: Reader,
  index: number,
  { form, next, written }: NumberReading,
  amount: number,
): readonly number[] | undefined {
  const before =
    is(items[index - 1], 'storey') ||
    (isArticle(items[index - 1], vocabulary) && is(items[index - 2], 'storey'));
  const mark = items[next]?.text ?? '';
  const stopped = mark === '.' && vocabulary.grammar === 'plain';
  const behind = items[isDash(mark) || stopped ? next + 1 : next];
  if (!before && !is(behind, 'storey')) return undefined;
  if (form !== 'ordinal') {
    const numbered =
      is(behind, 'numberedStorey') || (is(behind, 'numberedStoreyBehind') && is(items[index - 1], 'on'));
    if (written !== 'digits' || !(before || stopped || numbered)) return undefined;
  }
  switch (vocabulary.firstStorey) {
    case 'ground':
      return [amount - 1];
    case 'above':
      return [amount];
    case undefined:
      return [amount - 1, amount];
  }
}
