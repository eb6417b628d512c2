import type { Fact } from './fact.ts';

/** 8:00, 08:00: hours and minutes in figures. */
const SHORTEST_CLOCK = 4;

/**
 * Makes the times certain that stand beside one of the clock of 24 hours: who writes 8:00–19:30 means the morning. Changes the
 * list.
 */
export function settleHalves(facts: Fact[]): void {
  if (!facts.some(({ value, written }) => value.kind === 'time' && value.hour > 12 && written === 'digits'))
    return;
  for (const [index, fact] of facts.entries()) {
    const { value, written, start, end } = fact;
    if (value.kind !== 'time' || value.certainHalf || written !== 'digits' || end - start < SHORTEST_CLOCK)
      continue;
    facts[index] = { ...fact, value: { ...value, certainHalf: true } };
  }
}
