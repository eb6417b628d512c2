import { writingOf } from '../facts/lang/index.ts';
import type { LanguageTag } from '../model/index.ts';
import { guessLanguage } from '../text/guess.ts';
import { baseLanguage, scriptOf, separatesWords } from '../text/language.ts';
import { frequentWordsOf } from '../text/telling-words.ts';
import { unitsOf } from '../text/units.ts';
import { isFurniture, joinCell, spansOf, wholeCell, type Present } from './cell.ts';
import { NOTHING, type Check, type CheckContext, type Finding } from './check.ts';
import { withoutCode } from './untranslated/code-text.ts';
import { copiedWords } from './untranslated/copied-words.ts';
import { Enclosure, OPENING } from './untranslated/enclosure.ts';
import { belongs, letterScript } from './untranslated/script.ts';

const WORDS = /\p{L}[\p{L}\p{M}'’-]*/gu;
const NEW_LINE = /\n\s/;
const LOWER = /^\p{Ll}/u;
const CAPITAL = /^\p{Lu}/u;
/** A stretch of foreign words is a sentence from this many on; names of works and companies are shorter. */
const SENTENCE = 4;
/** And this many of them begin with no capital. */
const SMALL = 3;
/** Outside brackets fewer will do, if they are not Latin letters, which many languages take words of … */
const WORDS_OF_RARE = 2;
const SMALL_OF_RARE = 1;
/** … or if none has a capital and one is a frequent word. */
const PHRASE = 3;
/** Fewer letters of another script than this are a name or a sign. */
const FOREIGN = 8;
/** Fewer letters in a row of words than this make no sentence. */
const STRETCH = 12;
/** A text with fewer letters tells no language of the same script. */
const GUESSABLE = 60;

const OPTIONS = { minWords: 4 };

/**
 * Finds: a text that repeats another version word for word, a text in another script than its language's, a sentence or part
 * of one left in the other version's script or language inside a translated text, and a longer text that mostly repeats
 * another version and reads like its language.
 * Leaves alone: names, titles, single words and figures (the same in many languages), addresses, file names, code and synopses
 * of commands, page furniture such as a language switch, quotations in a foreign script of up to four words, what is
 * given in its own letters in brackets, languages of several scripts (Serbian).
 * Type: untranslated. Severity: error; warning where only part of the text or its language speaks for it.
 * Options: `minWords` (number, 4): fewest words of a repeated text in one script for it to count.
 * Examples: 'Hold the button.' in a Russian version; 'اضغط على الزر. The lamp turns green.'.
 */
export const untranslated: Check = {
  name: 'untranslated',
  type: 'untranslated',
  severity: 'error',
  compares: true,
  options: OPTIONS,
  rows(context) {
    const minWords = context.option('minWords', OPTIONS.minWords);
    const scripts = context.versions.map(({ lang }) => scriptOf(lang));
    const open = context.versions.map(({ lang }) => !lang.includes('-') && writingOf(lang).anyScript);
    const single = new Set(context.versions.map(({ lang }) => baseLanguage(lang))).size < 2;
    const sameScript = new Set(scripts).size < scripts.length;
    if (single) return () => NOTHING;
    return (row, index) => {
      const present = context.present(row);
      let found: Finding[] | undefined;
      for (const one of present) {
        const finding =
          (!open[one.column] && mayBeForeign(context, index, one, scripts[one.column]!)
            ? inForeignScript(one, present, scripts, minWords)
            : undefined) ?? (sameScript ? repeated(one, present, scripts, minWords) : undefined);
        if (finding && !isFurniture(one.cell)) (found ??= []).push(finding);
      }
      return found ?? NOTHING;
    };
  },
};

/**
 * Whether it is worth a closer look how much of a text is in another script than its language's: where that is not most of
 * the text, there have to be words enough for a sentence.
 */
function mayBeForeign(
  { traits }: CheckContext,
  row: number,
  { column, text }: Present,
  usual: string,
): boolean {
  const own = traits.letters(row, column, usual);
  const foreign = traits.allLetters(row, column) - own;
  if (foreign < FOREIGN) return false;
  const range = RANGES[usual];
  return range === undefined || foreign > own || holdsSentence(text, range);
}

/** The UTF-16 units of the letters of a script. */
const RANGES: Readonly<Record<string, readonly [from: number, to: number]>> = {
  Latn: [0x41, 0x24f],
  Cyrl: [0x400, 0x52f],
  Arab: [0x600, 0x6ff],
};

/**
 * Whether as many words as a sentence has begin with letters out of a range, enough of them with no capital, or as few as tell
 * where the letters are not Latin.
 */
function holdsSentence(text: string, [from, to]: readonly [number, number]): boolean {
  const units = unitsOf(text);
  let words = 0;
  let small = 0;
  let rare = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const unit = units[at]!;
    const isForeign = (unit < from || unit > to) && mayBeLetter(unit);
    if (isForeign && !inside) {
      words++;
      if (unit > 0x5a) small++;
      if (unit > LAST_LATIN) rare++;
    }
    inside = isForeign;
  }
  return rare >= WORDS_OF_RARE || (words >= PHRASE && small >= SMALL);
}

const LAST_LATIN = 0x24f;

/** Letters, and whatever is not sure to be none. */
function mayBeLetter(unit: number): boolean {
  if (unit < 0xc0) return (unit > 0x40 && unit < 0x5b) || (unit > 0x60 && unit < 0x7b);
  return unit < 0x2000 || unit > 0x206f;
}

/** Letters of the text by whether they belong to the script of its language. */
function inForeignScript(
  one: Present,
  present: readonly Present[],
  scripts: readonly string[],
  minWords: number,
): Finding | undefined {
  const usual = scripts[one.column]!;
  let own = 0;
  const foreign = new Map<string, number>();
  const { text } = one;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x41 || (unit > 0x5a && unit < 0x61) || (unit > 0x7a && unit < 0xc0)) continue;
    const script = letterScript(text[index]!);
    if (script === undefined) continue;
    if (belongs(script, usual)) own++;
    else foreign.set(script, (foreign.get(script) ?? 0) + 1);
  }
  let letters = 0;
  let script = '';
  for (const [name, count] of foreign) {
    if (count > letters) {
      letters = count;
      script = name;
    }
  }
  if (letters < FOREIGN) return undefined;
  const source = present.find(({ column }) => column !== one.column && belongs(script, scripts[column]!));
  const { lang } = one.cell;
  if (letters > own * 4) {
    const clean = withoutCode(text);
    const words = [...clean.matchAll(WORDS)].map(([word]) => word);
    const small = words.filter((word) => LOWER.test(word) || !/\p{Lu}/u.test(word)).length;
    // Most of the letters were code.
    const translated = words.filter((word) => belongs(letterScript(word[0]!) ?? '', usual)).length;
    if (translated * 2 >= words.length) return undefined;
    if (words.length < minWords - 1 || (script !== 'Arab' && small < Math.min(2, words.length - 1)))
      return undefined;
    // Where every version has the same foreign text, it is a title or a quotation.
    const copies = present.filter(({ text: other }) => other === text);
    if (
      copies.length === present.length &&
      !present.some(({ column }) => belongs(script, scripts[column]!))
    ) {
      return undefined;
    }
    const copied = source && copies.includes(source);
    // What the source itself quotes from a third language stays as it is.
    if (copied && !readsAs(text, source.cell.lang)) return undefined;
    return {
      spans: wholeCell(one.cell),
      ...(present.length > 2 && { odd: lang }),
      message: copied
        ? { key: 'untranslated.copy', params: { lang, other: source.cell.lang } }
        : { key: 'untranslated.script', params: { lang } },
    };
  }
  return source && letters >= STRETCH ? foreignStretch(one, source, script) : undefined;
}

/** A sentence of another script inside a text that is translated otherwise. */
function foreignStretch(one: Present, source: Present, script: string): Finding | undefined {
  const joined = joinCell(one.cell);
  const clean = withoutCode(joined.text);
  const enclosure = new Enclosure(joined.text);
  let from = -1;
  let to = 0;
  let count = 0;
  let small = 0;
  const { lang } = one.cell;
  const settle = (): Finding | undefined => {
    if (small < SMALL_OF_RARE || count < WORDS_OF_RARE) return undefined;
    const stretch = joined.text.slice(from, to);
    if (count < SENTENCE || small < SMALL) {
      if (script === 'Latn' && !isPhrase(stretch, count, small, source.cell.lang)) return undefined;
      // A name or word is given in its own letters in brackets, also behind the name of its language.
      if (stretch.length < STRETCH || enclosure.holds(from)) return undefined;
    }
    // In quotation marks or brackets it is given as it stands; so is what the other version does not say.
    const before = joined.text.slice(0, from).trimEnd();
    const last = before.at(-1);
    if ((last !== undefined && OPENING.includes(last)) || !source.text.includes(stretch)) return undefined;
    if (!readsAs(stretch, source.cell.lang)) return undefined;
    return {
      spans: spansOf(one.cell, joined, from, to),
      severity: 'warning',
      message: { key: 'untranslated.part', params: { lang, other: source.cell.lang, text: stretch } },
    };
  };
  for (const match of clean.matchAll(WORDS)) {
    const word = match[0];
    // A line with an indent, or behind an empty one, begins something else.
    if (count > 0 && NEW_LINE.test(clean.slice(to, match.index))) {
      const finding = settle();
      if (finding) return finding;
      count = small = 0;
    }
    if (letterScript(word[0]!) === script) {
      if (count === 0) from = match.index;
      count++;
      if (!CAPITAL.test(word)) small++;
      to = match.index + word.length;
      continue;
    }
    const finding = settle();
    if (finding) return finding;
    count = small = 0;
  }
  return settle();
}

/** Whether words in Latin letters are part of a sentence rather than a term: 'closely supervised by'. */
function isPhrase(stretch: string, count: number, small: number, lang: LanguageTag): boolean {
  const isFrequent = frequentWordsOf(lang);
  if (count < PHRASE || small < count || !isFrequent) return false;
  return (stretch.match(WORDS) ?? []).some((word) => isFrequent(word));
}

/** The same text in two versions of one script, or part of it, or a text that reads like the other's language. */
function repeated(
  one: Present,
  present: readonly Present[],
  scripts: readonly string[],
  minWords: number,
): Finding | undefined {
  const base = baseLanguage(one.cell.lang);
  const others = present.filter(
    ({ column, cell }) =>
      column !== one.column && scripts[column] === scripts[one.column] && baseLanguage(cell.lang) !== base,
  );
  for (const other of others) {
    const { lang } = one.cell;
    // The first column is the source more often than not: its copy is the one left untranslated.
    if (other.text === one.text && other.column < one.column) {
      const clean = withoutCode(one.text);
      const words = separatesWords(lang) ? [...clean.matchAll(WORDS)].map(([word]) => word) : [];
      const small = words.filter((word) => LOWER.test(word)).length;
      if (words.length >= minWords && small >= words.length / 2) {
        return {
          spans: wholeCell(one.cell),
          message: { key: 'untranslated.copy', params: { lang, other: other.cell.lang } },
        };
      }
    }
    if (
      other.text !== one.text &&
      mostlySame(one.text, other.text) &&
      mostlySame(withoutCode(one.text), withoutCode(other.text)) &&
      readsLike(withoutCode(one.text), base, other.cell.lang)
    ) {
      return {
        spans: wholeCell(one.cell),
        severity: 'warning',
        message: { key: 'untranslated.script', params: { lang } },
      };
    }
    const part = other.text === one.text ? undefined : copiedWords(one, other);
    if (part) {
      const text = one.text.slice(part.start, part.end);
      return {
        spans: spansOf(one.cell, joinCell(one.cell), part.start, part.end),
        severity: 'warning',
        message: { key: 'untranslated.part', params: { lang, other: other.cell.lang, text } },
      };
    }
  }
  return undefined;
}

/** Whether most words of a text stand in the other one too: a copy that was touched up. */
function mostlySame(text: string, other: string): boolean {
  if (text.trim().length < GUESSABLE || Math.abs(text.length - other.length) > text.length / 2) return false;
  const theirs = new Set(other.toLowerCase().split(/[\s,.]+/));
  const words = text.toLowerCase().split(/[\s,.]+/);
  let common = 0;
  for (const word of words) if (theirs.has(word)) common++;
  return common > words.length * 0.6;
}

/** Whether a text may be of a language: it is, or it is too short to tell. */
function readsAs(text: string, lang: LanguageTag): boolean {
  const guess = guessLanguage(text);
  return guess === undefined || baseLanguage(guess) === baseLanguage(lang);
}

function readsLike(text: string, base: string, other: LanguageTag): boolean {
  const guess = guessLanguage(text);
  return guess !== undefined && baseLanguage(guess) !== base && baseLanguage(guess) === baseLanguage(other);
}
