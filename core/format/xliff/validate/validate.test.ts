import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateXliff } from './validate.ts';

const suite = resolve(import.meta.dirname, '../../../../../shared/data/xliff');
const available = existsSync(suite);
if (!available) process.stderr.write('Skipped: the OASIS test files are not in ../shared/data/xliff.\n');

const errorsIn = (bytes: Uint8Array) =>
  validateXliff(bytes).findings.filter(({ severity }) => severity === 'error');
const files = (...folders: string[]) =>
  folders.flatMap((folder) =>
    available
      ? readdirSync(join(suite, folder))
          .filter((name) => name.endsWith('.xlf'))
          .map((name) => join(suite, folder, name))
      : [],
  );

describe.skipIf(!available)('the test files of the standard', () => {
  it('accepts every valid file', () => {
    const refused = files('core/valid', 'core/in-out', 'modules/valid').flatMap((file) =>
      errorsIn(readFileSync(file)).map(({ line, message }) => `${file}:${line} ${message}`),
    );
    expect(refused).toEqual([]);
  });

  it('rejects every invalid file', () => {
    const accepted = files('core/invalid', 'modules/invalid').filter(
      (file) => errorsIn(readFileSync(file)).length === 0,
    );
    expect(accepted).toEqual([]);
  });
});

/** A document around one unit, or the rules that it breaks with their places. */
function broken(unit: string, root = 'srcLang="en" trgLang="fr"'): string[] {
  const text = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:its="http://www.w3.org/2005/11/its" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" xmlns:my="urn:x" its:version="2.0" version="2.1" ${root}>
<file id="f1">
${unit}
</file></xliff>`;
  return errorsIn(new TextEncoder().encode(text)).map(({ rule, line }) => `${rule} ${line}`);
}
const unit = (content: string) => `<unit id="u1">${content}</unit>`;
const segment = (source: string, target?: string) =>
  `<segment><source>${source}</source>${target === undefined ? '' : `<target>${target}</target>`}</segment>`;

describe('rules', () => {
  it.each([
    ['a plain unit', unit(segment('a', 'b')), []],
    ['an extension in its place', unit(`<my:x/>${segment('a')}`), []],
    ['two units with one id', unit(segment('a')) + '\n' + unit(segment('a')), ['id-unique 4']],
    ['no segment', unit(''), ['element-missing 3']],
    ['an unknown element', unit(`${segment('a')}<segmnt/>`), ['element-not-allowed 3', 'unknown-element 3']],
    ['an unknown attribute', unit(segment('<ph id="1" disp2="x"/>')), ['attribute-not-allowed 3']],
    ['a value outside the list', unit(segment('<ph id="1" type="x"/>')), ['attribute-value 3']],
    ['a start code without end', unit(segment('<sc id="1"/>')), ['code-pair 3']],
    [
      'an end before its start',
      unit(segment('<em startRef="1"/><sm id="1" type="term"/>')),
      ['marker-pair 3', 'marker-pair 3'],
    ],
    [
      'a target code that is none of the source',
      unit(segment('<ph id="1"/>', '<pc id="1"/>')),
      ['id-unique 3'],
    ],
    ['a reference to nowhere', unit(segment('<mrk id="m" type="my:x" ref="#n=1">a</mrk>')), ['fragment 3']],
    ['state without target', unit('<segment state="final"><source/></segment>'), ['state-without-target 3']],
    [
      'records that are not there',
      unit(segment('<mrk id="m" type="its:generic" its:locQualityIssuesRef="#its=x">a</mrk>')),
      ['its 3'],
    ],
  ])('%s', (_, content, expected) => expect(broken(content)).toEqual(expected));

  it('asks for the language of targets', () => {
    expect(broken(unit(segment('a', 'b')), 'srcLang="en"')).toEqual(['target-language-missing 3']);
  });

  it('says what is wrong, where, and in which section', () => {
    const text =
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="e n">\n <file id="f"><unit id="u"><segment><source>a</source></segment></unit></file></xliff>';
    expect(validateXliff(new TextEncoder().encode(text))).toEqual({
      version: '2.0',
      findings: [
        {
          rule: 'attribute-value',
          section: '4.2.2.1 xliff',
          severity: 'error',
          line: 1,
          column: 1,
          message:
            '“e n” does not fit srcLang of <xliff>: it has to be a language tag such as “ar” or “pt-BR”.',
        },
      ],
    });
  });

  it('knows 1.2 as well', () => {
    const file = (unit: string) =>
      `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="a" source-language="en" target-language="fr" datatype="plaintext"><body>${unit}</body></file></xliff>`;
    const rules = (unit: string) => errorsIn(new TextEncoder().encode(file(unit))).map(({ rule }) => rule);
    const source = '<source>a<g id="1">b</g></source>';
    expect(
      rules(`<trans-unit id="1">${source}<target state="x-own">b</target><note>n</note></trans-unit>`),
    ).toEqual([]);
    expect(rules(`<trans-unit id="1"><note/>${source}</trans-unit>`)).toEqual(['element-missing']);
    expect(rules(`<trans-unit>${source}<target state="done" xml:lang="de"/></trans-unit>`)).toEqual([
      'attribute-missing',
      'attribute-value',
      'language-mismatch',
    ]);
  });

  it('reports what is no XML as a finding, too', () => {
    expect(errorsIn(new TextEncoder().encode('<xliff'))).toMatchObject([{ rule: 'xml-malformed', line: 1 }]);
    expect(errorsIn(new Uint8Array())).toMatchObject([{ rule: 'empty-file' }]);
    expect(errorsIn(new TextEncoder().encode('<html/>'))).toMatchObject([{ rule: 'root' }]);
  });
});

it('never fails, whatever the file holds', () => {
  const good = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" xmlns:ctr="urn:oasis:names:tc:xliff:changetracking:2.0" version="2.1" srcLang="en" trgLang="fr"><file id="f"><unit id="u"><mtc:matches><mtc:match ref="#s"><source>a</source><target>b</target></mtc:match></mtc:matches><ctr:changeTrack><ctr:revisions appliesTo="note" ref="n"><ctr:revision><ctr:item property="content">x</ctr:item></ctr:revision></ctr:revisions></ctr:changeTrack><notes><note id="n">x</note></notes><originalData><data id="d">x</data></originalData><segment id="s"><source><pc id="1" canReorder="firstNo" canCopy="no" canDelete="no"><ph id="2" dataRef="d"/></pc><sc id="3"/><mrk id="m" type="comment" ref="#n=n">a</mrk><ec startRef="3"/></source><target order="1"><ph id="2"/></target></segment></unit></file></xliff>`;
  const names = good.match(/[\w:]+/g)!;
  const mutation = fc.tuple(fc.nat(names.length - 1), fc.nat(names.length - 1), fc.boolean());
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
      const text = mutations.reduce((current, [from, to, all]) => {
        const [old, put] = [names[from]!, names[to]!];
        return all ? current.replaceAll(old, put) : current.replace(old, put);
      }, good);
      validateXliff(new TextEncoder().encode(text));
    }),
    { numRuns: 400 },
  );
});
