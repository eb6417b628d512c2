import type { DocId } from '#core';

/**
 * Where the cells of a row divide when the cell of `doc` divides before its segment `segment`: the others keep above as many
 * segments as bring their share of the text nearest to the share above in `doc`. `cells` holds the segments' lengths in characters.
 */
export function splitAt(
  cells: Readonly<Record<DocId, readonly number[]>>,
  doc: DocId,
  segment: number,
): Record<DocId, number> {
  const share = shareAbove(cells[doc] ?? [], segment);
  return Object.fromEntries(
    Object.entries(cells).map(([id, lengths]) => [id, id === doc ? segment : nearest(lengths, share)]),
  );
}

function shareAbove(lengths: readonly number[], count: number): number {
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return total === 0 ? 0 : lengths.slice(0, count).reduce((sum, length) => sum + length, 0) / total;
}

function nearest(lengths: readonly number[], share: number): number {
  let best = 0;
  for (let count = 1; count <= lengths.length; count++) {
    if (Math.abs(shareAbove(lengths, count) - share) < Math.abs(shareAbove(lengths, best) - share))
      best = count;
  }
  return best;
}
