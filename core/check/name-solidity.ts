import type { CapitalWord, KnownWord, NamedText, NameLexicon } from '../facts/index.ts';
import { isPlainlyCapital, nameScript } from '../facts/name-letters.ts';
import { FLAG } from '../facts/name-lexicon.ts';
import type { LanguageTag } from '../model/index.ts';
import { baseLanguage } from '../text/language.ts';
import { isAcronymForm } from './name-acronym.ts';
import type { WordUse } from './name-use.ts';

const LATIN = /^[\p{Script=Latin}\p{M}]+$/u;
/** Several words written as one: McDonald, DeepL, PayPal. */
const JOINED = /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}{2,}|^\p{Lu}\p{Ll}{3,}\p{Lu}/u;
/** Russian adjectives and participles but those in -ский, which surnames end like. */
const RUSSIAN_ADJECTIVE =
  /(?:[бвдлмнпрст](?:ый|ого|ому|ым|ая|ую|ое|ые|ых|ыми)|[гхжчшщ](?:ий|ого|его|ому|ему|им|ая|ую|ое|ее|ие|их|ими|ей)|(?<![сц])к(?:ий|ого|ому|им|ая|ую|ое|ие|их|ими)|[бвджзлмнпрстчшь]н(?:ий|ой)|н(?:его|ему|яя|юю|ее|их|ими)|[вжтшр]ние|[тжш]ней|[ое]вой)$/u;
/** Adjectives in -ский, and surnames that end like them. */
const RUSSIAN_RELATIONAL = /[сц]к(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими)$/u;
/** Endings of adjectives and those of nouns that they go with; nominatives of the masculine are of surnames as well. */
const RUSSIAN_AGREEMENT: readonly (readonly [adjective: RegExp, noun: RegExp])[] = [
  [/[ое]го$/u, /[ая]$/u],
  [/[ое]му$/u, /[ую]$/u],
  [/[ое]м$/u, /[еи]$/u],
  [/[ое]й$/u, /[ыиеью]$/u],
  [/[ая]я$/u, /[аяь]$/u],
  [/[ую]ю$/u, /[уюь]$/u],
  [/[ое]е$/u, /[ое]$/u],
  [/[ыи]х$/u, /[вйхь]$/u],
  [/[ыи]ми$/u, /ми$/u],
];
/** Verbs, gerunds and adverbs, which begin sentences as names do. */
const RUSSIAN_OTHER = /(?:с[ья]|ть|ти|л[аои]?|вши|о|[её]т|[уюая]т|ите|ив|ав|[уаюя]я|чи)$/u;
/** Russian nouns and surnames in the nominative, as far as verbs do not end like them. */
const RUSSIAN_NOMINATIVE = /(?:[бвгджзклнпрсфцчшщ]|(?<![еиы])м|(?<![еёиуюяыоа])т|[сц]кий)$/u;
/** English words that end like no names, which begin sentences. */
const ENGLISH_OTHER = /(?:ings?|ed|ics?|ous|al|ive|ions?|ties|ments?|ness|able|ways?)$/;
/** What follows the first part of a compound adjective. */
const COMPOUND = /^-\p{Ll}/u;
/** XVI, X, XIVe: capitals, but no name. */
const ROMAN_NUMERAL = /^(?:[IVXLХ]+|[IVXLХ]{2,}\p{Ll}{1,3})$/u;
const CAPITAL_NOUNS = new Set(['de', 'lb', 'nds']);

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
  /** It may be a Russian noun in the nominative, which a name that begins a sentence mostly stands in. */
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

function makeShape({ id, text: whole, bare: text }: KnownWord, { base, numbers }: NameLexicon): Shape {
  return {
    weight: weightOf(text, base),
    bare: text === whole ? id : numbers.numberOf(text),
    folded: numbers.numberOf(text.toLowerCase()),
    adverb: base === 'en' && text.endsWith('ly'),
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
const ENGLISH_ENDING: Ending = { ...NO_ENDING, other: true };

function endingOf({ bare }: KnownWord, { base, vocabulary }: NameLexicon): Ending {
  const lower = bare.toLowerCase();
  if (base === 'en') return ENGLISH_OTHER.test(lower) ? ENGLISH_ENDING : NO_ENDING;
  if (base !== 'ru') return NO_ENDING;
  return {
    compound: lower.endsWith('о'),
    adjective: RUSSIAN_ADJECTIVE.test(lower),
    relational: RUSSIAN_RELATIONAL.test(lower) && vocabulary.relational?.(lower) === true,
    agreeing: lower.length > 4 && RUSSIAN_AGREEMENT.some(([adjective]) => adjective.test(lower)),
    other: RUSSIAN_OTHER.test(lower),
    nominative: lower.length >= 4 && RUSSIAN_NOMINATIVE.test(lower),
  };
}

/** Whether a language writes every noun with a capital. */
export function hasCapitalNouns(lang: LanguageTag): boolean {
  return CAPITAL_NOUNS.has(baseLanguage(lang));
}

function weightOf(text: string, base: string): number | undefined {
  // Most words have one capital in front and tell without a closer look that they are neither numerals nor acronyms.
  const plain = text.length > 1 && isPlainlyCapital(text);
  if (!plain && ROMAN_NUMERAL.test(text)) return 0.1;
  if ((base === 'ru' || base === 'ar') && (plain ? nameScript(text) === 'Latn' : LATIN.test(text)))
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
  const { sparse } = lexicon.vocabulary;
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
  if (lexicon.base === 'ru') return ending.other ? 0.1 : ending.nominative ? 0.8 : 0.5;
  return ambiguous ? 0.4 : shape.short || ending.other ? 0.7 : 0.8;
}

/** Whether a Russian word that may be an adjective goes with the noun behind it: Открытом чемпионате. */
function agrees({ text, index, end }: CapitalWord, { words, lexicon, text: all }: NamedText): boolean {
  const { ids, starts } = words;
  const id = ids[index + 1];
  if (id === undefined || starts[index + 1] !== end + 1 || all[end] !== ' ') return false;
  const noun = lexicon.numbers.text(id);
  if ((lexicon.flags[id]! & FLAG.lower) === 0 || !lexicon.vocabulary.ordinary?.(noun)) return false;
  const word = text.toLowerCase();
  return RUSSIAN_AGREEMENT.some(([adjective, ending]) => adjective.test(word) && ending.test(noun));
}
