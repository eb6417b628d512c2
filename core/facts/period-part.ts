import type { PeriodPart } from './fact.ts';
import { is } from './lex.ts';
import type { Reader } from './reader.ts';

const PARTS: readonly PeriodPart[] = ['start', 'middle', 'end'];

/** What the items before a date or period say about its part: early, late, the end of the, the night of. */
export function partBefore({ items }: Reader, index: number): { part?: PeriodPart; night: boolean } {
  for (let back = 1; back <= 2; back++) {
    const item = items[index - back];
    if (!item || (item.word?.keys === undefined && item.text !== 'the')) break;
    if (is(item, 'night')) return { night: true };
    const part = PARTS.find((one) => is(item, one));
    if (part && (back === 1 || items[index - 1]!.text === 'the')) return { part, night: false };
    if (!is(item, 'day') && !is(item, 'of') && !is(item, 'on') && item.text !== 'the') break;
  }
  return { night: false };
}
