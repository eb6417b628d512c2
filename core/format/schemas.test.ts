import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { xliff12ToJs, xliff2js } from 'xliff';
import { buildProject } from '../pipeline/index.ts';
import { finish, type Project } from '../model/index.ts';
import { rowTexts } from './cells.ts';
import { validateXliff } from './xliff/validate/validate.ts';
import { rowsOf, sampleIssue, sampleProject, waiver, written } from './testing.ts';
import type { WriteOptions } from './format.ts';

const schemas = resolve(import.meta.dirname, '../../../shared/schemas');
const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;
const available = hasXmllint && existsSync(schemas);
if (!available) process.stderr.write('Skipped: validation by schema needs xmllint and ../shared/schemas.\n');

const samples = resolve(import.meta.dirname, '../../samples');

/** A project with everything that our files can hold. */
function everything(): Project {
  const project = sampleProject(
    ['ar', 'en', 'ru'],
    [
      {
        id: 'b000001',
        cells: ['في ١٥ مارس ٢٠٢٣.', 'On 15 March\u0001 2023 <b>&amp;</b>.', '15 марта'],
        state: 'initial',
        origin: 'auto',
        score: 0.9731,
      },
      { id: 'b000002', cells: ['أ', null, 'а'], state: 'initial' },
      {
        id: 'b000003',
        cells: [null, 'Added.', null],
        state: 'initial',
        notes: [{ text: 'why?', by: 'Ann', at: '2026-01-01T00:00:00Z' }],
      },
      { id: 'b000004', cells: ['ب ج', 'b c', 'в г'], state: 'final' },
    ],
  );
  const issues = [
    sampleIssue(project, 0, 'en', '15 March'),
    sampleIssue(project, 0, 'en', 'March\u0001 2023', { type: 'locale-violation', severity: 'info' }),
    sampleIssue(project, 0, 'en', '15 March', { id: 'second', severity: 'warning' }),
    sampleIssue(project, 1, 'ar', null, { type: 'omission' }),
    sampleIssue(project, 2, 'en', null, { id: 'whole', type: 'addition' }),
    sampleIssue(project, 3, 'ar', 'ب', { odd: 'ar' }),
    sampleIssue(project, 3, 'en', 'b'),
  ];
  const glossary = [
    {
      id: 'g',
      terms: [
        { lang: 'ar', text: 'مارس', status: 'preferred' as const },
        { lang: 'en', text: 'March', status: 'preferred' as const },
      ],
    },
  ];
  const settings = { ...project.settings, glossary };
  return { ...project, settings, issues, decisions: [waiver(project, issues[6]!)] };
}

function sampleOf(folder: string, stem: string): Project {
  const inputs = ['ar', 'ru', 'en'].map((lang) => {
    const name = `${stem}.${lang}.txt`;
    return { name, lang, bytes: new Uint8Array(readFileSync(join(samples, folder, name))) };
  });
  return finish(buildProject(inputs, { id: 'p', name: folder, created: '2026-01-15T10:00:00.000Z' }));
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What xmllint has to say about a file; empty if it is valid. */
function complaints(content: string, ...judge: string[]): string {
  const file = join(folder, 'file.xml');
  writeFileSync(file, content);
  const env = { ...process.env, XML_CATALOG_FILES: join(schemas, 'catalog.xml') };
  const run = spawnSync('xmllint', ['--nonet', '--noout', ...judge, file], { env, encoding: 'utf8' });
  return run.status === 0 ? '' : run.stderr;
}

const JUDGES: [string, WriteOptions, string[]][] = [
  ['xliff', { xliff: '1.2' }, ['--schema', `${schemas}/xliff-1.2/xliff-core-1.2-strict.xsd`]],
  ['xliff', { xliff: '2.0' }, ['--schema', `${schemas}/xliff-2.0/xliff_core_2.0.xsd`]],
  ['xliff', { xliff: '2.1' }, ['--schema', `${schemas}/xliff-2.1/all.xsd`]],
  ['xliff', { xliff: '2.1', markers: 'span' }, ['--schema', `${schemas}/xliff-2.1/all.xsd`]],
  ['xliff', { xliff: '2.1', units: 'paragraph' }, ['--schema', `${schemas}/xliff-2.1/all.xsd`]],
  ['xliff', { xliff: '2.2', units: 'paragraph' }, ['--schema', `${schemas}/xliff-2.2/all.xsd`]],
  ['xliff', { xliff: '2.2' }, ['--schema', `${schemas}/xliff-2.2/all.xsd`]],
  ['tmx', {}, ['--dtdvalid', `${schemas}/tmx/tmx14.dtd`]],
];

describe.skipIf(!available)('what is written is valid by its schema', () => {
  const projects: [string, () => Project][] = [
    ['a project with everything', everything],
    ['the article', () => sampleOf('karabakh-call', 'article')],
    ['the leaflet', () => sampleOf('safety-leaflet', 'leaflet')],
    ['a project without rows', () => sampleProject(['ar', 'en'], [])],
  ];
  it.each(projects)('%s', (_, make) => {
    const project = make();
    for (const [format, options, judge] of JUDGES) {
      for (const content of written(project, format, options)) {
        expect(complaints(content, ...judge), `${format} ${options.xliff ?? ''}`).toBe('');
      }
    }
  });
});

describe('what is written is valid by our own validator', () => {
  it.each([
    ['a project with everything', everything],
    ['the article', () => sampleOf('karabakh-call', 'article')],
    ['the leaflet', () => sampleOf('safety-leaflet', 'leaflet')],
    ['a project without rows', () => sampleProject(['ar', 'en'], [])],
  ])('%s', (_, make) => {
    const project = make();
    const findings = JUDGES.filter(([format]) => format === 'xliff').flatMap(([format, options]) =>
      written(project, format, options).flatMap(
        (content) => validateXliff(new TextEncoder().encode(content)).findings,
      ),
    );
    expect(findings).toEqual([]);
  });
});

describe('units that are paragraphs', () => {
  it('hold a segment a row, and come back as the same rows', () => {
    const project = sampleOf('karabakh-call', 'article');
    const { bead, ...plain } = {
      bead: project.beads[1]!.id,
      text: 'why?',
      by: 'Ann',
      at: '2026-01-01T00:00:00Z',
    };
    const noted = { ...project, comments: [{ id: 'c', bead, ...plain }] };
    const [byRow] = written(noted, 'xliff');
    const [byParagraph] = written(noted, 'xliff', { units: 'paragraph' });
    const units = (file: string) => file.match(/<unit /g)!.length;
    expect(units(byParagraph!)).toBeLessThan(units(byRow!));
    expect(byParagraph).toContain('<ignorable>');
    expect(rowsOf('a.xlf', byParagraph!)).toEqual(rowsOf('a.xlf', byRow!));
  });

  it('mark terms with what they are called in the other language', () => {
    const [file] = written(everything(), 'xliff');
    expect(file).toMatch(/<gls:glossEntry ref="#t1">\s*<gls:term>مارس<\/gls:term>\s*<gls:translation>March</);
    expect(file).toMatch(/<sm id="t1" type="term"\/>مارس<em startRef="t1"\/>/);
  });
});

/** A value of the npm reader as plain text. */
function flat(value: unknown): string {
  if (Array.isArray(value)) return value.map(flat).join('');
  return typeof value === 'string' ? value : '';
}

describe('the npm package xliff reads our files', () => {
  type Units = Record<string, { source: unknown; target?: unknown }>;
  const projects: [string, () => Project][] = [
    ['article', () => sampleOf('karabakh-call', 'article')],
    ['leaflet', () => sampleOf('safety-leaflet', 'leaflet')],
  ];
  it.each(projects)('%s: every id, source and target', async (_, make) => {
    const project = make();
    const clean = { ...project, issues: [] };
    const variants: [Project, WriteOptions][] = [
      [project, {}],
      [project, { xliff: '2.0' }],
      [project, { xliff: '2.2' }],
      [project, { xliff: '1.2' }],
      [clean, { markers: 'span' }],
    ];
    const rows = project.beads
      .map((bead) => [bead.id, ...rowTexts(project, bead)] as const)
      .filter(([, source, target]) => source !== null || target !== null);
    for (const [from, options] of variants) {
      const [file] = written(from, 'xliff', options);
      const read = await (options.xliff === '1.2' ? xliff12ToJs(file!) : xliff2js(file!));
      const [units] = Object.values(read.resources as Record<string, Units>);
      const found = Object.entries(units!)
        .filter(([id]) => id.startsWith('b'))
        .map(([id, { source, target }]) => [id, flat(source), flat(target)]);
      expect(found).toEqual(rows.map(([id, source, target]) => [id, source ?? '', target ?? '']));
    }
  });
});
