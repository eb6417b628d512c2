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
    [
      'a confidence of nobody',
      unit(segment('<mrk id="m" type="its:generic" its:mtConfidence="0.5">a</mrk>')),
      ['its 3'],
    ],
    [
      'a confidence of another tool',
      unit(
        segment(
          '<mrk id="m" type="its:generic" its:mtConfidence="0.5" its:annotatorsRef="terminology|x">a</mrk>',
        ),
      ),
      ['its 3'],
    ],
    [
      'a confidence of a tool',
      unit(
        segment(
          '<mrk id="m" type="its:generic" its:mtConfidence="0.5" its:annotatorsRef="terminology|x mt-confidence|y">a</mrk>',
        ),
      ),
      [],
    ],
    [
      'an analysis that says nothing',
      unit(
        segment(
          '<mrk id="m" type="its:generic" its:taConfidence="0.5" its:annotatorsRef="text-analysis|x">a</mrk>',
        ),
      ),
      ['its 3'],
    ],
    [
      'an issue without type and comment',
      unit(segment('<mrk id="m" type="its:generic" its:locQualityIssueSeverity="50">a</mrk>')),
      ['its 3'],
    ],
    [
      'a kind of filter without locales',
      unit(segment('<mrk id="m" type="its:generic" its:localeFilterType="exclude">a</mrk>')),
      ['its 3'],
    ],
    [
      'how sure a term is that is none',
      unit(
        segment(
          '<mrk id="m" type="its:generic" its:termConfidence="1" its:annotatorsRef="terminology|x">a</mrk>',
        ),
      ),
      ['its 3'],
    ],
    [
      'how sure a term is',
      unit(
        segment('<mrk id="m" type="term" its:termConfidence="1" its:annotatorsRef="terminology|x">a</mrk>'),
      ),
      [],
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

  it('tells strict 1.2 from transitional', () => {
    const file = (schema: string) =>
      new TextEncoder().encode(
        `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ${schema} version="1.2"><file original="a" source-language="en" datatype="plaintext"><body><trans-unit id="1" own="x"><source ts="1">a</source><prop-group><prop prop-type="x">y</prop></prop-group></trans-unit></body></file></xliff>`,
      );
    const plain = file('');
    expect(validateXliff(plain).findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'warning strict',
      'warning strict',
      'warning strict',
    ]);
    expect(validateXliff(plain, { strict: true }).findings).toMatchObject([
      { severity: 'error' },
      { severity: 'error' },
      { severity: 'error' },
    ]);
    const stated = 'xsi:schemaLocation="urn:oasis:names:tc:xliff:document:1.2 xliff-core-1.2-strict.xsd"';
    expect(errorsIn(file(stated))).toHaveLength(3);
  });

  it('reports what is no XML as a finding, too', () => {
    expect(errorsIn(new TextEncoder().encode('<xliff'))).toMatchObject([{ rule: 'xml-malformed', line: 1 }]);
    expect(errorsIn(new Uint8Array())).toMatchObject([{ rule: 'empty-file' }]);
    expect(errorsIn(new TextEncoder().encode('<html/>'))).toMatchObject([{ rule: 'root' }]);
  });
});

/** What 1.2 finds in the body of a file with a tool and a phase. */
function broken12(body: string): string[] {
  const text = `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="a" source-language="en" target-language="fr" datatype="plaintext" tool-id="t"><header><phase-group><phase phase-name="p" process-name="x"/></phase-group><tool tool-id="t" tool-name="T"/></header><body>
${body}
</body></file></xliff>`;
  return errorsIn(new TextEncoder().encode(text)).map(({ rule }) => rule);
}
const unit12 = (content: string, attributes = '') =>
  `<trans-unit id="1"${attributes}>${content}</trans-unit>`;
const source12 = '<source>a</source>';

describe('rules of 1.2', () => {
  it.each([
    ['a plain unit', unit12(source12, ' phase-name="p"'), []],
    ['a phase that is not there', unit12(source12, ' phase-name="q"'), ['phase-reference']],
    [
      'a tool that is not there',
      unit12(`${source12}<alt-trans tool-id="x"><target/></alt-trans>`),
      ['tool-reference'],
    ],
    ['two units of one id', unit12(source12) + unit12(source12), ['id-unique']],
    ['own words with x-', unit12('<source>a<g id="1" ctype="x-b"/></source>'), []],
    ['words of nobody', unit12('<source>a<g id="1" ctype="b"/></source>'), ['attribute-value']],
    ['a pair of codes', unit12('<source><bx id="1" rid="1"/>a<ex id="2" rid="1"/></source>'), []],
    ['half a pair', unit12('<source>a<ex id="2" rid="1"/></source>'), ['code-pair']],
    [
      'segments with counterparts',
      unit12(
        `${source12}<seg-source><mrk mtype="seg" mid="1">a</mrk></seg-source><target><mrk mtype="seg" mid="1">b</mrk></target>`,
      ),
      [],
    ],
    [
      'a segment without counterpart',
      unit12(
        `${source12}<seg-source><mrk mtype="seg" mid="1">a</mrk></seg-source><target><mrk mtype="seg" mid="2">b</mrk></target>`,
      ),
      ['segment-reference'],
    ],
    ['an order that is not', unit12(`<target>b</target>${source12}`), ['element-missing']],
    ['a size of nonsense', unit12(source12, ' size-unit="miles"'), ['attribute-value']],
    ['a count without its group', `<count>1</count>${unit12(source12)}`, ['element-not-allowed']],
  ])('%s', (_, body, expected) => expect(broken12(body)).toEqual(expected));
});

/** What 2.2 finds in a document, whose namespace is that of 2.2 unless told. */
function broken22(content: string, namespace = '2.2', version = namespace): string[] {
  const text = `<xliff xmlns="urn:oasis:names:tc:xliff:document:${namespace}" xmlns:pgs="urn:oasis:names:tc:xliff:pgs:1.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" xmlns:res="urn:oasis:names:tc:xliff:resourcedata:2.0" version="${version}" srcLang="en" trgLang="ro">
${content}
</xliff>`;
  return errorsIn(new TextEncoder().encode(text)).map(({ rule }) => rule);
}
const file22 = (content: string) => `<file id="f">${content}</file>`;
const plain22 = file22(unit(segment('a')));
const variants = (selectors: string, ...cases: string[]) =>
  file22(
    `<unit id="u" pgs:switch="${selectors}">${cases
      .map(
        (each, n) => `<segment id="s${n}" pgs:case="${each}"><source><ph id="1"/> files</source></segment>`,
      )
      .join('')}</unit>`,
  );

describe('what 2.2 brought', () => {
  it.each([
    ['variants by number', variants('plural:count', '0', '1', 'other'), []],
    ['by ordinal number', variants('ordinal:place', 'one', 'two', 'few', 'other'), []],
    ['by several', variants('gender:host plural:guests', 'feminine 1', 'feminine other', 'other 3.14'), []],
    ['by anything', variants('select:colour', 'red', 'other'), []],
    ['a selector that is none', variants('number:count', 'one'), ['variant-switch']],
    ['a selector without variable', variants('plural', 'one'), ['variant-switch']],
    ['no selector', variants(' ', ''), ['variant-switch']],
    ['too few values', variants('gender:a plural:b', 'feminine'), ['variant-case']],
    ['too many values', variants('plural:b', '1 2'), ['variant-case']],
    ['no number', variants('plural:b', 'lots'), ['variant-case']],
    [
      'a case without selectors',
      file22(unit('<segment pgs:case="one"><source>a</source></segment>')),
      ['variant-case'],
    ],
    [
      'selectors on a segment',
      file22(
        '<unit id="u" pgs:switch="plural:n"><segment pgs:switch="plural:n" pgs:case="1"><source/></segment></unit>',
      ),
      ['variant-place'],
    ],
    [
      'selectors on a file',
      `<file id="f" pgs:switch="plural:n">${unit(segment('a'))}</file>`,
      ['attribute-not-allowed'],
    ],
    [
      'an attribute that the module lacks',
      file22(`<unit id="u" pgs:kind="x">${segment('a')}</unit>`),
      ['attribute-not-allowed'],
    ],
    [
      'one id twice in one variant',
      file22(
        '<unit id="u" pgs:switch="plural:n"><segment pgs:case="1"><source><ph id="1"/><ph id="1"/></source></segment></unit>',
      ),
      ['id-unique'],
    ],
    [
      'notes and metadata of the whole',
      `<notes><note>a</note></notes><mda:metadata><mda:metaGroup><mda:meta type="t">x</mda:meta></mda:metaGroup></mda:metadata>${plain22}`,
      [],
    ],
    [
      'in another order',
      `<mda:metadata><mda:metaGroup><mda:meta type="t">x</mda:meta></mda:metaGroup></mda:metadata><notes><note>a</note></notes>${plain22}`,
      ['element-missing'],
    ],
    [
      'two notes of one id',
      `<notes><note id="n">a</note><note id="n">b</note></notes>${plain22}`,
      ['id-unique'],
    ],
    [
      'a note about a segment',
      file22(unit('<notes><note ref="#s">a</note></notes><segment id="s"><source>a</source></segment>')),
      [],
    ],
    [
      'a note about nothing',
      file22(unit('<notes><note ref="#x">a</note></notes><segment id="s"><source>a</source></segment>')),
      ['note-reference'],
    ],
    [
      'notes on a resource',
      `<file id="f"><res:resourceData><res:resourceItem id="r" mimeType="image/png"><notes><note>a</note></notes><res:source href="a.png"/></res:resourceItem></res:resourceData>${unit(segment('a'))}</file>`,
      [],
    ],
    [
      'metadata twice',
      `<file id="f"><mda:metadata><mda:metaGroup><mda:meta type="t">x</mda:meta></mda:metaGroup></mda:metadata><mda:metadata><mda:metaGroup><mda:meta type="t">x</mda:meta></mda:metaGroup></mda:metadata>${unit(segment('a'))}</file>`,
      ['module-twice'],
    ],
    [
      'an attribute of XML on an annotation',
      file22(unit(segment('<mrk id="m" translate="no" xml:id="x">a</mrk>'))),
      ['attribute-not-allowed'],
    ],
  ])('%s', (_, content, expected) => expect(broken22(content)).toEqual(expected));

  it('is not in 2.0 and 2.1', () => {
    expect(broken22(`<notes><note>a</note></notes>${plain22}`, '2.0')).toEqual(['since-2.2']);
    expect(broken22(variants('plural:n', '1'), '2.0', '2.1')).toEqual(['since-2.2']);
    expect(
      broken22(
        file22(unit('<notes><note ref="#s">a</note></notes><segment id="s"><source/></segment>')),
        '2.0',
      ),
    ).toEqual(['since-2.2']);
  });

  it('has a namespace of its own', () => {
    expect(broken22(plain22, '2.2', '2.1')).toEqual([]);
    expect(broken22(plain22, '2.0', '2.2')).toEqual(['version']);
    expect(broken22(plain22, '2.2', '2.3')).toEqual(['version']);
    const old = 'xmlns="urn:oasis:names:tc:xliff:document:2.0"';
    expect(
      broken22(file22(`<unit id="u">${segment('a').replace('<source', `<source ${old}`)}</unit>`)),
    ).toEqual(['namespace-mixed']);
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
