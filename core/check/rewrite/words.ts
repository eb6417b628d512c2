import { extractFacts } from '../../facts/index.ts';
import { cardinalWord, hasArticle, isCardinalWord } from '../../facts/lang/index.ts';
import type { LanguageTag } from '../../model/index.ts';
import { type WrittenAmount, hasOtherPlural, withPlural, writeFigure } from './amount.ts';
import { inCaseOf } from './date.ts';

/** From here on words are put together, or counted as nouns: a hundred, two thousand. Figures take the place of all of them. */
const HUNDRED = 100;

/**
 * A passage that begins with a number in words, with another amount: in words where the language has one that fits in all
 * positions, then in ASCII digits, which fit everywhere. Nothing where what is counted would need another form and is no unit
 * that has a known one.
 */
export function rewriteWords(
  old: string,
  before: WrittenAmount,
  amount: number,
  lang: LanguageTag,
): string[] {
  if (before.amount < 2 || amount < 0 || amount === 1) return [];
  if (before.unit === undefined && hasOtherPlural(before.amount, amount, lang)) return [];
  const numeral = numeralBefore(old, before.amount, lang);
  if (numeral === undefined || mayHaveArticle(numeral, lang)) return [];
  const rest = old.slice(numeral.length);
  const counted =
    before.unit === undefined
      ? rest
      : withPlural(rest, before.unit, { ...before, before: before.amount, now: amount, lang });
  const word = before.amount < HUNDRED ? cardinalWord(lang, amount) : undefined;
  const figure = writeFigure(amount, lang, { decimal: before.decimal });
  return [...(word === undefined ? [] : [inCaseOf(numeral, word)]), figure].map((text) => text + counted);
}

/** Whether an article may stand before a number: a hundred. */
function mayHaveArticle(numeral: string, lang: LanguageTag): boolean {
  if (!hasArticle(lang)) return false;
  const first = extractFacts(/^[\p{L}\p{M}]+/u.exec(numeral)?.[0] ?? '', lang)[0]?.value;
  return first !== undefined && 'amount' in first && first.amount >= HUNDRED;
}

const WORD_END = /[\p{L}\p{M}](?![\p{L}\p{M}])/gu;

/** The longest beginning of a passage that is the number in words and nothing else. */
function numeralBefore(text: string, amount: number, lang: LanguageTag): string | undefined {
  const ends = [...text.matchAll(WORD_END)].map(({ index, 0: letter }) => index + letter.length);
  if (!isCardinalWord(lang, text.slice(0, ends[0]).toLowerCase())) return undefined;
  return ends
    .reverse()
    .map((end) => text.slice(0, end))
    .find((part) => {
      const [fact, ...others] = extractFacts(part, lang);
      if (fact?.value.kind !== 'number' || others.length > 0) return false;
      const { form, amount: own } = fact.value;
      return form === 'cardinal' && own === amount && fact.start === 0 && fact.end === part.length;
    });
}
