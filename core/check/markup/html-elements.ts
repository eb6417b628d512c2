/** Elements of HTML, XLIFF and TMX that stand alone, or are mostly not closed. */
const VOID = new Set(
  'area base br bx col cp ec embed ex hr img input it li link meta p ph sc source track ut wbr x'.split(' '),
);

const BARE = new Set(['br', 'hr', 'li', 'p', 'wbr']);

/** Whether an element, its name in small letters, has no end or need not have one. */
export function standsAlone(name: string): boolean {
  return VOID.has(name);
}

/** Whether an element says something without attributes and without an end. */
export function standsBare(name: string): boolean {
  return BARE.has(name);
}
