import type { LanguageTag } from '../model/index.ts';
import { conversionEndAt } from '../text/conversion.ts';
import { readDate } from './date.ts';
import { settleHalves } from './day-half.ts';
import type { Fact, FactContext } from './fact.ts';
import { vocabularyOf } from './lang/index.ts';
import { type Item, lexTelling, nextFrom } from './lex.ts';
import { readRate } from './lone-unit.ts';
import { readPeriod } from './period.ts';
import { readQuantity } from './quantity.ts';
import type { Reader } from './reader.ts';
import { readTime } from './time.ts';
import type { Tokens } from './token.ts';
import { TOPIC } from './vocabulary.ts';

/**
 * What a text asserts in numbers, dates, times and quantities, in the order of the text; the spans do not overlap. Linear
 * in the length of the text; never throws. `tokens` are those of the text where they are known. Names need the other versions
 * and come from `name.ts`.
 */
export function extractFacts(
  text: string,
  lang: LanguageTag,
  context: FactContext = {},
  tokens?: Tokens,
): Fact[] {
  const vocabulary = vocabularyOf(lang);
  const lexed = lexTelling(text, vocabulary, tokens);
  if (!lexed) return [];
  const { items, topics } = lexed;
  const reader: Reader = { text, items, topics, vocabulary, context, facts: [] };
  const periods = (topics & TOPIC.period) !== 0;
  for (let index = 0; index < items.length;) {
    const item = items[index]!;
    if (!mayOpen(item)) {
      index++;
      continue;
    }
    index =
      behindConversion(reader, index) ??
      (periods ? readPeriod(reader, index) : undefined) ??
      readDate(reader, index) ??
      readTime(reader, index) ??
      readRate(reader, index) ??
      readQuantity(reader, index) ??
      index + 1;
  }
  if (reader.facts.length > 1) settleHalves(reader.facts, text);
  return reader.facts;
}

/** Before a figure that is part of a conversion of `printf`, the item behind that: `%.250s` tells no number. */
function behindConversion({ text, items }: Reader, index: number): number | undefined {
  const { figure, start } = items[index]!;
  if (figure === undefined) return undefined;
  const end = conversionEndAt(text, start);
  return end === undefined ? undefined : nextFrom(items, index, end);
}

/** Quickly, whether anything can begin here: most words end at this. */
function mayOpen({ figure, word, roman, compound }: Item): boolean {
  return figure !== undefined || word?.opens === true || roman || (compound && word === undefined);
}
