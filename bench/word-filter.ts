import { readFileSync, writeFileSync } from 'node:fs';
import { entryStem } from '../core/facts/name-stem.ts';
import { hashes, withoutEndings } from '../core/facts/word-filter.ts';

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

const BITS_PER_WORD = 9;
const HASHES = 6;

function englishWords(entries: readonly string[]): string[] {
  const capitals = new Set(
    entries.filter((word) => /^[A-Z][a-z]+$/.test(word)).map((word) => word.toLowerCase()),
  );
  const lower = new Set(entries.filter((word) => /^[a-z]{3,}$/.test(word) && !capitals.has(word)));
  return [...lower].filter((word) => !withoutEndings(word).some((stem) => stem !== word && lower.has(stem)));
}

function englishNameWords(entries: readonly string[]): string[] {
  const capitals = new Set(
    entries.filter((word) => /^[A-Z][a-z]{2,}$/.test(word)).map((word) => word.toLowerCase()),
  );
  return entries.filter((word) => capitals.has(word));
}

/** Stems of nouns. Adjectives and abstract nouns are known by their endings; verbs have no flags there, or `L`. */
function russianStems(entries: readonly string[], flags: readonly string[]): string[] {
  const other = /(?:[ыио]й|ийся|щийся|ть|ться|ость|ение|ание|ние|ция|ство|тель|ник|изм|ист|щик|чик|ник)$/;
  const stem = (word: string): string => entryStem(word.replaceAll('ё', 'е'), 'Cyrl');
  const capitals = new Set(
    entries.filter((word) => /^[А-ЯЁ][а-яё]+$/.test(word)).map((word) => stem(word.toLowerCase())),
  );
  const nouns = entries.filter(
    (word, index) => /^[а-яё]{3,}$/.test(word) && /[^L]/.test(flags[index]!) && !other.test(word),
  );
  return [...new Set(nouns.map(stem))].filter((word) => word.length > 2 && !capitals.has(word));
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
const words = lang === 'en' ? englishWords(entries) : russianStems(entries, flags);
const title = lang === 'en' ? 'ENGLISH' : 'RUSSIAN';

/** The source of a filter of these words. */
function filterSource(members: readonly string[]): string {
  const bytes = new Uint8Array(Math.ceil((members.length * BITS_PER_WORD) / 8));
  for (const word of members)
    for (const bit of hashes(word, HASHES, bytes.length * 8)) bytes[bit >> 3]! |= 1 << (bit & 7);
  return `{\n  hashes: ${HASHES},\n  bits: '${Buffer.from(bytes).toString('base64')}',\n}`;
}

const both = lang === 'en' ? englishNameWords(entries) : [];
const second =
  both.length === 0
    ? ''
    : `\n/** ${both.length} words that are names as well: bush, may, rich. */\nexport const ${title}_NAME_WORDS: FilterData = ${filterSource(both)};\n`;

writeFileSync(
  output,
  `import type { FilterData } from '../word-filter.ts';

/**
 * ${words.length} words that are no names, as a Bloom filter made by \`bench/word-filter.ts\` from the ${NOTICES[lang]}
 * Generated: do not edit.
 */
export const ${title}_WORDS: FilterData = ${filterSource(words)};
${second}`,
);
console.log(`${words.length} words, ${both.length} names and words`);
