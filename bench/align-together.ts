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

/** Marks the columns whose scores are against the pairs themselves. */
const UNCLOSED = ' unclosed';

/** The scores of the table: a line a system and corpus, a column for rows and for every two versions. */
class Scores {
  readonly #lines = new Map<string, Map<string, Score>>();

  note(line: string, column: string, gold: readonly Bead[], test: readonly Bead[]): void {
    const columns = this.#lines.get(line) ?? new Map<string, Score>();
    this.#lines.set(line, columns);
    const score = columns.get(column) ?? new Score();
    columns.set(column, score);
    score.add(gold, test);
  }

  print(): void {
    const columns = [...new Set([...this.#lines.values()].flatMap((line) => [...line.keys()]))].toSorted(
      (x, y) => Number(x.endsWith(UNCLOSED)) - Number(y.endsWith(UNCLOSED)),
    );
    printTable(
      ['strict F1', ...columns],
      [...this.#lines].map(([name, line]) => [
        name,
        ...columns.map((column) => line.get(column)?.f1.toFixed(3) ?? ''),
      ]),
    );
  }
}

/** Every two versions of a text, aligned without the others. */
function alignedAlone({ versions, pairs }: Text): Text['pairs'] {
  return pairs.map(({ a, b }) => ({ a, b, beads: beadsOf([versions[a]!, versions[b]!]) }));
}

/** The links of two versions that are aligned with the others. */
function linksAtOnce({ versions }: Text, a: number, b: number): Bead[] {
  const others = versions.filter((_, v) => v !== a && v !== b);
  return between(beadsOf([versions[a]!, versions[b]!, ...others], { rows: 'links' }), 0, 1);
}

function beadsOf(...alignment: Parameters<typeof align>): Bead[] {
  return finish(align(...alignment)).map(({ cells }) => cells);
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
  const scores = new Scores();
  for (const text of texts) {
    const { corpus, versions, pairs } = text;
    const counts = versions.map(({ segments }) => segments.length);
    const gold = closed(counts, pairs);
    const goldKeys = new Set(gold.map(keyOf));
    const rows = finish(align(versions));
    for (const { cells, score } of rows) judgeRow(score, goldKeys.has(keyOf(cells)));
    const alone = alignedAlone(text);
    const systems: readonly (readonly [name: string, beads: readonly Bead[]])[] = [
      ['at once', rows.map(({ cells }) => cells)],
      ['pairs alone, closed', closed(counts, alone)],
      ...versions.map(({ lang }, v) => {
        const withOne = alone.filter(({ a, b }) => a === v || b === v);
        return [`through ${lang}`, closed(counts, withOne)] as const;
      }),
      ['gold, closed', gold],
    ];
    for (const [name, found] of systems) scores.note(`${corpus} ${name}`, 'rows', gold, found);
    for (const [index, { a, b, beads }] of pairs.entries()) {
      const pair = `${versions[a]!.lang}-${versions[b]!.lang}`;
      scores.note(`${corpus} links alone`, pair + UNCLOSED, beads, alone[index]!.beads);
      scores.note(`${corpus} links at once`, pair + UNCLOSED, beads, linksAtOnce(text, a, b));
      for (const [name, found] of systems) {
        const line = `${corpus} ${name}`;
        scores.note(line, pair, between(gold, a, b), between(found, a, b));
        scores.note(line, pair + UNCLOSED, beads, between(found, a, b));
      }
    }
  }
  scores.print();
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
