import { cellText } from './cell.ts';
import type { CheckRow } from './check.ts';

/** What stands in catalogues for the names of the translators: the msgids of Gnome and KDE. */
const CREDITS = /^(?:translator[-_ ]credits|your (?:names|emails))$/i;
const LONGEST = 20;

/**
 * Whether versions cannot be held against each other in a row, as one of them is a key that the others put the names and
 * addresses of the translators for.
 */
export function isOfCredits(row: CheckRow): boolean {
  return row.cells.some((cell) => {
    const [segment] = cell?.segments ?? [];
    return segment !== undefined && segment.text.length <= LONGEST && CREDITS.test(cellText(cell!).trim());
  });
}
