import { describe, expect, it } from 'vitest';
import { findings, fixed, rowsOf } from './testing.ts';

const find = (...rows: Parameters<typeof rowsOf>): string[] => findings('quotes', rowsOf(...rows));

describe('quotes finds', () => {
  it.each([
    ['a mark that is never closed', { en: '“It will last, he said.' }, 'warning quotes.unclosed en:“'],
    ['a mark that closes nothing', { ru: 'Он сказал: да».' }, 'warning quotes.unopened ru:»'],
    ['a straight one without partner', { en: 'He said "yes and left.' }, 'warning quotes.unclosed en:"'],
    ['one in Arabic', { ar: 'قال «نعم ثم خرج.' }, 'warning quotes.unclosed ar:«'],
  ])('%s', (_, row, finding) => {
    expect(find(row)).toEqual([finding]);
  });

  it('the version that dropped the quotation marks of the others', () => {
    const row = { ar: 'قال «نعم».', ru: 'Он сказал «да».', en: 'He said yes.' };
    expect(find(row)).toEqual(['info quotes.missing ar:«نعم» ru:«да» en:He said yes.']);
  });
});

describe('quotes leaves alone', () => {
  it.each([
    ['nested pairs', { ru: '«Газета „Правда“ вышла»', en: '“He said ‘yes’ to me”' }],
    ['German pairs', { de: 'Er sagte „ja“ und »nein«.' }],
    ['a quoted sign before a comma', { de: 'Standard ist „/“, wenn nichts gesetzt ist.' }],
    ['Swedish pairs', { sv: 'Han sade ”ja” igen.' }],
    ['inches', { en: 'a 15" screen' }],
    ['a quotation over several sentences', { en: ['“It is late.', 'Go home,” she said.'] }],
    ['what all versions leave open', { en: '“It is late.', ru: '«Уже поздно.' }],
    [
      'names that Russian alone puts in quotation marks',
      { ru: 'Глава «Нордбанка» ушёл.', en: 'The head of Nordbank left.', ar: 'غادر رئيس نوردبنك.' },
    ],
    ['apostrophes', { en: 'the boys’ dogs don’t' }],
    ['Hebrew abbreviations', { he: 'צה"ל הודיע' }],
  ])('%s', (_, row) => {
    expect(find(row)).toEqual([]);
  });

  it('paragraphs of one quotation that each open again', () => {
    expect(find({ en: '“First paragraph.' }, { en: '“Second and last.”' })).toEqual([]);
  });
});

it('leaves a quotation alone that is closed some paragraphs later', () => {
  expect(find({ ru: '«Первый абзац.' }, { ru: 'Второй.' }, { ru: 'Третий».' })).toEqual([]);
});

it('closes a sentence that is a quotation from its start', () => {
  expect(fixed('quotes', rowsOf({ en: '“It is late.' }))).toEqual(['“It is late.”']);
});

describe('the style of quotation marks', () => {
  const guillemets = Array.from({ length: 10 }, () => ({ ru: 'Газета «Правда»' }));

  it('is compared with the rest of the version', () => {
    expect(find(...guillemets, { ru: 'Газета "Труд"' })).toEqual(['info quotes.mixed ru:"']);
  });

  it('is left alone in a consistent text', () => {
    expect(find(...guillemets.map(() => ({ ru: 'Газета "Труд"' })))).toEqual([]);
  });

  it('is compared with the language where the profile says so', () => {
    const profile = { options: { quotes: { style: 'locale' } } };
    expect(findings('quotes', rowsOf({ ru: 'Газета "Труд"' }), profile)).toEqual(['info quotes.style ru:"']);
  });
});

it('reads texts of nothing but marks', () => {
  const rows = rowsOf({ en: `"${'«'.repeat(150_000)}"`, ru: 'Ряд.' });
  expect(findings('quotes', rows).length).toBeGreaterThanOrEqual(150_000);
});
