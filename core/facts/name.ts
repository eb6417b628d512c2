import type { LanguageTag } from '../model/index.ts';
import { baseLanguage } from '../text/language.ts';
import { romanise } from '../text/romanise.ts';
import type { Fact, NameValue } from './fact.ts';
import { type NameVocabulary, nameVocabulary } from './lang/names.ts';
import { nameLetters, nameScript } from './name-letters.ts';
import { lookupStems } from './name-stem.ts';
import { textWords } from './name-words.ts';

/** A word of a text written with a capital, or all in capitals. */
export interface CapitalWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Only the place, after a full stop or at the start, may be why it has a capital. */
  readonly initial: boolean;
  /** It goes on the name of the word before it. */
  readonly joined: boolean;
  readonly role: 'name' | 'title' | 'common' | 'function';
  /** The language has an ordinary word that is spelled like it. */
  readonly ambiguous: boolean;
}

const POSSESSIVE = /['’]s$/;
const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
const ALL_CAPITALS = /^[\p{Lu}\p{M}]{2,}$/u;
const SENTENCE_END = /[.!?…:;؟\n\r]["'»”’)\]]*[\s"'«“‘„([*•–—-]*$/u;
const OPENING = /^[\s"'«“‘„([*•–—\d.)-]*$/u;
/** What may stand between two words of one name. */
const BETWEEN = /^(?:[ \u00a0\u202f]|\. ?|[-‐‑–] ?)$/u;
/** I've, didn't. */
const CONTRACTION = /['’](?:ve|m|d|ll|re|t)$/;
const GAP_SEEN = 24;

/**
 * The words of a text that have a capital, with what they are by the vocabulary of the language. Empty for scripts without
 * capitals. Linear in the text.
 */
export function capitalWords(text: string, lang: LanguageTag, all = textWords(text)): CapitalWord[] {
  const vocabulary = nameVocabulary(baseLanguage(lang));
  const words: CapitalWord[] = [];
  let end = 0;
  let pending: { start: number; end: number } | undefined;
  for (const word of all) {
    const { start } = word;
    const raw = POSSESSIVE.test(word.text) ? word.text.slice(0, -2) : word.text;
    const gap = text.slice(Math.max(end, start - GAP_SEEN), start);
    end = word.end;
    if (!CAPITAL.test(raw)) {
      const last = words.at(-1);
      const inside = last && vocabulary.inside.has(raw) && !pending && text.slice(last.end, start) === ' ';
      pending = inside ? { start, end } : undefined;
      continue;
    }
    const initial =
      words.length === 0 && OPENING.test(text.slice(0, Math.min(start, 200))) ? true : SENTENCE_END.test(gap);
    const last = words.at(-1);
    const from = pending && text.slice(pending.end, start) === ' ' ? pending.start : start;
    const joined =
      last !== undefined &&
      !initial &&
      BETWEEN.test(text.slice(last.end, from)) &&
      text[last.end - 1] !== '’';
    pending = undefined;
    words.push({ text: raw, start, end: start + raw.length, initial, joined, ...kindOf(raw, vocabulary) });
  }
  return words;
}

const KINDS = 20_000;
const kinds = new WeakMap<NameVocabulary, Map<string, Pick<CapitalWord, 'role' | 'ambiguous'>>>();

function kindOf(word: string, vocabulary: NameVocabulary): Pick<CapitalWord, 'role' | 'ambiguous'> {
  let known = kinds.get(vocabulary);
  if (!known || known.size >= KINDS) kinds.set(vocabulary, (known = new Map()));
  let kind = known.get(word);
  if (!kind) {
    kind = { role: roleOf(word, vocabulary), ambiguous: vocabulary.ambiguous?.(word.toLowerCase()) ?? false };
    known.set(word, kind);
  }
  return kind;
}

function roleOf(word: string, vocabulary: NameVocabulary): CapitalWord['role'] {
  const lower = word.toLowerCase();
  if (CONTRACTION.test(lower)) return 'function';
  if (vocabulary.functionWords.has(lower) && !ALL_CAPITALS.test(word)) return 'function';
  const letters = nameLetters(word);
  const script = nameScript(letters);
  const stem = script ? lookupStems(letters, script)[0]! : letters;
  const has = (set: ReadonlySet<string>): boolean => set.has(lower) || set.has(stem);
  if (has(vocabulary.titles)) return 'title';
  if (has(vocabulary.common)) return 'common';
  return !ALL_CAPITALS.test(word) && vocabulary.ordinary?.(lower) ? 'common' : 'name';
}

/**
 * People, places and organisations named in a text: runs of words with capitals, in Latin, Cyrillic and the other scripts
 * that have them, without titles and function words around them. In Arabic and other scripts without capitals names are
 * found only by comparison with another version, see `name-match.ts`.
 */
export function extractNames(text: string, lang: LanguageTag): Fact<NameValue>[] {
  const facts: Fact<NameValue>[] = [];
  let run: CapitalWord[] = [];
  const flush = (): void => {
    while (run.length > 0 && run.at(-1)!.role !== 'name') run.pop();
    const names = run.filter(({ role }) => role === 'name');
    if (names.length > 0) facts.push(factOf(text, lang, run));
    run = [];
  };
  for (const word of capitalWords(text, lang)) {
    if (!word.joined) flush();
    if (run.length === 0 && (word.role === 'function' || word.role === 'title')) continue;
    run.push(word);
  }
  flush();
  return facts;
}

function factOf(text: string, lang: LanguageTag, run: readonly CapitalWord[]): Fact<NameValue> {
  const start = run[0]!.start;
  const end = run.at(-1)!.end;
  const written = text.slice(start, end);
  const key = run
    .filter(({ role }) => role === 'name')
    .map(({ text: word }) => romanise(word, lang))
    .join(' ');
  const unsure = run.length === 1 && run[0]!.initial;
  const certainty = unsure ? 0.4 : run.some(({ role }) => role === 'common') ? 0.6 : 0.9;
  return { value: { kind: 'name', text: written, key }, start, end, certainty, written: 'words' };
}
