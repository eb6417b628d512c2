import { writeFileSync } from 'node:fs';
import { groupBy } from '#core';
import { EditModel, type EditModelData } from '../core/facts/name/model.ts';
import { nameLetters, type NameScript } from '../core/facts/name/letters.ts';
import { type NamePair, trainModel } from './name-trainer.ts';
import { printTable, tableRows } from './table.ts';

/**
 * Trains the edit models for names and writes `core/facts/name/weights.ts`, or measures how well such models do.
 *
 *     tsx bench/train-names.ts PAIRS.tsv…              trains on all pairs and writes the models
 *     tsx bench/train-names.ts --folds 3 PAIRS.tsv…    trains on two thirds, measures on the rest, three times; writes nothing
 *
 * A table has a header, and in its columns: id, source language, target language, source, target, label (1: one name),
 * kind of negative. Pairs of the same two languages are trained together.
 */
const OUTPUT = new URL('../core/facts/name/weights.ts', import.meta.url);
const SCRIPTS: Readonly<Record<string, NameScript>> = { ar: 'Arab', ru: 'Cyrl', en: 'Latn' };

interface Row {
  readonly id: string;
  readonly pair: NamePair;
  readonly same: boolean;
  readonly hard: boolean;
}

function readTable(file: string): { readonly langs: string; readonly rows: Row[] } {
  const cells = tableRows(file).slice(1);
  const rows = cells.map(([id, , , source, target, label, kind]) => ({
    id: id!.split('#')[0]!,
    pair: [nameLetters(source!), nameLetters(target!)] as const,
    same: label === '1',
    hard: kind!.startsWith('hard'),
  }));
  return { langs: `${cells[0]![1]!} ${cells[0]![2]!}`, rows: rows.filter(({ pair: [a, b] }) => a && b) };
}

function scriptsOf(langs: string): [NameScript, NameScript] {
  const [source, target] = langs.split(' ').map((lang) => SCRIPTS[lang]);
  if (!source || !target)
    throw new RangeError(`No model for ${langs}: languages are ${Object.keys(SCRIPTS).join(', ')}`);
  return [source, target];
}

function truePairs(rows: readonly Row[]): NamePair[] {
  return rows.filter(({ same }) => same).map(({ pair }) => pair);
}

/** The fold of a row: all rows of one name fall together. */
function foldOf({ id }: Row, folds: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % folds;
}

/** Recall of true pairs at the score that one in a hundred of the hard negatives passes. */
function recall(scored: readonly { readonly row: Row; readonly score: number }[]): number {
  const negatives = scored.filter(({ row }) => !row.same && row.hard).map(({ score }) => score);
  const threshold = negatives.sort((a, b) => b - a)[Math.floor(negatives.length / 100)] ?? 0;
  const positives = scored.filter(({ row }) => row.same);
  return positives.filter(({ score }) => score > threshold).length / positives.length;
}

function scoreWith(data: EditModelData, rows: readonly Row[]): { row: Row; score: number }[] {
  const model = new EditModel(data);
  return rows.map((row) => ({
    row,
    score: model.logOdds(model.prepareSource(row.pair[0]), model.prepareTarget(row.pair[1])),
  }));
}

function source(models: readonly EditModelData[]): string {
  const bodies = models.map(
    ({ source: from, target, scale, bias, floors, operations, contexts }) => `  {
    source: '${from}',
    target: '${target}',
    scale: ${scale},
    bias: ${bias},
    floors: [${floors.join(', ')}],
    operations: '${operations.replaceAll('\n', '\\n')}',
    contexts: '${contexts.replaceAll('\\', '\\\\')}',
  },
`,
  );
  return `import type { EditModelData } from './model.ts';

/**
 * Edit models for names, made by \`bench/train-names.ts\` from the person names of Wikidata (CC0) as paired up for the
 * transliteration experiments of Merhav and Ash (COLING 2018, data CC0). Generated: do not edit.
 */
export const NAME_MODELS: readonly EditModelData[] = [
${bodies.join('')}];
`;
}

const args = process.argv.slice(2);
const folds = args[0] === '--folds' ? Number(args.splice(0, 2)[1]) : 0;
if (args.length === 0 || Number.isNaN(folds)) {
  console.error('usage: tsx bench/train-names.ts [--folds N] PAIRS.tsv…');
  process.exit(2);
}
const tables = groupBy(args.map(readTable), ({ langs }) => langs);
const models: EditModelData[] = [];
const table: string[][] = [];
for (const [langs, parts] of tables) {
  const rows = parts.flatMap((part) => part.rows);
  const [from, to] = scriptsOf(langs);
  if (folds === 0) {
    models.push(trainModel(from, to, truePairs(rows)));
    continue;
  }
  const scored = Array.from({ length: folds }, (_, fold) => {
    const data = trainModel(from, to, truePairs(rows.filter((row) => foldOf(row, folds) !== fold)));
    return scoreWith(
      data,
      rows.filter((row) => foldOf(row, folds) === fold),
    );
  });
  table.push([langs, String(truePairs(rows).length), recall(scored.flat()).toFixed(3)]);
}
if (folds === 0) writeFileSync(OUTPUT, source(models));
else printTable(['names', 'pairs', 'recall at 1 % of hard negatives'], table);
