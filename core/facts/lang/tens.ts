import { combine } from './decline.ts';

/** Words and their values as vocabularies list them. */
export type Numerals = (readonly [value: number, forms: string])[];

/** The numbers of each ten and unit together: `join` gives a form, or several, of a form of each. */
export function tensAndUnits(
  tens: readonly (readonly [value: number, forms: string])[],
  units: readonly (readonly [value: number, forms: string])[],
  join: (ten: string, unit: string) => string = inOneWord,
): Numerals {
  return tens.flatMap(([ten, tenForms]) =>
    units.map(([unit, unitForms]): [number, string] => [ten + unit, combine(tenForms, unitForms, join)]),
  );
}

function inOneWord(first: string, second: string): string {
  return first + second;
}
