import type { Fact, FactContext, FactValue } from './fact.ts';
import type { Item } from './lex.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A text on its way to facts: what the grammars of numbers, dates, times and quantities share. */
export interface Reader {
  readonly text: string;
  readonly items: readonly Item[];
  /** The sum of the `TOPIC`s of the items. */
  readonly topics: number;
  readonly vocabulary: Vocabulary;
  readonly context: FactContext;
  readonly facts: Fact[];
}

/** Adds a fact. */
export function assert(reader: Reader, fact: Fact<FactValue>): void {
  reader.facts.push(fact);
}

/** The characters of an item as written. */
export function rawText(reader: Reader, item: Item): string {
  return reader.text.slice(item.start, item.end);
}

/** Whether an item begins with a capital. */
export function startsUpper(reader: Reader, item: Item): boolean {
  const first = reader.text.charAt(item.start);
  return first !== first.toLowerCase();
}
