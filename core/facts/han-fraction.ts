import { toAsciiDigits } from '../text/digits.ts';
import { HAN_PARTS } from './lang/han-clock.ts';
import { nextFrom } from './lex.ts';
import { sumUp } from './myriads.ts';
import { exact, type NumberReading, soleAmount } from './number-reading.ts';
import type { Reader } from './reader.ts';
import type { MyriadMarks } from './vocabulary.ts';

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

const PARTS_IN_WORDS = /分[の之]/uy;
const HUNDRED = 100;

/** A fraction in words, 三分之二; those of a hundred are per cent. */
export function readHanFractionInWords(
  { items, text }: Reader,
  index: number,
  marks: MyriadMarks,
): NumberReading | undefined {
  const whole = items[index]!.figure ? undefined : sumUp(items, index, marks);
  if (!whole || whole.amount < 2 || whole.amount >= HUNDRED) return undefined;
  const { end } = items[whole.next - 1]!;
  PARTS_IN_WORDS.lastIndex = end;
  const found = PARTS_IN_WORDS.exec(text);
  const at = found && nextFrom(items, whole.next - 1, end + found[0].length);
  const parts = at === null ? undefined : sumUp(items, at, marks);
  if (!parts || parts.amount >= whole.amount) return undefined;
  return {
    amounts: [
      soleAmount(exact(parts.amount / whole.amount), items[index]!.start, items[parts.next - 1]!.end),
    ],
    form: 'fraction',
    written: 'words',
    certainty: 0.9,
    scaled: false,
    range: false,
    next: parts.next,
  };
}
