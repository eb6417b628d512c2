import { type FigureGroup, isDash } from './figure.ts';
import { is, isNamePart } from './lex.ts';
import { assert, type Reader } from './reader.ts';

/** How certain figures are that count nothing by the way they are written: 12-34-56. */
const CODE_CERTAINTY = 0.9;

/**
 * The figure at item `index` where it counts nothing: a code, the number of a quarter (Q3) or of a name (A320). Its facts are
 * added, the index of the item behind it comes back.
 */
export function readCode(reader: Reader, index: number): number | undefined {
  if (reader.items[index]!.figure!.shape === 'code') return pushCode(reader, index, CODE_CERTAINTY);
  const quarter = readQuarter(reader, index);
  if (quarter !== undefined) return quarter;
  const name = nameCertainty(reader, index);
  return name > 0 ? pushCode(reader, index, name) : undefined;
}

/**
 * How certain it is that letters written to the digits, directly or before a hyphen, make a name of them: COVID-19, A320,
 * S1. Those without hyphen are often spelled out in another script. 0 where they are numbers.
 */
function nameCertainty({ items }: Reader, index: number): number {
  if (!isNamePart(items, index) || items[index + 1]?.word?.unit === 'percent') return 0;
  const first = items[index]!.figure!.numbers[0]!;
  const year = first.plain && first.digits.length === 4 && first.amount > 1800 && first.amount < 2100;
  if (isDash(items[index - 1]!.text)) return year ? 0 : 0.9;
  const model = items[index - 2];
  return model && isDash(model.text) && !items[index - 1]!.spaced && items[index - 1]!.text.length <= 2
    ? 0.9
    : 0.6;
}

/** Q3: its number is added, the index of the item behind it comes back. */
function readQuarter(reader: Reader, index: number): number | undefined {
  const { items } = reader;
  const { figure, spaced, start, end } = items[index]!;
  if (spaced || !is(items[index - 1], 'quarter')) return undefined;
  const { digits, amount } = figure!.numbers[0]!;
  if (figure!.shape !== 'number' || digits.length > 1 || amount < 1 || amount > 4) return undefined;
  assert(reader, {
    value: { kind: 'number', amount, form: 'ordinal' },
    start,
    end,
    certainty: 0.9,
    written: 'digits',
  });
  return index + 1;
}

function pushCode(reader: Reader, index: number, certainty: number): number {
  const { figure } = reader.items[index]!;
  for (const { digits, start, end } of joinedCode(figure!)) {
    assert(reader, { value: { kind: 'code', text: digits }, start, end, certainty, written: 'digits' });
  }
  return index + 1;
}

/** The numbers of a code as one, unless it is a range of codes. */
function joinedCode(figure: FigureGroup): { digits: string; start: number; end: number }[] {
  const { numbers, start, end, shape } = figure;
  if (shape === 'range') return numbers.map((number) => ({ ...number }));
  return [{ digits: numbers.map(({ digits }) => digits).join('-'), start, end }];
}
