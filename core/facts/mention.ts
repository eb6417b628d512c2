import type { LanguageTag } from '../model/index.ts';
import { fractionAdded } from './added.ts';
import { extractFacts } from './extract.ts';
import type { Fact } from './fact.ts';
import { vocabularyOf } from './lang/index.ts';
import { is, type Item, lex } from './lex.ts';
import { foldWord } from './character.ts';
import type { UnitId } from './units.ts';
import type { Keyword } from './vocabulary.ts';

/** The units a text names in words without a number of their own: 'a day', 'около недели'. */
function unitsNamed(text: string, lang: LanguageTag): Set<UnitId> {
  const named = new Set<UnitId>();
  let counted = false;
  for (const { figure, word, letters } of lex(text, vocabularyOf(lang))) {
    if (word?.unit !== undefined && letters && !counted && word.count === undefined) named.add(word.unit);
    if (word?.span !== undefined) named.add(word.span);
    counted = figure !== undefined || (word?.card ?? 1) > 1 || word?.magnitude !== undefined;
  }
  return named;
}

/** The mark of a key inside a word; a name such as AT&T says no number without it. */
const MNEMONIC = /\p{L}[&_]\p{L}/u;
const MARKS = /(?<=\p{L})[&_](?=\p{L})/gu;

/** The parts a text adds to something: 'a spoon and a half'. */
function partsAdded(text: string, lang: LanguageTag): readonly number[] {
  const vocabulary = vocabularyOf(lang);
  const items = lex(text, vocabulary);
  return items.flatMap((_, index) => fractionAdded(items, index, vocabulary)?.added ?? []);
}

/** A text in which it is asked for what is said without a number; it is read when that is first asked. */
export class Mentions {
  readonly text: string;
  readonly lang: LanguageTag;
  #units: Set<UnitId> | undefined;
  #hasDual: boolean | undefined;
  #parts: readonly number[] | undefined;
  #unmarked: readonly Fact[] | undefined;

  constructor(text: string, lang: LanguageTag) {
    this.text = text;
    this.lang = lang;
  }

  /** See {@link unitsNamed}. */
  get units(): ReadonlySet<UnitId> {
    return (this.#units ??= unitsNamed(this.text, this.lang));
  }

  /** What it says without the marks of the keys of menus inside its words, S&even; nothing where it has none. */
  get unmarked(): readonly Fact[] {
    return (this.#unmarked ??= MNEMONIC.test(this.text)
      ? extractFacts(this.text.replaceAll(MARKS, ''), this.lang)
      : []);
  }

  /** The parts that it adds to something without a number: a spoon and a half. */
  get parts(): readonly number[] {
    return (this.#parts ??= partsAdded(this.text, this.lang));
  }

  /** Whether it may say 'two' by the form of a noun, as Arabic does. */
  get hasDual(): boolean {
    return (this.#hasDual ??= mayHaveDual(this.text, this.lang));
  }
}

/** Nouns in the dual, and whatever else ends like one. */
const DUAL = /[ء-ي]{2}(?:ان|ين|تا|تي|ا)(?![ء-ي])/;

function mayHaveDual(text: string, lang: LanguageTag): boolean {
  return vocabularyOf(lang).grammar === 'arabic' && DUAL.test(foldWord(text));
}

/** Whether a text has the word between a part and its whole: 21 of 41, 21 из 41. */
export function namesWhole(text: string, lang: LanguageTag): boolean {
  return lex(text, vocabularyOf(lang)).some((item) => is(item, 'of'));
}

/** Whether a text, no longer than `longest`, is nothing but a word or phrase that plays a part in the grammar. */
export function saysOnly(text: string, lang: LanguageTag, key: Keyword, longest: number): boolean {
  if (text.length > longest) return false;
  const [item, ...others] = lex(text, vocabularyOf(lang));
  return others.length === 0 && is(item, key);
}

/** So many words stand between 'one' and the word before its whole: one person in three. */
const MOST_COUNTED = 2;

/** Whether a text ends with one of something and the word before the whole that it is of: one person in, une personne sur. */
export function endsWithOneOf(text: string, lang: LanguageTag): boolean {
  const vocabulary = vocabularyOf(lang);
  const items = lex(text, vocabulary);
  if (!is(items.at(-1), 'outOf')) return false;
  return items
    .slice(-2 - MOST_COUNTED, -1)
    .some(
      (item) =>
        item.word?.card === 1 ||
        item.figure?.numbers[0]!.digits === '1' ||
        vocabulary.indefinite.has(item.text),
    );
}

/** Which end of a range a number is. */
export type RangeEnd = 'from' | 'to';

/** So many characters before a number may belong to the words that tell what end it is: 'from about', 'from as few as'. */
const END_WIDTH = 24;
/** Items that may stand between the word and its number. */
const MOST_BETWEEN = 2;

/** The items just before a place in a text. */
function itemsBefore(text: string, start: number, lang: LanguageTag): readonly Item[] {
  return lex(text.slice(Math.max(0, start - END_WIDTH), start), vocabularyOf(lang));
}

/** Whether a word just before a number says that it is the number of something: section 12. */
export function isNumbered(text: string, start: number, lang: LanguageTag): boolean {
  return is(itemsBefore(text, start, lang).at(-1), 'number');
}

/** Which end the words just before a number make it: 'from about 45', 'to 50'; undefined without such words. */
export function endBefore(text: string, start: number, lang: LanguageTag): RangeEnd | undefined {
  for (const item of itemsBefore(text, start, lang)
    .slice(-1 - MOST_BETWEEN)
    .reverse()) {
    if (is(item, 'from')) return 'from';
    if (!item.letters || is(item, 'and')) return undefined;
    if (is(item, 'to')) return 'to';
  }
  return undefined;
}
