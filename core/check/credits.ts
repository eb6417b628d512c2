import type { CheckName } from '../model/index.ts';
import { cellText } from './cell.ts';
import type { CheckRow } from './check.ts';

/** What stands in catalogues for the names of the translators: the msgids of Gnome and KDE. */
const CREDITS = /^(?:translator[-_ ]credits|your (?:names|emails))$/i;
const LONGEST = 20;

/** The checks that hold what the versions say against each other. */
const COMPARE: ReadonlySet<CheckName> = new Set<CheckName>([
  'number',
  'date',
  'time',
  'quantity',
  'name',
  'omission',
  'untranslated',
  'inconsistency',
  'link',
  'length',
  'punctuation',
]);

/**
 * Whether a check can tell nothing of a row, as one of its versions is a key that the others put the names and addresses of the
 * translators for.
 */
export function isBesideCredits(row: CheckRow, check: CheckName): boolean {
  if (!COMPARE.has(check)) return false;
  return row.cells.some((cell) => {
    const [segment] = cell?.segments ?? [];
    return segment !== undefined && segment.text.length <= LONGEST && CREDITS.test(cellText(cell!).trim());
  });
}
