import type { LanguageTag } from '../model/index.ts';
import { ENCODING_FAMILIES, type EncodingFamily } from './encodings.ts';
import { guessLanguage } from './guess.ts';
import { baseLanguage, scriptOf } from './language.ts';
import { PROFILES, SIMPLIFIED_ONLY, TRADITIONAL_ONLY } from './language-profiles.ts';

/** Frequent letters (lower case) of the scripts whose encodings permute one another's letters. */
const FREQUENT: Readonly<Record<string, ReadonlySet<string>>> = {
  Arab: new Set('اليمنوترهبةدعسفكحقأىجإ'),
  Cyrl: new Set('оеаинтсрвлкмдпуіи'),
  Grek: new Set('αοιετσνηυρπκμλςάόίέή'),
  Hebr: new Set('יולאהמתרבשנםעדחפ'),
};

const CJK_COMMON = new Set(
  `${SIMPLIFIED_ONLY}${TRADITIONAL_ONLY}的一是不了人在有我他上中大到道地出就也和那要下看天可你她起年以生自行手方日本同成多力主如前所子者体公三之用`,
);

const SCRIPT_LETTERS: Readonly<Record<string, RegExp>> = {
  Arab: /\p{Script=Arab}/u,
  Cyrl: /\p{Script=Cyrl}/u,
  Grek: /\p{Script=Grek}/u,
  Hebr: /\p{Script=Hebr}/u,
  Thai: /\p{Script=Thai}/u,
  Latn: /\p{Script=Latn}/u,
};

/** From this score on a text reads as text in the declared language's script. */
const PLAUSIBLE = 0.55;

/**
 * The legacy encoding that makes the most plausible text of the bytes: within the family of the declared language's script,
 * or of all families where none is declared, or the text cannot be of that script. `decodeWith` is passed in so that both modules read bytes in one way.
 */
export function detectLegacyEncoding(
  bytes: Uint8Array,
  lang: LanguageTag | undefined,
  decodeWith: (encoding: string, bytes: Uint8Array) => string,
): string {
  const script = lang === undefined ? undefined : scriptOf(lang);
  const declared = ENCODING_FAMILIES.filter(
    (family) => script !== undefined && family.scripts.includes(script),
  );
  const inDeclared = likeliest(bytes, declared, lang, decodeWith);
  if (inDeclared.score >= PLAUSIBLE) return inDeclared.encoding;
  const inAny = likeliest(bytes, ENCODING_FAMILIES, lang, decodeWith);
  return inAny.score > inDeclared.score ? inAny.encoding : inDeclared.encoding;
}

function likeliest(
  bytes: Uint8Array,
  families: readonly EncodingFamily[],
  lang: LanguageTag | undefined,
  decodeWith: (encoding: string, bytes: Uint8Array) => string,
): { encoding: string; score: number } {
  let best = { encoding: 'windows-1252', score: -Infinity };
  for (const { scripts, encodings } of families) {
    for (const encoding of encodings) {
      const score = plausibility(decodeWith(encoding, bytes), scripts, lang);
      if (score > best.score) best = { encoding, score };
    }
  }
  return best;
}

/** How much like text in one of `scripts` a decoded sample reads, per character that is not ASCII. */
function plausibility(text: string, scripts: readonly string[], lang: LanguageTag | undefined): number {
  const script = scripts[0] ?? 'Latn';
  if (/Jpan|Hans|Kore/.test(script)) return ideographicScore(text, script);
  const guessed = guessLanguage(text.slice(0, 4000));
  const language = baseLanguage(lang ?? guessed ?? 'und');
  const expected = lang !== undefined && guessed !== undefined && baseLanguage(guessed) === language;
  // Encodings of one script differ in few letters: those of the language's alphabet tell them apart.
  const alphabet = PROFILES[script]?.[language]?.letters;
  return letterScore(text, script, alphabet) + (expected ? 0.05 : 0);
}

function letterScore(text: string, script: string, alphabet: string | undefined): number {
  const letters = SCRIPT_LETTERS[script]!;
  const frequent = FREQUENT[script];
  let score = 0;
  let others = 0;
  let previous = ' ';
  for (const char of text) {
    if (char > '\u007f') {
      others++;
      const lower = char.toLowerCase();
      if (char === '\ufffd' || (char >= '\u0080' && char <= '\u009f')) score -= 5;
      else if (letters.test(char)) {
        if (frequent) score += frequent.has(lower) ? 1 : 0.3;
        else score += alphabet === undefined ? 0.3 : alphabet.includes(lower) ? 0.5 : -0.3;
        // Capitals inside words show that letters were exchanged (KOI8 read as Windows-1251 swaps the case).
        if (lower !== char && /\p{Ll}/u.test(previous)) score -= 1.5;
        // A letter with a mark next to a lower-case ASCII one is what Latin text has and nothing else.
        if (script !== 'Latn' && /[a-z]/i.test(previous)) score -= 1;
        if (script === 'Latn' && others > 1 && /[^\u0000-\u007f]/.test(previous)) score -= 0.7;
      } else if (/[\u2500-\u259f]/.test(char)) score -= 1.5;
      else if (/[\p{L}\p{M}]/u.test(char)) score += script === 'Arab' && /\p{M}/u.test(char) ? 0.2 : -1;
      else if (/[«»“”„‘’–—…№°§€،؛؟\u00a0]/.test(char)) score += 0.3;
      else score -= /\p{L}/u.test(previous) ? 1 : 0.3;
    }
    previous = char;
  }
  return others === 0 ? 0 : score / others;
}

function ideographicScore(text: string, script: string): number {
  let score = 0;
  let others = 0;
  for (const char of text) {
    if (char <= '\u007f') continue;
    others++;
    if (char === '\ufffd') score -= 5;
    else if (/[\p{Script=Hira}]/u.test(char)) score += script === 'Jpan' ? 1 : -0.5;
    else if (/\p{Script=Hang}/u.test(char)) score += script === 'Kore' ? 1 : -0.5;
    else if (/[\uff61-\uff9f]/.test(char)) score -= 0.5;
    else if (/\p{Script=Kana}/u.test(char)) score += script === 'Jpan' ? 0.7 : -0.5;
    else if (CJK_COMMON.has(char)) score += 1;
    else if (/\p{Script=Hani}/u.test(char)) score += script === 'Kore' ? -0.5 : 0.1;
    else if (/[、。，．：；？！「」『』（）《》“”]/.test(char)) score += 0.6;
    else if (/[\u0080-\u024f]|\p{Co}/u.test(char)) score -= 1;
  }
  return others === 0 ? 0 : score / others;
}
