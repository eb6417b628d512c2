import { InvalidArgumentError, Option } from 'commander';
import { CHECK_NAMES, parseIsoDay, XLIFF_VERSIONS } from '#core';

/** Words between commas. */
function list(value: string): string[] {
  return value
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
}

/** Names of checks between commas; a name that is no check is refused. */
export function checkList(value: string): string[] {
  const names = list(value);
  const unknown = names.find((name) => !(CHECK_NAMES as readonly string[]).includes(name));
  if (unknown !== undefined || names.length === 0) {
    throw new InvalidArgumentError(
      `There is no check “${unknown ?? ''}”. The checks are ${CHECK_NAMES.join(', ')}.`,
    );
  }
  return names;
}

/** A day of the calendar; anything else is refused. */
export function isoDate(value: string): string {
  if (parseIsoDay(value) === undefined) {
    throw new InvalidArgumentError('A date is a day of the calendar as YYYY-MM-DD, such as 2021-01-13.');
  }
  return value;
}

/** A number that a port can have; 0 takes any that is free. */
export function port(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0 || number > 65_535) {
    throw new InvalidArgumentError('A port is a number from 0 to 65535; 0 takes any that is free.');
  }
  return number;
}

export const langsOption = () =>
  new Option('--langs <tags>', 'languages of the versions in their order, e.g. ar,ru,en').argParser(list);

export const encodingOption = () =>
  new Option('--encoding <label>', 'encoding of the files; detected if absent');

export const headerOption = () =>
  new Option('--header', 'the first line of a table names its columns; by its looks if neither is given');

export const noHeaderOption = () =>
  new Option('--no-header', 'the first line of a table is a row like all others');

/** What was given several times, in its order. */
const several = (value: string, before: readonly string[] = []) => [...before, value];

export const glossaryOption = () =>
  new Option(
    '--glossary <file>',
    'terms to use: a table whose header is language tags, TBX, or a dictionary; may be given several times',
  ).argParser(several);

export const dictionaryOption = () =>
  new Option(
    '--dictionary <file>',
    'words, as evidence for the alignment only: StarDict (.ifo), DICT (.index), FreeDict (.tei), a table, TBX; may be given several times',
  ).argParser(several);

export const memoryOption = () =>
  new Option(
    '--memory <file>',
    'a translation memory (TMX or other aligned rows) as evidence; may be given several times',
  ).argParser(several);

export const thoroughOption = () =>
  new Option(
    '--thorough',
    'compare doubtful lines sentence by sentence also where there are only two versions: more rows are right where lines were joined or left out, and it takes up to twice as long',
  );

export const srxOption = () => new Option('--srx <file>', 'segmentation rules of your own (SRX 2.0)');

export const outOption = (what: string) => new Option('-o, --output <path>', what);

export const xliffOption = () =>
  new Option('--xliff <version>', 'version of XLIFF to write').choices(XLIFF_VERSIONS);

export const unitsOption = () =>
  new Option('--units <unit>', 'what a unit of XLIFF 2 is').choices(['row', 'paragraph']);

export const localeOption = () =>
  new Option('--locale <language>', 'language of the messages').choices(['en', 'ru', 'ar']).default('en');
