import { CURRENCY_CODES } from './lang/en.units.ts';
import type { LanguageTag } from '../model/index.ts';
import { romanise } from '../text/romanise.ts';
import type { Fact, NameValue } from './fact.ts';
import type { NameVocabulary } from './lang/names.ts';
import { isPlainlyCapital, nameLetters, nameScript } from './name/letters.ts';
import { lookupStems } from './name/stem.ts';
import {
  FLAG,
  type KnownWord,
  lettersOf,
  type NameLexicon,
  nameLexicon,
  type WordKind,
} from './name/lexicon.ts';
import { INDEX, type TextWords, textWords } from './name/words.ts';
import { Tokens } from './token.ts';

/** A word of a text written with a capital, or all in capitals. */
export interface CapitalWord extends WordKind {
  /** Without a possessive 's. */
  readonly text: string;
  readonly word: KnownWord;
  /** Which word of the text it is. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** Only the place, after a full stop or at the start, may be why it has a capital. */
  readonly initial: boolean;
  /** It goes on the name of the word before it. */
  readonly joined: boolean;
}

const ALL_CAPITALS = /^[\p{Lu}\p{M}]{2,}$/u;
/** What ends a sentence or clause, what may close it, and what may open the next one. */
const ENDS = /[.!?…:;؟\n\r]/;
const CLOSES = /["'»”’)\]]/;
const OPENS = /[\s"'«“‘„([*•–—_&-]/;
const OPENING = /^[\s"'«“‘„([*•–—\d.)_&-]*$/u;
/** What may stand between two words of one name. */
const BETWEEN = /^(?:[ \u00a0\u202f]|\. ?|[-‐‑–] ?)$/u;
/** A quotation that goes on in small letters begins like a sentence: «Немножко женаты». */
const QUOTES = '«“„"';
const GOES_ON = /^(?:,| [–—-])? \p{Ll}/u;
/** I've, didn't. */
const CONTRACTION = /['’](?:ve|m|d|ll|re|t)$/;
/** Longer words in capitals may be those of the dictionary: EXPRESSION. */
const LONGEST_ACRONYM = 4;
const GAP_SEEN = 24;
/** Before the letter of a scale, which is no name: 20 °C. */
const DEGREE = 0xb0;
/** Before the letter of a menu's label that its key is; inside a word it cuts a piece off, which is no name: Vorte_x. */
const MNEMONIC = 0x5f;

/** Bits of a mark below the index, see {@link markCapitals}. */
const INITIAL = 1;
const JOINED = 2;

/**
 * Marks the words of a text that have a capital, which were found as it was cut, with a number each: which word it is, whether
 * it is `initial` and whether it is `joined` (see {@link CapitalWord}). None for scripts without capitals. Linear in the text.
 */
export function markCapitals(text: string, lexicon: NameLexicon, found: TextWords): void {
  const { ids, starts, ends, marks } = found;
  let count = 0;
  /** Which word the last one is, and where it ends. */
  let last = -2;
  let lastEnd = -2;
  for (let at = 0; at < found.capitals; at++) {
    const index = indexOfMark(marks[at]!);
    const start = starts[index]!;
    if (text.charCodeAt(start - 1) === DEGREE || text.charCodeAt(ends[index]!) === MNEMONIC) continue;
    const initial = isInitial(text, index, found, lexicon);
    const quoted = !initial && isQuoted(text, index, found);
    let joined = false;
    if (count > 0 && !initial) {
      const inside = index === last + 2 && isInside(text, index - 1, lastEnd, found, lexicon);
      const from = inside ? starts[index - 1]! : start;
      joined =
        from - lastEnd < 3 &&
        (isBlank(text, lastEnd, from) || BETWEEN.test(text.slice(lastEnd, from))) &&
        text[lastEnd - 1] !== '’';
    }
    last = index;
    lastEnd = bareEnd(ids[index]!, start, ends[index]!, lexicon);
    marks[count++] = (index << INDEX) | (joined ? JOINED : 0) | (initial || quoted ? INITIAL : 0);
  }
  found.capitals = count;
}

/** Where a word ends without a possessive 's, which no word of plain letters has. */
function bareEnd(id: number, start: number, end: number, lexicon: NameLexicon): number {
  return (lexicon.flags[id]! & FLAG.plain) !== 0 ? end : start + lexicon.wordAt(id).bare.length;
}

/** Whether a small word stands inside a name, parted by a blank from both sides: Leonardo da Vinci. */
function isInside(
  text: string,
  index: number,
  lastEnd: number,
  { ids, starts, ends }: TextWords,
  { flags }: NameLexicon,
): boolean {
  const flag = flags[ids[index]!]!;
  return (
    (flag & FLAG.inside) !== 0 &&
    (flag & FLAG.capital) === 0 &&
    isBlank(text, lastEnd, starts[index]!) &&
    isBlank(text, ends[index]!, starts[index + 1]!)
  );
}

/** Whether a mark says that only its place may be why a word has a capital. */
export function isInitialMark(mark: number): boolean {
  return (mark & INITIAL) !== 0;
}

/** Which word of its text a mark is of. */
export function indexOfMark(mark: number): number {
  return mark >> INDEX;
}

/** The words with a capital that were marked, with what they are by the vocabulary of the language. */
export function capitalWords(
  { ids, starts, capitals, marks }: TextWords,
  lexicon: NameLexicon,
): CapitalWord[] {
  const words = new Array<CapitalWord>(capitals);
  for (let at = 0; at < capitals; at++) {
    const mark = marks[at]!;
    const index = indexOfMark(mark);
    const word = lexicon.wordAt(ids[index]!);
    const { role, ambiguous } = kindOf(word, lexicon.vocabulary);
    const start = starts[index]!;
    const text = word.bare;
    words[at] = {
      text,
      word,
      index,
      start,
      end: start + text.length,
      initial: isInitialMark(mark),
      joined: (mark & JOINED) !== 0,
      role,
      ambiguous,
    };
  }
  return words;
}

/** Whether one blank and nothing else stands between two places. */
function isBlank(text: string, from: number, to: number): boolean {
  return to - from === 1 && text.charCodeAt(from) === 0x20;
}

/** Whether only its place may be why a word has a capital: it begins the text, or follows the end of a sentence. */
function isInitial(
  text: string,
  index: number,
  { ids, starts, ends }: TextWords,
  lexicon: NameLexicon,
): boolean {
  const start = starts[index]!;
  const end = index === 0 ? 0 : ends[index - 1]!;
  if (index === 0 && (start === 0 || OPENING.test(text.slice(0, Math.min(start, 200))))) return true;
  if (index > 0 && isBlank(text, end, start)) return false;
  if (!endsSentence(text, Math.max(end, start - GAP_SEEN), start)) return false;
  const stopped = index > 0 && start - end === 2 && text.startsWith('. ', end);
  return !(stopped && isAbbreviated(lexicon.wordAt(ids[index - 1]!), lexicon));
}

/** Whether what stands between two places ends a sentence, and opens another one if anything follows. */
function endsSentence(text: string, from: number, to: number): boolean {
  let at = to - 1;
  let own = 0;
  while (at >= from && ((own = gapClass(text.charCodeAt(at))) & GAP.opens) !== 0) {
    if ((own & GAP.ends) !== 0) return true;
    at--;
  }
  while (at >= from && ((own = gapClass(text.charCodeAt(at))) & GAP.closes) !== 0) at--;
  return at >= from && (own & GAP.ends) !== 0;
}

const GAP = { ends: 1, closes: 2, opens: 4, known: 8 } as const;
/** By UTF-16 unit, what of {@link GAP} it is; 0 for one not met yet. */
const gapClasses = new Uint8Array(0x10000);

function gapClass(code: number): number {
  return gapClasses[code]! || (gapClasses[code] = classifyGap(String.fromCharCode(code)));
}

function classifyGap(character: string): number {
  return (
    GAP.known |
    (ENDS.test(character) ? GAP.ends : 0) |
    (CLOSES.test(character) ? GAP.closes : 0) |
    (OPENS.test(character) ? GAP.opens : 0)
  );
}

/** Whether a word begins a quotation that goes on in small letters. */
function isQuoted(text: string, index: number, { starts, ends }: TextWords): boolean {
  const before = starts[index]! - 1;
  if (before < (index === 0 ? 0 : ends[index - 1]!) || !QUOTES.includes(text[before]!)) return false;
  return GOES_ON.test(text.slice(ends[index]!, ends[index]! + 4));
}

/** St., Dr., J.: a full stop that ends no sentence. */
function isAbbreviated(word: KnownWord, { flags, vocabulary }: NameLexicon): boolean {
  if ((flags[word.id]! & FLAG.capital) === 0) return false;
  return word.text.length === 1 || (word.text.length < 5 && kindOf(word, vocabulary).role === 'title');
}

/** What the vocabulary makes of a word. */
export function kindOf(word: KnownWord, vocabulary: NameVocabulary): WordKind {
  return (word.kind ??= {
    role: roleOf(word, vocabulary),
    ambiguous: vocabulary.ambiguous?.(word.bare.toLowerCase()) ?? false,
  });
}

function roleOf(known: KnownWord, vocabulary: NameVocabulary): WordKind['role'] {
  const word = known.bare;
  const lower = word.toLowerCase();
  if (CONTRACTION.test(lower)) return 'function';
  const acronym = !isPlainlyCapital(word) && ALL_CAPITALS.test(word);
  if (acronym && CURRENCY_CODES.has(word)) return 'common';
  if (!acronym && vocabulary.functionWords.has(lower)) return 'function';
  const letters = word === known.text ? lettersOf(known) : nameLetters(word);
  const script = nameScript(letters);
  const stem = script ? lookupStems(letters, script)[0]! : letters;
  const has = (set: ReadonlySet<string>): boolean => set.has(lower) || set.has(stem);
  if (has(vocabulary.titles)) return 'title';
  if (has(vocabulary.common)) return 'common';
  return (!acronym || word.length > LONGEST_ACRONYM) && vocabulary.ordinary?.(lower) ? 'ordinary' : 'name';
}

/**
 * People, places and organisations named in a text: runs of words with capitals, in Latin, Cyrillic and the other scripts
 * that have them, without titles and function words around them. In Arabic and other scripts without capitals names are
 * found only by comparison with another version, see `name/match.ts`.
 */
export function extractNames(text: string, lang: LanguageTag): Fact<NameValue>[] {
  const facts: Fact<NameValue>[] = [];
  let run: CapitalWord[] = [];
  const flush = (): void => {
    while (run.length > 0 && run.at(-1)!.role !== 'name') run.pop();
    const names = run.filter(({ role }) => role === 'name');
    if (names.length > 0) facts.push(factOf(text, lang, run));
    run = [];
  };
  const tokens = new Tokens().read(text);
  const lexicon = nameLexicon(lang, tokens.lexicon);
  const words = textWords(tokens, lexicon);
  markCapitals(text, lexicon, words);
  for (const word of capitalWords(words, lexicon)) {
    if (!word.joined) flush();
    if (run.length === 0 && (word.role === 'function' || word.role === 'title')) continue;
    run.push(word);
  }
  flush();
  return facts;
}

function factOf(text: string, lang: LanguageTag, run: readonly CapitalWord[]): Fact<NameValue> {
  const start = run[0]!.start;
  const end = run.at(-1)!.end;
  const written = text.slice(start, end);
  const key = run
    .filter(({ role }) => role === 'name')
    .map(({ text: word }) => romanise(word, lang))
    .join(' ');
  const unsure = run.length === 1 && run[0]!.initial;
  const certainty = unsure ? 0.4 : run.some(({ role }) => role !== 'name') ? 0.6 : 0.9;
  return { value: { kind: 'name', text: written, key }, start, end, certainty, written: 'words' };
}
