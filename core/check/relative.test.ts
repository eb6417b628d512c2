import { describe, expect, it } from 'vitest';
import { findings, rowsOf } from './testing.ts';

type Row = Readonly<Record<string, string>>;

/** What the checks of dates and quantities find in texts that were all published on 13 January 2021, a Wednesday. */
function found(row: Row): string[] {
  const datelines = Object.fromEntries(Object.keys(row).map((doc) => [doc, '2021-01-13']));
  return (['date', 'quantity'] as const).flatMap((check) => findings(check, rowsOf(row), {}, { datelines }));
}

describe('times told from the day of the text are held against the calendar', () => {
  it.each<[Row]>([
    [{ en: 'He died three days ago in hospital.', ru: 'Он умер в больнице 10 января 2021 года.' }],
    [{ en: 'He died three days ago in hospital.', ru: 'Он умер в больнице 10 января.' }],
    [{ en: 'He died three days ago in hospital.', ar: 'توفي في المستشفى يوم الأحد.' }],
    [{ ru: 'Он умер две недели назад в больнице.', en: 'He died in hospital on 30 December 2020.' }],
    [{ ar: 'توفي قبل ثلاثة أشهر في المستشفى.', en: 'He died in hospital in October 2020.' }],
    [{ en: 'He came two years ago with his wife.', ru: 'Он приехал с женой в 2019 году.' }],
    [{ en: 'He came last year with his wife.', ru: 'Он приехал с женой в 2020 году.' }],
    [{ en: 'He came last month with his wife.', ru: 'Он приехал с женой в декабре.' }],
    [{ en: 'He came last week with his wife.', ru: 'Он приехал с женой 6 января 2021 года.' }],
    [{ en: 'He came yesterday with his wife.', ru: 'Он приехал с женой 12 января.' }],
    [{ en: 'He came yesterday with his wife.', ru: 'Он приехал с женой во вторник.' }],
  ])('%o', (row) => {
    expect(found(row)).toEqual([]);
  });

  it.each<[Row]>([
    [{ en: 'He died three days ago in hospital.', ru: 'Он умер в больнице 5 января 2021 года.' }],
    [{ en: 'He came two years ago with his wife.', ru: 'Он приехал с женой в 2015 году.' }],
    [{ en: 'He came last year with his wife.', ru: 'Он приехал с женой в 2019 году.' }],
    [{ en: 'He came last week with his wife.', ru: 'Он приехал с женой 16 декабря 2020 года.' }],
  ])('but not where they are others: %o', (row) => {
    expect(
      found(row)
        .map((one) => one.split(' ')[0])
        .filter((severity) => severity !== 'info'),
    ).not.toEqual([]);
  });
});
