/** Pieces between two steps of the generator. */
const PIECES = 16;

/**
 * Does work from 0 to before `size`, piece by piece. Pieces are short: a function that is called often is compiled well
 * sooner than one that loops for long, which matters where a text is short. Yields now and then.
 */
export function* inPieces(
  size: number,
  piece: number,
  work: (first: number, end: number) => void,
): Generator<undefined, void> {
  let pieces = 0;
  for (let first = 0; first < size; first += piece) {
    work(first, Math.min(size, first + piece));
    if (++pieces % PIECES === 0) yield;
  }
}
