import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../model/index.ts';
import { translate } from './icu-regex.ts';
import { allDefaultRules } from './rules/index.ts';
import { sentencesOf } from './segment.ts';
import { rulesFor, type SrxRule, type SrxRules } from './srx.ts';
import { checkRules, runnerFor, srxBreaks } from './srx-engine.ts';
import { readSrx } from './srx-file.ts';
import { writeSrx } from './srx-writer.ts';

function rule(breaks: boolean, before: string, after: string): SrxRule {
  return { break: breaks, before, after };
}

function rules(list: SrxRule[], more: Partial<SrxRules> = {}): SrxRules {
  return {
    cascade: false,
    rules: new Map([['All', list]]),
    maps: [{ pattern: '.*', rules: 'All' }],
    unicodeBreaks: false,
    ...more,
  };
}

function pieces(text: string, srx: SrxRules, lang = 'en'): string[] {
  return sentencesOf(text, lang, srx).map(({ start, end }) => text.slice(start, end));
}

describe('the engine', () => {
  it('goes by the first rule that matches at a position', () => {
    const breakAll = rule(true, '\\.', '\\s');
    const keep = rule(false, 'Mr\\.', '\\s');
    expect(pieces('Mr. A left. B came.', rules([keep, breakAll]))).toEqual(['Mr. A left.', 'B came.']);
    expect(pieces('Mr. A left. B came.', rules([breakAll, keep]))).toEqual(['Mr.', 'A left.', 'B came.']);
  });

  it.each(['δος. x', 'Δος. x', 'ΔΟΣ. x'])('takes %s as it is written where case is ignored', (text) => {
    const list = [rule(false, '(?i)\\bδος\\.', '\\s'), rule(true, '\\.', '\\s')];
    expect(pieces(text, rules(list), 'el')).toEqual([text]);
  });

  it('takes a break between exceptions in its order', () => {
    const list = [
      rule(false, 'a\\.', '\\s'),
      rule(true, 'ba\\.|b\\.', '\\s'),
      rule(false, 'b\\.', '\\s'),
      rule(true, '\\.', '\\s'),
    ];
    expect(pieces('x. ba. b. y', rules(list))).toEqual(['x.', 'ba. b.', 'y']);
  });

  it('breaks where the white space is, before or after it, and twice at most once', () => {
    const list = [rule(true, '\\.\\s', ''), rule(true, '\\.', '\\s')];
    expect(pieces('One.  Two. Three.', rules(list))).toEqual(['One.', 'Two.', 'Three.']);
  });

  it('is not stopped by characters of two units', () => {
    expect(pieces('a.😀.😀 b', rules([rule(true, '\\.', '')]))).toEqual(['a.', '😀.', '😀 b']);
    expect(pieces('😀😀', rules([rule(true, '😀', '')]))).toEqual(['😀', '😀']);
  });

  it('lets the rules of a file be exceptions to the sentence boundaries of Unicode', () => {
    const srx = rules([rule(false, '\\bapprox\\.', '\\s')], { unicodeBreaks: true });
    expect(pieces('It is approx. 5 m. Then it ends. And so on.', srx)).toEqual([
      'It is approx. 5 m.',
      'Then it ends.',
      'And so on.',
    ]);
    expect(pieces('It is approx. Five. Yes.', srx, 'en_odd')).toEqual(['It is approx. Five.', 'Yes.']);
  });

  it('finds the same in a long text as in a short one', () => {
    const srx = rules([rule(false, 'Mr\\.', '\\s'), rule(true, '[.?]', '\\s')]);
    const unit = 'Mr. Ames went home? He did so. ';
    const breaks = srxBreaks(unit.repeat(1000), runnerFor(srx, 'en'));
    expect(breaks).toHaveLength(2000);
    expect(breaks.map((position) => position % unit.length)).toEqual(
      breaks.map((_, i) => (i % 2 === 0 ? 19 : 30)),
    );
  });

  it('stays quick with rules that look at everything', () => {
    const srx = rules([rule(false, '.*never', '.*x'), rule(true, '\\s*\\s*[.]', '\\s*\\s*')]);
    expect(srxBreaks('. '.repeat(20_000), runnerFor(srx, 'en'))).toHaveLength(39_998 / 2 + 1);
    expect(srxBreaks(' '.repeat(100_000), runnerFor(srx, 'en'))).toEqual([]);
  });

  it('finds what trying every rule at every position finds', () => {
    const before = fc.constantFrom(
      ...[
        '\\.',
        '[.!]',
        '\\bг\\.',
        '(?<!\\p{L})ab\\.',
        '(?<![\\p{L}\\p{Nd}])[вВ]?г\\.',
        '\\p{Lu}\\.',
        'bab\\.\\s?',
      ],
      ...[
        '(?<!\\p{L})(?:гг|ab)\\.',
        'a\\.\\s?b\\.',
        'babbab\\.',
        '(?<!а)г\\.',
        '\\.\\s',
        '(?<!\\p{L})?a',
        '[\\x{1F600}b]',
        '',
      ],
    );
    const after = fc.constantFrom('\\s', '\\s+\\p{L}', '', '[^.]', '\\s(?!г)', '[\\x{1F600}a]', '\\x{10400}');
    const list = fc.array(fc.record({ break: fc.boolean(), before, after }), { minLength: 1, maxLength: 6 });
    const text = fc
      .array(fc.constantFrom('a', 'b', 'г', 'В', '.', '.', ' ', ' ', '1', '!', '𐐀', '😀', '\ud83d'), {
        maxLength: 24,
      })
      .map((chars) => chars.join(''));
    const matches = (one: SrxRule, at: string, position: number): boolean => {
      const [left, right] = [translate(one.before, 'before'), translate(one.after, 'after')];
      const expression = new RegExp(`(?<=${left.source})(?=${right.source})`, 'uy');
      expression.lastIndex = position;
      return expression.test(at);
    };
    fc.assert(
      fc.property(list, text, (own, given) => {
        const positions = [...given].slice(1).map((_, i) => [...given].slice(0, i + 1).join('').length);
        const expected = positions.filter((at) => own.find((one) => matches(one, given, at))?.break);
        expect(srxBreaks(given, runnerFor(rules(own), 'en'))).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['ΠΡΟΣ\\.', 'ο ΠΡΟΣ. και'],
    ['\\bİletş\\.', 'Bu İletş. adı'],
    ['𐐀bcde\\.', 'a 𐐀bcde. b'],
  ])('knows the abbreviation %s, whatever becomes of its letters in lower case', (before, text) => {
    const srx = rules([rule(false, before, '\\s'), rule(true, '\\.', '\\s')]);
    expect(srxBreaks(text, runnerFor(srx, 'en'))).toEqual([]);
  });

  it('takes the rules of all matching maps in a cascade, of the first otherwise', () => {
    const srx: SrxRules = {
      cascade: true,
      rules: new Map([
        ['English', [rule(false, 'Mr\\.', '\\s')]],
        ['Default', [rule(true, '\\.', '\\s')]],
      ]),
      maps: [
        { pattern: 'EN.*', rules: 'English' },
        { pattern: '.*', rules: 'Default' },
      ],
      unicodeBreaks: false,
    };
    expect(rulesFor(srx, 'en-GB')).toHaveLength(2);
    expect(rulesFor(srx, 'fr')).toHaveLength(1);
    expect(rulesFor({ ...srx, cascade: false }, 'en-GB')).toEqual([rule(false, 'Mr\\.', '\\s')]);
    expect(() => rulesFor({ ...srx, maps: [{ pattern: '(', rules: 'x', line: 7 }] }, 'en')).toThrow(
      InputError,
    );
  });

  it('names the line of a rule that cannot be run', () => {
    const srx = readSrx(new TextEncoder().encode(FILE.replace('\\bMr\\.', '(a+)+')), 'own.srx');
    expect(() => checkRules(srx, 'en')).toThrow(
      expect.objectContaining({ code: 'srx-backtracking', place: { file: 'own.srx', line: 8 } }),
    );
  });
});

const FILE = `<?xml version="1.0" encoding="UTF-8"?>
<srx xmlns="http://www.lisa.org/srx20" xmlns:okpsrx="http://okapi.sf.net/srx-extensions" version="2.0">
  <header segmentsubflows="yes" cascade="no">
    <okpsrx:options useIcu4jBreakRules="yes"/>
  </header>
  <body>
    <languagerules><languagerule languagerulename="A &amp; B">
      <rule break="no"><beforebreak>\\bMr\\.</beforebreak><afterbreak><![CDATA[\\s[^<]]]></afterbreak></rule>
      <!-- and -->
      <rule><beforebreak>[.?!]</beforebreak><afterbreak/></rule>
    </languagerule></languagerules>
    <maprules><languagemap languagepattern=".*" languagerulename="A &amp; B"/></maprules>
  </body>
</srx>`;

describe('SRX files', () => {
  it('are read', () => {
    const srx = readSrx(FILE);
    expect(srx).toMatchObject({
      cascade: false,
      unicodeBreaks: true,
      maps: [{ pattern: '.*', rules: 'A & B' }],
    });
    expect(srx.rules.get('A & B')).toEqual([
      { break: false, before: '\\bMr\\.', after: '\\s[^<]', line: 8 },
      { break: true, before: '[.?!]', after: '', line: 10 },
    ]);
  });

  it.each([
    ['another kind of XML', '<html/>', 'srx-root'],
    ['no rules', '<srx xmlns="http://www.lisa.org/srx20" version="2.0"><body/></srx>', 'srx-empty'],
    ['an element left open', FILE.slice(0, 400), 'xml-malformed'],
  ])('%s is refused', (_, xml, code) => {
    expect(() => readSrx(xml)).toThrow(expect.objectContaining({ code }));
  });

  it('are written so that they read the same', () => {
    const texts = fc.string({ maxLength: 12 });
    const list = fc.array(fc.record({ break: fc.boolean(), before: texts, after: texts }));
    fc.assert(
      fc.property(list, fc.boolean(), fc.boolean(), (own, cascade, unicodeBreaks) => {
        const written = readSrx(writeSrx(rules(own, { cascade, unicodeBreaks })));
        expect(written).toMatchObject({ cascade, unicodeBreaks });
        const read = written.rules.get('All')!.map((one) => rule(one.break, one.before, one.after));
        expect(read).toEqual(own);
      }),
    );
  });

  it('hold our own rules, which cut as they do here', () => {
    const file = readSrx(writeSrx(allDefaultRules()));
    const text = 'Dr. Hale met Mrs. Okoro at 6 p.m. The shuttle left. (It was late.) OK?';
    expect(pieces(text, file, 'en-GB')).toEqual(
      sentencesOf(text, 'en').map(({ start, end }) => text.slice(start, end)),
    );
    expect(pieces('Завод построен в 1954 г. Его открыли.', file, 'ru')).toHaveLength(2);
    expect(pieces('En bok. En till.', file, 'sv')).toEqual(['En bok.', 'En till.']);
  });
});
