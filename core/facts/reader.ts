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

/** A fact that was read. A class, so that facts are alike to the engine whatever they leave open, and stay so when all are gone. */
class ReadFact implements Fact {
  readonly value: FactValue;
  readonly start: number;
  readonly end: number;
  readonly certainty: number;
  readonly written: Fact['written'];
  readonly alternatives: Fact['alternatives'];
  readonly range: Fact['range'];
  readonly approximate: Fact['approximate'];
  readonly vague: Fact['vague'];
  readonly rate: Fact['rate'];
  readonly ago: Fact['ago'];
  readonly storeys: Fact['storeys'];

  constructor(fact: Fact) {
    this.value = fact.value;
    this.start = fact.start;
    this.end = fact.end;
    this.certainty = fact.certainty;
    this.written = fact.written;
    this.alternatives = fact.alternatives;
    this.range = fact.range;
    this.approximate = fact.approximate;
    this.vague = fact.vague;
    this.rate = fact.rate;
    this.ago = fact.ago;
    this.storeys = fact.storeys;
  }
}

/** Adds a fact. */
export function assert(reader: Reader, fact: Fact): void {
  reader.facts.push(new ReadFact(fact));
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
