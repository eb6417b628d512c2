import { ARABIC, CYRILLIC, CYRILLIC_BY_LANGUAGE, GREEK, HEBREW, LATIN } from './romanisation.ts';
import { normalise } from './normalise.ts';
import { baseLanguage } from './language.ts';
import type { LanguageTag } from '../model/index.ts';

/** By code of a letter, its reading. */
type Readings = readonly (string | undefined)[];

const COMMON = readings([...LATIN, ...GREEK, ...HEBREW, ...ARABIC, ...CYRILLIC]);
const byLanguage = new Map<string, Readings>();

function readings(
  letters: readonly (readonly [letter: string, reading: string])[],
  others: Readings = [],
): Readings {
  const table = others.slice();
  for (const [letter, reading] of letters) {
    const code = letter.charCodeAt(0);
    while (table.length <= code) table.push(undefined);
    table[code] = reading;
  }
  return table;
}

function tableFor(lang: LanguageTag): Readings {
  const base = baseLanguage(lang);
  const own = CYRILLIC_BY_LANGUAGE[base];
  if (!own) return COMMON;
  let table = byLanguage.get(base);
  if (!table) byLanguage.set(base, (table = readings(own, COMMON)));
  return table;
}

/**
 * A rough reading of a text in lower-case Latin letters without marks, for comparison across scripts and not for people:
 * `Эрдоган`, `إردوغان`, `Erdoğan` → `erdogan`, `ardwghan`, `erdogan`. What has no table (Chinese, say) stays as it is.
 */
export function romanise(text: string, lang: LanguageTag = 'und'): string {
  const table = tableFor(lang);
  const plain = normalise(text).toLowerCase();
  let roman = '';
  for (let k = 0; k < plain.length; k++) {
    const code = plain.charCodeAt(k);
    // Arabic writes a doubled letter once, with a mark that is gone by now.
    const known = code < table.length ? table[code] : undefined;
    if (known !== undefined) roman += known;
    else if (code < 0x80) roman += plain[k]!;
    else {
      const char = String.fromCodePoint(plain.codePointAt(k)!);
      roman += unmarked(char, table);
      k += char.length - 1;
    }
  }
  return roman;
}

function unmarked(char: string, table: Readings): string {
  const base = char
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return base === char ? char : [...base].map((c) => table[c.codePointAt(0)!] ?? c).join('');
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
];
/** Whether there may be any of them: most words have none. */
const MAY_SOUND = /x|[cdgkpstz][ghjksz]/;
const SOUND_OF = new Map(SOUNDS);
const SOUND = new RegExp(SOUNDS.map(([sound]) => sound).join('|'), 'g');

/**
 * The consonants of a word, in the coarse classes that survive the way from script to script: `Эрдоган`, `إردوغان`, `أردوغان`,
 * `Erdoğan` → `rdgn`. Vowels, half-vowels and doubling are gone, as are an `h` after the first sound, and p/b and f/v are
 * one. Empty for words without consonants.
 */
export function skeleton(word: string, lang: LanguageTag = 'und'): string {
  return skeletonOf(romanise(word, lang));
}

/** The {@link skeleton} of what {@link romanise} made of a word. */
export function skeletonOf(roman: string): string {
  const letters = roman.replace(/[^a-z]+/g, '');
  const sounds = MAY_SOUND.test(letters) ? letters.replace(SOUND, (sound) => SOUND_OF.get(sound)!) : letters;
  let bones = '';
  let before = '';
  for (let k = 0; k < sounds.length; k++) {
    const code = sounds.charCodeAt(k) - A;
    let sound = CONSONANTS[code]!;
    if (code === C && SOFTENING.has(sounds[k + 1]!)) sound = 's';
    else if (code === W && k === 0) sound = 'f';
    if (sound !== '' && sound !== before && (code !== H || k === 0)) bones += sound;
    before = sound;
  }
  return bones;
}

const A = 'a'.charCodeAt(0);
const [C, H, W] = Array.from('chw', (letter) => letter.charCodeAt(0) - A);
/** By letter, the consonant of the skeleton it stands for; empty for vowels. */
const CONSONANTS = Array.from('-bcd-fgh-jklmn-bkrst-f---z', (letter) => (letter === '-' ? '' : letter));
const SOFTENING: ReadonlySet<string> = new Set('eiy');
