import { describe, expect, it } from 'vitest';
import { parseTsv } from './delimited.ts';
import { columnsOfTable } from './table-columns.ts';

const BODY = [
  'The talks were held in Moscow last week.\tПереговоры прошли в Москве на прошлой неделе.',
  'The ministers will meet again in spring.\tМинистры встретятся снова весной.',
];

/** What a table of two columns is taken for, or the code of the refusal. */
function read(head: readonly string[], stated: readonly string[] = [], header?: boolean): unknown {
  try {
    const { columns, langs, headed } = columnsOfTable(
      parseTsv([...head, ...BODY].join('\n')),
      stated,
      header,
    );
    return [columns.length, langs.join(), headed];
  } catch (error) {
    return (error as { code?: string }).code;
  }
}

describe('the columns of a table', () => {
  it.each<[string, string[], unknown, string[]?, boolean?]>([
    ['named by tags', ['en\tru'], [2, 'en,ru', true]],
    ['named in words', ['English\tРусский'], [2, 'en,ru', true]],
    ['with tags that are text', ['en\tru'], [2, 'en,ru', false], [], false],
    ['without a header', [], [2, 'en,ru', false]],
    ['with other headings', ['Original\tTranslation'], [2, 'en,ru', true]],
    ['with headings in the script of each', ['Оригинал\tПеревод'], [2, 'en,ru', false]],
    ['with such headings, as the user says', ['Оригинал\tПеревод'], [2, 'en,ru', true], [], true],
    ['that begin with a sentence', ['Talks went on.\tПереговоры шли.'], [2, 'en,ru', false]],
    ['with stated languages', ['Deutsch zuerst\tDann'], [2, 'de,uk', false], ['de', 'uk']],
    ['with stated languages and a header', ['One\tTwo'], [2, 'de,uk', true], ['de', 'uk'], true],
    ['called source and target', ['Source\tTarget'], [2, 'de,uk', true], ['de', 'uk']],
  ])('%s', (_, head, expected, stated, header) => {
    expect(read(head, stated, header)).toEqual(expected);
  });

  it('are refused where the texts do not tell them apart', () => {
    const refused = expect.objectContaining({ code: 'table-languages' });
    expect(() => columnsOfTable(parseTsv('12\t13\n14\t15'), [])).toThrow(refused);
    const twice = BODY.map((line) => line.split('\t')[0]!).join('\t');
    expect(() => columnsOfTable(parseTsv(`${twice}\n${twice}`), [])).toThrow(refused);
  });
});
