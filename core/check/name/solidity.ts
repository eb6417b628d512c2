import type { CapitalWord, KnownWord, NamedText, NameLexicon } from '../../facts/index.ts';
import { isPlainlyCapital, nameScript } from '../../facts/name/letters.ts';
import { FLAG } from '../../facts/name/lexicon.ts';
import { writingOf } from '../../facts/lang/index.ts';
import type { LanguageTag } from '../../model/index.ts';
import { isAcronymForm } from './acronym.ts';
import type { WordUse } from './use.ts';

const LATIN = /^[\p{Script=Latin}\p{M}]+$/u;
/** Several words written as one: McDonald, DeepL, PayPal. */
const JOINED = /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}{2,}|^\p{Lu}\p{Ll}{3,}\p{Lu}/u;
/** What follows the first part of a compound adjective. */
const COMPOUND = /^-\p{Ll}/u;
/** XVI, X, XIVe: capitals, but no name. */
const ROMAN_NUMERAL = /^(?:[IVXLХ]+|[IVXLХ]{2,}\p{Ll}{1,3})$/u;

/** Texts of so many words and fewer are mostly no sentences, unless they end like one. */
const LABEL = 3;
const SENTENCE = /(?<![.…])[.!?]["»”’)]?\s*$/;

/** What the form of a word with a capital tells of it wherever it stands. */
interface Shape {
  /** What it weighs whatever is said of it elsewhere. */
  readonly weight: number | undefined;
  /** The number of the word without a possessive 's, and of that in lower case. */
  readonly bare: number;
  readonly folded: number;
  /** Finally, Unfortunately. */
  readonly adverb: boolean;
  /** So few letters say little: another script may need only two of them. */
  readonly short: boolean;
  /** Found out when it is first asked for. */
  ending: Ending | undefined;
}

/** What the ending of a word tells. */
interface Ending {
  /** The first part of a compound adjective: Тёмно-зелёные. */
  readonly compound: boolean;
  readonly adjective: boolean;
  /** An adjective of relation, which may be one of a place: Краснодарском. */
  readonly relational: boolean;
  /** It may be an adjective by its ending, see {@link agrees}. */
  readonly agreeing: boolean;
  /** No name by its ending, where a sentence begins with it. */
  readonly other: boolean;
  /** It may be a noun in the nominative, which a name that begins a sentence mostly stands in. */
  readonly nominative: boolean;
}

const shapes = new WeakMap<NameLexicon, (Shape | undefined)[]>();

function shapeOf(word: KnownWord, lexicon: NameLexicon): Shape {
  let all = shapes.get(lexicon);
  if (!all) shapes.set(lexicon, (all = []));
  // An array that is filled up is much faster than one with gaps.
  if (all.length <= word.id) while (all.length < lexicon.flags.length) all.push(undefined);
  return (all[word.id] ??= makeShape(word, lexicon));
}

function makeShape({ id, text: whole, bare: text }: KnownWord, lexicon: NameLexicon): Shape {
  const { numbers, vocabulary } = lexicon;
  return {
    weight: weightOf(text, lexicon),
    bare: text === whole ? id : numbers.numberOf(text),
    folded: numbers.numberOf(text.toLowerCase()),
    adverb: vocabulary.adverb?.test(text) === true,
    short: text.length < 4,
    ending: undefined,
  };
}

const NO_ENDING: Ending = {
  compound: false,
  adjective: false,
  relational: false,
  agreeing: false,
  other: false,
  nominative: false,
};

function endingOf({ bare }: KnownWord, { vocabulary }: NameLexicon): Ending {
  const { endings } = vocabulary;
  if (!endings) return NO_ENDING;
  const lower = bare.toLowerCase();
  const ends = (pattern: RegExp | undefined): boolean => pattern?.test(lower) === true;
  return {
    compound: ends(endings.compound),
    adjective: ends(endings.adjective),
    relational: ends(endings.relational) && vocabulary.relational?.(lower) === true,
    agreeing: lower.length > 4 && endings.agreement?.some(([adjective]) => ends(adjective)) === true,
    other: ends(endings.other),
    nominative: lower.length >= 4 && ends(endings.nominative),
  };
}

/** Whether a language writes every noun with a capital. */
export function hasCapitalNouns(lang: LanguageTag): boolean {
  return writingOf(lang).capitalNouns === true;
}

function weightOf(text: string, { base, vocabulary }: NameLexicon): number | undefined {
  // Most words have one capital in front and tell without a closer look that they are neither numerals nor acronyms.
  const plain = text.length > 1 && isPlainlyCapital(text);
  if (!plain && ROMAN_NUMERAL.test(text)) return 0.1;
  if (vocabulary.latinStandsOut && (plain ? nameScript(text) === 'Latn' : LATIN.test(text)))
    return text.length < 3 ? 0.6 : 0.8;
  if (text.length < 3) return 0.1;
  if (!plain && isAcronymForm(text)) return JOINED.test(text) ? 0.5 : 0.3;
  return hasCapitalNouns(base) ? 0.3 : undefined;
}

/** How sure it is that a word is a name that every version must have, see `NameUnit.solid`. */
export function solidity(capital: CapitalWord, named: NamedText, use: WordUse): number {
  const { word, initial, ambiguous, end } = capital;
  const { lexicon, text: all } = named;
  const shape = shapeOf(word, lexicon);
  // An adverb before a comma opens a sentence.
  if (initial && shape.adverb && all[end] === ',') return 0.1;
  const unsure = initial && !use.isName(shape.bare, lexicon);
  const { sparse, endings } = lexicon.vocabulary;
  if (sparse && unsure) return 0.1;
  if (shape.weight !== undefined) return shape.weight;
  if (use.isLower(shape.folded, lexicon)) return 0.2;
  const ending = (shape.ending ??= endingOf(word, lexicon));
  if (ending.compound && COMPOUND.test(all.slice(end, end + 2))) return 0.1;
  if (ending.adjective) return initial ? 0.1 : 0.2;
  if (ending.relational) return initial ? 0.1 : 0.4;
  if (sparse) return 0.5;
  if (ending.agreeing && agrees(capital, named)) return initial ? 0.1 : 0.4;
  if (!unsure) return ambiguous || shape.short ? 0.7 : 0.9;
  // Labels have a capital whatever they begin with.
  if (named.words.count <= LABEL && !SENTENCE.test(all)) return ending.other ? 0.1 : 0.5;
  if (endings?.nominative) return ending.other ? 0.1 : ending.nominative ? 0.8 : 0.5;
  return ambiguous ? 0.4 : shape.short || ending.other ? 0.7 : 0.8;
}

/** Whether a word that may be an adjective goes with the noun behind it: Открытом чемпионате. */
function agrees({ text, index, end }: CapitalWord, { words, lexicon, text: all }: NamedText): boolean {
  const { ids, starts } = words;
  const id = ids[index + 1];
  if (id === undefined || starts[index + 1] !== end + 1 || all[end] !== ' ') return false;
  const noun = lexicon.numbers.text(id);
  if ((lexicon.flags[id]! & FLAG.lower) === 0 || !lexicon.vocabulary.ordinary?.(noun)) return false;
  const word = text.toLowerCase();
  const pairs = lexicon.vocabulary.endings?.agreement ?? [];
  return pairs.some(([adjective, ending]) => adjective.test(word) && ending.test(noun));
}
