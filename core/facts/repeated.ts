import { readNumber } from './number.ts';
import type { NumberReading } from './number-reading.ts';
import type { Reader } from './reader.ts';

/** Takes back the words that a number in brackets says once more, three (3) years, and gives the reading of both. */
export function takeRepeated({ items, facts }: Reader, figures: NumberReading): NumberReading | undefined {
  const { next } = figures;
  if (items[next]?.text !== ')' || items[next - 2]?.text !== '(') return undefined;
  const words = facts.at(-1);
  if (words?.written !== 'words' || words.value.kind !== 'number' || words.end !== items[next - 3]?.end)
    return undefined;
  if (!says(figures, words.value.amount)) return undefined;
  facts.pop();
  return withBrackets(items[next]!.end, figures, words.start);
}

/** The reading of a number in words and of the brackets behind it that say it once more: four (4). */
export function repeatedBehind(reader: Reader, words: NumberReading): NumberReading | undefined {
  const { items } = reader;
  const { next, amounts, written } = words;
  if (written !== 'words' || items[next]?.text !== '(' || items[next + 2]?.text !== ')') return undefined;
  const figures = readNumber(reader, next + 1);
  if (figures?.next !== next + 2 || !says(figures, amounts[0]!.amount)) return undefined;
  return withBrackets(items[next + 2]!.end, figures, amounts[0]!.start);
}

/** Whether figures say an amount and no other. */
function says({ written, amounts }: NumberReading, amount: number): boolean {
  return written === 'digits' && amounts.length === 1 && amounts[0]!.amount === amount;
}

/** A number in brackets with the words before it, from `start` to the `end` of the brackets. */
function withBrackets(end: number, figures: NumberReading, start: number): NumberReading {
  return { ...figures, amounts: [{ ...figures.amounts[0]!, start, end }], next: figures.next + 1 };
}
