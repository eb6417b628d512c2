/** Puts every ending (separated by blanks, `-` for none) behind every stem, as `|`-separated forms. */
export function decline(stems: string, endings: string): string {
  return stems
    .split(' ')
    .flatMap((stem) => endings.split(' ').map((ending) => (ending === '-' ? stem : stem + ending)))
    .join('|');
}
