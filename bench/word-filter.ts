import { readFileSync, writeFileSync } from 'node:fs';
import { entryStem } from '../core/facts/name/stem.ts';
import { filterHash, russianNounStem, withoutEndings } from '../core/facts/word-filter.ts';

/**
 * Makes the filter of ordinary words of a language, those that are no names, from the word list of a Hunspell dictionary
 * (`index.dic` of the npm packages `dictionary-en`, `dictionary-ru`): words listed in lower case and not with a capital;
 * whatever can be told by its ending, or derived from another, is left out.
 *
 *     tsx bench/word-filter.ts en index.dic core/facts/lang/en.words.ts
 *     tsx bench/word-filter.ts ru index.dic core/facts/lang/ru.words.ts
 */
const [lang, dictionary, output] = process.argv.slice(2);
if ((lang !== 'en' && lang !== 'ru') || !dictionary || !output) {
  console.error('usage: tsx bench/word-filter.ts en|ru INDEX.DIC OUTPUT.TS');
  process.exit(2);
}

/** One in 2 ** 9 other words is taken for one of the list; a word costs two bits more. */
const REMAINDER = 9;
/** Shorter words are taken for what others derive from by chance: thing from the. */
const SHORTEST_BASE = 4;

/** The prefixes of the English dictionary by their flags. */
const PREFIXES: Readonly<Record<string, string>> = {
  A: 're',
  I: 'in',
  U: 'un',
  C: 'de',
  E: 'dis',
  F: 'con',
  K: 'pro',
};

/** The words that the entries stand for, with and without their prefixes: aster and disaster. */
function withPrefixes(entries: readonly string[], flags: readonly string[]): string[] {
  return entries.flatMap((word, index) => [
    word,
    ...Array.from(flags[index]!).flatMap((flag) => (PREFIXES[flag] ? [PREFIXES[flag] + word] : [])),
  ]);
}

function englishWords(entries: readonly string[], flags: readonly string[]): string[] {
  const capitals = new Set(
    entries.filter((word) => /^[A-Z][a-z]+$/.test(word)).map((word) => word.toLowerCase()),
  );
  const lower = withPrefixes(entries, flags).filter(
    (word) => /^[a-z]{3,}$/.test(word) && !capitals.has(word),
  );
  // The reader takes one ending off, so that a word may be left out only where what remains is kept.
  const kept = new Set<string>();
  for (const word of [...new Set(lower)].sort((a, b) => a.length - b.length))
    if (!withoutEndings(word).some((stem) => stem.length >= SHORTEST_BASE && kept.has(stem))) kept.add(word);
  return [...kept];
}

function englishNameWords(entries: readonly string[]): string[] {
  const capitals = new Set(
    entries.filter((word) => /^[A-Z][a-z]{2,}$/.test(word)).map((word) => word.toLowerCase()),
  );
  return entries.filter((word) => capitals.has(word));
}

const FLEETING = /(л?)[еоё]([цкн])ь?$/;
/**
 * Stems of nouns, and of words without other forms but verbs. Adjectives and abstract nouns are known by their endings; verbs
 * have no flags there, or `L`.
 */
function russianStems(entries: readonly string[], flags: readonly string[]): string[] {
  const other = /(?:[ыио]й|ийся|щийся|ть|ться|ость|ение|ание|ние|ция|ство|тель|ник|изм|ист|щик|чик|ник)$/;
  const verb = /(?:[шт]ь|с[ья]|[тлмшв]|л[аои]|те|[ую]|[ая]я|ши|о|й)$/;
  const capitals = new Set(
    entries.filter((word) => /^[А-ЯЁ][а-яё]+$/.test(word)).map((word) => russianNounStem(word.toLowerCase())),
  );
  const words = entries.filter(
    (word, index) =>
      /^[а-яё]{3,}$/.test(word) && !other.test(word) && (/[^L]/.test(flags[index]!) || !verb.test(word)),
  );
  // The vowel of the nominative flees: недостаток, недостатки.
  const fleeting = words.flatMap((word) =>
    FLEETING.test(word)
      ? [word.replace(FLEETING, (_, l: string, last: string) => (l && last === 'ц' ? 'льц' : l + last))]
      : [],
  );
  return [...new Set([...words.map(russianNounStem), ...fleeting])].filter(
    (word) => word.length > 2 && !capitals.has(word),
  );
}

/** Stems of the adjectives that end like surnames: московск. */
function russianAdjectives(entries: readonly string[]): string[] {
  return [
    ...new Set(
      entries.filter((word) => /^[а-яё]{2,}[сц]кий$/.test(word)).map((word) => entryStem(word, 'Cyrl')),
    ),
  ];
}

const NOTICES = {
  en: `English Hunspell
 * dictionary of the npm package \`dictionary-en\`, which derives from SCOWL: Copyright 2000-2020 by Kevin Atkinson. Permission
 * to use, copy, modify, distribute and sell these word lists, the associated scripts, the output created from the scripts,
 * and its documentation for any purpose is hereby granted without fee, provided that the above copyright notice appears in
 * all copies and that both that copyright notice and this permission notice appear in supporting documentation.`,
  ru: `Russian Hunspell
 * dictionary of the npm package \`dictionary-ru\`: Copyright (c) 1997-2008, Alexander I. Lebedev. All rights reserved.
 * Redistribution and use in source and binary forms, with or without modification, are permitted provided that the
 * conditions of the BSD 3-clause licence are met; the name of the author may not be used to endorse derived products. This
 * software is provided by the copyright holders and contributors "as is" without any express or implied warranties.`,
};

const lines = readFileSync(dictionary, 'utf8').trimEnd().split('\n').slice(1);
const entries = lines.map((line) => line.split('/')[0]!.trim());
const flags = lines.map((line) => line.split('/')[1]?.trim() ?? '');
const words = lang === 'en' ? englishWords(entries, flags) : russianStems(entries, flags);
const title = lang === 'en' ? 'ENGLISH' : 'RUSSIAN';

/** The source of a filter of these words. */
function filterSource(members: readonly string[]): string {
  const range = members.length * 2 ** REMAINDER;
  const hashes = members.map((word) => filterHash(word, range)).sort((a, b) => a - b);
  let bits = '';
  let last = 0;
  for (const hash of hashes) {
    const gap = hash - last;
    last = hash;
    bits += '1'.repeat(gap >> REMAINDER) + '0' + (gap % 2 ** REMAINDER).toString(2).padStart(REMAINDER, '0');
  }
  const bytes = bits.match(/.{1,8}/g)!.map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2));
  const codes = Buffer.from(bytes).toString('base64').replace(/=+$/, '');
  return `{\n  words: ${members.length},\n  remainder: ${REMAINDER},\n  codes: '${codes}',\n}`;
}

/** The second list of a language. */
function secondFilter(): { readonly words: readonly string[]; readonly name: string; readonly what: string } {
  return lang === 'en'
    ? {
        words: englishNameWords(entries),
        name: 'NAME_WORDS',
        what: 'words that are names as well: bush, may, rich',
      }
    : {
        words: russianAdjectives(entries),
        name: 'ADJECTIVES',
        what: 'stems of adjectives that end like surnames: московск',
      };
}

const second = secondFilter();

writeFileSync(
  output,
  `import type { FilterData } from '../word-filter.ts';

/**
 * ${words.length} words that are no names, as a filter made by \`bench/word-filter.ts\` from the ${NOTICES[lang]}
 * Generated: do not edit.
 */
export const ${title}_WORDS: FilterData = ${filterSource(words)};

/** ${second.words.length} ${second.what}. */
export const ${title}_${second.name}: FilterData = ${filterSource(second.words)};
`,
);
console.log(`${words.length} words, ${second.words.length} of the second list`);
