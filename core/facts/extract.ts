import type { LanguageTag } from '../model/index.ts';
import { readDate } from './date.ts';
import type { Fact, FactContext } from './fact.ts';
import { vocabularyOf } from './lang/index.ts';
import { type Item, lex } from './lex.ts';
import { readPeriod } from './period.ts';
import { readQuantity } from './quantity.ts';
import type { Reader } from './reader.ts';
import { isRomanLetter } from './roman.ts';
import { readTime } from './time.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * What a text asserts in numbers, dates, times and quantities, in the order of the text; the spans do not overlap. Linear
 * in the length of the text; never throws. Names need the other versions and come from `name.ts`.
 */
export function extractFacts(text: string, lang: LanguageTag, context: FactContext = {}): Fact[] {
  const vocabulary = vocabularyOf(lang);
  // Dates that `Intl` wrote are patterns of any words.
  if (vocabulary.datePatterns.length === 0 && !vocabulary.starters.areIn(text)) return [];
  const items = lex(text, vocabulary);
  const reader: Reader = { text, items, vocabulary, context, facts: [] };
  for (let index = 0; index < items.length;) {
    const item = items[index]!;
    if (item.figure === undefined && !mayOpen(item, text, vocabulary)) {
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

/** Quickly, whether anything can begin here: most words end at this. */
function mayOpen(
  { letters, word, text, start }: Item,
  source: string,
  { compoundStarts }: Vocabulary,
): boolean {
  if (!letters && word === undefined) return false;
  if (word?.opens) return true;
  if (isRomanLetter(source.charCodeAt(start))) return true;
  return (
    word === undefined && text.length >= 7 && compoundStarts.size > 0 && compoundStarts.has(text.slice(0, 3))
  );
}
