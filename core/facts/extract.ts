import type { LanguageTag } from '../model/index.ts';
import { readDate } from './date.ts';
import type { Fact, FactContext } from './fact.ts';
import { vocabularyOf } from './lang/index.ts';
import { lex } from './lex.ts';
import { readPeriod } from './period.ts';
import { readQuantity } from './quantity.ts';
import type { Reader } from './reader.ts';
import { readTime } from './time.ts';

/**
 * What a text asserts in numbers, dates, times and quantities, in the order of the text; the spans do not overlap. Linear
 * in the length of the text; never throws. Names need the other versions and come from `name.ts`.
 */
export function extractFacts(text: string, lang: LanguageTag, context: FactContext = {}): Fact[] {
  const vocabulary = vocabularyOf(lang);
  const items = lex(text, vocabulary);
  const reader: Reader = { text, items, vocabulary, context, facts: [] };
  for (let index = 0; index < items.length;) {
    const item = items[index]!;
    if (!item.figure && !item.word && !item.letters) {
      index++;
      continue;
    }
    index =
      readPeriod(reader, index) ??
      readDate(reader, index) ??
      readTime(reader, index) ??
      readQuantity(reader, index) ??
      index + 1;
  }
  return reader.facts;
}
