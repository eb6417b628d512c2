import { type NamedText, readNames } from '../facts/index.ts';
import { joinCell, type JoinedCell, spansOf } from './cell.ts';
import {
  NOTHING,
  type Check,
  type CheckCell,
  type CheckContext,
  type Finding,
  type RowCheck,
} from './check.ts';
import { absence } from './name-presence.ts';
import { type NameUnit, nameUnits, type WordUse, wordUse } from './name-unit.ts';

/** What each of the two names of a replacement must weigh, and what they must weigh together. */
const EACH = 0.5;
const TOGETHER = 1.5;
/** What a name must weigh for its absence alone to count. */
const ALONE = 1;

interface Version {
  readonly cell: CheckCell;
  readonly joined: JoinedCell;
  readonly named: NamedText;
  readonly units: readonly NameUnit[];
}

/** A name that another version lacks, with the weight of the evidence. */
interface Missing {
  readonly unit: NameUnit;
  readonly weight: number;
}

/**
 * Names of people, places and organisations that one version has and another has not, or has another one for.
 *
 * Finds: Bryant in one version where the other has Chavez; with three versions also which of them is odd. A name of several
 * words, or of a country or city, that another version lacks altogether.
 * Leaves alone: names that are translated or paraphrased (Premier League, the Russian president), acronyms, adjectives and
 * inhabitants of places, and single words that are missing from one of two versions: translators replace names by pronouns.
 */
export const name: Check = {
  name: 'name',
  type: 'inconsistent-entities',
  severity: 'warning',
  rows: (context) => rowCheck(context),
};

function rowCheck(context: CheckContext): RowCheck {
  const uses: (WordUse | undefined)[] = [];
  const useOf = (column: number): WordUse => (uses[column] ??= wordUse(context.rows, column));
  return (row) => {
    const versions: Version[] = [];
    row.cells.forEach((cell, column) => {
      if (!cell || cell.segments.length === 0) return;
      const joined = joinCell(cell);
      const named = readNames(joined.text, cell.lang);
      versions.push({ cell, joined, named, units: nameUnits(named, useOf(column)) });
    });
    if (versions.length < 2 || versions.every(({ units }) => units.length === 0)) return NOTHING;
    return versions.length === 2 ? comparePair(versions[0]!, versions[1]!) : compareAll(versions);
  };
}

/** The names that another version lacks, the weightiest first. */
function missingFrom(other: Version, from: Version): Missing[] {
  return from.units
    .map((unit) => ({
      unit,
      weight: unit.solid === 0 ? 0 : unit.solid * absence(unit, from.named, other.named),
    }))
    .filter(({ weight }) => weight >= EACH)
    .sort((a, b) => b.weight - a.weight);
}

function spans(version: Version, unit: NameUnit): Finding['spans'] {
  return spansOf(version.cell, version.joined, unit.start, unit.end, unit.text);
}

function comparePair(a: Version, b: Version): readonly Finding[] {
  const [onlyA] = missingFrom(b, a);
  const [onlyB] = missingFrom(a, b);
  if (onlyA && onlyB && onlyA.weight + onlyB.weight >= TOGETHER) {
    const params = {
      first: onlyA.unit.text,
      firstLang: a.cell.lang,
      second: onlyB.unit.text,
      secondLang: b.cell.lang,
    };
    return [
      { spans: [...spans(a, onlyA.unit), ...spans(b, onlyB.unit)], message: { key: 'value.pair', params } },
    ];
  }
  const findings: Finding[] = [];
  for (const [only, from, other] of [
    [onlyA, a, b],
    [onlyB, b, a],
  ] as const) {
    if (!only || only.weight < ALONE) continue;
    const params = { expected: only.unit.text, lang: other.cell.lang };
    findings.push({ spans: spans(from, only.unit), message: { key: 'value.missing', params } });
  }
  return findings.length > 0 ? findings : NOTHING;
}

/** With three or more versions, a name that all but one have is missing there, or another stands in its place. */
function compareAll(versions: readonly Version[]): readonly Finding[] {
  const findings: Finding[] = [];
  const accused = new Set<Version>();
  for (const from of versions) {
    for (const unit of from.units) {
      if (unit.solid < EACH) continue;
      const lacking = versions.filter(
        (other) => other !== from && unit.solid * absence(unit, from.named, other.named) >= EACH,
      );
      const odd = lacking[0];
      if (lacking.length !== 1 || !odd || accused.has(odd)) continue;
      accused.add(odd);
      const finding = oddFinding(versions, from, unit, odd);
      if (finding) findings.push(finding);
    }
  }
  return findings.length > 0 ? findings : NOTHING;
}

function oddFinding(
  versions: readonly Version[],
  from: Version,
  unit: NameUnit,
  odd: Version,
): Finding | undefined {
  const others = versions.filter((version) => version !== odd);
  const own = odd.units.find(
    (candidate) =>
      candidate.solid >= EACH && others.every((other) => absence(candidate, odd.named, other.named) === 1),
  );
  if (!own && unit.solid < ALONE) return undefined;
  const lang = odd.cell.lang;
  const elsewhere = others.flatMap((version) => {
    const same =
      version === from
        ? unit
        : version.units.find((one) => absence(one, version.named, restricted(from, unit)) === 0);
    return same ? spans(version, same) : [];
  });
  return {
    odd: lang,
    spans: [...(own ? spans(odd, own) : []), ...elsewhere],
    message: own
      ? { key: 'value.differs', params: { lang, found: own.text, expected: unit.text } }
      : { key: 'value.missing', params: { lang, expected: unit.text } },
  };
}

/** A version's text as if it held one name only. */
function restricted(version: Version, unit: NameUnit): NamedText {
  const { named } = version;
  const inside = ({ start, end }: { start: number; end: number }): boolean =>
    unit.start <= start && end <= unit.end;
  return {
    ...named,
    text: unit.text,
    words: named.words.filter(inside),
    places: named.places.filter(inside),
  };
}
