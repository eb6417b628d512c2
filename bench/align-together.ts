import { align } from '../core/align/index.ts';
import { finish } from '../core/model/index.ts';
import { type Bead, harmonic, keyOf, type Text } from './align-data.ts';
import { printTable } from './table.ts';

/** Rows found and right ones, counted over several texts. */
class Score {
  private right = 0;
  private found = 0;
  private recalled = 0;
  private wanted = 0;

  add(gold: readonly Bead[], test: readonly Bead[]): void {
    const goldKeys = new Set(gold.map(keyOf));
    const testKeys = new Set(test.map(keyOf));
    this.found += test.length;
    for (const bead of test) if (goldKeys.has(keyOf(bead))) this.right++;
    for (const bead of gold) {
      if (bead.filter((cell) => cell.length > 0).length < 2) continue;
      this.wanted++;
      if (testKeys.has(keyOf(bead))) this.recalled++;
    }
  }

  get f1(): number {
    return harmonic(this.right / this.found, this.recalled / this.wanted);
  }
}

/**
 * Three and more versions at once. A row holds everything that belongs together through any version, so what is right are the
 * rows that follow from the right pairs ('closed'). Against these: all versions at once, the rows that follow from every two
 * aligned alone, and from those that share one version (the best of these). The last columns are strict F1 against the pairs
 * themselves, with what perfect rows would reach; there stand also every two aligned alone, and the links of every two that are
 * aligned with the others.
 */
export function printTogether(
  texts: readonly Text[],
  judgeRow: (score: number, right: boolean) => void,
): void {
  const table = new Map<string, Map<string, Score>>();
  const note = (line: string, column: string, gold: readonly Bead[], test: readonly Bead[]): void => {
    const columns = table.get(line) ?? new Map<string, Score>();
    table.set(line, columns);
    const score = columns.get(column) ?? new Score();
    columns.set(column, score);
    score.add(gold, test);
  };
  for (const { corpus, versions, pairs } of texts) {
    const counts = versions.map(({ segments }) => segments.length);
    const gold = closed(counts, pairs);
    const goldKeys = new Set(gold.map(keyOf));
    const rows = finish(align(versions));
    for (const { cells, score } of rows) judgeRow(score, goldKeys.has(keyOf(cells)));
    const alone = pairs.map(({ a, b }) => ({
      a,
      b,
      beads: finish(align([versions[a]!, versions[b]!])).map(({ cells }) => cells),
    }));
    const systems: [string, readonly Bead[]][] = [
      ['at once', rows.map(({ cells }) => cells)],
      ['pairs alone, closed', closed(counts, alone)],
      ...versions.map(({ lang }, v): [string, readonly Bead[]] => [
        `through ${lang}`,
        closed(
          counts,
          alone.filter(({ a, b }) => a === v || b === v),
        ),
      ]),
      ['gold, closed', gold],
    ];
    for (const { a, b, beads } of pairs) {
      const pair = `${versions[a]!.lang}-${versions[b]!.lang} unclosed`;
      note(`${corpus} links alone`, pair, beads, alone.find((one) => one.a === a && one.b === b)!.beads);
      const order = [a, b, ...versions.keys()].filter((v, k, list) => list.indexOf(v) === k);
      const links = finish(
        align(
          order.map((v) => versions[v]!),
          { rows: 'links' },
        ),
      );
      note(
        `${corpus} links at once`,
        pair,
        beads,
        between(
          links.map(({ cells }) => cells),
          0,
          1,
        ),
      );
    }
    for (const [name, found] of systems) {
      note(`${corpus} ${name}`, 'rows', gold, found);
      for (const { a, b, beads } of pairs) {
        const pair = `${versions[a]!.lang}-${versions[b]!.lang}`;
        note(`${corpus} ${name}`, pair, between(gold, a, b), between(found, a, b));
        note(`${corpus} ${name}`, `${pair} unclosed`, beads, between(found, a, b));
      }
    }
  }
  const columns = [...new Set([...table.values()].flatMap((line) => [...line.keys()]))];
  const sorted = columns.toSorted((x, y) => Number(x.endsWith('unclosed')) - Number(y.endsWith('unclosed')));
  printTable(
    ['strict F1', ...sorted],
    [...table].map(([name, line]) => [
      name,
      ...sorted.map((column) => line.get(column)?.f1.toFixed(3) ?? ''),
    ]),
  );
}

/** The rows that follow from beads of pairs of versions: what any bead joins is in one row. */
function closed(counts: readonly number[], pairs: Text['pairs']): Bead[] {
  const first: number[] = [];
  let segments = 0;
  for (const count of counts) {
    first.push(segments);
    segments += count;
  }
  const parent = Int32Array.from({ length: segments }, (_, k) => k);
  const root = (k: number): number => {
    while (parent[k] !== k) {
      parent[k] = parent[parent[k]!]!;
      k = parent[k]!;
    }
    return k;
  };
  for (const { a, b, beads } of pairs) {
    for (const [left = [], right = []] of beads) {
      const all = [...left.map((i) => first[a]! + i), ...right.map((j) => first[b]! + j)];
      for (const k of all) parent[root(k)] = root(all[0]!);
    }
  }
  const rows = new Map<number, number[][]>();
  counts.forEach((count, v) => {
    for (let i = 0; i < count; i++) {
      const k = root(first[v]! + i);
      const row = rows.get(k) ?? counts.map(() => []);
      rows.set(k, row);
      row[v]!.push(i);
    }
  });
  return [...rows.values()];
}

/** What rows say about two of the versions. */
function between(rows: readonly Bead[], a: number, b: number): Bead[] {
  return rows.map((row) => [row[a]!, row[b]!]).filter((bead) => bead.some((cell) => cell.length > 0));
}
