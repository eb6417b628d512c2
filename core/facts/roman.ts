const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** Cyrillic letters that Russian texts put for the Latin ones they look like: ХХ век. */
const LOOKALIKES: Readonly<Record<string, string>> = { Х: 'X', І: 'I', С: 'C', М: 'M', У: 'V' };

/** The value of a Roman numeral in capitals, up to 3999; undefined for anything else, such as `IIX` or `CIVIL`. */
function romanValue(text: string): number | undefined {
  if (text.length === 0 || text.length > 15) return undefined;
  let value = 0;
  let latin = '';
  for (const character of text) {
    const letter = LOOKALIKES[character] ?? character;
    if (VALUES[letter] === undefined) return undefined;
    latin += letter;
  }
  for (let i = 0; i < latin.length; i++) {
    const here = VALUES[latin[i]!]!;
    const next = VALUES[latin[i + 1] ?? ''] ?? 0;
    value += here < next ? -here : here;
  }
  return value < 4000 && toRoman(value) === latin ? value : undefined;
}

/** Ordinals beyond are not written so, but short words are: De, Ce, Le. */
const LAST_ORDINAL = 30;

/** The value of a Roman numeral with one of the endings of ordinals behind its capitals (XVIe), or without any. */
export function romanOrdinal(text: string, suffixes: readonly string[]): number | undefined {
  const suffix = suffixes.find((one) => text.endsWith(one));
  if (suffix === undefined) return romanValue(text);
  const value = romanValue(text.slice(0, -suffix.length));
  return value === undefined || value > LAST_ORDINAL ? undefined : value;
}

const STEPS: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** The Roman numeral of 1–3999. */
export function toRoman(value: number): string {
  let rest = value;
  let out = '';
  for (const [step, letters] of STEPS) {
    while (rest >= step) {
      out += letters;
      rest -= step;
    }
  }
  return out;
}

/** Whether a UTF-16 unit is one of C D I L M V X and the Cyrillic letters written for them. W and Y pass, too. */
export function isRomanLetter(code: number): boolean {
  if (code < 0x59)
    return code === 0x43 || code === 0x44 || code === 0x49 || code === 0x4c || code === 0x4d || code > 0x55;
  return code === 0x425 || code === 0x406 || code === 0x421 || code === 0x41c || code === 0x423;
}
