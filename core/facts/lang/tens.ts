/** Words and their values as vocabularies list them. */
export type Numerals = (readonly [value: number, forms: string])[];

/** The numbers of each ten and unit together: `join` gives the forms of one of them. */
export function tensAndUnits(
  tens: readonly (readonly [value: number, form: string])[],
  units: readonly (readonly [value: number, form: string])[],
  join: (ten: string, unit: string) => string,
): Numerals {
  return tens.flatMap(([ten, tenForm]) =>
    units.map(([unit, unitForm]): [number, string] => [ten + unit, join(tenForm, unitForm)]),
  );
}
