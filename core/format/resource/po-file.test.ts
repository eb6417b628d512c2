import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePo, quotePo, textOfPo } from './po-file.ts';

describe('catalogues', () => {
  it('reads all kinds of escapes', () => {
    const [entry] = parsePo(String.raw`msgid "tab\tquote\" back\\ \x41\101\7 \q"`);
    expect(entry!.id).toBe('tab\tquote" back\\ AA\x07 q');
  });

  it('begins an entry at a blank line, at a comment behind a text, and at a second msgid', () => {
    const lines = [
      'msgid "one"',
      'msgstr "1"',
      '# of two',
      'msgid "two"',
      'msgstr "2"',
      'msgctxt "c"',
      'msgid "three"',
      'msgid "four"',
      'msgstr "4"',
      '',
      'msgid "five"',
      'msgstr "5"',
    ];
    expect(parsePo(lines.join('\n')).map(({ id, texts, notes }) => [id, texts, notes])).toEqual([
      ['one', ['1'], []],
      ['two', ['2'], ['of two']],
      ['three', [''], []],
      ['four', ['4'], []],
      ['five', ['5'], []],
    ]);
  });

  it('keeps plural forms, flags and what is obsolete apart', () => {
    const lines = [
      '#, fuzzy, c-format',
      'msgid "day"',
      'msgid_plural "days"',
      'msgstr[0] "день"',
      'msgstr[1] "дня"',
      '"!"',
      '',
      '#~ msgid "old"',
      '#~ msgstr "старый"',
    ];
    const text = lines.join('\n');
    const [day, old] = parsePo(text);
    expect(day).toMatchObject({
      id: 'day',
      plural: 'days',
      texts: ['день', 'дня!'],
      flags: ['fuzzy', 'c-format'],
      obsolete: false,
    });
    expect(day!.places.map(({ start, end }) => text.slice(start, end))).toEqual([
      'msgstr[0] "день"',
      'msgstr[1] "дня"\n"!"',
    ]);
    expect(old).toMatchObject({ id: 'old', texts: ['старый'], obsolete: true });
  });

  it('says which line is no part of one', () => {
    expect(() => parsePo('msgid "a"\nmsgstr a"\n')).toThrow(/keyword or a text/);
    expect(() => parsePo('"nothing before it"')).toThrow(/keyword or a text/);
  });

  it('reads back any text that it wrote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, long) => {
        const written = long ? textOfPo(text, '\n') : quotePo(text);
        expect(parsePo(`msgid ${written}\nmsgstr "x"`)[0]!.id).toBe(text);
      }),
    );
  });
});
