import type { SrxRule } from '../srx.ts';
import type { LanguageRules } from './table.ts';

/** Marks that end a sentence in any script. */
const MARKS = '.!?…‼⁇⁈⁉؟۔';
/** What closes behind the mark: quotes, brackets, references such as [12]. */
const CLOSERS = `(?:["'”’»›)\\]}」』）】]|\\[\\p{Nd}{1,3}\\])*`;
/** What opens in front of a sentence. */
const OPENERS = `["'“‘”„«‹(\\[{¿¡—–-]*`;

/**
 * The SRX rules of a table, in the order in which they are tried. The break comes right behind the mark and what closes
 * after it; white space goes to the next segment, where it is trimmed.
 */
export function compileTable(table: LanguageRules): SrxRule[] {
  const rules: SrxRule[] = [];
  const add = (breaks: boolean, before: string, after: string): void => {
    rules.push({ break: breaks, before, after });
  };
  const edge = table.prefixes ? `(?<!\\p{L})[${table.prefixes}]?` : '(?<![\\p{L}\\p{Nd}])';
  const starters = table.starters ? `(?!${OPENERS}(?:${alternatives(table.starters)})\\b)` : '';
  for (const [breaks, before, after] of table.extra ?? []) add(breaks, before, after);
  // A number or letter in front of an item is no sentence.
  add(false, `^\\s*\\(?(?:\\p{Nd}{1,3}(?:\\.\\p{Nd}{1,3})*|\\p{L}|[ivxIVX]{1,5})[.)]`, '\\s');
  for (const word of words(table.open)) add(false, `${edge}${abbreviation(word)}\\.`, '\\s');
  for (const word of words(table.beforeNumber))
    add(false, `${edge}${abbreviation(word)}\\.`, '\\s*[\\p{Nd}#№(]');
  for (const word of words(table.either)) add(false, `${edge}${abbreviation(word)}\\.`, `\\s+${starters}`);
  // Initials: J. R. Hale.
  add(false, `(?<![\\p{L}\\p{Nd}])\\p{Lu}\\.`, `\\s*${starters}\\p{Lu}`);
  if (table.ordinals) add(false, `(?<![\\p{L}\\p{Nd}.,])\\p{Nd}{1,2}\\.`, '\\s');
  const marks = MARKS + (table.marks ?? '');
  add(true, `[${marks}]${CLOSERS}`, `\\s+${OPENERS}[^\\p{Ll}\\s]`);
  if (table.unspaced) add(true, `[。！？]${CLOSERS}`, '[^。！？]');
  return rules;
}

function words(list: string | undefined): string[] {
  return list?.trim().split(/\s+/) ?? [];
}

function alternatives(list: string): string {
  return words(list).join('|');
}

/** An abbreviation as an expression: `e.g` with or without blanks after its full stops, `_` for a blank. */
function abbreviation(word: string): string {
  const [first = '', ...rest] = [...word];
  const variants = first.toUpperCase() === first ? first : `[${first}${first.toUpperCase()}]`;
  return variants + rest.map((char) => (char === '.' ? '\\.\\s?' : char === '_' ? '\\s' : char)).join('');
}
