import { gzipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { FormatInput } from '../format.ts';
import type { TermStatus } from '../../model/index.ts';
import { companionNames, readMemory, readTerms } from './terms.ts';
import { writeTerms } from './write.ts';

const file = (name: string, content: string | Uint8Array): FormatInput => ({
  name,
  bytes: typeof content === 'string' ? strToU8(content) : content,
});

function joined(...parts: readonly (string | number[] | Uint8Array)[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...(typeof part === 'string' ? strToU8(part) : part)]));
}

function uint32(value: number): number[] {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);
}

/** The files of a StarDict dictionary. */
function starDict(
  articles: readonly (readonly [word: string, article: string])[],
  info: Readonly<Record<string, string>>,
  stem = 'words.en-ru',
): FormatInput[] {
  const ifo = [`StarDict's dict ifo file`, 'version=2.4.2', `wordcount=${articles.length}`];
  for (const [key, value] of Object.entries(info)) ifo.push(`${key}=${value}`);
  let offset = 0;
  const idx = articles.map(([word, article]) => {
    const size = strToU8(article).length;
    const at = offset;
    offset += size;
    return joined(word, [0], uint32(at), uint32(size));
  });
  return [
    file(`${stem}.ifo`, ifo.join('\n')),
    file(`${stem}.idx`, joined(...idx)),
    file(`${stem}.dict.dz`, gzipSync(strToU8(articles.map(([, article]) => article).join('')))),
  ];
}

describe('readTerms: StarDict', () => {
  const PLAIN = [
    ['ladder', '/ˈlædə/ n\n1. лестница; стремянка (приставная)\n2. спустившаяся петля на чулке у неё'],
    ['sickle', '[sɪkl] n. серп'],
    ['the', 'артикля нет — английское слово без перевода'],
  ] as const;

  it('reads headwords with short translations in the script of the other language', () => {
    const [main, ...beside] = starDict(PLAIN, { sametypesequence: 'm' });
    expect(readTerms(main!, beside)).toEqual({
      kind: 'dictionary',
      entries: [
        { en: ['ladder'], ru: ['лестница', 'стремянка'] },
        { en: ['sickle'], ru: ['серп'] },
      ],
    });
  });

  it('reads articles in markup, fields with types of their own, and synonyms', () => {
    const xdxf = '<k>ladder</k><br/><c>n</c> <tr>ˈlædə</tr><br/><dtrn>лестница</dtrn><ex>on the ладан</ex>';
    const [main, ...beside] = starDict([['ladder', `tladə\0x${xdxf}\0`]], {});
    const syn = file('words.en-ru.syn', joined('ladders', [0], uint32(0)));
    expect(readTerms(main!, [...beside, syn]).entries).toEqual([
      { en: ['ladder'], ru: ['лестница'] },
      { en: ['ladders'], ru: ['лестница'] },
    ]);
  });

  it.each([
    ['English-Russian (FreeDict)', 'words', { en: ['sickle'], ru: ['серп'] }],
    ['Mueller', 'freedict-eng-rus', { en: ['sickle'], ru: ['серп'] }],
  ])('takes the languages from the title “%s” or the name “%s”', (bookname, stem, entry) => {
    const [main, ...beside] = starDict([['sickle', 'серп']], { sametypesequence: 'm', bookname }, stem);
    expect(readTerms(main!, beside).entries).toEqual([entry]);
  });

  it.each([
    [
      'dictionary-languages',
      (files: FormatInput[]) => files.map((one) => ({ ...one, name: one.name.replace('en-ru', 'x') })),
    ],
    ['dictionary-part', (files: FormatInput[]) => files.slice(0, 2)],
    ['dictionary-broken', ([ifo, idx]: FormatInput[]) => [ifo!, idx!, file('words.en-ru.dict', 'short')]],
    ['dictionary-broken', ([ifo, , dict]: FormatInput[]) => [ifo!, file('words.en-ru.idx', 'word'), dict!]],
    [
      'archive-broken',
      ([ifo, idx, dict]: FormatInput[]) => [ifo!, idx!, { ...dict!, bytes: dict!.bytes.slice(0, 20) }],
    ],
  ])('refuses with %s', (code, damage) => {
    const [main, ...beside] = damage(starDict(PLAIN, { sametypesequence: 'm' }));
    expect(() => readTerms(main!, beside)).toThrow(expect.objectContaining({ code }) as Error);
  });
});

describe('readTerms', () => {
  it('reads dictionaries of the DICT server', () => {
    const articles = [
      ['00-database-short', '00-database-short\n   English-Arabic Dictionary\n'],
      ['house', 'house /haʊs/ <n>\n بيت، منزل\n'],
    ] as const;
    const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
    const coded = (n: number): string => (n >= 64 ? coded(Math.floor(n / 64)) : '') + digits[n % 64]!;
    let at = 0;
    const index = articles.map(([word, article]) => {
      const size = strToU8(article).length;
      const line = `${word}\t${coded(at)}\t${coded(size)}\n`;
      at += size;
      return line;
    });
    const dict = file('d.dict', articles.map(([, article]) => article).join(''));
    expect(readTerms(file('d.index', index.join('')), [dict])).toEqual({
      kind: 'dictionary',
      entries: [{ en: ['house'], ar: ['بيت', 'منزل'] }],
    });
  });

  it('reads FreeDict’s TEI', () => {
    const tei = `<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>German-English FreeDict</title></titleStmt></fileDesc></teiHeader>
      <text><body><entry><form><orth>Haus</orth></form><sense><cit type="trans" xml:lang="en"><quote>house (building)</quote></cit>
      <cit type="example"><quote>Haus und Hof</quote><cit type="trans"><quote>house and home</quote></cit></cit></sense></entry></body></text></TEI>`;
    expect(readTerms(file('deu-eng.tei', tei))).toEqual({
      kind: 'dictionary',
      entries: [{ de: ['Haus'], en: ['house', 'house and home'] }],
    });
  });

  it.each([
    ['g.tsv', 'en\tru\ncease-fire|truce\tперемирие\n'],
    ['g.en-ru.csv', 'cease-fire|truce,перемирие\n'],
  ])('reads the table %s as a glossary', (name, text) => {
    expect(readTerms(file(name, text))).toMatchObject({
      kind: 'glossary',
      entries: [
        {
          id: '1',
          terms: [
            { lang: 'en', text: 'cease-fire' },
            { lang: 'en', text: 'truce' },
            { lang: 'ru', text: 'перемирие' },
          ],
        },
      ],
    });
  });

  it('reads termbases whatever their name', () => {
    const tbx =
      '<tbx><text><body><conceptEntry id="a"><langSec xml:lang="en"><termSec><term>truce</term></termSec></langSec></conceptEntry></body></text></tbx>';
    expect(readTerms(file('terms.xml', tbx)).entries).toMatchObject([{ id: 'a' }]);
  });

  it('refuses what is no glossary, with its name', () => {
    expect(() => readTerms(file('a.txt', 'Some text.'))).toThrow(
      expect.objectContaining({ code: 'glossary-unreadable', place: { file: 'a.txt' } }) as Error,
    );
  });

  it('names the files that belong together', () => {
    expect(companionNames('a/x.ifo')).toContain('a/x.dict.dz');
    expect(companionNames('x.csv')).toEqual([]);
  });
});

describe('readMemory', () => {
  it('gives every pair of a unit', () => {
    const pairs = readMemory(file('m.tsv', 'en\tru\tar\nOne.\tОдин.\tواحد.\nTwo.\t\tاثنان.\n'));
    expect(pairs.map(({ a, b }) => `${a.lang} ${a.text} ${b.lang} ${b.text}`)).toEqual([
      'en One. ru Один.',
      'en One. ar واحد.',
      'ru Один. ar واحد.',
      'en Two. ar اثنان.',
    ]);
  });

  it('refuses texts', () => {
    expect(() => readMemory(file('a.txt', 'Some text.'))).toThrow(
      expect.objectContaining({ code: 'memory-unreadable' }) as Error,
    );
  });
});

describe('readTerms: hunalign', () => {
  it('reads lines of target and source, whatever the file is called', () => {
    const lines = 'goal @ cél\r\nto go away @ elmenni\n\nno entry\n  window @ ablak ';
    const expected = [
      { hu: ['cél'], en: ['goal'] },
      { hu: ['elmenni'], en: ['to go away'] },
      { hu: ['ablak'], en: ['window'] },
    ];
    const clean = lines.replace('no entry\n', '');
    for (const name of ['hu-en.dic', 'words.hu-en.txt']) {
      expect(readTerms(file(name, clean))).toEqual({ kind: 'dictionary', entries: expected });
    }
  });

  it('wants to know the languages, and takes no other text for a dictionary', () => {
    expect(() => readTerms(file('words.dic', 'goal @ cél'))).toThrow(/which languages/);
    expect(() => readTerms(file('hu-en.dic', 'write to a @ b, please\nand more'))).toThrow(/no glossary/);
  });
});

describe('writeTerms', () => {
  const entry = (
    id: string,
    ...terms: [lang: string, text: string, status: TermStatus, note?: string][]
  ) => ({
    id,
    terms: terms.map(([lang, text, status, note]) => ({
      lang,
      text,
      status,
      ...(note !== undefined && { note }),
    })),
  });
  const entries = [
    entry(
      'c1',
      ['en', 'battery <AA> & "x"', 'preferred', 'not\u2026'],
      ['en', 'cell', 'admitted'],
      ['ru', 'батарея', 'deprecated'],
    ),
    entry('7', ['ar', 'سُلَّم', 'preferred']),
    entry('7', ['ar', 'درج', 'admitted'], ['ar', 'سلم', 'preferred']),
  ];

  it('gives a termbase that is read as the same terms', () => {
    const tbx = writeTerms({ kind: 'glossary', entries }, 'tbx');
    const read = readTerms(file('t.tbx', tbx));
    expect(read.entries).toEqual(entries.map((each, at) => ({ ...each, id: ['c1', 'c7', 'c7-2'][at] })));
  });

  it('gives tables that are read as the same terms, notes aside', () => {
    for (const format of ['tsv', 'csv'] as const) {
      const base = {
        kind: 'dictionary',
        entries: [{ en: ['-able', 'x\ty'], ru: ['а, б'] }, { ru: ['в'] }],
      } as const;
      expect(readTerms(file(`t.${format}`, writeTerms(base, format))).entries).toEqual([
        { id: '1', terms: [term('en', '-able'), term('en', 'x\ty'), term('ru', 'а, б')] },
        { id: '2', terms: [term('ru', 'в')] },
      ]);
    }
    expect(() => writeTerms({ kind: 'dictionary', entries: [{ en: ['a|b'] }] }, 'tsv')).toThrow(/a\|b/);
  });

  function term(lang: string, text: string) {
    return { lang, text, status: 'preferred' };
  }
});
