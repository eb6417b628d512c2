import { toAsciiDigits } from '../text/digits.ts';
import { HAN_PARTS } from './lang/han-clock.ts';
import { nextFrom } from './lex.ts';
import { exact, type NumberReading, soleAmount } from './number-reading.ts';
import type { Reader } from './reader.ts';

/** A fraction that names its whole first, of which the figure at item `index` is: 3分の2, 4分之1, 3분의 2. */
export function readHanFraction({ items, text }: Reader, index: number): NumberReading | undefined {
  const { figure, start } = items[index]!;
  const whole = figure?.shape === 'number' ? figure.numbers[0]! : undefined;
  if (!whole?.plain || whole.amount < 2) return undefined;
  HAN_PARTS.lastIndex = whole.end;
  const found = HAN_PARTS.exec(text);
  if (!found) return undefined;
  const end = whole.end + found[0].length;
  return {
    amounts: [soleAmount(exact(Number(toAsciiDigits(found[1]!)) / whole.amount), start, end)],
    form: 'fraction',
    written: 'digits',
    certainty: 1,
    scaled: false,
    range: false,
    next: nextFrom(items, index, end),
  };
}
