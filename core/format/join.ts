import type { ImportedRow, ImportedRows } from './format.ts';

/** Whether rows hold one language only, so that they make sense with others of the same keys. */
export function isOneColumn({ langs }: ImportedRows): boolean {
  return langs.length === 1;
}

/**
 * Files of one language each as one table: rows with the same id are one row. The first file gives the order; what only
 * later files have follows what it follows there.
 */
export function joinByKey(files: readonly ImportedRows[]): ImportedRows {
  const order: { row: ImportedRow; after: ImportedRow[] }[] = [];
  const places = new Map<string, { cells: (string | null)[]; at: number }>();
  files.forEach(({ rows }, column) => {
    let last = -1;
    for (const row of rows) {
      const id = row.id ?? '';
      const known = places.get(id);
      if (known) {
        known.cells[column] = row.cells[0] ?? null;
        last = known.at;
        continue;
      }
      const cells = files.map((_, other) => (other === column ? (row.cells[0] ?? null) : null));
      const joined = { ...row, cells };
      if (column === 0 || last < 0) {
        last = order.length;
        order.push({ row: joined, after: [] });
      } else {
        order[last]!.after.push(joined);
      }
      places.set(id, { cells, at: last });
    }
  });
  const [first] = files;
  return {
    ...first!,
    langs: files.map(({ langs }) => langs[0]!),
    names: files.map(({ name }) => name),
    rows: order
      .flatMap(({ row, after }) => [row, ...after])
      .filter(({ cells }) => cells.some((cell) => cell !== null)),
  };
}
