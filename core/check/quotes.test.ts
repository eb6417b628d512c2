import { describe, expect, it } from 'vitest';
import { findings, fixed, issuesOf, rowsOf } from './testing.ts';

const find = (...rows: Parameters<typeof rowsOf>): string[] => findings('quotes', rowsOf(...rows));

describe('quotes finds', () => {
  it.each([
    ['a mark that is never closed', { en: '“It will last, he said.' }, 'warning quotes.unclosed en:“'],
    ['a mark that closes nothing', { ru: 'Он сказал: да».' }, 'warning quotes.unopened ru:»'],
    ['a straight one without partner', { en: 'He said "yes and left.' }, 'warning quotes.unclosed en:"'],
    ['one in Arabic', { ar: 'قال «نعم ثم خرج.' }, 'warning quotes.unclosed ar:«'],
    ['a high reversed one', { en: '‟It will last, he said.' }, 'warning quotes.unclosed en:‟'],
    ['a low one in German', { de: 'Er sagte „ja und ging.' }, 'warning quotes.unclosed de:„'],
    ['a closing one of Swedish', { sv: 'Han sade ja” igen.' }, 'warning quotes.unopened sv:”'],
    ['a corner', { ja: '彼は「はいと言った。' }, 'warning quotes.unclosed ja:「'],
    ['a corner that closes nothing', { ja: '彼ははい」と言った。' }, 'warning quotes.unopened ja:」'],
    ['a white corner', { ja: '彼は『はいと言った。' }, 'warning quotes.unclosed ja:『'],
    ['a white corner that closes nothing', { ja: '彼ははい』と言った。' }, 'warning quotes.unopened ja:』'],
    ['a bracket of titles', { zh: '他读了《红楼梦。' }, 'warning quotes.unclosed zh:《'],
    ['one that closes no title', { zh: '他读了红楼梦》。' }, 'warning quotes.unopened zh:》'],
    ['a mark of another family inside', { ru: '«Он сказал „да».' }, 'warning quotes.unclosed ru:„'],
    [
      'the same in fewer versions than all',
      { en: '“It is late.', ru: 'Уже поздно».' },
      'warning quotes.unclosed en:“',
      'warning quotes.unopened ru:»',
    ],
    [
      'one beside a version without the row',
      { en: '“It is late.', ru: null },
      'warning quotes.unclosed en:“',
    ],
  ])('%s', (_, row, ...expected) => {
    expect(find(row)).toEqual(expected);
  });

  it('the version at fault among three', () => {
    const row = { ar: 'قال «نعم».', ru: 'Он сказал «да».', en: 'He said “yes.' };
    expect(issuesOf('quotes', rowsOf(row))).toMatchObject([{ odd: 'en' }]);
    expect(issuesOf('quotes', rowsOf({ ru: row.ru, en: row.en }))[0]).not.toHaveProperty('odd');
  });

  it('a quotation that is closed only after very many paragraphs', () => {
    const closedAfter = (count: number): string[] =>
      find(
        { ru: '«Первый.' },
        ...Array.from({ length: count }, () => ({ ru: 'Ещё один.' })),
        { ru: 'Тут «другой».' },
        { ru: 'Последний».' },
      );
    expect(closedAfter(2)).toEqual([]);
    expect(closedAfter(3)).toEqual(['warning quotes.unclosed ru:«', 'warning quotes.unopened ru:»']);
  });

  it('the version that alone has quotation marks', () => {
    const row = { ar: 'قال نعم.', ru: 'Он сказал да.', en: 'He said “yes”.' };
    expect(issuesOf('quotes', rowsOf(row))).toMatchObject([
      { severity: 'info', odd: 'en', message: { key: 'quotes.extra', params: { lang: 'en' } } },
    ]);
    expect(find(row)).toEqual(['info quotes.extra en:“yes”']);
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
    [
      'names that Bulgarian alone puts in quotation marks',
      { bg: 'Вестник „Труд“ спря.', en: 'The daily Trud stopped.', ar: 'توقفت صحيفة ترود.' },
    ],
    [
      'single marks beside double ones',
      { ru: 'Он «да» сказал.', en: 'He said ‘yes’.', de: 'Er sagte ‚ja‘.' },
    ],
    ['quotation marks in half of the versions', { ru: 'Он сказал «да».', en: 'He said yes.' }],
    ['a version without the row', { ru: 'Он сказал «да».', en: 'He said “yes”.', ar: null }],
    ['straight ones in brackets inside others', { en: '"He read ("yes") aloud."' }],
    ['straight ones before a full stop', { en: 'He said "yes", she said "no".' }],
    ['high reversed ones', { en: 'He said ‟yes” to me.' }],
    ['corners inside corners', { ja: '彼は「『本』を読む」と言った。' }],
    ['titles', { zh: '他读了《红楼梦》。' }],
    ['Swedish and Finnish guillemets', { sv: 'Han sade »ja» igen.', fi: 'Hän sanoi »kyllä».' }],
    ['Polish marks', { pl: 'Rzekł »tak« i „nie”.' }],
    ['apostrophes', { en: 'the boys’ dogs don’t' }],
    ['Hebrew abbreviations', { he: 'צה"ל הודיע' }],
  ])('%s', (_, row) => {
    expect(find(row)).toEqual([]);
  });

  it('paragraphs of one quotation that each open again', () => {
    expect(find({ en: '“First paragraph.' }, { en: '“Second and last.”' })).toEqual([]);
    const many = Array.from({ length: 9 }, () => ({ en: '“A paragraph.' }));
    expect(find(...many, { en: '“The last.”' })).toEqual([]);
  });
});

it('leaves a quotation alone that is closed some paragraphs later', () => {
  expect(find({ ru: '«Первый абзац.' }, { ru: 'Второй.' }, { ru: 'Третий».' })).toEqual([]);
});

describe('closes a sentence that is a quotation from its start', () => {
  it.each([
    ['en', '“It is late.', '”'],
    ['en', '"It is late.', '"'],
    ['ru', '«Уже поздно.', '»'],
    ['de', '„Es ist spät.', '“'],
    ['ja', '「遅い。', '」'],
    ['ja', '『遅い。', '』'],
    ['zh', '《红楼梦', '》'],
  ])('%s %s', (lang, text, partner) => {
    expect(fixed('quotes', rowsOf({ [lang]: text }))).toEqual([text + partner]);
  });

  it.each(['It “is late.', '“It is late, he said.', 'It is late.”'])('but not %s', (en) => {
    expect(fixed('quotes', rowsOf({ en }))).toEqual([en]);
  });
});

describe('the style of quotation marks', () => {
  const guillemets = Array.from({ length: 10 }, () => ({ ru: 'Газета «Правда»' }));

  it('is compared with the rest of the version', () => {
    expect(find(...guillemets, { ru: 'Газета "Труд"' })).toEqual(['info quotes.mixed ru:"']);
  });

  it('is left alone where the profile says so', () => {
    const profile = { options: { quotes: { style: 'off' } } };
    expect(findings('quotes', rowsOf(...guillemets, { ru: 'Газета "Труд"' }), profile)).toEqual([]);
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
