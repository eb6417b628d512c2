import { expect, it } from 'vitest';
import { Tokens } from '../facts/token.ts';
import { cellWords } from './cell-words.ts';
import type { CheckRow } from './check.ts';
import { RunContext } from './context.ts';
import { Counterparts } from './counterparts.ts';
import { rowsOf } from './testing.ts';
import { WordSample } from './word-sample.ts';

/** Whether a word of the first version is met in a row of the second, and whether anything is known of it. */
function askIn(rows: readonly CheckRow[]): (word: string, there: string) => boolean | undefined {
  const sample = new WordSample(new RunContext(rows, {}));
  const counterparts = new Counterparts(sample, 0, 1);
  const stemsIn = (text: string, column: number): number[] =>
    cellWords(new Tokens().read(text), sample.version(column).stems).map(({ stem }) => stem);
  return (word, there) => counterparts.of(stemsIn(word, 0)[0]!, false, new Set(stemsIn(there, 1)))?.met;
}

const filler = Array.from({ length: 40 }, (_, row) => ({ en: `the other${row}`, ru: `некий прочий${row}` }));

it('knows which words stand for each other in several rows', () => {
  const ask = askIn(
    rowsOf(
      ...filler,
      { en: 'the garden', ru: 'некий садик' },
      { en: 'the garden again', ru: 'некий садик вновь' },
      { en: 'the garden once', ru: 'некий садик однажды' },
    ),
  );
  expect(ask('garden', 'садик')).toBe(true);
  expect(ask('garden', 'прочий')).toBe(false);
  expect(ask('window', 'садик')).toBeUndefined();
});

it('knows nothing of words that go with everything, or of which only one row tells', () => {
  const ask = askIn(rowsOf(...filler, { en: 'the garden', ru: 'некий садик' }));
  expect(ask('the', 'некий')).toBeUndefined();
  expect(ask('garden', 'садик')).toBeUndefined();
});
