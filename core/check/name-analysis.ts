import { readNames } from '../facts/index.ts';
import { joinCell } from './cell.ts';
import type { CheckContext, CheckRow, PlacedFinding } from './check.ts';
import { compareVersions, type NameFinding, type NameVersion } from './name-compare.ts';
import { NameSpellings } from './name-spellings.ts';
import {
  isCased,
  isReadable,
  LearnedNames,
  learnedUnits,
  nameUnits,
  type WordUse,
  wordUse,
} from './name-unit.ts';

/** Rows between two breaths. */
const STRIDE = 64;

/** What the names of all rows tell. */
export interface NameAnalysis {
  /** Names that differ between the versions. */
  readonly findings: readonly PlacedFinding[];
  /** How the versions spell the names they share. */
  readonly spellings: NameSpellings;
}

/** Words that are names in versions without capitals, by column. */
type Learned = readonly LearnedNames[];

const analyses = new WeakMap<CheckContext, NameAnalysis>();

/** Analyses the names of all rows, once a run whatever number of checks asks; `undefined` now and then as a breath. */
export function* analyseNames(context: CheckContext): Generator<undefined, NameAnalysis> {
  let analysis = analyses.get(context);
  if (!analysis) analyses.set(context, (analysis = yield* analyse(context)));
  return analysis;
}

function* analyse(context: CheckContext): Generator<undefined, NameAnalysis> {
  const uses: (WordUse | undefined)[] = [];
  const learned: Learned = context.versions.map(() => new LearnedNames());
  const spellings = new NameSpellings();
  const found: (NameFinding & { readonly row: number })[] = [];
  const undecided: number[] = [];
  for (const [index, row] of context.rows.entries()) {
    if (index % STRIDE === 0) yield undefined;
    const versions = readRow(row, (column) => (uses[column] ??= wordUse(context.rows, column)));
    for (const { cased, column, named } of versions) if (!cased) learned[column]!.addText(named);
    const outcome = compareVersions(versions, (sighting) => {
      const { other, letters } = sighting;
      if (!other.cased) learned[other.column]!.addName(letters);
      spellings.add(index, sighting);
    });
    if (outcome.undecided) undecided.push(index);
    else for (const finding of outcome.findings) found.push({ ...finding, row: index });
  }
  // What a version without capitals lacks is judged once its names are known from the whole text.
  for (const index of undecided) {
    yield undefined;
    const versions = readRow(context.rows[index]!, (column) => uses[column]!, learned);
    for (const finding of compareVersions(versions).findings) found.push({ ...finding, row: index });
  }
  return { findings: withoutTranslations(found), spellings };
}

function readRow(row: CheckRow, useOf: (column: number) => WordUse, learned?: Learned): NameVersion[] {
  const versions: NameVersion[] = [];
  row.cells.forEach((cell, column) => {
    if (!cell || cell.segments.length === 0 || !isReadable(cell.lang)) return;
    const joined = joinCell(cell);
    const named = readNames(joined.text, cell.lang);
    const cased = isCased(cell.lang);
    const units = cased
      ? nameUnits(named, useOf(column))
      : learned
        ? learnedUnits(named, learned[column]!)
        : [];
    versions.push({ column, cased, cell, joined, named, units });
  });
  return versions;
}

/** Two names that stand for each other again and again are a translation, not a mistake: told once, as information. */
function withoutTranslations(found: readonly (NameFinding & { readonly row: number })[]): PlacedFinding[] {
  const counts = new Map<string, number>();
  for (const { pair } of found) if (pair !== undefined) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  const told = new Set<string>();
  const kept: PlacedFinding[] = [];
  for (const { pair, ...finding } of found.toSorted((a, b) => a.row - b.row)) {
    if (pair === undefined || counts.get(pair) === 1) kept.push(finding);
    else if (!told.has(pair)) {
      told.add(pair);
      kept.push({ ...finding, severity: 'info' });
    }
  }
  return kept;
}
