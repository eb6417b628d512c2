import type { CellWord } from './cell-words.ts';
import type { Counterpart, Counterparts } from './counterparts.ts';

/** A number that the other version has or lacks: it may be written in words there. */
const NUMBER_MET = -2;
const NUMBER_LACKS = 0.5;
/** Chances smaller than this are not believed. */
const LEAST = 0.01;

/**
 * For each word, how much likelier its row is if what it says was left out in the other version, as a logarithm: below 0
 * for words that are met there, above 0 for those that should be and are not.
 * @param own whether the row is in the sample
 */
export function wordEvidence(
  words: readonly CellWord[],
  others: readonly CellWord[],
  counterparts: Counterparts,
  own: boolean,
): Float64Array {
  const there = new Set<number>();
  const figures = new Set<string>();
  for (const { stem, figure } of others) {
    if (stem !== 0) there.add(stem);
    if (figure !== '') figures.add(figure);
  }
  const evidence = new Float64Array(words.length);
  for (let at = 0; at < words.length; at++) {
    const { stem, figure } = words[at]!;
    if (figure !== '') evidence[at] = figures.has(figure) ? NUMBER_MET : NUMBER_LACKS;
    else if (stem !== 0) evidence[at] = ofWord(counterparts.of(stem, own, there));
  }
  return evidence;
}

function ofWord(found: Counterpart | undefined): number {
  if (!found) return 0;
  const { met, usual, chance } = found;
  return met ? Math.log(Math.max(chance, LEAST) / usual) : Math.log((1 - chance) / (1 - usual));
}
