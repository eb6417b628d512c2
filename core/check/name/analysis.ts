import type { LanguageTag } from '../../model/index.ts';
import { addTo } from '../../model/lists.ts';
import type { CheckContext, PlacedFinding } from '../check.ts';
import { compassFinding } from './compass.ts';
import { compareVersions, type NameFinding } from './compare.ts';
import { LearnedNames } from './learned.ts';
import type { LostName } from './lost.ts';
import type { Sighting } from './missing.ts';
import { NameReader, type ReadCell } from './reader.ts';
import { NameSpellings } from './spellings.ts';
import { learnedUnits, nameKey, nameUnits } from './unit.ts';

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

const readers = new WeakMap<CheckContext, NameReader>();

/** Reads the words of the rows of a run. */
export function nameReader(context: CheckContext): NameReader {
  let reader = readers.get(context);
  if (!reader) readers.set(context, (reader = new NameReader(context)));
  return reader;
}

function* analyse(context: CheckContext): Generator<undefined, NameAnalysis> {
  const { rows, versions: columns } = context;
  const reader = nameReader(context);
  for (let index = 0; index < rows.length; index++) {
    if (index % STRIDE === 0) yield undefined;
    reader.see(index);
  }
  const learned: Learned = columns.map(() => new LearnedNames());
  const spellings = new NameSpellings(context);
  const found: (NameFinding & { readonly row: number })[] = [];
  const undecided: number[] = [];
  let row = 0;
  const see: Sighting = (word, from, other) => {
    if (!other.cased) learned[other.column]!.addName(word.match.letters!);
    spellings.add(row, word, from, other);
  };
  for (let index = 0; index < rows.length; index++) {
    if (index % STRIDE === 0) yield undefined;
    const versions = reader.cells(index);
    for (const cell of versions) {
      if (cell.cased) cell.units = nameUnits(cell.named, reader.use(cell.column));
      else learned[cell.column]!.addText(cell.named);
    }
    row = index;
    const outcome = compareVersions(versions, see);
    if (outcome.undecided) undecided.push(index);
    else for (const finding of orCompass(outcome.findings, versions)) found.push({ ...finding, row: index });
  }
  // What a version without capitals lacks is judged once its names are known from the whole text.
  for (const [done, index] of undecided.entries()) {
    if (done % STRIDE === 0) yield undefined;
    const versions = reader.cells(index);
    for (const cell of versions) {
      const { cased, column, named } = cell;
      cell.learned = learned[column]!;
      cell.units = cased ? nameUnits(named, reader.use(column)) : learnedUnits(named, learned[column]!);
    }
    const { findings } = compareVersions(versions);
    for (const finding of orCompass(findings, versions)) found.push({ ...finding, row: index });
  }
  readers.delete(context);
  return { findings: withoutTranslations(found, spellings), spellings };
}

/** The findings of a row; where there are none, what its versions say of the points of the compass. */
function orCompass(findings: readonly NameFinding[], versions: readonly ReadCell[]): readonly NameFinding[] {
  const finding = findings.length === 0 ? compassFinding(versions) : undefined;
  return finding ? [finding] : findings;
}

/**
 * Two names that stand for each other again and again are a translation, not a mistake, and so is a name that is missing again
 * and again beside the same words and that no other version ever has: told once, as information.
 */
function withoutTranslations(
  found: readonly (NameFinding & { readonly row: number })[],
  spellings: NameSpellings,
): PlacedFinding[] {
  const keyOf = (pair?: string, lost?: LostName): string | undefined =>
    lost ? [lost.lang, ...lost.keys].join(' ') : pair;
  const groups = new Map<string, NameFinding[]>();
  for (const finding of found) {
    const key = keyOf(finding.pair, finding.lost);
    if (key !== undefined) addTo(groups, key, finding);
  }
  const known = new Map<LanguageTag, ReadonlySet<string>>();
  const isKnown = ({ lang, keys }: LostName): boolean => {
    let all = known.get(lang);
    if (!all)
      known.set(lang, (all = new Set(Array.from(spellings.names(lang), (name) => nameKey(name, lang)))));
    return keys.some((key) => all.has(key));
  };
  const habits = new Set([...groups].filter(([, group]) => isHabit(group)).map(([key]) => key));
  const told = new Set<string>();
  const kept: PlacedFinding[] = [];
  for (const { pair, lost, ...finding } of found.toSorted((a, b) => a.row - b.row)) {
    const key = keyOf(pair, lost);
    if (key === undefined || !habits.has(key) || (lost && isKnown(lost))) kept.push(finding);
    else if (!told.has(key)) {
      told.add(key);
      kept.push({ ...finding, severity: 'info' });
    }
  }
  return kept;
}

/** Whether findings that are alike may be of one translation: of a name that is lost, where half of the rows share a word. */
function isHabit(findings: readonly NameFinding[]): boolean {
  if (findings.length < 2) return false;
  const counts = new Map<string, number>();
  const often = Math.max(2, findings.length / 2);
  for (const { lost } of findings) {
    if (!lost?.beside) return true;
    for (const word of lost.beside) {
      const count = (counts.get(word) ?? 0) + 1;
      if (count >= often) return true;
      counts.set(word, count);
    }
  }
  return false;
}
