import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changeTargets, readXliffDocument, writeXliffDocument } from './document.ts';

const suite = resolve(import.meta.dirname, '../../../../shared/data/xliff');
const available = existsSync(suite) && spawnSync('xmllint', ['--version']).status === 0;
if (!available) process.stderr.write('Skipped: canonical XML needs xmllint and ../shared/data/xliff.\n');

const encode = (text: string) => new TextEncoder().encode(text);
const twoOh = (units: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!-- keep -->\n<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="fr">\n<x:file id="f">${units}</x:file>\n</x:xliff>\n`;

describe.skipIf(!available)('a file that nobody changed', () => {
  it('has the same canonical XML, whatever it holds', () => {
    const folder = mkdtempSync(join(tmpdir(), 'collate-'));
    // xmllint canonicalises no file with relative names of namespaces (xmlns:my="myNS"), which some of the suite have.
    const canonical = (file: string) =>
      spawnSync('xmllint', ['--nonet', '--c14n', '-'], {
        input: readFileSync(file, 'utf8').replace(/(xmlns(?::\w+)?=["'])([^"':]+)(?=["'])/g, '$1urn:$2'),
        encoding: 'utf8',
      }).stdout;
    const different: string[] = [];
    for (const part of ['core/valid', 'core/in-out', 'modules/valid', 'examples']) {
      for (const name of readdirSync(join(suite, part)).filter((each) => each.endsWith('.xlf'))) {
        const original = join(suite, part, name);
        const copy = join(folder, 'copy.xlf');
        writeFileSync(copy, writeXliffDocument(readXliffDocument(readFileSync(original))));
        const wanted = canonical(original);
        if (wanted === '' || canonical(copy) !== wanted) different.push(name);
      }
    }
    rmSync(folder, { recursive: true });
    expect(different).toEqual([]);
  });
});

describe('a changed target', () => {
  it('changes nothing else', () => {
    const file = twoOh(
      '<x:unit id="1"><my:e xmlns:my="u" a="&#xA;"><![CDATA[<]]></my:e><x:segment state="initial" subState="a:b">\n <x:source>A</x:source>\n</x:segment><?pi x?></x:unit><x:unit id="2"><x:segment><x:source>B</x:source><x:target>b</x:target></x:segment></x:unit>',
    );
    const document = readXliffDocument(encode(file));
    const changed = changeTargets(document, new Map([[0, { text: 'É & <', state: 'translated' }]]));
    expect(writeXliffDocument(changed)).toBe(
      file
        .replace('<x:source>A</x:source>', '<x:source>A</x:source>\n <x:target>É &amp; &lt;</x:target>')
        .replace(' state="initial" subState="a:b"', ' state="translated"'),
    );
    expect(writeXliffDocument(document)).toBe(file);
  });

  it('keeps codes that the text still holds', () => {
    const file = twoOh(
      '<x:unit id="1"><x:originalData><x:data id="d">%s</x:data></x:originalData><x:segment><x:source>Hi <x:ph id="1" dataRef="d"/> <x:pc id="2">you</x:pc></x:source></x:segment></x:unit>',
    );
    const changed = changeTargets(
      readXliffDocument(encode(file)),
      new Map([[0, { text: '<2>Vous</2>, %s\u0001' }]]),
    );
    expect(writeXliffDocument(changed)).toContain(
      '<x:target><x:pc id="2">Vous</x:pc>, <x:ph id="1" dataRef="d"/><x:cp hex="0001"/></x:target>',
    );
  });

  it('leaves segments of other namespaces alone, and counts those of the standard', () => {
    const file = twoOh(
      '<x:unit id="1"><e xmlns="u:e"><x:segment><x:target>no</x:target></x:segment></e><x:segment><x:source>A</x:source></x:segment><x:ignorable><x:source> </x:source></x:ignorable><x:segment><x:source>B</x:source></x:segment></x:unit>',
    );
    const changed = changeTargets(readXliffDocument(encode(file)), new Map([[1, { text: 'b' }]]));
    expect(writeXliffDocument(changed)).toBe(
      file.replace('<x:source>B</x:source>', '<x:source>B</x:source><x:target>b</x:target>'),
    );
  });

  it('works in 1.2 as well', () => {
    const file =
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file><body><group><trans-unit id="1"><source>a<x id="1"/></source><seg-source>a</seg-source><note>n</note></trans-unit></group></body></file></xliff>';
    const changed = changeTargets(
      readXliffDocument(encode(file)),
      new Map([[0, { text: '<1/>b', state: 'final' }]]),
    );
    expect(writeXliffDocument(changed)).toBe(
      file.replace('</seg-source>', '</seg-source><target state="final"><x id="1"/>b</target>'),
    );
  });
});

describe('a file in another encoding', () => {
  it('is saved as UTF-8 and says so', () => {
    const bytes = Uint8Array.from('<?xml version="1.0" encoding="windows-1251"?><a>?</a>', (c) =>
      c === '?' ? 0x3f : c.charCodeAt(0),
    );
    expect(writeXliffDocument(readXliffDocument(bytes))).toBe(
      '<?xml version="1.0" encoding="UTF-8"?><a>?</a>',
    );
  });
});
