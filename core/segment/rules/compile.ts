import type { SrxRule } from '../srx.ts';
import type { LanguageRules } from './table.ts';

/** Marks that end a sentence in any script. */
const MARKS = '.!?…‼⁇⁈⁉؟۔।॥';
/** What closes behind the mark: quotes and brackets. */
const CLOSING = `["'”’»›)\\]}」』）】]`;
/** Runs are bounded, here and below: of hostile ones every part would be tried with every other. */
const CLOSERS = `${CLOSING}{0,8}`;
/** References to notes: [12], [3, 4], [5–7]; also an omission in brackets. */
const NOTE = '\\[(?:\\p{Nd}{1,3}(?:\\s?[,–-]\\s?\\p{Nd}{1,3})*|\\.\\.\\.|…)\\]';
const EMOJI = '[\\x{2600}-\\x{27BF}\\x{2B00}-\\x{2BFF}\\x{1F000}-\\x{1FAFF}\\x{FE0F}\\x{200D}]';
const IDEOGRAPH = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}]';
/** Pictures and faces that stand behind a sentence and belong to it. */
const FACE = `(?:${EMOJI}|[:;=][-'^]?[()DP*]|\\))`;
/** What opens in front of a sentence, blanks after dashes included. */
const OPENERS = `["'“‘”„«‹(\\[{¿¡—–\\s-]*`;

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
  const notStarter = table.starters
    ? `(?!${OPENERS}(?:${alternatives(table.starters)})(?![\\p{L}\\p{Nd}.]))`
    : '';
  const mark = `[${MARKS}${table.marks ?? ''}]`;
  const next = `\\s+(?!${OPENERS}\\p{Ll})`;

  for (const [breaks, before, after] of table.extra ?? []) add(breaks, before, after);
  // A number or letter in front of an item is no sentence.
  if (table.numbersApart) add(true, '^\\s*\\p{Nd}{1,3}\\.', '\\s\\p{Lu}.*[.!?;:…]["»”)]*\\s*$');
  add(false, `^\\s*\\(?(?:\\p{Nd}{1,3}(?:\\.\\p{Nd}{1,3})*|\\p{L}|[ivxIVX]{1,5})[.)]`, '\\s');
  if (!table.numbersApart) {
    // The items of a list in one line: “1. One. 2. Two.”, “Bring: 1. Bread. 2. Salt.”, but “1. See fig. 3. Then go on.”
    const known = words(`${table.open ?? ''} ${table.beforeNumber ?? ''}`).map(abbreviation);
    const notShort = known.length > 0 ? `(?<!${edge}(?:${known.join('|')})\\.)` : '';
    const item = '\\(?\\p{Nd}{1,3}[.)]';
    add(false, `:\\s\\(?[1١۱१][.)]`, '\\s');
    add(false, `(?:^\\s*|:\\s)${item}\\s.*${mark}${notShort}${CLOSERS}\\s${item}`, '\\s');
  }
  for (const word of words(`${table.open ?? ''} ${table.either ?? ''}`)) {
    // Blanks inside an abbreviation: z. B., т. е.
    for (const [left, right] of insides(word))
      add(false, `${edge}${abbreviation(left)}\\.`, `\\s${abbreviation(right)}\\.`);
  }
  for (const word of words(table.open)) add(false, `${edge}${abbreviation(word)}\\.`, '\\s');
  for (const word of words(table.beforeNumber))
    add(false, `${edge}${abbreviation(word)}\\.`, '\\s*[\\p{Nd}#№(]');
  for (const word of words(table.either)) add(false, `${edge}${abbreviation(word)}\\.`, `\\s+${notStarter}`);
  // Initials: J. R. Hale. A letter behind a degree sign is a unit: 45 °C.
  add(false, `(?<![\\p{L}\\p{Nd}°º])${table.caseless ? '\\p{L}' : '\\p{Lu}'}\\.`, `\\s*${notStarter}\\p{L}`);
  if (table.ordinals) add(false, '(?<![\\p{L}\\p{Nd}.,])\\p{Nd}{1,2}\\.', `\\s+${notStarter}`);
  // Marks with blanks between them are one (`. . .`, `… !`), and a quote that stands alone at the end closes.
  add(false, mark, '\\s[.…!?;:,](?:[.…!?]|\\s|$)');
  add(false, mark, `\\s(?:["'”’»›)\\]]+\\s*$|[)\\]]\\s)`);
  if (table.caseless) add(false, '(?:\\.\\.|…)', '\\s');
  // Notes and faces behind a sentence go with it.
  add(false, `${mark}${CLOSERS}(?:\\s?${NOTE}){0,12}`, `\\s*${NOTE}`);
  add(false, `${mark}${CLOSERS}(?:\\s?${FACE}){0,12}`, `\\s*${FACE}{1,40}(?:\\s|$)`);
  add(true, `${mark}(?:${CLOSERS}|\\s[)\\]])`, next);
  add(true, `${mark}${CLOSERS}(?:\\s?${NOTE}){1,12}`, next);
  add(true, `${mark}${CLOSERS}(?:\\s?${FACE}){1,12}`, next);
  add(true, `(?:${EMOJI}|\\)\\)|(?<!\\S)[:;=]-?[()DP])`, `\\s+${OPENERS}[\\p{Lu}@#]`);
  if (table.lowerCase) add(true, '(?:\\p{Ll}{4}\\s?[.!]|[\\p{L}\\p{Nd}]\\s?\\?)', '\\s+\\p{Ll}');
  // A forgotten blank: “… of me!Then …”
  add(true, '\\p{Ll}\\p{Ll}[!?]+', "\\p{Lu}\\p{Ll}+[\\s,’']");
  // What mail and pages without line breaks leave: ruled lines, the time a message was sent.
  add(true, '[_=*~-]{5,}', '\\s');
  add(true, '\\s', '[_=*~-]{5}');
  add(true, '\\d{1,2}/\\d{1,2}/\\d{2,4} \\d{1,2}:\\d{2}(?::\\d{2})? [AP]M', '\\s+\\p{L}');
  if (table.unspaced) {
    add(true, `[。！？]${CLOSERS}`, `(?!${CLOSING})[^。！？]`);
    add(true, `${IDEOGRAPH}[!?]+`, IDEOGRAPH);
  }
  return rules;
}

function words(list: string | undefined): string[] {
  return list?.split(/\s+/).filter(Boolean) ?? [];
}

/** The two sides of every full stop inside an abbreviation. */
function insides(word: string): [string, string][] {
  const parts = word.split('.').filter(Boolean);
  return parts.slice(1).map((_, i) => [parts.slice(0, i + 1).join('.'), parts.slice(i + 1).join('.')]);
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
