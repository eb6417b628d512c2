import type { AlignedRow } from './input.ts';
import { areKnown, isKnown, type Regions } from './regions.ts';

/** The rows with the known ones in their places, whatever the search made of their segments. */
export function withFixed(rows: readonly AlignedRow[], regions: Regions): AlignedRow[] {
  if (!areKnown(regions)) return [...rows];
  const parts: AlignedRow[][] = Array.from({ length: 2 * regions.joining.length + 1 }, () => []);
  const places = new Places(regions);
  for (const row of rows) for (const { part, row: piece } of places.piecesOf(row)) parts[part]!.push(piece);
  regions.joining.forEach(({ cells }, k) => parts[2 * k + 1]!.push({ cells, score: 1 }));
  return parts.flat();
}

/** Neighbouring segments of one version that lie in the same parts, or in the same known row. */
interface Chunk {
  readonly version: number;
  readonly segments: readonly number[];
  readonly least: number;
  readonly most: number;
}

/** A row, or what known rows leave of it, and the part it lies in. */
interface Piece {
  readonly part: number;
  /** How many pieces of the row lie before it in the part, as far as they have to. */
  readonly rank: number;
  readonly isKnown: boolean;
  readonly row: { readonly cells: (readonly number[])[]; readonly score: number };
}

/** Finds the parts that rows lie in, which come in the order of the text. */
class Places {
  readonly #regions: Regions;
  /** By version, the part that its next segment lies in at the earliest. */
  readonly #at: number[];
  /** The part that was reached. */
  #last = 0;

  constructor(regions: Regions) {
    this.#regions = regions;
    this.#at = regions.least.map(() => 0);
  }

  /** The row without the segments of known rows that join versions; it is whole if one part may hold all of it. */
  piecesOf({ cells, score }: AlignedRow): Piece[] {
    const chunks = cells.flatMap((cell, version) => chunksOf(cell, version, this.#regions));
    const common = this.#commonPart(chunks);
    const pieces: Piece[] = [];
    for (const { version, segments, least, most } of chunks) {
      if (isJoining(least)) {
        this.#at[version] = least + 1;
        this.#last = Math.max(this.#last, least + 1);
        continue;
      }
      const part = common ?? Math.max(this.#at[version]!, least, Math.min(this.#last, most));
      this.#at[version] = part;
      const inPart = pieces.filter((piece) => piece.part === part);
      const rank = inPart.filter(({ row }) => row.cells[version]!.length > 0).length;
      if (isKnown(least)) {
        // The known row comes where its first segment was found.
        const known = this.#regions.single[(-least - 1) / 2]!.cells;
        const row = { cells: [...known], score: 1 };
        if (known[version]![0] === segments[0]) pieces.push({ part, rank, isKnown: true, row });
        continue;
      }
      let piece = inPart.find((other) => !other.isKnown && other.rank === rank);
      if (!piece) {
        const row = { cells: cells.map((): number[] => []), score };
        pieces.push((piece = { part, rank, isKnown: false, row }));
      }
      piece.row.cells[version] = segments;
    }
    for (const { part } of pieces) this.#last = Math.max(this.#last, part);
    return pieces.sort((x, y) => x.rank - y.rank);
  }

  /** A part that all chunks of a row may lie in; undefined if there is none, or if a known row that joins versions parts them. */
  #commonPart(chunks: readonly Chunk[]): number | undefined {
    if (chunks.some(({ least }) => isJoining(least))) return undefined;
    const first = Math.max(0, ...chunks.map(({ version, least }) => Math.max(this.#at[version]!, least)));
    const end = Math.min(...chunks.map(({ most }) => most));
    return first <= end ? Math.max(first, Math.min(this.#last, end)) : undefined;
  }
}

/** Whether a part is a known row that joins versions. */
function isJoining(part: number): boolean {
  return part > 0 && isKnown(part);
}

function chunksOf(cell: readonly number[], version: number, { least, most }: Regions): Chunk[] {
  const starts = cell.flatMap((segment, k) =>
    k === 0 || least[version]![segment] !== least[version]![cell[k - 1]!] ? [k] : [],
  );
  return starts.map((start, k) => {
    const segment = cell[start]!;
    const segments = cell.slice(start, starts[k + 1]);
    return { version, segments, least: least[version]![segment]!, most: most[version]![segment]! };
  });
}
