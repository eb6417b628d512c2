import { writingOf } from '../facts/lang/index.ts';
import type { LanguageTag } from '../model/index.ts';
import { spanOf } from './cell.ts';
import {
  NOTHING,
  type Check,
  type CheckCell,
  type CheckContext,
  type CheckRow,
  type CheckSegment,
  type Finding,
} from './check.ts';
import { fix } from './fix.ts';
import { tandemIn } from './tandem.ts';
import { TRAIT } from './traits.ts';

const WORDS = /[\p{L}\p{M}\p{N}_'’ʼ-]+/gu;
/** One blank, or the break of a line without an indent: more parts columns. */
const BLANK = /^(?:[\s\u00a0\u202f]|[ \u00a0]?\r?\n)$(?<!\t)/;
const LETTER = /^[\p{L}\p{M}'’ʼ]+$/u;
const CAPITAL = /^\p{Lu}/u;
const CAPITALS = /^\p{Lu}{2}/u;

/** What a language doubles, by its habits of writing; words in lower case. */
interface Doubling {
  /** Words that good texts double. */
  readonly allowed: ReadonlySet<string>;
  readonly oneLetterWords: ReadonlySet<string>;
  readonly joining: ReadonlySet<string>;
  readonly vocatives: ReadonlySet<string>;
}

/** Undefined for languages that double words regularly. */
function doublingOf(lang: LanguageTag): Doubling | undefined {
  const { reduplicates, doubled, oneLetterWords, joining, vocatives } = writingOf(lang);
  if (reduplicates) return undefined;
  const [allowed, ...rest] = [doubled, oneLetterWords, joining, vocatives].map(
    (forms) => new Set(forms?.split('|')),
  ) as [Set<string>, Set<string>, Set<string>, Set<string>];
  return { allowed, oneLetterWords: rest[0], joining: rest[1], vocatives: rest[2] };
}

/** Shorter segments that are alike in a row are calls and answers. */
const SENTENCE = 20;

const ARABIC_MARKS = /[\u064b-\u0652\u0640\u0670]/g;

/** A doubling that another version of the row writes with a blank or a hyphen: Duran Duran, Паго-Паго, nine-one-one. */
const DOUBLED_ELSEWHERE = /(?<![\p{L}\p{M}])([\p{L}\p{M}]{2,})[\s\u00a0-]+\1(?![\p{L}\p{M}])/iu;

/**
 * Finds: a word, or two words together, written twice in a row with only blanks between (не не, في في, 'of the of the'); three
 * words or more that one version alone has twice, such as a sentence that was pasted twice.
 * Leaves alone: doubling that grammar or emphasis allows ('had had', 'die, die', جدا جدا), names (Bora Bora), numbers,
 * single letters, words with a mark or a column between, what is written in capitals before the word ('FILE file'), languages
 * that double words regularly, and a doubling that another version of the row has too.
 * Type: duplication. Severity: warning. Options: none.
 * Examples: 'Дата пока не не назначена.'; 'في في'; 'none of the of the ships'.
 */
export const repetition: Check = {
  name: 'repetition',
  type: 'duplication',
  severity: 'warning',
  rows(context) {
    const doublings = context.versions.map(({ lang }) => doublingOf(lang));
    return (row, index) => {
      let found: Finding[] | undefined;
      let versions = 0;
      row.cells.forEach((cell, column) => {
        const doubling = doublings[column];
        if (!cell || !doubling || !(context.traits.flags(index, column) & TRAIT.doubled)) return;
        const before = found?.length ?? 0;
        for (const segment of cell.segments) {
          const more = doubledIn(cell, segment, doubling);
          if (more) (found ??= []).push(...more);
        }
        if ((found?.length ?? 0) > before) versions++;
      });
      if (!found) return inTandem(context, row);
      if (versions > 1) return NOTHING;
      const doc = found[0]!.spans[0]!.doc;
      const elsewhere = row.cells.some(
        (cell) => cell && cell.doc !== doc && cell.segments.some(({ text }) => DOUBLED_ELSEWHERE.test(text)),
      );
      return elsewhere ? NOTHING : found;
    };
  },
};

/** A longer stretch that one version alone has twice in a row. */
function inTandem(context: CheckContext, row: CheckRow): readonly Finding[] {
  let found: Finding | undefined;
  for (const cell of row.cells) {
    if (!cell) continue;
    const one = tandemOf(context, cell);
    if (!one) continue;
    if (found) return NOTHING;
    found = one;
  }
  return found ? [found] : NOTHING;
}

function tandemOf(context: CheckContext, cell: CheckCell): Finding | undefined {
  for (const [at, segment] of cell.segments.entries()) {
    const { text } = segment;
    if (at > 0 && text.length >= SENTENCE && text === cell.segments[at - 1]!.text) {
      const spans = [spanOf(cell, segment, 0, text.length)];
      return { spans, message: { key: 'repetition.words', params: { word: text } } };
    }
    const tandem = tandemIn(context.tokens(segment));
    if (!tandem) continue;
    const { start, end, secondEnd } = tandem;
    const word = text.slice(start, end);
    return {
      spans: [spanOf(cell, segment, start, secondEnd)],
      message: { key: 'repetition.words', params: { word } },
      suggestions: [fix('fix.replace', cell, segment, start, secondEnd, word)],
    };
  }
  return undefined;
}

function doubledIn(cell: CheckCell, segment: CheckSegment, doubling: Doubling): Finding[] | undefined {
  let found: Finding[] | undefined;
  const { text } = segment;
  /** The last three words, the newest first, as far as only blanks lie between them. */
  let words: { text: string; lower: string; start: number; end: number }[] = [];
  for (const match of text.matchAll(WORDS)) {
    const start = match.index;
    const word = { text: match[0], lower: match[0].toLowerCase(), start, end: start + match[0].length };
    const [last, second, third] = words;
    if (last && !BLANK.test(text.slice(last.end, start))) {
      words = [word];
      continue;
    }
    let from: typeof word | undefined;
    if (last && isDoubled(last, word, doubling)) from = last;
    else if (
      third &&
      second!.lower === word.lower &&
      third.lower === last!.lower &&
      // A name of something and a verb: use File > Export to export to a file.
      (third.text === last!.text || third.start === 0) &&
      LETTER.test(word.text) &&
      LETTER.test(last!.text) &&
      word.lower !== last!.lower &&
      word.text.length + last!.text.length > 4 &&
      words[3]?.lower !== word.lower &&
      !doubling.vocatives.has(second!.lower.replace(ARABIC_MARKS, '')) &&
      !doubling.joining.has(word.lower) &&
      !text.slice(word.end).trimStart().toLowerCase().startsWith(last!.lower)
    ) {
      from = third;
    }
    if (from) {
      const twice = from === last;
      const first = twice ? last : second!;
      (found ??= []).push({
        spans: [spanOf(cell, segment, from.start, word.end)],
        message: {
          key: twice ? 'repetition.word' : 'repetition.words',
          params: { word: text.slice(from.start, first.end) },
        },
        suggestions: [
          fix('fix.replace', cell, segment, from.start, word.end, text.slice(from.start, first.end)),
        ],
      });
      words = [];
      continue;
    }
    words = [word, ...words.slice(0, 3)];
  }
  return found;
}

function isDoubled(
  first: { text: string; lower: string },
  second: { text: string; lower: string },
  { allowed, oneLetterWords }: Doubling,
): boolean {
  if (
    first.lower !== second.lower ||
    (second.text.length < 2 && !oneLetterWords.has(second.lower)) ||
    !LETTER.test(second.text)
  )
    return false;
  // A metavariable and what it stands for.
  if (first.text !== second.text && CAPITALS.test(first.text)) return false;
  // Both with a capital: a name such as Bora Bora, or a cry.
  if (CAPITAL.test(second.text)) return false;
  // Arabic says 'in rows', 'one by one' with the accusative twice: صفوفًا صفوفًا.
  if (/[\u064b]\u0627?$|\u0627\u064b$/.test(second.text)) return false;
  const bare = second.lower.replace(ARABIC_MARKS, '');
  return !allowed.has(bare);
}
