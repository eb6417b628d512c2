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
  const parts = partsOf(table);
  return [
    ...(table.extra ?? []).map(([breaks, before, after]) => ({ break: breaks, before, after })),
    ...itemRules(table, parts),
    ...abbreviationRules(table, parts),
    ...initialRules(table, parts),
    ...markRules(table, parts),
    ...endRules(table, parts),
    ...LOOSE,
    ...(table.unspaced ? UNSPACED : []),
  ];
}

/** Expressions that the rules of a language share. */
interface Parts {
  /** In front of an abbreviation. */
  readonly edge: string;
  /** Not in front of a word that begins sentences. */
  readonly notStarter: string;
  /** A mark that ends a sentence. */
  readonly mark: string;
}

function partsOf(table: LanguageRules): Parts {
  return {
    edge: table.prefixes ? `(?<!\\p{L})[${table.prefixes}]?` : '(?<![\\p{L}\\p{Nd}])',
    notStarter: table.starters
      ? `(?!${OPENERS}(?:${words(table.starters).join('|')})(?![\\p{L}\\p{Nd}.]))`
      : '',
    mark: `[${MARKS}${table.marks ?? ''}]`,
  };
}

function keeps(before: string, after: string): SrxRule {
  return { break: false, before, after };
}

function breaks(before: string, after: string): SrxRule {
  return { break: true, before, after };
}

/** A number or letter in front of an item is no sentence. */
function* itemRules(table: LanguageRules, { edge, mark }: Parts): Generator<SrxRule> {
  if (table.numbersApart) yield breaks('^\\s*\\p{Nd}{1,3}\\.', '\\s\\p{Lu}.*[.!?;:…]["»”)]*\\s*$');
  yield keeps(`^\\s*\\(?(?:\\p{Nd}{1,3}(?:\\.\\p{Nd}{1,3})*|\\p{L}|[ivxIVX]{1,5})[.)]`, '\\s');
  if (table.numbersApart) return;
  // The items of a list in one line: “1. One. 2. Two.”, “Bring: 1. Bread. 2. Salt.”, but “1. See fig. 3. Then go on.”
  const known = words(`${table.open ?? ''} ${table.beforeNumber ?? ''}`).map(abbreviation);
  const notShort = known.length > 0 ? `(?<!${edge}(?:${known.join('|')})\\.)` : '';
  const item = '\\(?\\p{Nd}{1,3}[.)]';
  yield keeps(`:\\s\\(?[1١۱१][.)]`, '\\s');
  yield keeps(`(?:^\\s*|:\\s)${item}\\s.*${mark}${notShort}${CLOSERS}\\s${item}`, '\\s');
}

function* abbreviationRules(table: LanguageRules, { edge, notStarter }: Parts): Generator<SrxRule> {
  for (const word of words(`${table.open ?? ''} ${table.either ?? ''}`)) {
    // Blanks inside an abbreviation: z. B., т. е.
    for (const [left, right] of insides(word))
      yield keeps(`${edge}${abbreviation(left)}\\.`, `\\s${abbreviation(right)}\\.`);
  }
  const behind = [
    [table.open, '\\s'],
    [table.beforeNumber, '\\s*[\\p{Nd}#№(]'],
    [table.either, `\\s+${notStarter}`],
  ] as const;
  for (const [list, after] of behind) {
    for (const word of words(list)) yield keeps(`${edge}${abbreviation(word)}\\.`, after);
  }
}

/** Initials: J. R. Hale. A letter behind a degree sign is a unit: 45 °C. Numbers that a full stop makes ordinals. */
function* initialRules(table: LanguageRules, { notStarter }: Parts): Generator<SrxRule> {
  const letter = table.caseless ? '\\p{L}' : '\\p{Lu}';
  yield keeps(`(?<![\\p{L}\\p{Nd}°º])${letter}\\.`, `\\s*${notStarter}\\p{L}`);
  if (table.ordinals) yield keeps('(?<![\\p{L}\\p{Nd}.,])\\p{Nd}{1,2}\\.', `\\s+${notStarter}`);
}

/** What belongs to the mark before it. */
function* markRules(table: LanguageRules, { mark }: Parts): Generator<SrxRule> {
  // Marks with blanks between them are one (`. . .`, `… !`), and a quote that stands alone at the end closes.
  yield keeps(mark, '\\s[.…!?;:,](?:[.…!?]|\\s|$)');
  yield keeps(mark, `\\s(?:["'”’»›)\\]]+\\s*$|[)\\]]\\s)`);
  if (table.caseless) yield keeps('(?:\\.\\.|…)', '\\s');
  // Notes and faces behind a sentence go with it.
  yield keeps(`${mark}${CLOSERS}(?:\\s?${NOTE}){0,12}`, `\\s*${NOTE}`);
  yield keeps(`${mark}${CLOSERS}(?:\\s?${FACE}){0,12}`, `\\s*${FACE}{1,40}(?:\\s|$)`);
}

function* endRules(table: LanguageRules, { mark }: Parts): Generator<SrxRule> {
  const next = `\\s+(?!${OPENERS}\\p{Ll})`;
  yield breaks(`${mark}(?:${CLOSERS}|\\s[)\\]])`, next);
  yield breaks(`${mark}${CLOSERS}(?:\\s?${NOTE}){1,12}`, next);
  yield breaks(`${mark}${CLOSERS}(?:\\s?${FACE}){1,12}`, next);
  yield breaks(`(?:${EMOJI}|\\)\\)|(?<!\\S)[:;=]-?[()DP])`, `\\s+${OPENERS}[\\p{Lu}@#]`);
  if (table.lowerCase) yield breaks('(?:\\p{Ll}{4}\\s?[.!]|[\\p{L}\\p{Nd}]\\s?\\?)', '\\s+\\p{Ll}');
}

/** Texts that were written or copied loosely. */
const LOOSE: readonly SrxRule[] = [
  // A forgotten blank: “… of me!Then …”
  breaks('\\p{Ll}\\p{Ll}[!?]+', "\\p{Lu}\\p{Ll}+[\\s,’']"),
  // What mail and pages without line breaks leave: ruled lines, the time a message was sent.
  breaks('[_=*~-]{5,}', '\\s'),
  breaks('\\s', '[_=*~-]{5}'),
  breaks('\\d{1,2}/\\d{1,2}/\\d{2,4} \\d{1,2}:\\d{2}(?::\\d{2})? [AP]M', '\\s+\\p{L}'),
];

/** Languages without blanks between sentences. */
const UNSPACED: readonly SrxRule[] = [
  breaks(`[。！？]${CLOSERS}`, `(?!${CLOSING})[^。！？]`),
  breaks(`${IDEOGRAPH}[!?]+`, IDEOGRAPH),
];

function words(list: string | undefined): string[] {
  return list?.split(/\s+/).filter(Boolean) ?? [];
}

/** The two sides of every full stop inside an abbreviation. */
function insides(word: string): [string, string][] {
  const parts = word.split('.').filter(Boolean);
  return parts.slice(1).map((_, i) => [parts.slice(0, i + 1).join('.'), parts.slice(i + 1).join('.')]);
}

/** An abbreviation as an expression: `e.g` with or without blanks after its full stops, `_` for a blank. */
function abbreviation(word: string): string {
  const [first = '', ...rest] = [...word];
  const variants = first.toUpperCase() === first ? first : `[${first}${first.toUpperCase()}]`;
  return variants + rest.map((char) => (char === '.' ? '\\.\\s?' : char === '_' ? '\\s' : char)).join('');
}
