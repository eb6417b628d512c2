import type { NameScript } from './name-letters.ts';

/** Endings by the code of their last letter, in the order in which they are tried. */
type Endings = ReadonlyMap<number, readonly string[]>;

function byLastLetter(endings: readonly string[]): Endings {
  const groups = new Map<number, string[]>();
  for (const ending of endings) {
    const last = ending.charCodeAt(ending.length - 1);
    const group = groups.get(last);
    if (group) group.push(ending);
    else groups.set(last, [ending]);
  }
  return groups;
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
const ARABIC_CLITICS: readonly string[] = [
  ...['وبال', 'ولل', 'وال', 'فال', 'بال', 'كال', 'لل', 'ال', 'وب', 'ول', 'فب', 'فل', 'و', 'ف', 'ب', 'ك', 'ل'],
];
/** Endings of adjectives of relation, plurals and the feminine. */
const ARABIC_ENDINGS = byLastLetter(['يين', 'يون', 'يات', 'ية', 'ين', 'ون', 'ات', 'ان', 'ي', 'ة', 'ه', 'ا']);
/** Endings of English adjectives of places and people. */
const ENGLISH_ENDINGS = byLastLetter(['ians', 'ian', 'ans', 'ese', 'ish', 'ic', 'an', 'n', 'i']);

/**
 * The forms a word of running text may have as a bare name: without case endings, adjective endings, clitics and article.
 * The word itself comes first. Letters as `nameLetters` gives them.
 */
export function nameForms(letters: string, script: NameScript): string[] {
  if (script === 'Cyrl') return russianForms(letters);
  return script === 'Arab' ? arabicForms(letters) : latinForms(letters);
}

function russianForms(letters: string): string[] {
  const forms = [letters];
  const stem = withoutEnding(letters, RUSSIAN_ENDINGS, SHORTEST_RUSSIAN);
  if (stem !== letters) forms.push(stem);
  const vowel = withoutEnding(letters, RUSSIAN_VOWELS, SHORTEST_RUSSIAN);
  if (vowel !== letters && vowel !== stem) forms.push(vowel);
  for (const suffix of RUSSIAN_SUFFIXES) {
    if (stem.endsWith(suffix) && stem.length - suffix.length >= SHORTEST_RUSSIAN)
      forms.push(stem.slice(0, -suffix.length));
  }
  return forms;
}

function arabicForms(letters: string): string[] {
  const forms = [letters];
  for (const clitic of ARABIC_CLITICS) {
    if (letters.startsWith(clitic) && letters.length - clitic.length >= SHORTEST_ARABIC)
      forms.push(letters.slice(clitic.length));
  }
  for (const form of forms.slice()) {
    const relation = /^(.{3,})(?:ي|ية|يين|يون|يه)$/u.exec(form)?.[1];
    if (relation !== undefined) forms.push(relation);
  }
  return forms;
}

function latinForms(letters: string): string[] {
  const forms = [letters];
  if (letters.length > 4 && letters.endsWith('s') && !letters.endsWith('ss'))
    forms.push(letters.slice(0, -1));
  const stem = withoutEnding(letters, ENGLISH_ENDINGS, SHORTEST_ENGLISH);
  if (stem !== letters) forms.push(stem);
  return forms;
}

/** The part of a word that its inflected forms share, for looking it up; several where clitics leave it open. */
export function lookupStems(letters: string, script: NameScript): string[] {
  if (script === 'Cyrl') return russianStems(letters.replaceAll('ё', 'е'));
  if (script === 'Latn')
    return [letters.length > 3 && letters.endsWith('s') ? letters.slice(0, -1) : letters];
  const bare = ARABIC_CLITICS.filter(
    (clitic) => letters.startsWith(clitic) && letters.length - clitic.length >= SHORTEST_ARABIC,
  );
  const stems = new Set<string>();
  for (const word of [letters, ...bare.map((clitic) => letters.slice(clitic.length))]) {
    stems.add(withoutEnding(word, ARABIC_ENDINGS, SHORTEST_ARABIC));
    stems.add(word);
  }
  return [...stems];
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
  return withoutEnding(bare, ARABIC_ENDINGS, SHORTEST_ARABIC);
}

function withoutEnding(letters: string, endings: Endings, shortest: number): string {
  for (const ending of endings.get(letters.charCodeAt(letters.length - 1)) ?? []) {
    if (letters.endsWith(ending) && letters.length - ending.length >= shortest) {
      return letters.slice(0, letters.length - ending.length);
    }
  }
  return letters;
}
