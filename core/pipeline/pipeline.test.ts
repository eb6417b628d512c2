import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Project, Progress } from '../model/index.ts';
import { finish, InputError, isFixed } from '../model/index.ts';
import { apply, brokenInvariants, statuses, textHash } from '../review/index.ts';
import { commonName } from './build.ts';
import { buildProject } from './checked.ts';
import { datelinesOf } from './dateline.ts';
import { type InputFile } from './input.ts';
import { realign } from './realign.ts';
import { recheck } from './recheck.ts';
import { linesAsSentences } from './sentences.ts';

const IDENTITY = { id: 'p', created: '2026-01-01T00:00:00Z' };

function file(name: string, text: string, lang?: string): InputFile {
  return { name, bytes: new TextEncoder().encode(text), ...(lang !== undefined && { lang }) };
}

function build(...inputs: InputFile[]): Project {
  return finish(buildProject(inputs, IDENTITY));
}

function refusal(...inputs: InputFile[]): InputError | undefined {
  try {
    build(...inputs);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  return undefined;
}

const ENGLISH = `The ferry

12 March 2021

The ferry leaves at nine. It carries 300 people. The fare is 12 euros.

Captain Maria Lopez has steered it for 20 years.
`;
const RUSSIAN = `Паром

12 марта 2021 года

Паром отходит в девять. Он берёт 300 человек. Билет стоит 15 евро.

Капитан Мария Лопес ведёт его 20 лет.
`;

describe('buildProject', () => {
  it('goes the whole way', () => {
    const project = build(file('ferry.en.txt', ENGLISH), file('ferry.ru.txt', RUSSIAN));
    expect(project.name).toBe('ferry');
    expect(project.documents.map(({ id, lang, name }) => [id, lang, name])).toEqual([
      ['en', 'en', 'ferry.en.txt'],
      ['ru', 'ru', 'ferry.ru.txt'],
    ]);
    expect(project.beads).toHaveLength(6);
    expect(brokenInvariants(project)).toEqual([]);
    expect(project.issues.filter(({ severity }) => severity === 'error').map(({ bead }) => bead)).toEqual([
      'b000005',
    ]);
  });

  it('aligns as thoroughly as the settings say', () => {
    const inputs = [
      file(
        'a.en.txt',
        'The council met in Geneva on 12 March 2019. Forty-one states voted for it; 7 abstained.\nNothing was said about the 350 euros. They will meet in Cairo in 2021.',
      ),
      file(
        'a.ru.txt',
        'Совет собрался в Женеве 12 марта 2019 года.\nЗа неё проголосовало 41 государство; 7 воздержались.\nО 350 евро ничего не говорили.\nОни встретятся в Каире в 2021 году.',
      ),
    ];
    const rowsBy = (thorough: boolean) => {
      const settings = { thorough };
      const project = finish(buildProject(inputs, { ...IDENTITY, sentences: 'lines', settings }));
      expect(project.settings.thorough).toBe(thorough);
      return project.beads.map(({ cells }) => [cells['en']?.length ?? 0, cells['ru']?.length ?? 0]);
    };
    expect(rowsBy(true)).toEqual([
      [1, 2],
      [1, 2],
    ]);
    expect(rowsBy(false)).not.toEqual(rowsBy(true));
  });

  it('tells how far it is and can be stopped between any two steps', () => {
    const stages = new Set<Progress['stage']>();
    const work = buildProject([file('a.en.txt', ENGLISH), file('a.ru.txt', RUSSIAN)], IDENTITY);
    for (let step = work.next(); !step.done; step = work.next()) stages.add(step.value.stage);
    expect([...stages]).toEqual(expect.arrayContaining(['read', 'segment', 'align', 'check']));
    const stopped = buildProject([file('a.en.txt', ENGLISH), file('a.ru.txt', RUSSIAN)], IDENTITY);
    stopped.next();
    expect(stopped.return(undefined as never).done).toBe(true);
  });

  it('takes one version alone where that is asked for, a row a sentence', () => {
    const options = { ...IDENTITY, alone: true };
    const project = finish(buildProject([file('a.en.txt', `${ENGLISH} The the end.`)], options));
    expect(brokenInvariants(project)).toEqual([]);
    expect(project.beads).toHaveLength(project.segments['en']!.length);
    expect(project.issues.map(({ check }) => check)).toEqual(['repetition']);
  });

  it('takes two translations in one language, if that is what the user says', () => {
    const project = build(
      file('a.txt', ENGLISH, 'en'),
      file('b.txt', ENGLISH, 'en'),
      file('c.txt', RUSSIAN, 'ru'),
    );
    expect(project.documents.map(({ id }) => id)).toEqual(['en', 'en-2', 'ru']);
  });

  it.each<[string, InputFile[], string, string | undefined]>([
    ['one version', [file('a.en.txt', ENGLISH)], 'one-version', 'a.en.txt'],
    ['none', [], 'one-version', undefined],
    [
      'two that look like one language',
      [file('a.txt', ENGLISH), file('b.txt', ENGLISH), file('c.txt', RUSSIAN)],
      'same-language',
      'b.txt',
    ],
    ['an empty one', [file('a.en.txt', ENGLISH), file('b.ru.txt', '')], 'empty-file', 'b.ru.txt'],
    [
      'a blank one',
      [file('a.en.txt', ENGLISH), file('b.ru.txt', '\u00a0\n\ufeff\u200f')],
      'empty-file',
      'b.ru.txt',
    ],
    [
      'no language',
      [file('a.en.txt', ENGLISH, 'english!'), file('b.ru.txt', RUSSIAN)],
      'unknown-language',
      'a.en.txt',
    ],
    [
      'aligned rows among texts',
      [file('a.tsv', 'en\tru\nOne.\tОдин.\n'), file('b.ru.txt', RUSSIAN)],
      'aligned-among-versions',
      'a.tsv',
    ],
    [
      'no sentence',
      [file('a.en.txt', 'word '.repeat(500_000)), file('b.ru.txt', RUSSIAN)],
      'sentence-too-long',
      'a.en.txt',
    ],
  ])('refuses %s', (_name, inputs, code, where) => {
    const error = refusal(...inputs);
    expect(error?.code).toBe(code);
    expect(error?.place.file).toBe(where);
  });

  it('opens a file that is aligned already', () => {
    const project = build(file('terms.tsv', 'en\tru\nHe paid 5 euros.\tОн заплатил 6 евро.\nIt rained.\t\n'));
    expect(project.name).toBe('terms');
    expect(project.beads.map(({ cells }) => Object.keys(cells))).toEqual([['en', 'ru'], ['en']]);
    expect(project.issues.some(({ severity }) => severity === 'error')).toBe(true);
    expect(brokenInvariants(project)).toEqual([]);
  });

  it('never breaks a project, whatever the texts', () => {
    const words = fc.constantFrom(
      'One. ',
      'два ',
      'ثلاثة. ',
      '\n',
      '\n\n',
      '\u00a0',
      '5',
      ' — ',
      '…',
      '😀',
      '\r\n',
      '. ',
      '•',
    );
    const texts = fc.array(words, { minLength: 1, maxLength: 30 }).map((parts) => `x${parts.join('')}`);
    fc.assert(
      fc.property(texts, texts, texts, (a, b, c) => {
        const project = build(file('a', a, 'en'), file('b', b, 'ru'), file('c', c, 'ar'));
        expect(brokenInvariants(project)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('commonName', () => {
  it.each([
    [['article.ar.txt', 'article.ru.txt'], 'article'],
    [['/home/a/report_en.docx', '/home/a/report_ru.docx'], 'report'],
    [['report-final-en.txt', 'report-first-ru.txt'], 'report'],
    [['english.txt', 'russian.txt'], 'english'],
    [['faq.txt', 'faq.txt'], 'faq'],
    [['rows.tsv'], 'rows'],
    [[], ''],
  ])('%j → %s', (names, common) => {
    expect(commonName(names)).toBe(common);
  });
});

describe('linesAsSentences', () => {
  const lines = (text: string) => {
    const { document, segments } = linesAsSentences({
      id: 'd',
      lang: 'en',
      name: 'd',
      format: 'text',
      encoding: 'utf-8',
      text,
      paragraphs: [],
    });
    return {
      paragraphs: document.paragraphs.length,
      sentences: segments.map(({ start, end, paragraph }) => [paragraph, text.slice(start, end)]),
    };
  };

  it.each([
    [
      'a\nb',
      1,
      [
        [0, 'a'],
        [0, 'b'],
      ],
    ],
    [
      'a\n\nb\n',
      2,
      [
        [0, 'a'],
        [1, 'b'],
      ],
    ],
    [
      '\n\n a \r\n\u00a0\r\n\r\nb. c.\n\n',
      2,
      [
        [0, 'a'],
        [1, 'b. c.'],
      ],
    ],
    [
      'a\rb\r\rc',
      2,
      [
        [0, 'a'],
        [0, 'b'],
        [1, 'c'],
      ],
    ],
    ['', 0, []],
  ])('%j', (text, paragraphs, sentences) => {
    expect(lines(text)).toEqual({ paragraphs, sentences });
  });
});

describe('datelinesOf', () => {
  it('finds the day in the line that is nothing but a date', () => {
    expect(datelinesOf(build(file('a.en.txt', ENGLISH), file('a.ru.txt', RUSSIAN)))).toEqual({
      en: '2021-03-12',
      ru: '2021-03-12',
    });
  });

  it('lends it to a version without one, and takes no date out of a sentence', () => {
    const bare = RUSSIAN.replace('12 марта 2021 года\n\n', '').replace(
      'Паром отходит',
      'С 3 мая 2020 года паром всегда отходит',
    );
    expect(datelinesOf(build(file('a.en.txt', ENGLISH), file('a.ru.txt', bare)))).toEqual({
      en: '2021-03-12',
      ru: '2021-03-12',
    });
  });

  it('takes the day that the settings name before it', () => {
    const project = build(file('a.en.txt', ENGLISH), file('a.ru.txt', RUSSIAN));
    const dated = { ...project, settings: { ...project.settings, date: '2021-01-13' } };
    expect(datelinesOf(dated)).toEqual({ en: '2021-01-13', ru: '2021-01-13' });
  });
});

describe('recheck', () => {
  it('keeps decisions on issues that it finds again, and forgets issues that were repaired', () => {
    const project = build(file('ferry.en.txt', ENGLISH), file('ferry.ru.txt', RUSSIAN));
    const issue = project.issues.find(({ severity }) => severity === 'error')!;
    const bead = project.beads.find(({ id }) => id === issue.bead)!;
    const decision = {
      issue: issue.id,
      action: 'waived' as const,
      by: '',
      at: IDENTITY.created,
      textHash: textHash(project, bead),
    };
    const waived = finish(recheck(apply(project, { type: 'decide', decision }).project));
    expect(waived.issues).toEqual(project.issues);
    expect(statuses(waived).get(issue.id)).toBe('waived');
    const span = issue.spans.find(({ doc }) => doc === 'ru')!;
    const text = 'Билет стоит 12 евро.';
    const repaired = finish(recheck(apply(waived, { type: 'edit', segment: span.segment, text }).project));
    expect(repaired.issues.find(({ id }) => id === issue.id)).toBeUndefined();
  });
});

describe('recheck of a catalogue', () => {
  it('knows which rows are forms of a plural', () => {
    const catalogue = `msgid ""
msgstr ""
"Language: ar\\n"

msgid "%d document is open"
msgid_plural "%d documents are open"
msgstr[0] "لا مستندات مفتوحة"
msgstr[1] "مستند واحد مفتوح"
msgstr[2] "مستندان مفتوحان"

msgid "%d pages"
msgstr "صفحات"
`;
    const { issues, beads } = finish(recheck(build(file('x.ar.po', catalogue))));
    expect(issues.filter(({ check }) => check === 'markup')).toMatchObject([{ bead: beads[3]!.id }]);
  });
});

describe('realign', () => {
  const project = build(file('ferry.en.txt', ENGLISH), file('ferry.ru.txt', RUSSIAN));
  const spoil = (start: Project): Project =>
    ['b000003', 'b000004'].reduce((current, bead) => {
      const shifted = apply(current, { type: 'shift', bead, doc: 'ru', direction: 'down', count: 1 }).project;
      return { ...shifted, beads: shifted.beads.map((row) => ({ ...row, origin: 'auto' as const })) };
    }, start);

  it('finds the rows again', () => {
    const spoilt = spoil(project);
    expect(spoilt.beads.map(({ cells }) => cells)).not.toEqual(project.beads.map(({ cells }) => cells));
    const again = finish(realign(spoilt));
    expect(again.beads.map(({ cells }) => cells)).toEqual(project.beads.map(({ cells }) => cells));
    expect(brokenInvariants(again)).toEqual([]);
  });

  it('leaves confirmed rows and rows outside the range alone', () => {
    const confirmed = apply(spoil(project), {
      type: 'setState',
      beads: ['b000004'],
      state: 'reviewed',
    }).project;
    const range = { first: 2, last: 5 };
    const again = finish(realign(confirmed, range));
    expect(again.beads.filter(isFixed)).toEqual(confirmed.beads.filter(isFixed));
    expect(again.beads.slice(0, 2)).toEqual(confirmed.beads.slice(0, 2));
    expect(brokenInvariants(again)).toEqual([]);
    expect(new Set(again.beads.map(({ id }) => id)).size).toBe(again.beads.length);
  });

  it('puts empty rows that somebody inserted back where they stood', () => {
    const inserted = ['b000003', null].reduce<Project>(
      (current, before, n) => apply(current, { type: 'insert', before, id: `b00009${n}` }).project,
      project,
    );
    const again = finish(realign(inserted));
    expect(again.beads.map(({ id }) => id)).toEqual(inserted.beads.map(({ id }) => id));
    expect(brokenInvariants(again)).toEqual([]);
  });

  it('keeps every project whole, whatever was confirmed', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { maxLength: 4 }), fc.nat(5), fc.nat(5), (rows, a, b) => {
        const beads = [...new Set(rows)].map((row) => project.beads[row]!.id);
        const confirmed = apply(spoil(project), { type: 'setState', beads, state: 'final' }).project;
        const again = finish(realign(confirmed, { first: Math.min(a, b), last: Math.max(a, b) }));
        expect(brokenInvariants(again)).toEqual([]);
        expect(again.beads.filter(isFixed)).toEqual(confirmed.beads.filter(isFixed));
      }),
      { numRuns: 40 },
    );
  });

  it('refuses a range that is not there', () => {
    expect(() => finish(realign(project, { first: 3, last: 99 }))).toThrow(InputError);
    expect(() => finish(realign(project, { first: 3, last: 2 }))).toThrow(InputError);
  });
});
