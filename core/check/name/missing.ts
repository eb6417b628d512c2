import type { CapitalWord, NamedText } from '../../facts/index.ts';
import type { JoinedCell } from '../cell.ts';
import type { CheckCell } from '../check.ts';
import { type Mirror, type Presence, presence, SURELY, type WordMatch } from './presence.ts';
import type { LearnedNames } from './learned.ts';
import { hasCapitalNouns } from './solidity.ts';
import type { NameUnit } from './unit.ts';

/** What a name must weigh that is missing. */
const EACH = 0.3;
/** Log odds below which a word is the name only for want of a better. */
const WEAK = -0.5;
/** How much likelier a word must be another name. */
const CLEARLY = 3;
/** What a word weighs that is spelled alike in a third version: it is a name, whatever its form. */
const CORROBORATED = 0.9;
const LEAST = 0.2;
const SHORTEST_CORROBORATED = 4;

/** One version in a row. */
export interface NameVersion {
  readonly column: number;
  /** Its script has capitals, so that its names are known. */
  readonly cased: boolean;
  readonly cell: CheckCell;
  readonly joined: JoinedCell;
  readonly named: NamedText;
  readonly units: readonly NameUnit[];
  /** What is known of its words from all rows, where its script has no capitals. */
  readonly learned?: LearnedNames;
}

/** Is told of a word of a version that is surely the same name as a word of another. */
export type Sighting = (match: WordMatch, from: NameVersion, other: NameVersion) => void;

/** A name that another version lacks, with the weight of the evidence. */
export interface Missing {
  readonly unit: NameUnit;
  readonly weight: number;
}

/** A name of two words of which another version surely has the last one alone, and where. */
export interface HalfName {
  readonly unit: NameUnit;
  /** The version that has it, by its place among those compared. */
  readonly to: number;
  readonly surname: number;
}

/** By the version that has the names, then by the version that lacks them. */
export type Lacks = readonly (readonly (readonly Missing[])[])[];

/** By the version that has the names: those of which another has half. */
export type Halves = readonly (readonly HalfName[])[];

/** The names of a version that each of the versions lacks, the weightiest first; `halves` is told of those it has half of. */
export function missingNames(
  from: NameVersion,
  versions: readonly NameVersion[],
  mirror: Mirror | undefined,
  halves: HalfName[],
  see?: Sighting,
): (readonly Missing[])[] {
  const least = versions.length > 2 ? LEAST : EACH;
  const units = from.units.filter(({ solid }) => solid >= least);
  if (units.length === 0) return versions.map(() => ALL_THERE);
  const relations = versions.map((other) =>
    other === from ? NOT_ASKED : units.map((unit) => presence(unit, from.named, other.named, mirror)),
  );
  relations.forEach((row, to) => collectHalves(units, row, to, halves));
  return relations.map((row, to) =>
    isDoubtful(row, from, versions[to]!, see) ? lacking(units, row, from, relations, versions) : ALL_THERE,
  );
}

function collectHalves(
  units: readonly NameUnit[],
  row: readonly Presence[],
  to: number,
  halves: HalfName[],
): void {
  for (let at = 0; at < row.length; at++) {
    const { absence, matches } = row[at]!;
    const unit = units[at]!;
    if (absence !== 0 || matches.length !== 1 || unit.words.length !== 2 || unit.home !== undefined) continue;
    const { match, of } = matches[0]!;
    if (of !== unit.words[1]!.text || match.logOdds < SURELY || !match.word) continue;
    halves.push({ unit, to, surname: match.word.start });
  }
}

const NOT_ASKED: readonly Presence[] = [];
const ALL_THERE: readonly Missing[] = [];

/** Whether a version may lack any of the names of another; `see` is told of those that it has. */
function isDoubtful(
  row: readonly Presence[],
  from: NameVersion,
  other: NameVersion,
  see: Sighting | undefined,
): boolean {
  let doubtful = false;
  for (const { absence, matches } of row) {
    let strong = matches.length === 0;
    for (const one of matches) {
      if (one.match.logOdds < SURELY || !one.match.word) continue;
      strong = true;
      see?.(one, from, other);
    }
    if (absence > 0 || !strong) doubtful = true;
  }
  return doubtful;
}

/**
 * The names that a version lacks, the weightiest first; `units` are what it is asked for, `row` how it has them, `relations` how
 * all versions do.
 */
function lacking(
  units: readonly NameUnit[],
  row: readonly Presence[],
  from: NameVersion,
  relations: readonly (readonly Presence[])[],
  versions: readonly NameVersion[],
): Missing[] {
  const owned = ownedWords(row);
  const names: Missing[] = [];
  for (const [index, presence] of row.entries()) {
    const unit = units[index]!;
    const absence = absenceOf(presence, unit, owned);
    if (absence === 0) continue;
    const corroborated =
      relations.length > 2 &&
      relations.some((other, at) => isCorroborated(other[index], versions[at]!, unit, from));
    const weight = absence * (corroborated ? Math.max(unit.solid, CORROBORATED) : unit.solid);
    if (weight >= EACH) names.push({ unit, weight });
  }
  return names.sort((a, b) => b.weight - a.weight);
}

/** The log odds of the words that are surely names, by where they begin. */
function ownedWords(row: readonly Presence[]): Map<number, number> {
  const owned = new Map<number, number>();
  for (const { matches } of row) {
    for (const { match } of matches) {
      const { logOdds, word } = match;
      if (logOdds >= SURELY && word) owned.set(word.start, Math.max(logOdds, owned.get(word.start) ?? 0));
    }
  }
  return owned;
}

/**
 * Whether another version surely has the name `unit` of `from`; in one with capitals, it has one, and is no common noun. Unless
 * one of the two is told to be a name by its capital, words that languages share would be names where sentences begin with
 * them: Technische, Technical.
 */
function isCorroborated(
  presence: Presence | undefined,
  other: NameVersion,
  unit: NameUnit,
  from: NameVersion,
): boolean {
  return (
    presence?.matches.some(({ match: { logOdds, letters, word } }) => {
      const isName = logOdds >= SURELY && letters !== undefined && letters.length >= SHORTEST_CORROBORATED;
      if (!isName || word?.word.small === true) return false;
      const capital = capitalAt(other, word?.start);
      if (capital && capital.role !== 'name') return false;
      return (
        tellsName(other, capital) || unit.words.some(({ start }) => tellsName(from, capitalAt(from, start)))
      );
    }) ?? false
  );
}

function capitalAt({ named: { capitals } }: NameVersion, start: number | undefined): CapitalWord | undefined {
  return capitals.find((word) => word.start === start);
}

/** Whether a word has a capital that neither its place nor a rule for nouns is why. */
function tellsName({ cell: { lang } }: NameVersion, word: CapitalWord | undefined): boolean {
  return word !== undefined && !word.initial && word.role === 'name' && !hasCapitalNouns(lang);
}

/**
 * A name whose only likeness is a word that is surely another name is not there: Tinkov is not Tinkoff's bank. The likeness
 * may be greater where other words of the name are like nothing.
 */
function absenceOf(
  { absence, matches }: Presence,
  { words, home }: NameUnit,
  owned: ReadonlyMap<number, number>,
): number {
  if (absence > 0 || matches.length === 0) return absence;
  const bereft = home === undefined && matches.length < words.length;
  const taken = matches.every(({ match: { logOdds, word } }) => {
    const owner = word && owned.get(word.start);
    if (owner === undefined) return false;
    return logOdds < WEAK || (bereft && logOdds < SURELY && owner - logOdds > CLEARLY);
  });
  return taken ? 1 : absence;
}
