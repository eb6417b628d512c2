import { ARABIC, CYRILLIC, CYRILLIC_BY_LANGUAGE, GREEK, HEBREW, LATIN } from './romanisation.ts';
import { normalise } from './normalise.ts';
import { baseLanguage } from './language.ts';
import type { LanguageTag } from '../model/index.ts';

const COMMON: ReadonlyMap<string, string> = new Map([...LATIN, ...GREEK, ...HEBREW, ...ARABIC, ...CYRILLIC]);
const byLanguage = new Map<string, ReadonlyMap<string, string>>();

function tableFor(lang: LanguageTag): ReadonlyMap<string, string> {
  const base = baseLanguage(lang);
  const own = CYRILLIC_BY_LANGUAGE[base];
  if (!own) return COMMON;
  let table = byLanguage.get(base);
  if (!table) byLanguage.set(base, (table = new Map([...COMMON, ...own])));
  return table;
}

/**
 * A rough reading of a text in lower-case Latin letters without marks, for comparison across scripts and not for people:
 * `Эрдоган`, `إردوغان`, `Erdoğan` → `erdogan`, `ardwghan`, `erdogan`. What has no table (Chinese, say) stays as it is.
 */
export function romanise(text: string, lang: LanguageTag = 'und'): string {
  const table = tableFor(lang);
  let roman = '';
  for (const char of normalise(text).toLowerCase()) {
    const known = table.get(char);
    if (known !== undefined) {
      // Arabic writes a doubled letter once, with a mark that is gone by now.
      roman += known;
    } else if (char > '\u007f') roman += unmarked(char, table);
    else roman += char;
  }
  return roman;
}

function unmarked(char: string, table: ReadonlyMap<string, string>): string {
  const base = char
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return base === char ? char : [...base].map((c) => table.get(c) ?? c).join('');
}

/** Sounds that the scripts write in different ways, longest first; each stands for one consonant of the skeleton. */
const SOUNDS: readonly (readonly [string, string])[] = [
  ['shch', 's'],
  ['sch', 's'],
  ['tch', 'c'],
  ['tsh', 'c'],
  ['dzh', 'j'],
  ['zh', 'j'],
  ['kh', 'k'],
  ['gh', 'g'],
  ['sh', 's'],
  ['ch', 'c'],
  ['th', 't'],
  ['dh', 'z'],
  ['ph', 'f'],
  ['ck', 'k'],
  ['ts', 's'],
  ['tz', 's'],
  ['dj', 'j'],
  ['dg', 'j'],
  ['x', 'ks'],
  ['q', 'k'],
  ['p', 'b'],
  ['v', 'f'],
];
const SOUND_OF = new Map(SOUNDS);
const SOUND = new RegExp(SOUNDS.map(([sound]) => sound).join('|'), 'g');

/**
 * The consonants of a word, in the coarse classes that survive the way from script to script: `Эрдоган`, `إردوغان`, `أردوغان`,
 * `Erdoğan` → `rdgn`. Vowels, half-vowels and doubling are gone, as are an `h` after the first sound, and p/b and f/v are
 * one. Empty for words without consonants.
 */
export function skeleton(word: string, lang: LanguageTag = 'und'): string {
  return romanise(word, lang)
    .replace(/[^a-z]/g, '')
    .replace(SOUND, (sound) => SOUND_OF.get(sound)!)
    .replace(/c(?=[eiy])/g, 's')
    .replace(/^w/, 'f')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=.)h|[aeiouyw]/g, '');
}
