import { toAsciiDigits } from '../text/digits.ts';
import type { Fact } from './fact.ts';

/** The first number of a passage in ASCII digits. */
const FIRST_NUMBER = /\d+/;

/**
 * Makes the times certain that stand beside one of the clock of 24 hours: who writes 8:00–19:30, or von 8 bis 18 Uhr, means the
 * morning. Changes the list.
 */
export function settleHalves(facts: Fact[], text: string): void {
  if (!facts.some((fact) => isOf24(fact, text))) return;
  for (const [index, fact] of facts.entries()) {
    const { value, written } = fact;
    if (value.kind !== 'time' || value.certainHalf || written !== 'digits') continue;
    facts[index] = { ...fact, value: { ...value, certainHalf: true } };
  }
}

/** Whether a time says an hour behind noon by its figure. */
function isOf24({ value, written, start, end }: Fact, text: string): boolean {
  if (value.kind !== 'time' || value.hour <= 12 || written !== 'digits') return false;
  return Number(FIRST_NUMBER.exec(toAsciiDigits(text.slice(start, end)))?.[0]) > 12;
}
