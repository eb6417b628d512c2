import { describe, expect, it } from 'vitest';
import type { DateValue, FactValue, TimeValue } from './fact.ts';
import { isSameValue } from './same-value.ts';

const number: FactValue = { kind: 'number', amount: 5, form: 'cardinal' };
const quantity: FactValue = { kind: 'quantity', amount: 5, unit: 'kilometer' };
const date: DateValue = { kind: 'date', calendar: 'gregory', year: 2021, month: 1, day: 13 };
const time: TimeValue = { kind: 'time', hour: 14, minute: 30, certainHalf: true };

describe('two values are one', () => {
  it.each<[FactValue, FactValue]>([
    [number, { ...number, form: 'ordinal' } as FactValue],
    [quantity, { ...quantity }],
    [date, { ...date }],
    [time, { ...time }],
    [
      { kind: 'code', text: 'A320' },
      { kind: 'code', text: 'A320' },
    ],
    [
      { ...time, offsets: [0, 1] },
      { ...time, offsets: [0, 1] },
    ],
  ])('%o and %o', (x, y) => {
    expect(isSameValue(x, y)).toBe(true);
    expect(isSameValue(y, x)).toBe(true);
  });
});

describe('two values are not one', () => {
  it.each<[FactValue, FactValue]>([
    [number, { ...number, amount: 6 } as FactValue],
    [number, quantity],
    [quantity, { ...quantity, amount: 6 }],
    [quantity, { ...quantity, unit: 'mile' }],
    [date, time],
    ...(
      [
        { calendar: 'islamic' },
        { year: 2020 },
        { month: 2 },
        { day: 14 },
        { weekday: 3 },
        { toward: -1 },
        { relative: -1 },
        { span: 'week' },
        { decade: 2020 },
        { century: 21 },
        { part: 'start' },
      ] as const
    ).map((change): [FactValue, FactValue] => [date, { ...date, ...change } as FactValue]),
    ...([{ hour: 2 }, { minute: 31 }, { second: 1 }, { offsets: [0] }] as const).map(
      (change): [FactValue, FactValue] => [time, { ...time, ...change }],
    ),
    [
      { ...time, offsets: [0] },
      { ...time, offsets: [1] },
    ],
    [
      { ...time, offsets: [0] },
      { ...time, offsets: [0, 1] },
    ],
    [
      { kind: 'code', text: '1' },
      { kind: 'code', text: '2' },
    ],
    [{ kind: 'code', text: '5' }, number],
  ])('%o and %o', (x, y) => {
    expect(isSameValue(x, y)).toBe(false);
    expect(isSameValue(y, x)).toBe(false);
  });
});
