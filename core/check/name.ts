import { readNames } from '../facts/index.ts';
import { joinCell } from './cell.ts';
import type { Check, CheckContext, CheckRow, PlacedFinding } from './check.ts';
import { compareVersions, type NameFinding, type NameVersion } from './name-compare.ts';
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

/**
 * Names of people, places and organisations that one version has and another has not, or has another one for.
 *
 * Finds: Bryant in one version where the other has Chavez; with three versions also which of them is odd. A name that another
 * version lacks altogether: a warning where both have capitals or the name has several words, else information.
 * Leaves alone: names that are translated or paraphrased (Premier League, the Russian president), acronyms, adjectives and
 * inhabitants of places, first names and patronymics left out.
 */
export const name: Check = {
  name: 'name',
  type: 'inconsistent-entities',
  severity: 'warning',
  whole: compareNames,
};

/** Words that are names in versions without capitals, by column. */
type Learned = readonly LearnedNames[];

function* compareNames(context: CheckContext): Iterable<PlacedFinding | undefined> {
  const uses: (WordUse | undefined)[] = [];
  const learned: Learned = context.versions.map(() => new LearnedNames());
  const found: (NameFinding & { readonly row: number })[] = [];
  const undecided: number[] = [];
  for (const [index, row] of context.rows.entries()) {
    if (index % STRIDE === 0) yield undefined;
    const versions = versionsOf(row, (column) => (uses[column] ??= wordUse(context.rows, column)));
    for (const { cased, column, named } of versions) if (!cased) learned[column]!.addText(named);
    const outcome = compareVersions(versions, (column, letters) => learned[column]!.addName(letters));
    if (outcome.undecided) undecided.push(index);
    else for (const finding of outcome.findings) found.push({ ...finding, row: index });
  }
  // What a version without capitals lacks is judged once its names are known from the whole text.
  for (const index of undecided) {
    yield undefined;
    const versions = versionsOf(context.rows[index]!, (column) => uses[column]!, learned);
    for (const finding of compareVersions(versions).findings) found.push({ ...finding, row: index });
  }
  yield* withoutTranslations(found);
}

/** Two names that stand for each other again and again are a translation, not a mistake: told once, as information. */
function* withoutTranslations(
  found: readonly (NameFinding & { readonly row: number })[],
): Iterable<PlacedFinding> {
  const counts = new Map<string, number>();
  for (const { pair } of found) if (pair !== undefined) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  const told = new Set<string>();
  for (const { pair, ...finding } of found.toSorted((a, b) => a.row - b.row)) {
    if (pair === undefined || counts.get(pair) === 1) yield finding;
    else if (!told.has(pair)) {
      told.add(pair);
      yield { ...finding, severity: 'info' };
    }
  }
}

function versionsOf(row: CheckRow, useOf: (column: number) => WordUse, learned?: Learned): NameVersion[] {
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
