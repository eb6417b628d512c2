import { describe, expect, it } from 'vitest';
import { Tokens } from '../../facts/token.ts';
import { cellWords } from './cell-words.ts';
import type { CheckRow } from '../check.ts';
import { RunContext } from '../context.ts';
import { type Counterpart, Counterparts } from './counterparts.ts';
import { rowsOf } from '../testing.ts';
import { WordSample } from './word-sample.ts';

/** How a word of the first version fares beside a text of the second; undefined where nothing is known of it. */
function counterpartsIn(
  rows: readonly CheckRow[],
): (word: string, there: string, own?: boolean) => Counterpart | undefined {
  const sample = new WordSample(new RunContext(rows, {}));
  const counterparts = new Counterparts(sample, 0, 1);
  const stemsIn = (text: string, column: number): number[] =>
    cellWords(new Tokens().read(text), sample.version(column).stems).map(({ stem }) => stem);
  return (word, there, own = false) => counterparts.of(stemsIn(word, 0)[0]!, own, new Set(stemsIn(there, 1)));
}

function askIn(rows: readonly CheckRow[]): (word: string, there: string) => boolean | undefined {
  const of = counterpartsIn(rows);
  return (word, there) => of(word, there)?.met;
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

describe('how often a word meets its translation', () => {
  const gardens = Array.from({ length: 8 }, (_, at) => ({
    en: `the garden${'abcdefgh'[at]} garden`,
    ru: `некий садик`,
  }));
  const of = counterpartsIn(
    rowsOf(
      ...filler,
      ...gardens,
      { en: 'the garden', ru: 'некий двор' },
      { en: 'the yard', ru: 'некий садик' },
    ),
  );

  it('is told of its rows and of any rows', () => {
    const { met, usual, chance } = of('garden', 'садик')!;
    expect(met).toBe(true);
    // 9 of 50 rows have it; of the 9 rows of the word 8, less half a row, and what is expected by chance
    expect(chance).toBeCloseTo(9 / 50, 10);
    expect(usual).toBeCloseTo((8 - 0.5 + 1.5 * 0.18) / (9 + 1.5), 10);
  });

  it('leaves out the row that is asked about, whether the word is met there or not', () => {
    expect(of('garden', 'садик', true)!.usual).toBeCloseTo((7 - 0.5 + 1.5 * 0.18) / (8 + 1.5), 10);
    expect(of('garden', 'двор', true)).toMatchObject({ met: false });
    expect(of('garden', 'двор', true)!.usual).toBeCloseTo((8 - 0.5 + 1.5 * 0.18) / (8 + 1.5), 10);
  });

  it('is not told of what is as frequent elsewhere', () => {
    const half = filler.map(({ en, ru }, row) => ({ en, ru: row % 2 ? ru : `${ru} садик` }));
    expect(counterpartsIn(rowsOf(...half, ...gardens))('garden', 'садик')).toBeUndefined();
  });

  it('takes the likeliest of several words', () => {
    const rows = Array.from({ length: 12 }, (_, at) => ({
      en: 'the garden',
      ru: `садик плюс ${at % 3 ? 'зелёный' : 'старый'} ${at % 4 ? '' : 'редкий'}`,
    }));
    const several = counterpartsIn(rowsOf(...filler, ...rows));
    expect(several('garden', 'садик')?.met).toBe(true);
    expect(several('garden', 'плюс')?.met).toBe(true);
    expect(several('garden', 'зелёный')?.met).toBe(true);
    expect(several('garden', 'редкий')?.met).toBe(false);
  });
});
