import { groupBy } from '../../model/lists.ts';
import type { NameScript } from './letters.ts';

/** Affixes by the code of their outer letter, in the order in which they are tried. */
type Affixes = ReadonlyMap<number, readonly string[]>;

function byLetter(affixes: readonly string[], at: 0 | -1): Affixes {
  return groupBy(affixes, (affix) => affix.at(at)!.charCodeAt(0));
}

function byLastLetter(endings: readonly string[]): Affixes {
  return byLetter(endings, -1);
}

/** Case endings of Russian nouns and adjectives, longest first. */
const RUSSIAN_ENDINGS = byLastLetter([
  ...[
    'иями',
    'ьями',
    'ьем',
    'ьям',
    'ьях',
    'ыми',
    'ими',
    'ого',
    'его',
    'ому',
    'ему',
    'ами',
    'ями',
    'иях',
    'иям',
    'ией',
  ],
  ...[
    'ою',
    'ею',
    'ой',
    'ей',
    'ый',
    'ий',
    'ая',
    'яя',
    'ое',
    'ее',
    'ые',
    'ие',
    'ую',
    'юю',
    'ых',
    'их',
    'ым',
    'им',
  ],
  ...['ом', 'ём', 'ем', 'ам', 'ям', 'ах', 'ях', 'ов', 'ев', 'ию', 'ии', 'ия', 'ью', 'ья', 'ье', 'ьи'],
  ...['а', 'я', 'о', 'е', 'ё', 'ы', 'и', 'у', 'ю', 'ь', 'й'],
]);
/** Suffixes of adjectives made of names: лачин-ск-, бак-инск-, росс-ийск-, турец-к-. */
const RUSSIAN_SUFFIXES: readonly string[] = ['ск', 'цк', 'инск', 'ийск', 'еньск', 'анск'];
const RUSSIAN_VOWELS = byLastLetter(Array.from('аяоеыиуюйь'));
const SHORTEST_RUSSIAN = 3;
const SHORTEST_ARABIC = 3;
const SHORTEST_ENGLISH = 4;

/** Clitics of Arabic in front of a word, with and without the article, longest first. */
const ARABIC_CLITICS = byLetter(
  ['وبال', 'ولل', 'وال', 'فال', 'بال', 'كال', 'لل', 'ال', 'وب', 'ول', 'فب', 'فل', 'و', 'ف', 'ب', 'ك', 'ل'],
  0,
);
/** Endings of adjectives of relation, plurals and the feminine. */
const ARABIC_ENDINGS = byLastLetter(['يين', 'يون', 'يات', 'ية', 'ين', 'ون', 'ات', 'ان', 'ي', 'ة', 'ه', 'ا']);
/** Those that names may lose. What looks like a plural in them is none: كانتون, of which كانت is no form. */
const ARABIC_ENTRY_ENDINGS = byLastLetter(['ية', 'ي', 'ة', 'ه', 'ا']);
/** Those of relation alone. */
const ARABIC_RELATIONS = byLastLetter(['ي', 'ية', 'يه', 'يين', 'يون']);
/** Endings of English adjectives of places and people. */
const ENGLISH_ENDINGS = byLastLetter(['ians', 'ian', 'ans', 'ese', 'ish', 'ic', 'an', 'n', 'i']);

/** The bits of a {@link formBounds} that tell where the form begins: clitics are shorter. */
const START_BITS = 3;

/**
 * Where the forms that a word of running text may have as a bare name begin and end in it: without case endings, adjective
 * endings, clitics and article. The word itself comes first. Letters as `nameLetters` gives them.
 */
export function formBounds(letters: string, script: NameScript): number[] {
  if (script === 'Cyrl') return russianForms(letters);
  return script === 'Arab' ? arabicForms(letters) : latinForms(letters);
}

/** Where a form begins. */
export function formStart(bounds: number): number {
  return bounds & ((1 << START_BITS) - 1);
}

/** Where it ends. */
export function formEnd(bounds: number): number {
  return bounds >> START_BITS;
}

/** The forms themselves. */
export function nameForms(letters: string, script: NameScript): string[] {
  return formBounds(letters, script).map((bounds) => letters.slice(formStart(bounds), formEnd(bounds)));
}

function russianForms(letters: string): number[] {
  const { length } = letters;
  const forms = [length << START_BITS];
  const stem = endWithout(letters, 0, length, RUSSIAN_ENDINGS, SHORTEST_RUSSIAN);
  if (stem !== length) forms.push(stem << START_BITS);
  const vowel = endWithout(letters, 0, length, RUSSIAN_VOWELS, SHORTEST_RUSSIAN);
  if (vowel !== length && vowel !== stem) forms.push(vowel << START_BITS);
  if (letters[stem - 1] === 'к') {
    for (const suffix of RUSSIAN_SUFFIXES) {
      if (stem - suffix.length >= SHORTEST_RUSSIAN && letters.endsWith(suffix, stem))
        forms.push((stem - suffix.length) << START_BITS);
    }
  }
  return forms;
}

function arabicForms(letters: string): number[] {
  const { length } = letters;
  const forms = [length << START_BITS];
  for (const start of cliticEnds(letters)) forms.push((length << START_BITS) | start);
  for (let at = 0, count = forms.length; at < count; at++) {
    const start = formStart(forms[at]!);
    const end = endWithout(letters, start, length, ARABIC_RELATIONS, SHORTEST_ARABIC);
    if (end !== length) forms.push((end << START_BITS) | start);
  }
  return forms;
}

function latinForms(letters: string): number[] {
  const { length } = letters;
  const forms = [length << START_BITS];
  if (length > 4 && letters.endsWith('s') && !letters.endsWith('ss')) forms.push((length - 1) << START_BITS);
  const stem = endWithout(letters, 0, length, ENGLISH_ENDINGS, SHORTEST_ENGLISH);
  if (stem !== length) forms.push(stem << START_BITS);
  return forms;
}

const NO_CLITICS: readonly number[] = [];

/** Where the clitics may end that a word begins with, those of more letters first; not 0. */
export function cliticEnds(letters: string): readonly number[] {
  const clitics = ARABIC_CLITICS.get(letters.charCodeAt(0));
  if (!clitics) return NO_CLITICS;
  const ends: number[] = [];
  for (const clitic of clitics)
    if (letters.length - clitic.length >= SHORTEST_ARABIC && letters.startsWith(clitic))
      ends.push(clitic.length);
  return ends;
}

/** The part of a word that its inflected forms share, for looking it up; several where clitics leave it open. */
export function lookupStems(letters: string, script: NameScript): string[] {
  if (script === 'Cyrl') return russianStems(letters.replaceAll('ё', 'е'));
  if (script === 'Latn')
    return [letters.length > 3 && letters.endsWith('s') ? letters.slice(0, -1) : letters];
  const stems: string[] = [];
  for (const start of [0, ...cliticEnds(letters)]) {
    const word = letters.slice(start);
    // السندات is no plural of السند.
    const plural = word.endsWith('ات') && word.length === 2 + SHORTEST_ARABIC;
    const stem = plural ? word : withoutEnding(word, ARABIC_ENDINGS, SHORTEST_ARABIC);
    if (!stems.includes(stem)) stems.push(stem);
    if (!stems.includes(word)) stems.push(word);
  }
  return stems;
}

/** By the longest ending and by the last vowel alone: Дуная is Дуна-я, Большая Больш-ая, and Россией Росси-ей. */
function russianStems(letters: string): string[] {
  const stem = withoutEnding(letters, RUSSIAN_ENDINGS, SHORTEST_RUSSIAN);
  const vowel = letters.endsWith('ией')
    ? letters.slice(0, -2)
    : withoutEnding(letters, RUSSIAN_VOWELS, SHORTEST_RUSSIAN);
  return stem === vowel ? [stem] : [stem, vowel];
}

/** The stem of a word that bears no clitics but perhaps the article: an entry of a table. */
export function entryStem(letters: string, script: NameScript): string {
  if (script === 'Latn') return lookupStems(letters, script)[0]!;
  if (script === 'Cyrl') {
    // Without an ending in the nominative: Карабах is no plural of Караб.
    const plain = letters.replaceAll('ё', 'е');
    return /[аяоеыиуюьй]$/u.test(plain) ? withoutEnding(plain, RUSSIAN_ENDINGS, SHORTEST_RUSSIAN) : plain;
  }
  const bare = letters.startsWith('ال') && letters.length >= 2 + SHORTEST_ARABIC ? letters.slice(2) : letters;
  // ناسا is not الناس.
  if (bare.endsWith('ا') && bare.length === 1 + SHORTEST_ARABIC) return bare;
  return withoutEnding(bare, ARABIC_ENTRY_ENDINGS, SHORTEST_ARABIC);
}

function withoutEnding(letters: string, endings: Affixes, shortest: number): string {
  const end = endWithout(letters, 0, letters.length, endings, shortest);
  return end === letters.length ? letters : letters.slice(0, end);
}

const NO_AFFIXES: readonly string[] = [];

/** Where the word in `[start, end)` ends without the first of the endings that leaves it `shortest` letters. */
function endWithout(letters: string, start: number, end: number, endings: Affixes, shortest: number): number {
  for (const ending of endings.get(letters.charCodeAt(end - 1)) ?? NO_AFFIXES)
    if (end - start - ending.length >= shortest && letters.endsWith(ending, end)) return end - ending.length;
  return end;
}
