import { describe, expect, it } from 'vitest';
import { conversionEndAt, conversionsIn } from './conversion.ts';

const written = (text: string): string[] =>
  conversionsIn(text).map(({ start, end }) => text.slice(start, end));

describe('conversionsIn finds', () => {
  it.each([
    ['%d of %s', ['%d', '%s']],
    ['%2$s: %1$.3f', ['%2$s', '%1$.3f']],
    ['%-10s|%05ld|%.*s|%*d', ['%-10s', '%05ld', '%.*s', '%*d']],
    ['digits of the language: %Id, %Ilu', ['%Id', '%Ilu']],
    ['%sAuthor %sАвтор %sالكاتب', ['%s', '%s', '%s']],
    ["%'d files", ["%'d"]],
    ['PCRE2 %d, base-64 %s', ['%d', '%s']],
    ['%dx%d, %dpx, %ums', ['%d', '%d', '%d', '%u']],
  ])('in %s', (text, found) => {
    expect(written(text)).toEqual(found);
  });

  it('the argument, what it takes before it and its type', () => {
    expect(conversionsIn('%2$Ild %.*s %i')).toMatchObject([
      { argument: 2, taken: 0, type: 'ld' },
      { taken: 1, type: 's' },
      { taken: 0, type: 'd' },
    ]);
  });
});

describe('conversionsIn leaves alone', () => {
  it.each([
    '5 % discount',
    '5 %discount',
    '100%discount',
    '%discount',
    '%user%',
    '50%c',
    '%%s',
    '100 %',
    'a % b',
    '٥٪ خصم',
  ])('%s', (text) => {
    expect(conversionsIn(text)).toEqual([]);
  });
});

describe('conversionEndAt', () => {
  it.each([
    ['%.250s', 2, 6],
    ['at %1$s', 4, 7],
    ['%-10.3f', 2, 7],
    ['%05ld', 1, 5],
    ["%-+#'*.3d", 7, 9],
  ])('%s: digits at %i end at %i', (text, digits, end) => {
    expect(conversionEndAt(text, digits)).toBe(end);
  });

  it.each([
    ['50 %, 250 s', 6],
    ['100%-250', 5],
    ['5', 0],
  ])('%s: digits at %i are a figure', (text, digits) => {
    expect(conversionEndAt(text, digits)).toBeUndefined();
  });

  it('keeps nothing from call to call', () => {
    conversionEndAt('a longer text with %5d in it', 20);
    expect(conversionsIn('%d')).toHaveLength(1);
  });
});
