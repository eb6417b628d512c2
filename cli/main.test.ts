import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Project } from '#core';
import { main } from './main.ts';
import { listen, workbenchServer } from './server.ts';

const SAMPLE = new URL('../samples/karabakh-call/', import.meta.url);
const VERSIONS = ['ar', 'ru', 'en'].map((lang) => fileURLToPath(new URL(`article.${lang}.txt`, SAMPLE)));

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'collate-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** Puts a file into the test's folder. */
async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function collate(...args: string[]): Promise<Run> {
  return collateWith('', ...args);
}

async function collateWith(input: string, ...args: string[]): Promise<Run> {
  let out = '';
  let err = '';
  const code = await main(args, {
    out: async (text) => void (out += typeof text === 'string' ? text : new TextDecoder().decode(text)),
    err: (text) => void (err += text),
    input: async () => new TextEncoder().encode(input),
    progress: () => undefined,
  });
  return { code, out, err };
}

describe('collate segment', () => {
  it('gives a line a sentence and a blank line between paragraphs', async () => {
    const path = await file('a.en.txt', 'Mr. Smith came. He sat down.\n\nThen he left.\n');
    const { code, out, err } = await collate('segment', path);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe('Mr. Smith came.\nHe sat down.\n\nThen he left.\n');
  });

  it('gives offsets into the text as JSON', async () => {
    const text = 'One. Two.\n\n«Три». Четыре.';
    const { out } = await collateWith(text, 'segment', '-', '--lang', 'ru', '--format', 'json');
    const sentences = JSON.parse(out) as { paragraph: number; start: number; end: number; text: string }[];
    expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1, 1]);
    for (const { start, end, text: words } of sentences) expect(text.slice(start, end)).toBe(words);
  });

  it('takes rules of the user', async () => {
    const rules = await file(
      'rules.srx',
      `<srx xmlns="http://www.lisa.org/srx20" version="2.0"><header segmentsubflows="yes" cascade="no"/><body>
      <languagerules><languagerule languagerulename="Any"><rule break="yes"><beforebreak>;</beforebreak><afterbreak>\\s</afterbreak></rule></languagerule></languagerules>
      <maprules><languagemap languagepattern=".*" languagerulename="Any"/></maprules></body></srx>`,
    );
    const path = await file('a.txt', 'One. Two; three.');
    expect((await collate('segment', path, '--srx', rules)).out).toBe('One. Two;\nthree.\n');
  });
});

describe('collate align', () => {
  it('gives rows as indices', async () => {
    const { code, out } = await collate('align', ...VERSIONS, '--langs', 'ar,ru,en');
    expect(code).toBe(0);
    expect(out).toMatch(/^(\[[\d,]*\]:\[[\d,]*\]:\[[\d,]*\]:[01]\.\d{3}\n)+$/);
  });

  it('aligns a saved project anew around the rows that were confirmed', async () => {
    const texts = [
      'The treaty of 1921 was signed.',
      'It rained in May 1922.',
      'We met 30 guests.',
      'Bread cost 17 pence.',
    ];
    const en = await file('a.en.txt', texts.join('\n'));
    const de = await file('a.de.txt', texts.map((text) => text.replace(/[A-Za-z]+/g, 'xyz')).join('\n'));
    const path = join(folder, 'p.json');
    await collate('align', en, de, '--lines', '-o', path, '--format', 'project');
    const project = JSON.parse(await readFile(path, 'utf8')) as Project;
    // the first two rows are confirmed as one, the last two are wrong
    const [one, two, three, four] = project.beads.map(({ cells }) => cells);
    const cells = (left: readonly string[], right: readonly string[]) => ({ en: left, de: right });
    const beads = [
      {
        ...project.beads[0]!,
        state: 'final',
        cells: cells([...one!.en!, ...two!.en!], [...one!.de!, ...two!.de!]),
      },
      { ...project.beads[2]!, cells: cells([...three!.en!, ...four!.en!], three!.de!) },
      { ...project.beads[3]!, cells: cells([], four!.de!) },
    ];
    await writeFile(path, JSON.stringify({ ...project, beads }));
    const { out, code } = await collate('align', path);
    expect(code).toBe(0);
    expect(out.replace(/:[\d.]+$/gm, '')).toBe('[0,1]:[0,1]\n[2]:[2]\n[3]:[3]\n');
    await collate('align', path, '--thorough', '-o', path, '--format', 'project');
    const again = JSON.parse(await readFile(path, 'utf8')) as Project;
    expect(again.beads[0]).toEqual(beads[0]);
    expect(again.settings.thorough).toBe(true);
    expect((await collate('align', path)).code).toBe(0);
    expect(again.log.at(-1)!.operation.type).toBe('replace');
  });

  it('takes lines as sentences', async () => {
    const en = await file('a.txt', 'One of them. Really.\n\nTwo of them.\nThree of them.');
    const ru = await file('b.txt', 'Один из них. Правда.\r\n\u00a0\r\nДва из них.\r\nТри из них.\r\n');
    const { out } = await collate('align', en, ru, '--langs', 'en,ru', '--lines');
    expect(out.replace(/:[\d.]+$/gm, '')).toBe('[0]:[0]\n[1]:[1]\n[2]:[2]\n');
  });

  it('passes a hundred thousand blank lines over', async () => {
    const blank = '\n'.repeat(50_000);
    const en = await file('a.txt', `${blank}One of them.\n${blank}Two of them.\n`);
    const ru = await file('b.txt', `Один из них.\n${blank}${blank}Два из них.\n`);
    const { out } = await collate('align', en, ru, '--langs', 'en,ru', '--lines');
    expect(out.replace(/:[\d.]+$/gm, '')).toBe('[0]:[0]\n[1]:[1]\n');
  });

  it.each([
    ['a glossary in several files', ['--glossary', 'g.tbx', '--glossary', 'g.tsv']],
    ['a dictionary', ['--dictionary', 'd.en-ru.ifo']],
    ['a dictionary given as a glossary', ['--glossary', 'd.en-ru.ifo']],
    ['a translation memory', ['--memory', 'm.tsv']],
  ])('learns from %s', async (_, options) => {
    const en = await file(
      'a.txt',
      'Mind the plough.\nHold the sickle.\nWash the bucket.\nLift the ladder.\n',
    );
    const ru = await file('b.txt', 'Держите серп.\nДержите лестницу.\n');
    await file(
      'g.tbx',
      '<tbx><text><body><conceptEntry><langSec xml:lang="en"><termSec><term>sickle</term></termSec></langSec><langSec xml:lang="ru"><termSec><term>серп</term></termSec></langSec></conceptEntry></body></text></tbx>',
    );
    await file('g.tsv', 'en\tru\nladder|steps\tлестница\n');
    await file('m.tsv', 'en\tru\nHold the sickle.\tДержите серп!\nLift the ladder.\tДержите лестницу.\n');
    const bytes = (text: string) => [...new TextEncoder().encode(text)];
    await file('d.en-ru.ifo', "StarDict's dict ifo file\nversion=2.4.2\nwordcount=2\nsametypesequence=m\n");
    const idx = [
      ...bytes('ladder'),
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      16,
      ...bytes('sickle'),
      0,
      0,
      0,
      0,
      16,
      0,
      0,
      0,
      8,
    ];
    await file('d.en-ru.idx', Uint8Array.from(idx));
    await file('d.en-ru.dict', 'лестницасерп');
    const paths = options.map((option) => (option.startsWith('--') ? option : join(folder, option)));
    const { out, err } = await collate('align', en, ru, '--langs', 'en,ru', '--lines', ...paths);
    expect(err).toBe('');
    expect(out).toContain('[1]:[0]:');
    expect(out).toContain('[3]:[1]:');
  });

  const TOOLS = [
    ['a', 'en', 'Mind the plough.\nHold the sickle.\nWash the bucket.\nLift the ladder.\n'],
    ['a', 'ru', 'Держите серп.\nДержите лестницу.\n'],
    ['b', 'en', 'A sickle is sharp: 12.\nThis is our ladder, 34 feet.\nOur sickle, 56.\nThat ladder, 78.\n'],
    ['b', 'ru', 'Серп острый: 12.\nЭто наша лестница, 34 фута.\nНаш серп, 56.\nТа лестница, 78.\n'],
  ] as const;

  it('aligns several texts, which teach each other', async () => {
    const files: string[] = [];
    for (const [name, lang, text] of TOOLS) files.push(await file(`${name}.${lang}.txt`, text));
    const target = join(folder, 'out');
    const run = (...options: string[]) =>
      collate('align', ...files, '--sets', '--lines', '--langs', 'ru,en', '-o', target, ...options);
    expect((await run()).code).toBe(0);
    expect((await readdir(target)).sort()).toEqual(['a.beads.txt', 'b.beads.txt']);
    const together = await readFile(join(target, 'a.beads.txt'), 'utf8');
    await run('--no-pool');
    const alone = await readFile(join(target, 'a.beads.txt'), 'utf8');
    expect(together).toContain('[0]:[1]:');
    expect(together).toContain('[1]:[3]:');
    expect(together).not.toBe(alone);
  });

  it.each([
    ['set-language', ['a.en.txt', 'words.txt'], 'does not state its language'],
    ['one version', ['a.en.txt', 'a.ru.txt', 'b.en.txt'], 'Only one version'],
  ])('refuses sets: %s', async (_, names, reason) => {
    const files = [];
    for (const name of names) files.push(await file(name, 'Text.'));
    const { code, err } = await collate('align', ...files, '--sets', '-o', join(folder, 'out'));
    expect(code).toBe(2);
    expect(err).toContain(reason);
  });

  it('names the columns of a table by language', async () => {
    const { out } = await collate('align', ...VERSIONS, '--format', 'tsv');
    expect(out.split('\n')[0]).toBe('ar\tru\ten');
  });

  it('writes a file a target', async () => {
    const target = join(folder, 'new', 'folder') + '/';
    const { code, out, err } = await collate('align', ...VERSIONS, '--format', 'xliff', '-o', target);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect((await readdir(target)).sort()).toEqual(['article.ar-en.xlf', 'article.ar-ru.xlf']);
    expect(err.split('\n')).toHaveLength(3);
  });

  it('puts several files beside each other where one was named', async () => {
    const target = join(folder, 'beside', 'call.xlf');
    const { code } = await collate('align', ...VERSIONS, '-o', target);
    expect(code).toBe(0);
    expect((await readdir(join(folder, 'beside'))).sort()).toEqual(['call.ar-en.xlf', 'call.ar-ru.xlf']);
  });

  it('refuses several files on standard output', async () => {
    const { code, out, err } = await collate('align', ...VERSIONS, '--format', 'xliff');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('-o');
  });

  it('chooses the format by the name of the output', async () => {
    const target = join(folder, 'article.tmx');
    await collate('align', ...VERSIONS, '-o', target);
    expect(await readFile(target, 'utf8')).toContain('<tmx');
  });
});

describe('collate check', () => {
  const pairs = 'en\tru\nHe paid 500 dollars.\tОн заплатил 600 долларов.\nIt rained.\tШёл дождь.\n';

  it.each([
    [
      'a text',
      'a.en.txt',
      'He said “yes. It was was late.\n\nThe end  came.',
      ['quotes', 'repetition', 'whitespace'],
    ],
    ['messages', 'en.json', '{"days": "{n, plural, one {# day}}"}', ['markup']],
  ])('looks at one version by itself: %s', async (_, name, content, checks) => {
    const { code, out } = await collate('check', await file(name, content), '--format', 'json');
    const { issues } = JSON.parse(out) as { issues: { check: string }[] };
    expect(issues.map(({ check }) => check)).toEqual(checks);
    expect(code).toBe(checks.includes('markup') ? 1 : 0);
  });

  it('reports the rows of a table and fails on errors', async () => {
    const path = await file('pairs.tsv', pairs);
    const { code, out } = await collate('check', path, '--checks', 'number,quantity', '--format', 'json');
    const report = JSON.parse(out) as {
      rows: number;
      issues: { row: number; spans: { lang: string; text: string }[] }[];
    };
    expect(code).toBe(1);
    expect(report.rows).toBe(2);
    expect(report.issues.map(({ row }) => row)).toEqual([0]);
    expect(report.issues[0]!.spans.map(({ lang }) => lang).sort()).toEqual(['en', 'ru']);
  });

  it('fails from the severity that is asked for', async () => {
    const path = await file('pairs.tsv', pairs);
    expect((await collate('check', path, '--fail-on', 'never')).code).toBe(0);
    expect((await collate('check', path, '--checks', 'whitespace', '--fail-on', 'info')).code).toBe(0);
  });

  it.each(['text', 'json', 'sarif', 'junit', 'html'])('reports as %s', async (format) => {
    const target = join(folder, 'report');
    const path = await file('pairs.tsv', pairs);
    const { code, out } = await collate('check', path, '--format', format, '-o', target);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(await readFile(target, 'utf8')).toContain('500');
  });

  it('checks several aligned files each by itself', async () => {
    const first = await file('first.tsv', pairs);
    const second = await file('second.tsv', 'en\tru\nIt rained.\tШёл дождь.\n');
    const { code, out } = await collate('check', first, second, '--format', 'json');
    const { files } = JSON.parse(out) as { files: { file: string; rows: number; issues: unknown[] }[] };
    expect(code).toBe(1);
    expect(files.map(({ file: name, rows }) => [name, rows])).toEqual([
      [first, 2],
      [second, 1],
    ]);
    const sarif = JSON.parse((await collate('check', first, second, '--format', 'sarif')).out) as {
      runs: unknown[];
    };
    expect(sarif.runs).toHaveLength(2);
    expect((await collate('check', first, second, '--format', 'junit')).code).toBe(2);
    await collate('check', first, second, '--format', 'junit', '-o', join(folder, 'reports') + '/');
    expect((await readdir(join(folder, 'reports'))).sort()).toEqual(['first.tsv.xml', 'second.tsv.xml']);
  });

  it('words findings in another language', async () => {
    const path = await file('pairs.tsv', pairs);
    expect((await collate('check', path, '--locale', 'ru', '--checks', 'number,quantity')).out).toMatch(
      /[а-я]{4}/,
    );
  });

  it('compares versions thoroughly where that is wanted', async () => {
    const english = await file(
      'joined.en.txt',
      [
        'The council met in Geneva on 12 March 2019. Forty-one states voted for the resolution; 7 abstained.',
        'Maria Petrova, who chaired the meeting, called it a success. Nobody had expected it.',
        'Nothing more was said about the price of 350 euros. The next meeting will be held in Cairo in 2021.',
      ].join('\n'),
    );
    const russian = await file(
      'shorter.ru.txt',
      [
        'Совет собрался в Женеве 12 марта 2019 года.',
        'Сорок одно государство проголосовало за резолюцию; 7 воздержались.',
        'О цене в 350 евро больше не говорили.',
        'Следующее заседание пройдёт в Каире в 2021 году.',
      ].join('\n'),
    );
    const found = async (...options: string[]): Promise<string[]> => {
      const { out } = await collate('check', english, russian, '--lines', '--format', 'json', ...options);
      return (JSON.parse(out) as { issues: { check: string }[] }).issues.map(({ check }) => check);
    };
    expect(await found()).toContain('quantity');
    expect(await found('--thorough')).toEqual(['omission']);
  });

  it('counts days from the date it is given', async () => {
    const path = await file(
      'days.tsv',
      'en\tru\nHe came last Monday with his wife.\tОн приехал с женой 4 января.\n',
    );
    const severities = async (...options: string[]): Promise<string[]> => {
      const { out } = await collate('check', path, '--checks', 'date', '--format', 'json', ...options);
      return (JSON.parse(out) as { issues: { severity: string }[] }).issues.map(({ severity }) => severity);
    };
    expect(await severities('--date', '2021-01-06')).toEqual([]);
    expect(await severities('--date', '2021-01-13')).toEqual(['error']);
    const { code, err } = await collate('check', path, '--date', '2021-02-30');
    expect(code).toBe(2);
    expect(err).toContain('YYYY-MM-DD');
  });

  it('obeys a profile', async () => {
    const path = await file('pairs.tsv', pairs);
    const profile = await file('profile.json', '{"severities": {"number": "info", "quantity": "info"}}');
    expect((await collate('check', path, '--profile', profile)).code).toBe(0);
    const broken = await file('broken.json', '{"checks": [');
    expect((await collate('check', path, '--profile', broken)).code).toBe(2);
  });
});

describe('collate convert of terms and rules', () => {
  it('makes a termbase of a table and a table of a termbase', async () => {
    const table = await file(
      'terms.tsv',
      'id\ten\tru\nc1\tbattery|cell\tаккумулятор|!батарейка\nc2\tladder\tлестница\n',
    );
    const [tbx, back] = ['terms.tbx', 'back.tsv'].map((name) => join(folder, name));
    expect(await collate('convert', table, '-o', tbx!)).toEqual({ code: 0, out: '', err: '' });
    const written = await readFile(tbx!, 'utf8');
    expect(written).toContain('<conceptEntry id="c1">');
    expect(written).toContain('<termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>');
    expect((await collate('convert', tbx!, '-o', back!)).code).toBe(0);
    expect(await readFile(back!, 'utf8')).toBe(await readFile(table, 'utf8'));
  });

  it('makes a table of a dictionary in several files', async () => {
    const ifo = await file(
      'small.en-ru.ifo',
      "StarDict's dict ifo file\nversion=2.4.2\nwordcount=1\nsametypesequence=m\n",
    );
    await file('small.en-ru.idx', 'ladder\0\0\0\0\0\0\0\0\x10');
    await file('small.en-ru.dict', 'лестница');
    const target = join(folder, 'small.tsv');
    expect(await collate('convert', ifo, '-o', target)).toEqual({ code: 0, out: '', err: '' });
    expect(await readFile(target, 'utf8')).toContain('ladder\tлестница');
  });

  it('checks segmentation rules and writes them evenly', async () => {
    const srx = (before: string) =>
      `<srx xmlns="http://www.lisa.org/srx20" version="2.0"><header segmentsubflows="yes" cascade="yes"/><body><languagerules><languagerule languagerulename="d"><rule break="no"><beforebreak>${before}</beforebreak><afterbreak>\\s</afterbreak></rule></languagerule></languagerules><maprules><languagemap languagepattern=".*" languagerulename="d"/></maprules></body></srx>`;
    const [once, twice] = ['once.srx', 'twice.srx'].map((name) => join(folder, name));
    expect((await collate('convert', await file('a.srx', srx('Mr\\.')), '-o', once!)).code).toBe(0);
    expect((await collate('convert', once!, '-o', twice!)).code).toBe(0);
    expect(await readFile(twice!, 'utf8')).toBe(await readFile(once!, 'utf8'));
    const { code, err } = await collate(
      'convert',
      await file('b.srx', srx('(a')),
      '-o',
      join(folder, 'c.srx'),
    );
    expect(code).toBe(2);
    expect(err).toMatch(/b\.srx.*regular expression/);
  });
});

describe('collate convert', () => {
  it('goes there and back', async () => {
    const table = await file('pairs.tsv', 'en\tru\nOne & two.\tОдин и два.\nThree.\tТри.\n');
    const [xliff, tmx, back] = ['a.xlf', 'a.tmx', 'back.tsv'].map((name) => join(folder, name));
    expect((await collate('convert', table, '-o', xliff!)).code).toBe(0);
    expect((await collate('convert', xliff!, '-o', tmx!)).code).toBe(0);
    expect((await collate('convert', tmx!, '-o', back!)).code).toBe(0);
    expect(await readFile(back!, 'utf8')).toBe(await readFile(table, 'utf8'));
  });

  it('keeps what is in an XLIFF file of the same version', async () => {
    const table = await file('pairs.tsv', 'en\tru\nOne.\tОдин.\n');
    const [first, second] = ['a.xlf', 'b.xlf'].map((name) => join(folder, name));
    await collate('convert', table, '-o', first!, '--xliff', '1.2');
    const odd = (await readFile(first!, 'utf8')).replace('<body>', '<!-- kept --><body  >');
    await writeFile(first!, odd);
    expect((await collate('convert', first!, '-o', second!, '--xliff', '1.2')).code).toBe(0);
    expect(await readFile(second!, 'utf8')).toContain('<!-- kept -->');
  });

  it('leaves an XLIFF file in its version unless told', async () => {
    const table = await file('pairs.tsv', 'en\tru\nOne.\tОдин.\n');
    const [first, second] = ['a.xlf', 'b.xlf'].map((name) => join(folder, name));
    await collate('convert', table, '-o', first!, '--xliff', '2.0');
    expect((await collate('convert', first!, '-o', second!)).code).toBe(0);
    expect(await readFile(second!, 'utf8')).toBe(await readFile(first!, 'utf8'));
    expect((await collate('convert', first!, '-o', second!, '--xliff', '2.2')).code).toBe(0);
    expect(await readFile(second!, 'utf8')).toContain('version="2.2"');
  });

  it('passes a memory through with its properties', async () => {
    const memory = await file(
      'a.tmx',
      '<tmx version="1.4"><header srclang="en"/><body><tu tuid="1" usagecount="3"><prop type="x">y</prop><tuv xml:lang="en" changeid="me"><seg>a</seg></tuv></tu></body></tmx>',
    );
    const [copy, broken] = ['b.tmx', 'c.tmx'].map((name) => join(folder, name));
    expect((await collate('convert', memory, '-o', copy!)).code).toBe(0);
    expect(await readFile(copy!, 'utf8')).toContain('<tu tuid="1" usagecount="3"><prop type="x">y</prop>');
    const none = await file('none.tmx', '<tmx><body>');
    expect((await collate('convert', none, '-o', broken!)).code).toBe(2);
    expect(await readdir(folder)).toEqual(['a.tmx', 'b.tmx', 'none.tmx']);
  });

  it('names the memory that is not there, and the folder that cannot be made', async () => {
    const memory = await file('a.tmx', '<tmx version="1.4"><header/><body/></tmx>');
    const gone = await collate('convert', join(folder, 'gone.tmx'), '-o', join(folder, 'b.tmx'));
    expect(gone.err).toMatch(/gone\.tmx: There is no such file/);
    const below = await collate('convert', memory, '-o', join(memory, 'below', 'b.tmx'));
    expect(below.err).toMatch(/^collate: .*below: /);
    for (const { code, err } of [gone, below]) {
      expect(code).toBe(2);
      expect(err).not.toContain('unexpected');
    }
    expect(await readdir(folder)).toEqual(['a.tmx']);
  });

  it.each(['xlf', 'tmx', 'po', 'xlsx', 'tsv'])(
    'takes the changes of an edited %s file over',
    async (kind) => {
      const table = await file('pairs.tsv', 'en\tru\nOne.\tОдин.\nTwo.\tДва.\n');
      const [project, edited, merged] = ['p.json', `e.${kind}`, 'm.json'].map((name) => join(folder, name));
      await collate('convert', table, '-o', project!);
      if (kind === 'xlsx') {
        const other = await file('other.tsv', 'en\tru\nOne.\tОдин.\nTwo.\tПара.\n');
        await collate('convert', other, '-o', edited!);
      } else {
        await collate('convert', project!, '-o', edited!);
        await writeFile(edited!, (await readFile(edited!, 'utf8')).replace('Два.', 'Пара.'));
      }
      const { code, err } = await collate('convert', project!, '--merge', edited!, '-o', merged!);
      expect(code).toBe(0);
      expect(err).toContain('text “Два.” → “Пара.”');
      const { segments } = JSON.parse(await readFile(merged!, 'utf8'));
      expect(segments.ru[1].edited).toBe('Пара.');
      const none = await file('none.txt', 'A text. Another.');
      expect((await collate('convert', project!, '--merge', none, '-o', merged!)).code).toBe(2);
    },
  );

  it('saves corrected versions in the files they came from', async () => {
    const page = (text: string) => `<!doctype html>\n<title>x</title><p class="a">${text}</p>`;
    const english = await file('a.en.html', page('He has <b>12</b> cats.'));
    const russian = await file('a.ru.html', page('У него <b>12</b> кошек.'));
    const project = join(folder, 'project.json');
    expect((await collate('align', english, russian, '-o', project)).code).toBe(0);
    const saved = JSON.parse(await readFile(project, 'utf8'));
    saved.segments.ru[0].edited = 'У него 13 кошек.';
    await writeFile(project, JSON.stringify(saved));
    const out = join(folder, 'out/');
    const { code } = await collate('convert', project, '-o', out, '--originals', english, russian);
    expect(code).toBe(0);
    expect(await readdir(out)).toEqual(['a.ru.html']);
    expect(await readFile(join(out, 'a.ru.html'), 'utf8')).toBe(page('У него <b>13</b> кошек.'));
    expect((await collate('convert', project, '-o', out, '--originals', english)).code).toBe(2);
  });

  it('wants a name whose format it knows', async () => {
    const table = await file('pairs.tsv', 'en\tru\nOne.\tОдин.\n');
    expect((await collate('convert', table, '-o', join(folder, 'a.zip'))).code).toBe(2);
    expect((await collate('convert', table)).code).toBe(2);
  });
});

describe('collate validate', () => {
  it('tells valid files from others', async () => {
    const table = await file('pairs.tsv', 'en\tru\nOne.\tОдин.\n');
    const valid = join(folder, 'a.xlf');
    await collate('convert', table, '-o', valid);
    expect(await collate('validate', valid)).toMatchObject({ code: 0, err: '' });
    const text = (await readFile(valid, 'utf8')).replace(/<unit /, '<unit surprise="1" ');
    const invalid = await file('b.xlf', text);
    const { code, out } = await collate('validate', valid, invalid, '--format', 'json');
    const { files } = JSON.parse(out) as { files: { valid: boolean }[] };
    expect(code).toBe(1);
    expect(files.map((one) => one.valid)).toEqual([true, false]);
  });
});

describe('collate validate --format sarif', () => {
  it('gives rules, places and levels', async () => {
    const invalid = await file(
      'a b.xlf',
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">\n<file original="a" source-language="en" datatype="plaintext"><body><trans-unit id="1" x="1"><source>a</source></trans-unit></body></file></xliff>',
    );
    const loose = await collate('validate', invalid, '--format', 'sarif');
    expect(loose.code).toBe(0);
    const strict = await collate('validate', invalid, '--format', 'sarif', '--strict');
    expect(strict.code).toBe(1);
    const [run] = JSON.parse(strict.out).runs;
    expect(run.tool.driver.rules).toEqual([{ id: 'strict', name: 'strict' }]);
    expect(run.results).toMatchObject([
      {
        ruleId: 'strict',
        level: 'error',
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: expect.stringMatching(/a%20b\.xlf$/) },
              region: { startLine: 2, startColumn: 68 },
            },
          },
        ],
      },
    ]);
    expect((await collate('validate', join(folder, 'nowhere.xlf'))).code).toBe(2);
  });
});

describe('collate names', () => {
  it('scores a pair, or a table of pairs', async () => {
    const { out } = await collate('names', 'Эрдоган', 'Erdoğan', '--langs', 'ru,en');
    expect(Number(out)).toBeGreaterThan(0.5);
    const pairs = await file('pairs.tsv', 'ru\ten\nПутин\tPutin\nПутин\tMacron\n');
    const scores = (await collate('names', '--pairs', pairs)).out.trim().split('\n').map(Number);
    expect(scores).toHaveLength(2);
    expect(scores[0]).toBeGreaterThan(scores[1]!);
  });
});

describe('input that cannot be used', () => {
  const text = 'It rained all day in the city.';
  const cases: [string, [string, string | Uint8Array][], string[]][] = [
    [
      'an empty file',
      [
        ['a.en.txt', text],
        ['b.ru.txt', ''],
      ],
      [],
    ],
    [
      'a file of blanks',
      [
        ['a.en.txt', text],
        ['b.ru.txt', ' \n\u00a0\n'],
      ],
      [],
    ],
    [
      'a picture',
      [
        ['a.en.txt', text],
        ['b.ru.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0)],
      ],
      [],
    ],
    [
      'random bytes',
      [
        ['a.en.txt', text],
        ['b.ru.txt', Uint8Array.from({ length: 999 }, (_, n) => (n * 7919) % 256)],
      ],
      [],
    ],
    [
      'two that look like one language',
      [
        ['a.txt', text],
        ['b.txt', 'The sun came out in the evening.'],
      ],
      [],
    ],
    [
      'broken XLIFF',
      [['a.xlf', '<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0"><file id="f">']],
      [],
    ],
    [
      'XLIFF among texts',
      [
        ['a.tmx', '<tmx version="1.4"><header/><body/></tmx>'],
        ['b.ru.txt', 'Шёл дождь.'],
      ],
      [],
    ],
    [
      'an encoding that does not exist',
      [
        ['a.en.txt', text],
        ['b.ru.txt', 'Шёл дождь.'],
      ],
      ['--encoding', 'utf-7000'],
    ],
    [
      'a language that does not exist',
      [
        ['a.en.txt', text],
        ['b.ru.txt', 'Шёл дождь.'],
      ],
      ['--langs', 'en,!!'],
    ],
    [
      'too few languages',
      [
        ['a.en.txt', text],
        ['b.ru.txt', 'Шёл дождь.'],
      ],
      ['--langs', 'en'],
    ],
    [
      'rules that are none',
      [
        ['a.en.txt', text],
        ['b.ru.txt', 'Шёл дождь.'],
      ],
      ['--srx', 'a.en.txt'],
    ],
    [
      'a glossary that is none',
      [
        ['a.en.txt', text],
        ['b.ru.txt', 'Шёл дождь.'],
      ],
      ['--glossary', 'a.en.txt'],
    ],
    [
      'a sentence without end',
      [
        ['a.en.txt', 'word '.repeat(500_000)],
        ['b.ru.txt', 'Шёл дождь.'],
      ],
      [],
    ],
  ];

  it.each(cases)('%s: one line, and no file', async (_name, files, options) => {
    const paths = await Promise.all(files.map(([name, content]) => file(name, content)));
    const before = (await readdir(folder)).sort();
    const args = options.map((option) => (option === 'a.en.txt' ? paths[0]! : option));
    for (const command of ['check', 'align']) {
      const { code, out, err } = await collate(command, ...paths, ...args, '-o', join(folder, 'result'));
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(/^collate: [^\n]+\n$/);
      expect(err).not.toMatch(/unexpected|^\s+at /);
    }
    expect((await readdir(folder)).sort()).toEqual(before);
  });

  it('aligns no version with itself', async () => {
    const { code, err } = await collate('align', await file('a.en.txt', text));
    expect(code).toBe(2);
    expect(err).toContain('Only one version is there');
  });

  it('names the file that is not there', async () => {
    const { code, err } = await collate('segment', join(folder, 'gone.txt'));
    expect(code).toBe(2);
    expect(err).toContain('gone.txt: There is no such file');
    expect((await collate('segment', folder)).code).toBe(2);
  });

  it('leaves a file alone that cannot be replaced', async () => {
    const path = await file('a.en.txt', text);
    const { code } = await collate('segment', path, '-o', join(path, 'below'));
    expect(code).toBe(2);
    expect(await readFile(path, 'utf8')).toBe(text);
  });
});

describe('the command line', () => {
  it.each([
    [['--help'], 0],
    [['align', '--help'], 0],
    [['--version'], 0],
    [['nonsense'], 2],
    [['align', '--nonsense', 'a'], 2],
    [['align', 'a', 'b', '--format', 'nonsense'], 2],
    [['check', 'a', '--checks', 'number,nonsense'], 2],
    [['check'], 2],
    [['serve', '--port', 'x'], 2],
    [['names', 'one'], 2],
  ])('%j gives %d', async (args, expected) => {
    const { code, out, err } = await collate(...args);
    expect(code).toBe(expected);
    if (expected === 0) expect(out).not.toBe('');
    else expect(err).toMatch(/^collate: [^\n]+\n$/);
  });
});

describe('the server', () => {
  it('serves a folder, with a policy, to this machine only', async () => {
    await file('index.html', '<title>Collate</title>');
    const server = workbenchServer(folder);
    await listen(server, 0);
    const { port } = server.address() as AddressInfo;
    try {
      const response = await fetch(`http://127.0.0.1:${port}/`);
      expect(await response.text()).toBe('<title>Collate</title>');
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect((await fetch(`http://127.0.0.1:${port}/../../etc/passwd`)).status).toBe(404);
      expect(response.headers.get('content-security-policy')).not.toContain('huggingface');
      const second = workbenchServer(folder, { downloads: true });
      await listen(second, port);
      const { port: other } = second.address() as AddressInfo;
      expect(other).toBeGreaterThan(port);
      const open = await fetch(`http://127.0.0.1:${other}/`);
      expect(open.headers.get('content-security-policy')).toMatch(/connect-src [^;]*huggingface/);
      second.closeAllConnections();
      second.close();
    } finally {
      server.close();
      server.closeAllConnections();
    }
  });
});
