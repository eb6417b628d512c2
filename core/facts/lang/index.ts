import { baseLanguage } from '../../text/language.ts';
import type { LanguageTag } from '../../model/index.ts';
import { compileVocabulary } from '../compile.ts';
import type { Vocabulary, VocabularyData } from '../vocabulary.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fromIntl, separatorsOf } from './intl.ts';
import { ru } from './ru.ts';

const OWN: Readonly<Record<string, VocabularyData>> = { ar, en, ru };

const compiled = new Map<LanguageTag, Vocabulary>();

/** The vocabulary of a language: its own table completed by what `Intl` knows, or that alone. Made once. */
export function vocabularyOf(lang: LanguageTag): Vocabulary {
  let vocabulary = compiled.get(lang);
  if (!vocabulary) {
    const base = baseLanguage(lang);
    vocabulary = compileVocabulary(OWN[base] ?? fromIntl(lang), separatorsOf(lang));
    compiled.set(lang, vocabulary);
  }
  return vocabulary;
}
