import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { finish, InputError } from '../model/index.ts';
import { align } from './align.ts';
import type { AlignedRow, AlignInput, AlignOptions } from './input.ts';
import { AR, EN, RU, version } from './testing.ts';

function rowsOf(versions: readonly AlignInput[], options?: AlignOptions): string[] {
  return finish(align(versions, options)).map(spelt);
}

/** `0 | 0,1 |` for a row of three versions, the last of which has nothing. */
function spelt({ cells }: Pick<AlignedRow, 'cells'>): string {
  return cells
    .map((cell) => cell.join())
    .join(' | ')
    .trim();
}

describe('align', () => {
  it('joins versions row by row', () => {
    expect(rowsOf([EN, RU])).toEqual(['0 | 0', '1 | 1', '2 | 2', '3 | 3', '4 | 4']);
  });

  it('joins three versions where one has two sentences in one', () => {
    expect(rowsOf([EN, RU, AR])).toEqual(['0,1 | 0,1 | 0', '2 | 2 | 1', '3 | 3 | 2', '4 | 4 | 3']);
  });

  it('leaves what only one version says in a row of its own', () => {
    const longer = version('ru', ...RU.segments.map(({ text }) => text));
    const segments = longer.segments.toSpliced(2, 0, {
      text: 'Погода стояла ясная, и над озером с самого утра кружили чайки и чёрные стрижи.',
      paragraph: 0,
    });
    expect(rowsOf([EN, { lang: 'ru', segments }])).toEqual([
      '0 | 0',
      '1 | 1',
      '| 2',
      '2 | 3',
      '3 | 4',
      '4 | 5',
    ]);
  });

  it('never joins page furniture with the text around it', () => {
    const furniture = { text: 'العربية English Русский', paragraph: 9, kind: 'furniture' as const };
    const segments = [furniture, ...EN.segments];
    expect(rowsOf([{ lang: 'en', segments }, RU])).toEqual([
      '0 |',
      '1 | 0',
      '2 | 1',
      '3 | 2',
      '4 | 3',
      '5 | 4',
    ]);
  });

  it('aligns two versions of one language', () => {
    expect(rowsOf([EN, EN])).toEqual(['0 | 0', '1 | 1', '2 | 2', '3 | 3', '4 | 4']);
  });

  it('makes rows of one version alone, and none of nothing', () => {
    expect(rowsOf([version('en', 'One.', 'Two.')])).toEqual(['0', '1']);
    expect(rowsOf([])).toEqual([]);
    expect(rowsOf([version('en'), version('ru')])).toEqual([]);
  });

  it('keeps fixed rows and aligns what lies between them', () => {
    const fixed = [
      { cells: [[1], [0]] },
      {
        cells: [
          [3, 4],
          [3, 4],
        ],
      },
    ];
    const rows = rowsOf([EN, RU], { fixed });
    expect(rows).toContain('1 | 0');
    expect(rows).toContain('3,4 | 3,4');
    expect(rows.indexOf('0 |')).toBeLessThan(rows.indexOf('1 | 0'));
  });

  it.each([
    ['crossing', [{ cells: [[0], [1]] }, { cells: [[1], [0]] }]],
    ['overlapping', [{ cells: [[0, 1], [0]] }, { cells: [[1], [1]] }]],
    ['naming a segment there is not', [{ cells: [[9], [0]] }]],
    ['with a hole', [{ cells: [[0, 2], [0]] }]],
  ])('refuses fixed rows %s', (_, fixed) => {
    expect(() => finish(align([EN, RU], { fixed }))).toThrow(InputError);
  });

  it('listens to a similarity from outside', () => {
    const a = version('en', 'Aaa bbb ccc.', 'Ddd eee fff.', 'Ggg hhh iii.');
    const b = version('ru', 'Жжж ззз иии.', 'Ллл ммм ннн.');
    const similarity: AlignOptions['similarity'] = (x, y) => {
      const [en, ru] = x.version === 0 ? [x, y] : [y, x];
      return en.from === ru.from + 1 && en.count === 1 && ru.count === 1 ? 12 : -12;
    };
    expect(rowsOf([a, b], { similarity })).toEqual(['0 |', '1 | 0', '2 | 1']);
  });

  const TOOLS = version('en', 'Mind the plough.', 'Hold the sickle.', 'Wash the bucket.', 'Lift the ladder.');
  const TOOLS_RU = version('ru', 'Держите серп.', 'Держите лестницу.');

  it.each([
    [
      'terms',
      {
        terms: [
          { en: ['sickle'], ru: ['серп'] },
          { en: ['ladder', 'steps'], ru: ['лестница'] },
        ],
      },
    ],
    [
      'examples',
      {
        examples: ['sickle серп', 'ladder лестница', 'the sickle серп', 'a ladder лестницу'].map((pair) => ({
          a: { lang: 'en', text: pair.replace(/ [а-я]+$/, '') },
          b: { lang: 'ru', text: pair.replace(/^[a-z ]+/, '') },
        })),
      },
    ],
  ])('learns from %s', (_, options: AlignOptions) => {
    const rows = rowsOf([TOOLS, TOOLS_RU], options);
    expect(rows).toContain('1 | 0');
    expect(rows).toContain('3 | 1');
  });

  it('swapping the versions or adding an empty one changes nothing', () => {
    const there = finish(align([EN, AR, RU]));
    const back = finish(align([RU, AR, version('de'), EN]));
    expect(back.map(({ cells }) => spelt({ cells: [cells[3]!, cells[1]!, cells[0]!] }))).toEqual(
      there.map(spelt),
    );
    expect(back.map(({ score }) => score)).toEqual(there.map(({ score }) => score));
  });

  const words = ['alpha', 'beta', 'gamma.', 'Dom', 'дом.', 'Кот', 'كتاب', '12', '2019', '?', '«', ''];
  const segment = fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((list) => list.join(' '));
  const versions = fc.array(
    fc.record({
      lang: fc.constantFrom('en', 'ru', 'ar', 'zh'),
      segments: fc.array(
        segment.map((text) => ({ text, paragraph: 0 })),
        { maxLength: 14 },
      ),
    }),
    { maxLength: 4 },
  );

  it('puts every segment into exactly one row, in order, whatever the versions', () => {
    fc.assert(
      fc.property(versions, (inputs) => {
        const rows = finish(align(inputs));
        inputs.forEach(({ segments }, v) => {
          expect(rows.flatMap(({ cells }) => cells[v]!)).toEqual(segments.map((_, i) => i));
        });
        for (const { cells, score } of rows) {
          expect(cells.some((cell) => cell.length > 0)).toBe(true);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same rows whatever the order of the versions, and with an empty one among them', () => {
    fc.assert(
      fc.property(versions, fc.nat(3), fc.boolean(), (inputs, turn, thorough) => {
        const order = inputs.map((_, v) => (v + turn) % inputs.length);
        const there = finish(align(inputs, { thorough }));
        const back = finish(align([...order.map((v) => inputs[v]!), version('de')], { thorough }));
        const inOrder = inputs.map((_, v) => order.indexOf(v));
        // Rows of single versions may come in any order among themselves.
        const all = (rows: readonly AlignedRow[], places: readonly number[]): string[] =>
          rows.map(({ cells, score }) => `${spelt({ cells: places.map((v) => cells[v]!) })} ${score}`).sort();
        fc.pre(new Set(inputs.map((input) => JSON.stringify(input))).size === inputs.length);
        expect(all(back, inOrder)).toEqual(
          all(
            there,
            inputs.map((_, v) => v),
          ),
        );
      }),
      { numRuns: 40 },
    );
  });

  /** Lines of two sentences against lines of one, with one sentence that the other does not have. */
  const JOINED = version(
    'en',
    'The council met in Geneva on 12 March 2019. Forty-one states voted for the resolution; 7 abstained.',
    'Maria Petrova, who chaired the meeting, called it a success. Nobody had expected it.',
    'Nothing more was said about the price of 350 euros. The next meeting will be held in Cairo in 2021.',
  );

  it('compares two versions sentence by sentence where that is wanted, in either order', () => {
    const there = finish(align([JOINED, RU], { thorough: true }));
    expect(there.map(spelt)).toEqual(['0 | 0,1', '1 | 2', '2 | 3,4']);
    const back = finish(align([RU, JOINED], { thorough: true }));
    expect(back.map(({ cells, score }) => ({ cells: cells.toReversed(), score }))).toEqual(there);
  });

  it.each<[name: string, options: AlignOptions, rows: string[]]>([
    ['fixed rows', { fixed: [{ cells: [[1], [3]] }] }, ['0 | 0,1', '| 2', '1 | 3', '2 | 4']],
    [
      'memories',
      {
        examples: [
          {
            a: { lang: 'en', text: 'Nothing more was said about the price of 350 euros.' },
            b: { lang: 'ru', text: 'Следующее собрание пройдёт в Каире в 2021 году.' },
          },
        ],
      },
      ['0 | 0,1', '1 | 2,3', '2 | 4'],
    ],
  ])('obeys %s, even odd ones, where lines are compared sentence by sentence', (_, options, rows) => {
    expect(rowsOf([JOINED, RU], { thorough: true, ...options })).toEqual(rows);
  });

  it('keeps any consistent fixed rows', () => {
    const cuts = fc.tuple(
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 5 }),
    );
    fc.assert(
      fc.property(cuts, ([x, y, z]) => {
        const shorter = { ...AR, segments: AR.segments.slice(0, 4) };
        const [i, j, k] = [x - 1, y - 1, Math.min(z, 4) - 1];
        const fixed = { cells: [[i], [j], [k]] };
        const rows = finish(align([EN, RU, shorter], { fixed: [fixed] }));
        expect(rows.map(spelt)).toContain(spelt(fixed));
        const line = { cells: [[x % 3], [j]] };
        const thorough = finish(align([JOINED, RU], { fixed: [line], thorough: true }));
        expect(thorough.map(spelt)).toContain(spelt(line));
        [EN, RU, shorter].forEach(({ segments }, v) => {
          expect(rows.flatMap(({ cells }) => cells[v]!)).toEqual(segments.map((_, n) => n));
        });
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    ['the same line again and again', 'All work and no play.', 3000, 3000],
    ['the same line, more often in one version', 'All work and no play.', 2000, 1900],
    ['empty sentences', '', 5000, 5000],
  ])('makes rows of one sentence each of %s', (_, text, en, ru) => {
    const inputs = [
      version('en', ...Array<string>(en).fill(text)),
      version('ru', ...Array<string>(ru).fill(text)),
    ];
    const rows = finish(align(inputs));
    inputs.forEach(({ segments }, v) => {
      expect(rows.flatMap(({ cells }) => cells[v]!)).toEqual(segments.map((__, i) => i));
    });
    expect(Math.max(...rows.map(({ cells }) => Math.max(cells[0]!.length, cells[1]!.length)))).toBe(1);
    expect(rows).toHaveLength(Math.max(en, ru));
  });

  it('makes rows of one line each of three versions of the same line', () => {
    const line = Array<string>(600).fill('All work and no play.');
    const rows = finish(align(['ar', 'en', 'ru'].map((lang) => version(lang, ...line))));
    expect(rows.map(spelt)).toEqual(line.map((_, i) => `${i} | ${i} | ${i}`));
  });

  it('gets through a line of a megabyte', () => {
    const inputs = ['en', 'ru'].map((lang) => version(lang, 'word '.repeat(200_000), 'End.'));
    expect(rowsOf(inputs)).toEqual(['0 | 0', '1 | 1']);
  });

  it('finds the way around a chapter that only one version has', () => {
    let state = 7;
    const random = (below: number): number => (state = (state * 48_271) % 2_147_483_647) % below;
    const word = (letters: string, n: number): string =>
      [7, 61, 5, 37, 3].map((step, k) => letters.charAt((n * step + k * 11) % letters.length)).join('');
    const sentences = Array.from({ length: 700 }, () =>
      Array.from({ length: 6 + random(9) }, () => Math.floor(random(1000) ** 2 / 1000)),
    );
    const written = (letters: string, list: readonly number[]): string =>
      `${list.map((n) => `${word(letters, n)}${word(letters, n >> 4)}`).join(' ')}.`;
    const [from, to] = [250, 450];
    const en = sentences.map((list) => written('abcdefghiklmnoprstuvwy', list));
    const ru = sentences.map(
      (list, k) => written('абвгдежзиклмнопрстуфхцш', list) + (k % 5 === 0 ? ` ${k}` : ''),
    );
    const shorter = en.map((text, k) => text + (k % 5 === 0 ? ` ${k}` : '')).toSpliced(from, to - from);
    const rows = rowsOf([version('en', ...shorter), version('ru', ...ru)]);
    const wanted = shorter.map((_, k) => `${k} | ${k < from ? k : k + to - from}`);
    const right = new Set(rows);
    expect(wanted.filter((row) => right.has(row)).length).toBeGreaterThan(0.95 * wanted.length);
  });

  it('gives the same rows the first time, after a rehearsal, as ever after', async () => {
    // As new: no process has aligned with it.
    vi.resetModules();
    const { align: anew } = await import('./align.ts');
    const [en, ru, ar] = [EN, RU, AR].map(({ lang, segments }) =>
      version(lang, ...Array.from({ length: 120 }, (_, i) => `${segments[i % segments.length]!.text} ${i}`)),
    ) as [AlignInput, AlignInput, AlignInput];
    const fixed: AlignedRow[] = [{ cells: [[3], [4], [5]], score: 1 }];
    for (const options of [{}, { fixed }]) {
      const first = finish(anew([en, ru, ar], options));
      expect(finish(anew([en, ru, ar], options))).toEqual(first);
      expect(first.flatMap(({ cells }) => cells[0]!)).toEqual(en.segments.map((_, i) => i));
    }
  });

  it('gets through versions that have nothing to do with each other', () => {
    const noise = (lang: string, letters: string, count: number): AlignInput =>
      version(
        lang,
        ...Array.from({ length: count }, (_, i) =>
          Array.from({ length: 3 + ((i * 7) % 11) }, (__, k) =>
            letters.charAt((i * 31 + k * 17) % letters.length).repeat(2 + ((i + k) % 5)),
          ).join(' '),
        ),
      );
    const inputs = [noise('en', 'abcdefghijklm', 2000), noise('ru', 'абвгдежзиклмн', 1500)];
    const rows = finish(align(inputs));
    inputs.forEach(({ segments }, v) => {
      expect(rows.flatMap(({ cells }) => cells[v]!)).toEqual(segments.map((_, i) => i));
    });
    const large = rows.filter(({ cells }) => cells.some((cell) => cell.length > 1));
    expect(large.length).toBeLessThan(0.1 * rows.length);
  });
});
