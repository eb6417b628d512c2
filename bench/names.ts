import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { nameSimilarity } from '#core';
import { EXONYMS } from '../core/facts/lang/exonyms.ts';
import { printTable, tableRows } from './table.ts';

/** Two names, whether they are of one, and what kind of pair it is. */
interface Pair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
  readonly kind: string;
}

/** The share of negative pairs that may pass. */
const PASSING = 0.01;

/**
 * Comparing names across scripts: recall of the true pairs at the threshold that lets one in a hundred of the wrong pairs
 * pass (of random ones, and of hard ones that are spelled alike), and pairs a second. DATA is a folder of tables with the
 * columns id, language, language, name, name, label (1: the same), kind (`random`, `hard`). Without DATA: the places of the
 * gazetteer; those of the next rows are the wrong pairs.
 */
export function run([folder]: readonly string[]): void {
  const rows: string[][] = [];
  for (const { name, langs, pairs } of folder === undefined ? gazetteerPairs() : tablesIn(folder)) {
    const [langA, langB] = langs;
    const begin = performance.now();
    const scores = pairs.map(({ a, b }) => nameSimilarity(a, b, langA, langB));
    const seconds = (performance.now() - begin) / 1000;
    rows.push([
      name,
      recall(pairs, scores, 'random'),
      recall(pairs, scores, 'hard'),
      Math.round(pairs.length / seconds).toLocaleString('en'),
    ]);
  }
  printTable(['names', 'random', 'hard', 'pairs/s'], rows);
}

function recall(pairs: readonly Pair[], scores: readonly number[], kind: string): string {
  const wrong = scores
    .filter((_, index) => !pairs[index]!.same && pairs[index]!.kind.includes(kind))
    .sort((x, y) => y - x);
  const threshold = wrong[Math.floor(wrong.length * PASSING)];
  if (threshold === undefined) return '-';
  const right = scores.filter((_, index) => pairs[index]!.same);
  return (right.filter((score) => score > threshold).length / right.length).toFixed(3);
}

interface Table {
  readonly name: string;
  readonly langs: readonly [string, string];
  readonly pairs: readonly Pair[];
}

function tablesIn(folder: string): Table[] {
  return readdirSync(folder)
    .filter((file) => /^d_names_(wikidata|google).*\.tsv$/.test(file))
    .sort()
    .map((file) => {
      const cells = tableRows(join(folder, file)).slice(1);
      return {
        name: file.replace(/^d_names_|\.tsv$/g, ''),
        langs: [cells[0]![1]!, cells[0]![2]!],
        pairs: cells.map(([, , , a, b, label, kind]) => ({ a: a!, b: b!, same: label === '1', kind: kind! })),
      };
    });
}

/** The names of places of one word each, in two languages; each beside its own and beside those of the next places. */
function gazetteerPairs(): Table[] {
  return (
    [
      ['ar', 'en'],
      ['ru', 'en'],
      ['ar', 'ru'],
    ] as const
  ).map((langs) => {
    const [langA, langB] = langs;
    const own = (names: string | undefined): string | undefined => names?.split(';')[0]?.split('|')[0];
    const places = EXONYMS.flatMap(([, names]) => {
      const [a, b] = [own(names[langA]), own(names[langB])];
      return a && b && !/\s/.test(a) && !/\s/.test(b) ? [[a, b] as const] : [];
    });
    const pairs = places.flatMap(([a, b], index): Pair[] => [
      { a, b, same: true, kind: 'same' },
      ...[1, 2, 3].map((step) => ({
        a,
        b: places[(index + step) % places.length]![1],
        same: false,
        kind: 'random',
      })),
    ]);
    return { name: `gazetteer ${langA}-${langB}`, langs, pairs };
  });
}
