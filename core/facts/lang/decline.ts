import type { Forms } from '../vocabulary.ts';

/** Puts every ending (separated by blanks, `-` for none) behind every stem, as `|`-separated forms. */
export function decline(stems: string, endings: string): string {
  return stems
    .split(' ')
    .flatMap((stem) => endings.split(' ').map((ending) => (ending === '-' ? stem : stem + ending)))
    .join('|');
}

/** Every one of some forms with every one of others, put together by `join`: side by side, unless it says otherwise. */
export function combine(
  first: Forms,
  second: Forms,
  join: (one: string, other: string) => string = sideBySide,
): Forms {
  return first
    .split('|')
    .flatMap((one) => second.split('|').map((other) => join(one, other)))
    .join('|');
}

function sideBySide(one: string, other: string): string {
  return `${one} ${other}`;
}
