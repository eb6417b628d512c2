import { isDash } from './figure.ts';
import { is, type Item } from './lex.ts';

/** Time zones as texts name them, lower case, by their hours ahead of Greenwich, of all zones of the name; those that move with the season by name
 * only. */
const HOURS: Readonly<Record<string, number | readonly number[]>> = {
  gmt: 0,
  utc: 0,
  'по гринвичу': 0,
  'بتوقيت غرينتش': 0,
  'بتوقيت جرينتش': 0,
  غرينتش: 0,
  جرينتش: 0,
  cet: 1,
  bst: 1,
  eet: 2,
  cest: 2,
  eest: 3,
  msk: 3,
  мск: 3,
  'по москве': 3,
  'по московскому времени': 3,
  'moscow time': 3,
  'بتوقيت موسكو': 3,
  'بتوقيت مكة': 3,
  'بتوقيت مكة المكرمة': 3,
  jst: 9,
  'beijing time': 8,
  'по пекинскому времени': 8,
  'по пекину': 8,
  'بتوقيت بكين': 8,
  // India, Israel, Ireland
  ist: [5.5, 2, 1],
  edt: -4,
  est: -5,
  cdt: -5,
  // America, China, Cuba
  cst: [-6, 8, -5],
  pdt: -7,
  pst: -8,
};

/** A zone behind a time. */
export interface ZoneReading {
  readonly place: Item;
  /** Minutes ahead of Greenwich, where the name tells; several where zones share it. */
  readonly offsets?: readonly number[];
  readonly next: number;
}

/** The zone at item `index`, also in brackets and with a shift: GMT, (UTC+3), по московскому времени. */
export function readZone(text: string, items: readonly Item[], index: number): ZoneReading | undefined {
  const bracket = items[index]?.text === '(' && is(items[index + 1], 'zone');
  const at = bracket ? index + 1 : index;
  const place = items[at];
  if (!place || !is(place, 'zone')) return undefined;
  const shift = shiftBehind(items, at + 1);
  const hours = HOURS[text.slice(place.start, place.end).toLowerCase()];
  const next = shift?.next ?? at + 1;
  return {
    place,
    ...(hours !== undefined && {
      offsets: [hours].flat().map((ahead) => (ahead + (shift?.hours ?? 0)) * 60),
    }),
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
