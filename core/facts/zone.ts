import { isDash } from './figure.ts';
import { is, type Item } from './lex.ts';

/** A zone behind a time. */
export interface ZoneReading {
  readonly place: Item;
  /** Minutes ahead of Greenwich, where the name tells; several where zones share it. */
  readonly offsets?: readonly number[];
  readonly next: number;
}

/** The zone at item `index`, also in brackets and with a shift: GMT, (UTC+3), по московскому времени. */
export function readZone(items: readonly Item[], index: number): ZoneReading | undefined {
  const bracket = items[index]?.text === '(' && is(items[index + 1], 'zone');
  const at = bracket ? index + 1 : index;
  const place = items[at];
  if (!place || !is(place, 'zone')) return undefined;
  const shift = shiftBehind(items, at + 1);
  const zones = place.word?.zones;
  const next = shift?.next ?? at + 1;
  return {
    place,
    ...(zones && { offsets: zones.map((ahead) => (ahead + (shift?.hours ?? 0)) * 60) }),
    next: bracket && items[next]?.text === ')' ? next + 1 : next,
  };
}

/** The hours of UTC+3. */
function shiftBehind(
  items: readonly Item[],
  index: number,
): { readonly hours: number; readonly next: number } | undefined {
  const sign = items[index];
  if (!sign || sign.spaced || (sign.text !== '+' && sign.text !== '−' && !isDash(sign.text)))
    return undefined;
  const behind = items[index + 1];
  const hours = behind?.spaced === false ? behind.figure?.numbers[0] : undefined;
  if (!hours?.plain || hours.amount > 14 || behind!.figure!.shape !== 'number') return undefined;
  return { hours: sign.text === '+' ? hours.amount : -hours.amount, next: index + 2 };
}
