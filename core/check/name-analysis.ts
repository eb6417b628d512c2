import { readNames } from '../facts/index.ts';
import type { LanguageTag } from '../model/index.ts';
import { joinCell } from './cell.ts';
import type { CheckContext, CheckRow, PlacedFinding } from './check.ts';
import { compassFinding } from './name-compass.ts';
import { compareVersions, type LostName, type NameFinding } from './name-compare.ts';
import { LearnedNames } from './name-learned.ts';
import type { NameVersion, Sighting } from './name-missing.ts';
import { NameSpellings } from './name-spellings.ts';
import { isCased, isReadable, learnedUnits, nameKey, type NameUnit, nameUnits } from './name-unit.ts';
import { WordUse } from './name-use.ts';

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

/** Rows whose texts are kept from one round to the next; those beyond are read again, so that memory stays bounded. */
export const KEPT = 20_000;

/** A cell as names are looked for in it; its names are found when the words of all rows are known. */
export interface ReadCell extends NameVersion {
  units: readonly NameUnit[];
  learned?: LearnedNames;
}

const readers = new WeakMap<CheckContext, (index: number) => readonly ReadCell[]>();

/** Reads the names of a row, best while its other checks run, which share its tokens. */
export function rowReader(context: CheckContext): (index: number) => readonly ReadCell[] {
  let read = readers.get(context);
  if (!read) {
    const kept: (readonly ReadCell[])[] = [];
    read = (index) => {
      const cells = kept[index] ?? readRow(context, context.rows[index]!);
      if (index < KEPT) kept[index] = cells;
      return cells;
    };
    readers.set(context, read);
  }
  return read;
}

function* analyse(context: CheckContext): Generator<undefined, NameAnalysis> {
  const { rows, versions: columns } = context;
  const read = rowReader(context);
  const uses = columns.map(() => new WordUse());
  for (let index = 0; index < rows.length; index++) {
    if (index % STRIDE === 0) yield undefined;
    for (const { column, cased, named } of read(index)) if (cased) uses[column]!.add(named);
  }
  const learned: Learned = columns.map(() => new LearnedNames());
  const spellings = new NameSpellings();
  const found: (NameFinding & { readonly row: number })[] = [];
  const undecided: number[] = [];
  const sighted = new Map<LanguageTag, Set<string>>();
  let row = 0;
  const see: Sighting = (match, from, other) => {
    const names = sighted.get(from.cell.lang);
    if (names) names.add(match.of);
    else sighted.set(from.cell.lang, new Set([match.of]));
    if (!other.cased) learned[other.column]!.addName(match.letters!);
    spellings.add(row, match, from, other);
  };
  for (let index = 0; index < rows.length; index++) {
    if (index % STRIDE === 0) yield undefined;
    const versions = read(index);
    for (const cell of versions) {
      if (cell.cased) cell.units = nameUnits(cell.named, uses[cell.column]!);
      else learned[cell.column]!.addText(cell.named);
    }
    row = index;
    const outcome = compareVersions(versions, see);
    if (outcome.undecided) undecided.push(index);
    else for (const finding of orCompass(outcome.findings, versions)) found.push({ ...finding, row: index });
    for (const cell of versions) cell.units = NO_UNITS;
  }
  // What a version without capitals lacks is judged once its names are known from the whole text.
  for (const [done, index] of undecided.entries()) {
    if (done % STRIDE === 0) yield undefined;
    const versions = read(index);
    for (const cell of versions) {
      const { cased, column, named } = cell;
      cell.learned = learned[column]!;
      cell.units = cased ? nameUnits(named, uses[column]!) : learnedUnits(named, learned[column]!);
    }
    const { findings } = compareVersions(versions);
    for (const finding of orCompass(findings, versions)) found.push({ ...finding, row: index });
  }
  readers.delete(context);
  return { findings: withoutTranslations(found, sighted), spellings };
}

/** The findings of a row; where there are none, what its versions say of the points of the compass. */
function orCompass(findings: readonly NameFinding[], versions: readonly ReadCell[]): readonly NameFinding[] {
  const finding = findings.length === 0 ? compassFinding(versions) : undefined;
  return finding ? [finding] : findings;
}

const NO_UNITS: readonly NameUnit[] = [];

function readRow(context: CheckContext, row: CheckRow): ReadCell[] {
  const cells: ReadCell[] = [];
  row.cells.forEach((cell, column) => {
    if (!cell || cell.segments.length === 0 || !isReadable(cell.lang)) return;
    const joined = joinCell(cell);
    const tokens = cell.segments.length === 1 ? context.tokens(cell.segments[0]!) : undefined;
    const named = readNames(joined.text, cell.lang, tokens);
    cells.push({ column, cased: isCased(cell.lang), cell, joined, named, units: NO_UNITS });
  });
  return cells;
}

/**
 * Two names that stand for each other again and again are a translation, not a mistake, and so is a name that is missing again
 * and again and `sighted` nowhere: told once, as information.
 */
function withoutTranslations(
  found: readonly (NameFinding & { readonly row: number })[],
  sighted: ReadonlyMap<LanguageTag, ReadonlySet<string>>,
): PlacedFinding[] {
  const keyOf = (pair?: string, lost?: LostName): string | undefined =>
    lost ? [lost.lang, ...lost.keys].join(' ') : pair;
  const counts = new Map<string, number>();
  for (const finding of found) {
    const key = keyOf(finding.pair, finding.lost);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const known = new Map<LanguageTag, ReadonlySet<string>>();
  const isKnown = ({ lang, keys }: LostName): boolean => {
    let all = known.get(lang);
    if (!all)
      known.set(lang, (all = new Set([...(sighted.get(lang) ?? [])].map((name) => nameKey(name, lang)))));
    return keys.some((key) => all.has(key));
  };
  const told = new Set<string>();
  const kept: PlacedFinding[] = [];
  for (const { pair, lost, ...finding } of found.toSorted((a, b) => a.row - b.row)) {
    const key = keyOf(pair, lost);
    if (key === undefined || counts.get(key) === 1 || (lost && isKnown(lost))) kept.push(finding);
    else if (!told.has(key)) {
      told.add(key);
      kept.push({ ...finding, severity: 'info' });
    }
  }
  return kept;
}
