import { describe, expect, it } from 'vitest';
import { RunContext } from './context.ts';
import { LengthModel, type Misfit } from './length-model.ts';
import { rowsOf } from './testing.ts';

type Row = Parameters<typeof rowsOf>[number];

/** A text of so many letters, in words of five. */
const letters = (count: number, mark = ''): string =>
  Array.from({ length: Math.round(count / 5) }, () => 'abcde').join(' ') + mark;
/** Rows in which the second version is `ratio` times as long as the first, give or take a word. */
const text = (ratio: number, count = 40): Row[] =>
  Array.from({ length: count }, (_, k) => {
    const length = 60 + 5 * (k % 7);
    return { en: letters(length), ru: letters(Math.round(length * ratio) + 5 * ((k % 3) - 1)) };
  });

/** What is off in the last row, if anything is. */
function misfitOf(
  rows: readonly Row[],
  deviations = 4,
  minimum = 40,
): (Misfit & { lang: string }) | undefined {
  const all = rowsOf(...rows);
  const last = all.length - 1;
  const misfit = LengthModel.of(new RunContext(all, {})).misfit(all[last]!, last, deviations, minimum);
  return misfit && { ...misfit, lang: misfit.at.cell.lang };
}

describe('the ratio of two versions', () => {
  it.each([0.5, 1, 1.6])('is learnt from the rows: %d', (ratio) => {
    expect(misfitOf([...text(ratio), { en: letters(200), ru: letters(200 * ratio) }])).toBeUndefined();
    const misfit = misfitOf([...text(ratio), { en: letters(200), ru: letters(50 * ratio) }]);
    expect(misfit).toMatchObject({ lang: 'ru', certain: false });
    expect(misfit!.share).toBeGreaterThan(0.2);
    expect(misfit!.share).toBeLessThan(0.3);
  });

  it('is the same whichever version is which', () => {
    for (const ratio of [0.5, 1.6]) {
      const rows = [...text(ratio), { en: letters(50), ru: letters(200 * ratio) }];
      expect(misfitOf(rows)).toMatchObject({ lang: 'en' });
      expect(misfitOf(rows)!.share).toBeCloseTo(0.25, 1);
    }
  });

  it('is about one where there is little to learn from', () => {
    expect(misfitOf([{ en: letters(200), ru: letters(150) }])).toBeUndefined();
    expect(misfitOf([{ en: letters(200), ru: letters(20) }])).toMatchObject({ lang: 'ru' });
    expect(misfitOf([...text(2, 2), { en: letters(200), ru: letters(400) }])).toBeUndefined();
  });

  it('is not learnt from very short texts', () => {
    const short = Array.from({ length: 60 }, () => ({ en: 'abcde', ru: 'abcde abcde' }));
    expect(misfitOf([...short, ...text(1), { en: letters(200), ru: letters(200) }])).toBeUndefined();
    expect(misfitOf([...short, ...text(1), { en: letters(200), ru: letters(40) }])!.share).toBeCloseTo(
      0.2,
      1,
    );
  });

  it('spreads the less the longer the texts are, and never less than texts do', () => {
    const same = Array.from({ length: 60 }, () => ({ en: letters(100), ru: letters(100) }));
    expect(misfitOf([...same, { en: letters(60), ru: letters(40) }])).toBeUndefined();
    expect(misfitOf([...same, { en: letters(600), ru: letters(300) }])).toMatchObject({ lang: 'ru' });
    expect(misfitOf([...same, { en: letters(20_000), ru: letters(16_000) }])).toBeUndefined();
  });
});

describe('what is off', () => {
  it.each<[name: string, row: Row, minimum: number, expected: string | undefined]>([
    ['the shorter of two', { en: letters(30), ru: letters(200) }, 40, 'en'],
    ['nothing below the minimum', { en: letters(10), ru: letters(35) }, 40, undefined],
    ['something at the minimum', { en: letters(5), ru: letters(40) }, 40, 'en'],
    ['no version that is empty', { en: '', ru: letters(200) }, 40, undefined],
    ['no version that is not there', { en: null, ru: letters(200) }, 40, undefined],
  ])('is %s', (_, row, minimum, expected) => {
    expect(misfitOf([...text(1), row], 4, minimum)?.lang).toBe(expected);
  });

  it('has to be that far off', () => {
    const row = { en: letters(200), ru: letters(100) };
    expect(misfitOf([...text(1), row], 3)).toBeDefined();
    expect(misfitOf([...text(1), row], 12)).toBeUndefined();
  });

  const three = text(1).map((row) => ({ ...row, ar: row.en! }));
  it.each<[name: string, row: Row, expected: object | undefined]>([
    [
      'the one too short',
      { en: letters(200), ru: letters(40), ar: letters(200) },
      { lang: 'ru', certain: true },
    ],
    [
      'the one too long',
      { en: letters(50), ru: letters(50), ar: letters(300) },
      { lang: 'ar', certain: true },
    ],
    ['the first', { en: letters(40), ru: letters(200), ar: letters(200) }, { lang: 'en', certain: true }],
    ['none between two others', { en: letters(30), ru: letters(150), ar: letters(750) }, { lang: 'en' }],
    ['none where all agree', { en: letters(200), ru: letters(200), ar: letters(200) }, undefined],
  ])('among three is %s', (_, row, expected) => {
    const misfit = misfitOf([...three, row]);
    if (expected) expect(misfit).toMatchObject(expected);
    else expect(misfit).toBeUndefined();
  });
});

describe('what is missing', () => {
  const sentence = (count: number): string => `A${letters(count, '.')}`;
  it.each<[name: string, row: Row, sentences: boolean]>([
    ['a sentence of one segment', { en: `${sentence(100)} ${sentence(100)}`, ru: sentence(40) }, true],
    ['a segment', { en: [sentence(100), sentence(100)], ru: sentence(40) }, true],
    ['a Chinese sentence', { en: `${letters(100)}。中${letters(100)}。`, ru: sentence(40) }, true],
    ['a sentence behind a question', { en: `${letters(100)}? “B${letters(100)}`, ru: sentence(40) }, true],
    ['no sentence', { en: sentence(200), ru: sentence(40) }, false],
    ['no sentence, for all its stops', { en: `a. b. c. ${letters(200)}`, ru: sentence(40) }, false],
    [
      'no sentence, as both have two',
      { en: `${sentence(100)} ${sentence(100)}`, ru: `${sentence(15)} ${sentence(15)}` },
      false,
    ],
  ])('may be %s', (_, row, sentences) => {
    expect(misfitOf([...text(1), row])).toMatchObject({ lang: 'ru', sentences });
  });

  it('may be a sentence in the two others that are shorter', () => {
    const rows = text(1).map((row) => ({ ...row, ar: row.en! }));
    const long = `${sentence(150)} ${sentence(150)}`;
    expect(misfitOf([...rows, { en: sentence(50), ru: sentence(50), ar: long }])).toMatchObject({
      lang: 'ar',
      sentences: true,
    });
    expect(
      misfitOf([...rows, { en: sentence(50), ru: `${sentence(20)} ${sentence(20)}`, ar: long }]),
    ).toMatchObject({ sentences: false });
  });

  it.each<[name: string, row: Row, clauses: boolean]>([
    ['a clause', { en: `${letters(100)}, ${letters(100)}`, ru: letters(40) }, true],
    ['no clause', { en: letters(200), ru: letters(40) }, false],
    [
      'no clause, as both have two',
      { en: `${letters(100)}, ${letters(100)}`, ru: `${letters(20)}, ${letters(20)}` },
      false,
    ],
  ])('may be %s', (_, row, clauses) => {
    expect(misfitOf([...text(1), row])).toMatchObject({ lang: 'ru', clauses });
  });

  it('is no clause in a language that sets fewer marks', () => {
    const marked = text(1).map(({ en, ru }) => ({
      en: `${en as string}, abc, abc, abc`,
      ru: `${ru as string} abc`,
    }));
    expect(misfitOf([...marked, { en: `${letters(100)}, ${letters(100)}`, ru: letters(40) }])).toMatchObject({
      clauses: false,
    });
    const turned = marked.map(({ en, ru }) => ({ en: ru, ru: en }));
    expect(misfitOf([...turned, { en: `${letters(100)}, ${letters(100)}`, ru: letters(40) }])).toMatchObject({
      clauses: true,
    });
  });
});

it('is made once for the rows of a run', () => {
  const context = new RunContext(rowsOf(...text(1)), {});
  expect(LengthModel.of(context)).toBe(LengthModel.of(context));
  expect(LengthModel.of(context)).not.toBe(LengthModel.of(new RunContext(rowsOf(...text(1)), {})));
});
