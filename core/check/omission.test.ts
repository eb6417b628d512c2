import { describe, expect, it } from 'vitest';
import type { CheckRow } from './check.ts';
import { findings, issuesOf, rowsOf } from './testing.ts';

const find = (...rows: Parameters<typeof rowsOf>): string[] => findings('omission', rowsOf(...rows));

it('finds a version that has nothing where the others have text', () => {
  const rows = rowsOf(
    { ar: 'وعاد السكان.', ru: null, en: 'The people came back.' },
    { ar: 'نعم.', ru: 'Да.', en: 'Yes.' },
  );
  expect(findings('omission', rows)).toEqual([
    'warning omission.row ar:وعاد السكان. en:The people came back.',
  ]);
  expect(issuesOf('omission', rows)[0]).toMatchObject({ odd: 'ru', type: 'omission' });
});

it('finds what only one of three versions says', () => {
  const rows = rowsOf({ ar: null, ru: null, en: 'An afterthought.' }, { ar: 'نعم.', ru: 'Да.', en: 'Yes.' });
  expect(issuesOf('omission', rows)[0]).toMatchObject({
    odd: 'en',
    type: 'addition',
    message: { key: 'omission.only' },
  });
});

it('cannot tell an omission from an addition in two versions', () => {
  expect(issuesOf('omission', rowsOf({ ru: 'Да.', en: null }))[0]).not.toHaveProperty('odd');
});

describe('omission', () => {
  it('mentions page furniture only', () => {
    const row = rowsOf({ en: 'Photo: Press Office', ru: null })[0]!;
    const cells = row.cells.map(
      (cell) =>
        cell && { ...cell, segments: cell.segments.map((one) => ({ ...one, kind: 'furniture' as const })) },
    );
    const rows: CheckRow[] = [{ ...row, cells }];
    expect(findings('omission', rows)).toEqual(['info omission.furniture en:Photo: Press Office']);
  });

  it('leaves full rows, empty rows and rules alone', () => {
    expect(find({ en: 'Yes.', ru: 'Да.' }, { en: null, ru: null }, { en: '* * *', ru: null })).toEqual([]);
  });

  it('has nothing to say about one version', () => {
    expect(find({ en: 'Yes.' })).toEqual([]);
  });
});

describe('a part left out', () => {
  const sentence = (words: number, word: string): string =>
    `${word[0]!.toUpperCase()}${word.slice(1)} ${Array.from({ length: words }, () => word).join(' ')}.`;
  const text = Array.from({ length: 30 }, (_, index) => ({
    en: sentence(11 + (index % 4), 'word'),
    ru: sentence(11 + (index % 5), 'слов'),
  }));

  it('is found where sentences are missing', () => {
    const rows = rowsOf(...text, {
      en: [sentence(12, 'word'), sentence(11, 'more')],
      ru: sentence(8, 'слов'),
    });
    expect(issuesOf('omission', rows)).toMatchObject([
      { severity: 'warning', message: { key: 'omission.part' } },
    ]);
  });

  it('is found where one of several sentences is missing, and marked', () => {
    const lost = sentence(9, 'lost');
    const en = [sentence(12, 'word'), lost, sentence(5, 'more')].join(' ');
    const ru = `${sentence(12, 'слов')} ${sentence(5, 'ещё')}`;
    expect(find(...text, { en, ru })).toEqual([`warning omission.part en:${lost}`]);
    // One sentence for two, as long as both, with a mark between what they were.
    const joined = `${sentence(12, 'слов')} ${sentence(9, 'слов').slice(0, -1)}, ${sentence(5, 'ещё')}`;
    expect(find(...text, { en, ru: joined })).toEqual([]);
  });

  it('is found where a clause is missing inside a sentence', () => {
    const clause = (words: number, word: string): string => sentence(words, word).slice(0, -1);
    const long = `${clause(10, 'word')}, ${clause(9, 'more')}, ${sentence(3, 'rest')}`;
    expect(issuesOf('omission', rowsOf(...text, { en: long, ru: sentence(8, 'слов') }))).toMatchObject([
      { severity: 'warning', message: { key: 'omission.part' } },
    ]);
    // As short, but nothing shows that a clause is gone: see `length`.
    const plain = { en: sentence(23, 'word'), ru: sentence(8, 'слов') };
    expect(issuesOf('omission', rowsOf(...text, plain))).toEqual([]);
  });

  it('is not seen in sentences that were joined', () => {
    const rows = rowsOf(...text, {
      en: [sentence(12, 'word'), sentence(11, 'more')],
      ru: sentence(22, 'слов'),
    });
    expect(issuesOf('omission', rows)).toEqual([]);
  });
});

describe('a part left out that only the words show', () => {
  const NOUNS = ['river', 'teacher', 'garden', 'engine', 'letter', 'island', 'doctor', 'winter'] as const;
  const VERBS = ['carried', 'watched', 'followed', 'painted', 'repaired', 'counted', 'visited'] as const;
  const PLACES = ['yesterday', 'downtown', 'silently', 'together', 'upstairs'] as const;
  const IN_RUSSIAN = new Map<string, string>([
    ...NOUNS.map(
      (word, at) =>
        [word, ['река', 'учитель', 'садик', 'мотор', 'письмо', 'остров', 'доктор', 'зимовье'][at]!] as const,
    ),
    ...VERBS.map(
      (word, at) =>
        [word, ['нёсли', 'смотрел', 'проводил', 'красили', 'чинили', 'считали', 'посетил'][at]!] as const,
    ),
    ...PLACES.map(
      (word, at) => [word, ['вчерашне', 'поцентру', 'молчаливо', 'сообща', 'наверху'][at]!] as const,
    ),
  ]);
  const clause = (n: number): string[] => [
    NOUNS[n % 8]!,
    VERBS[(3 * n) % 7]!,
    NOUNS[(5 * n + 3) % 8]!,
    PLACES[(2 * n) % 5]!,
  ];
  const english = (words: readonly string[]): string => words.join(' ');
  const russian = (words: readonly string[]): string => words.map((word) => IN_RUSSIAN.get(word)!).join(' ');
  const text = Array.from({ length: 60 }, (_, n) => {
    const words = [...clause(n), ...clause(n + 11), ...clause(2 * n + 5)];
    return { en: english(words), ru: russian(words), de: `${english(words)} x` };
  });
  const kept = [...clause(4), ...clause(17)];
  const lost = ['garden', 'carried', 'island', 'silently', 'doctor', 'painted'];
  const all = [...kept.slice(0, 4), ...lost, ...kept.slice(4)];
  const two = text.map(({ en, ru }) => ({ en, ru }));

  it('is found and marked, without any mark between clauses', () => {
    const rows = rowsOf(...two, { en: english(all), ru: russian(kept) });
    expect(findings('omission', rows)).toEqual([`warning omission.part en:${english(lost)}`]);
  });

  it('is not found where the other version is as short but has a counterpart of every part', () => {
    const brief = all.filter((_, at) => at % 2 === 0 || at > 8);
    expect(find(...two, { en: english(all), ru: russian(brief) })).toEqual([]);
  });

  it('tells the version that lacks it, or alone has it, of three', () => {
    const without = { en: english(all), ru: russian(kept), de: english(all) };
    expect(issuesOf('omission', rowsOf(...text, without))).toMatchObject([
      { odd: 'ru', type: 'omission', message: { key: 'omission.part' } },
    ]);
    const added = { en: english(kept), ru: russian(all), de: english(kept) };
    const rows = rowsOf(...text, added);
    expect(issuesOf('omission', rows)).toMatchObject([{ odd: 'ru', type: 'addition' }]);
    expect(findings('omission', rows)).toEqual([`warning omission.only ru:${russian(lost)}`]);
  });

  it('is left to `omission` by `length`', () => {
    const rows = rowsOf(...two, { en: english([...all, ...lost]), ru: russian(kept) });
    expect(findings('omission', rows)).toHaveLength(1);
    expect(findings('length', rows)).toEqual([]);
  });
});
