import { InvalidArgumentError } from 'commander';
import { describe, expect, it } from 'vitest';
import { checkList, isoDate, langsOption, glossaryOption, port } from './options.ts';

describe('options are read', () => {
  it('checks between commas', () => {
    expect(checkList('number')).toEqual(['number']);
    expect(checkList(' number , date,')).toEqual(['number', 'date']);
  });

  it.each(['nombre', 'number,nombre', '', ' , '])('no check is called %o', (value) => {
    expect(() => checkList(value)).toThrow(InvalidArgumentError);
    expect(() => checkList(value)).toThrow(/The checks are number, date, /);
  });

  it('the check that is none is named', () => {
    expect(() => checkList('number,nombre')).toThrow('“nombre”');
  });

  it.each(['2021-01-13', '2024-02-29'])('%s is a day', (value) => {
    expect(isoDate(value)).toBe(value);
  });

  it.each(['2021-02-29', '13.01.2021', 'today', ''])('%o is none', (value) => {
    expect(() => isoDate(value)).toThrow(InvalidArgumentError);
  });

  it.each([
    ['0', 0],
    ['8080', 8080],
    ['65535', 65_535],
  ])('port %s', (value, number) => {
    expect(port(value)).toBe(number);
  });

  it.each(['65536', '-1', '80.5', 'http'])('%s is no port', (value) => {
    expect(() => port(value)).toThrow(InvalidArgumentError);
  });

  it('languages between commas', () => {
    expect(langsOption().parseArg?.('ar, ru,,en', undefined)).toEqual(['ar', 'ru', 'en']);
  });

  it('what is given several times, in its order', () => {
    const { parseArg } = glossaryOption();
    expect(parseArg?.('b.csv', parseArg('a.csv', undefined))).toEqual(['a.csv', 'b.csv']);
  });
});
