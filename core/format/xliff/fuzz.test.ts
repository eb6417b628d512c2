import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../model/index.ts';
import { formatById, readFile } from '../registry.ts';
import { sampleProject, written } from '../testing.ts';
import { readXliffDocument } from './document.ts';
import { validateXliff } from './validate/validate.ts';

const shared = resolve(import.meta.dirname, '../../../../shared/data/xliff');
const folders = ['examples', 'core/valid', 'modules/valid'].map((name) => join(shared, name));
if (!existsSync(shared))
  process.stderr.write('Only own files are mutated: ../shared/data/xliff is not there.\n');

const project = sampleProject(
  ['ar', 'en'],
  [{ cells: ['أ ١', 'a <b>1</b>\u0001'], notes: [{ text: 'n' }], state: 'final' }, { cells: ['ب', null] }],
);
const CORPUS: readonly (readonly [name: string, text: string])[] = [
  ...(['1.2', '2.0', '2.1', '2.2'] as const).map(
    (xliff) => ['a.xlf', written(project, 'xliff', { xliff })[0]!] as const,
  ),
  ['a.tmx', written(project, 'tmx')[0]!],
  ...folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const),
    )
    .filter(([name]) => /\.(?:xlf|tmx)$/.test(name)),
];

/** Reads a file in every way; whatever it holds, the only error is ours, and one about XML names the place. */
function read(name: string, bytes: Uint8Array): void {
  const format = formatById(name.endsWith('.tmx') ? 'tmx' : 'xliff');
  for (const work of [
    () => readFile({ name, bytes }, format),
    () => readXliffDocument(bytes),
    () => validateXliff(bytes),
  ]) {
    try {
      work();
    } catch (error) {
      expect(error).toBeInstanceOf(InputError);
      const { code, place } = error as InputError;
      if (code === 'xml-malformed')
        expect(place).toMatchObject({ line: expect.any(Number), column: expect.any(Number) });
    }
  }
}

const encode = (text: string) => new TextEncoder().encode(text);
const file = fc.nat(CORPUS.length - 1).map((at) => CORPUS[at]!);

describe('whatever a file holds', () => {
  it('cut off anywhere', () => {
    fc.assert(
      fc.property(file, fc.double({ min: 0, max: 1, noNaN: true }), ([name, text], share) => {
        read(name, encode(text).subarray(0, Math.floor(share * text.length)));
      }),
      { numRuns: 150 },
    );
  });

  it('with other bytes in it', () => {
    const change = fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(255));
    fc.assert(
      fc.property(file, fc.array(change, { minLength: 1, maxLength: 8 }), ([name, text], changes) => {
        const bytes = encode(text);
        for (const [share, byte] of changes) bytes[Math.floor(share * bytes.length)] = byte;
        read(name, bytes);
      }),
      { numRuns: 150 },
    );
  });

  it('with parts moved about', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(file, share, share, share, ([name, text], from, to, at) => {
        const cut = [from, to].map((each) => Math.floor(each * text.length)).sort((a, b) => a - b);
        const part = text.slice(cut[0], cut[1]);
        const place = Math.floor(at * text.length);
        read(name, encode(text.slice(0, place) + part + text.slice(place)));
      }),
      { numRuns: 150 },
    );
  });

  it('at random', () => {
    fc.assert(fc.property(fc.constantFrom('a.xlf', 'a.tmx'), fc.uint8Array({ maxLength: 300 }), read), {
      numRuns: 150,
    });
  });
});

describe('what is made to harm', () => {
  const head = '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en">';
  const unit = (content: string, attribute = '') =>
    `${head}<file id="f"><unit id="u" ${attribute}><segment><source>${content}</source></segment></unit></file></xliff>`;
  it.each([
    [
      'a bomb of entities',
      `<!DOCTYPE x [<!ENTITY a "${'b'.repeat(50)}"><!ENTITY c "&a;&a;">]>${unit('&c;')}`,
      'xml-doctype',
    ],
    [
      'an entity from elsewhere',
      `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${unit('&a;')}`,
      'xml-doctype',
    ],
    [
      'a document type from elsewhere',
      `<!DOCTYPE x SYSTEM "http://example.com/x.dtd">${unit('a')}`,
      'xml-doctype',
    ],
    ['an entity that nobody declared', unit('&nothing;'), 'xml-malformed'],
    ['codes in codes in codes', unit('<pc id="1">'.repeat(5000)), 'xml-depth'],
  ])('%s is refused', (_, text, code) => {
    expect(() => readFile({ name: 'a.xlf', bytes: encode(text) })).toThrow(expect.objectContaining({ code }));
    expect(validateXliff(encode(text)).findings).toMatchObject([{ rule: code }]);
  });

  it('a huge attribute, and very many of them, are read and judged', () => {
    const huge = unit('a', `name="${'x'.repeat(2_000_000)}"`);
    expect(validateXliff(encode(huge)).findings).toEqual([]);
    const many = unit('a', Array.from({ length: 20_000 }, (_, n) => `a${n}="1"`).join(' '));
    expect(validateXliff(encode(many)).findings).toHaveLength(1000);
  });
});
