import { describe, expect, it } from 'vitest';
import { findings, issuesOf, rowsOf } from './testing.ts';

const find = (...rows: Parameters<typeof rowsOf>): string[] => findings('markup', rowsOf(...rows));

describe('markup finds', () => {
  it.each([
    ['a lost tag', { en: 'a <b>bold</b> word', ru: '<b>жирное слово' }, 'error markup.missing en:</b>'],
    ['a lost placeholder', { en: 'Hello, {name}!', ru: 'Привет!' }, 'error markup.missing en:{name}'],
    ['a changed placeholder', { en: '{0} files', ru: '{1} файлов' }, 'error markup.missing en:{0}'],
    ['a lost conversion', { en: '%d of %s', ru: '%d из' }, 'error markup.missing en:%s'],
    ['another type', { en: '%d files', ru: '%s файлов' }, 'error markup.missing en:%d'],
    [
      'a number of an argument that does not fit',
      { en: '%s: %d', ru: '%2$s: %1$d' },
      'error markup.missing en:%s',
    ],
    [
      'a metavariable too few',
      { en: 'move <file> to <folder>', ru: 'переместить <файл>' },
      'error markup.missing en:<file> en:<folder> ru:<файл>',
    ],
    ['a lost tag with a number', { en: 'see <0>here</0>', ru: 'см. здесь' }, 'error markup.missing en:<0>'],
    ['a lost shell variable', { en: 'in ${HOME}', ru: 'в' }, 'error markup.missing en:${HOME}'],
    [
      'tags that cross',
      { en: '<b>a <i>b</b> c</i>', ru: '<b>a <i>b</b> c</i>' },
      'error markup.order en:</b>',
    ],
  ])('%s', (_, row, finding) => {
    expect(find(row)[0]).toBe(finding);
  });

  it('which of three versions lost it', () => {
    const rows = rowsOf({ ar: 'مرحبا {name}', ru: 'Привет', en: 'Hello {name}' });
    expect(issuesOf('markup', rows)).toMatchObject([{ odd: 'ru', message: { key: 'markup.missing' } }]);
  });

  it('an argument that an ICU message lost', () => {
    const en = '{count, plural, one {# file in {folder}} other {# files in {folder}}}';
    const ru = '{count, plural, one {# файл} few {# файла} other {# файлов}}';
    expect(find({ en, ru })).toEqual(['error markup.missing en:folder']);
  });

  it.each([
    ['plural', '{n, plural, one {# файл} few {# файла} many {# файлов}}', 'n'],
    ['a nested choice', '{n, plural, one {{sex, select, male {он} female {она}}} other {они}}', 'sex'],
    ['ordinal', '{place, selectordinal, one {#st} two {#nd}}', 'place'],
  ])('a choice without other: %s', (_, text, argument) => {
    expect(find({ en: text, ru: text })).toContain(`error markup.other ru:${argument}`);
  });

  it('an ICU message whose braces do not match', () => {
    const en = '{count, plural, one {# file} other {# files}}';
    const ru = '{count, plural, one {# файл} other {# файлов}';
    expect(find({ en, ru })).toEqual(['error markup.unclosed ru:{']);
  });
});

describe('markup leaves alone', () => {
  it.each([
    ['another order of placeholders', { en: '{a} of {b}', ru: '{b}: {a}' }],
    ['percent signs', { en: '5 % discount, 100%of it', ru: 'скидка 5 %, 100 % от неё' }],
    ['less-than signs', { en: 'if a < b and c > d', ru: 'если a < b и c > d' }],
    [
      'branches that only one language has',
      {
        en: '{n, plural, one {# day} other {# days}}',
        ru: '{n, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
      },
    ],
    [
      'quoted braces and nested choices with all branches',
      {
        en: "{n, plural, =0 {no '{'other'}'} other{{s, select, a{x} other{y}}}}",
        ru: '{n, plural, other {{s, select, other {y}}}}',
      },
    ],
    ['translated metavariables', { en: 'add [<options>] <file>…', ru: 'add [<опции>] <имя файла>…' }],
    ['metavariables with names of elements', { en: 'show <link> [<time>]', ru: 'show <ссылка> [<время>]' }],
    ['numbered arguments', { en: '%s instead of %d', ru: 'вместо %2$d — %1$s' }],
    ['digits of the language', { en: '%d files, %ld bytes', ar: '%Id ملفات، %Ild بايت' }],
    ['another width and precision', { en: '%.50s: %5d', ru: '%s: %i' }],
    ['directives of dates', { en: '%b %d, %Y', ru: '%d.%m.%Y' }],
    ['attributes', { en: '<a href="/en">x</a>', ru: '<a href="/ru">х</a>' }],
  ])('%s', (_, row) => {
    expect(find(row)).toEqual([]);
  });
});

describe('markup in a form of a plural', () => {
  const form = (en: string, ar: string): string[] =>
    findings(
      'markup',
      rowsOf({ en, ar }).map((row) => ({ ...row, isPluralForm: true })),
    );

  it('lets the figure go without saying', () => {
    expect(form('%d documents', 'مستندان')).toEqual([]);
    expect(form('one document in %s', 'مستند %d في %s')).toEqual([]);
    expect(form('{count} documents', 'مستندان')).toEqual([]);
  });

  it('finds what else is lost', () => {
    expect(form('%d documents in %s', 'مستندان')).toEqual(['error markup.missing en:%s']);
    expect(form('%d of %u documents', 'مستندان')).toEqual(['error markup.missing en:%u']);
  });
});
