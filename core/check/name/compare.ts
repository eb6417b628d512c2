import type { NameMatch } from '../../facts/index.ts';
import type { LanguageTag } from '../../model/index.ts';
import type { Finding } from '../check.ts';
import { endsWithAcronym, isSpelledOut } from './acronym.ts';
import { bodyInstead } from './bodies.ts';
import { mayBeUntold } from './explained.ts';
import { disagreement, spansIn } from './finding.ts';
import { extraItem, standIn } from './neighbours.ts';
import { givenNameInstead, oddGivenName } from './given.ts';
import {
  type Halves,
  type HalfName,
  type Lacks,
  type Missing,
  missingNames,
  type NameVersion,
  type Sighting,
} from './missing.ts';
import { lacksNoun, nounOfGap } from './gap.ts';
import { type LostName, lostName } from './lost.ts';
import { isWrittenApart, LIKELY, orphanIn, STRANGE } from './orphan.ts';
import { acronymInstead, mayAbbreviate, presence } from './presence.ts';
import { enoughTogether, isEnough, isNoun } from './together.ts';
import { type NameUnit, type Stretch, unitKey } from './unit.ts';

/** What two names of three versions must weigh together for an error. */
const CONTRADICTION = 1.5;
/** What a name must weigh for its absence alone to count. */
const ALONE = 0.8;
/** The same where the other version has a preposition or article without a noun. */
const ALONE_BESIDE_GAP = 0.3;
/** The same where the other version has no capitals and shows no name of its own. */
const ALONE_UNCASED = 1.2;
/** The same for a place that the gazetteer knows in both versions, so that no spelling need be guessed. */
const PLACE_ALONE_UNCASED = 1;
/** What a name must weigh where the other version has a strange word that sounds like nothing. */
const LEAST_BESIDE = 0.6;
/** The same where it has a body or place that this one has no word for. */
const LEAST_BESIDE_BODY = 0.5;

/** A finding; `pair` names the two words that stand for each other, `lost` is the name that nothing stands for. */
export type NameFinding = Finding & { readonly pair?: string; readonly lost?: LostName };

/** What came of a row: its findings, or that names are missing where nothing is known about names yet. */
export interface Outcome {
  readonly findings: readonly NameFinding[];
  readonly undecided: boolean;
}

const NONE: Outcome = { findings: [], undecided: false };

/**
 * Compares the names of the versions of a row. While `see` is given, it is told of every name found, and names missing from a
 * version without capitals leave the row undecided.
 */
export function compareVersions(versions: readonly NameVersion[], see?: Sighting): Outcome {
  if (versions.length < 2) return NONE;
  if (versions.every(({ units }) => units.length === 0)) return outcomeOf(besideGapOfPair(versions));
  const matches = versions.length === 2 ? new Map<number, NameMatch>() : undefined;
  const halves = versions.map((): HalfName[] => []);
  const lacks = versions.map((from, index) =>
    missingNames(from, versions, matches && { turned: index > 0, matches }, halves[index]!, see),
  );
  if (lacks.every((list) => list.every((names) => names.length === 0))) {
    const half = halves.some((list) => list.some(({ to }) => !versions[to]!.cased));
    if (see && half) return { findings: [], undecided: true };
    const extra =
      versions.length === 2
        ? (otherGivenName(versions, halves) ??
          extraIn(versions[0]!, versions[1]!) ??
          besideGapOfPair(versions))
        : oddGivenName(versions, lacks, halves);
    return outcomeOf(extra);
  }
  if (see && lacks.some((list) => list.some((names, to) => names.length > 0 && !versions[to]!.cased))) {
    return { findings: [], undecided: true };
  }
  const findings =
    versions.length === 2 ? comparePair(versions, lacks, halves) : compareAll(versions, lacks, halves);
  return findings.length === 0 ? NONE : { findings, undecided: false };
}

function comparePair(versions: readonly NameVersion[], lacks: Lacks, halves: Halves): NameFinding[] {
  const [a, b] = versions as [NameVersion, NameVersion];
  const onlyA = lacks[0]![1]![0];
  const onlyB = lacks[1]![0]![0];
  if (onlyA && onlyB && enoughTogether(onlyA, a, onlyB, b)) {
    const short =
      mayAbbreviate(onlyB.unit, b.named, onlyA.unit, a.named) ||
      mayAbbreviate(onlyA.unit, a.named, onlyB.unit, b.named);
    if (short) return [];
    const apart =
      (!b.cased && isWrittenApart(onlyA.unit, a.named, b.named)) ||
      (!a.cased && isWrittenApart(onlyB.unit, b.named, a.named));
    if (!apart) return [replacement(a, onlyA.unit, b, onlyB.unit)];
  }
  const stranger = a.cased === b.cased ? undefined : strangerIn(a, b, lacks);
  if (stranger) return [stranger];
  const findings: NameFinding[] = [];
  for (const [only, from, other] of [
    [onlyA, a, b],
    [onlyB, b, a],
  ] as const) {
    if (!only || (only.weight < ALONE && !countsBesideGap(only, from, other))) continue;
    if (acronymInstead(only.unit, from.named, other.named)) continue;
    const place = only.unit.home !== undefined && from.cased && only.weight >= PLACE_ALONE_UNCASED;
    if (from.cased && isWrittenApart(only.unit, from.named, other.named)) continue;
    const untold = mayBeUntold(only.unit, from, other);
    const certain = !untold && ((from.cased && other.cased) || place || only.weight >= ALONE_UNCASED);
    findings.push({
      ...(!certain && { severity: 'info' as const }),
      ...(only.unit.home === undefined && {
        lost: lostName(only.unit, from.cell.lang, other),
      }),
      spans: spansIn(from, only.unit),
      message: { key: 'value.missing', params: { expected: only.unit.text, lang: other.cell.lang } },
    });
  }
  if (findings.length > 0) return findings;
  const mixed = besideBody(a, onlyA, a, b) ?? besideBody(a, onlyB, b, a) ?? otherGivenName(versions, halves);
  const finding = mixed ?? besideGapOfPair(versions);
  return finding ? [finding] : findings;
}

/** Whether a name that weighs less than {@link ALONE} counts, as the other version seems to lack a noun. */
function countsBesideGap({ unit, weight }: Missing, from: NameVersion, other: NameVersion): boolean {
  return weight >= ALONE_BESIDE_GAP && lacksNoun(other) && !isNoun(unit, from);
}

function outcomeOf(finding: NameFinding | undefined): Outcome {
  return finding ? { findings: [finding], undecided: false } : NONE;
}

/** {@link besideGap} of either of two versions; none of three. */
function besideGapOfPair(versions: readonly NameVersion[]): NameFinding | undefined {
  const [a, b, third] = versions;
  return a && b && !third ? (besideGap(a, b) ?? besideGap(b, a)) : undefined;
}

/** A word with a capital that went with the noun that `other` lacks, by where it stands: the website of. */
function besideGap(from: NameVersion, other: NameVersion): NameFinding | undefined {
  const lost = from.cased && other.cased ? nounOfGap(from, other) : undefined;
  if (!lost) return undefined;
  return {
    spans: spansIn(from, lost),
    message: { key: 'value.missing', params: { expected: lost.text, lang: other.cell.lang } },
  };
}

/** Two given names before one surname. */
function otherGivenName(versions: readonly NameVersion[], halves: Halves): NameFinding | undefined {
  for (const [from, list] of halves.entries()) {
    const [one, other] = [versions[from]!, versions[1 - from]!];
    for (const half of list) {
      const found = givenNameInstead(half, one, other);
      if (found) return strangers(versions[0]!, one, found.name, other, found.word);
    }
  }
  return undefined;
}

/** A name that `other` lacks, and a body or place named there by a common noun that `from` has no word for; `first` is told of first. */
function besideBody(
  first: NameVersion,
  only: Missing | undefined,
  from: NameVersion,
  other: NameVersion,
): NameFinding | undefined {
  if (!only || only.weight < LEAST_BESIDE_BODY) return undefined;
  const body = bodyInstead(other.named, from.named);
  if (!body || acronymInstead(only.unit, from.named, other.named)) return undefined;
  if (isWrittenApart(only.unit, from.named, other.named)) return undefined;
  return strangers(first, from, only.unit, other, body);
}

/** A name of the version with capitals and the word that stands in its place in the other. */
function strangerIn(a: NameVersion, b: NameVersion, lacks: Lacks): NameFinding | undefined {
  const [cased, other] = a.cased ? [a, b] : [b, a];
  const only = lacks[a.cased ? 0 : 1]![a.cased ? 1 : 0]![0];
  if (!only) return undefined;
  const found = standIn(cased.units, cased.named, other.named);
  if (found) return strangers(a, cased, found.name, other, found.word);
  const { unit, weight } = only;
  if (weight < LEAST_BESIDE || !isSpelledOut(unit.text, cased.named.lang)) return undefined;
  const orphan = orphanIn(other, cased.named, weight < ALONE ? STRANGE : LIKELY);
  if (!orphan || isWrittenApart(unit, cased.named, other.named)) return undefined;
  if (acronymInstead(unit, cased.named, other.named)) return undefined;
  const lost = unit.home === undefined ? { lost: lostName(unit, cased.cell.lang, other) } : undefined;
  return { ...strangers(a, cased, unit, other, orphan), ...lost };
}

/** A name and the word that stands in its place; `first` is the version that is told of first. */
function strangers(
  first: NameVersion,
  from: NameVersion,
  name: Stretch,
  other: NameVersion,
  word: Stretch,
): NameFinding {
  const [one, two] = first === from ? [name, word] : [word, name];
  const [a, b] = first === from ? [from, other] : [other, from];
  return { ...disagreement(a, one, b, two), pair: `${one.text} ${two.text}` };
}

/** A word in a list of the version without capitals that the list of the other lacks; none where both have capitals or neither. */
function extraIn(a: NameVersion, b: NameVersion): NameFinding | undefined {
  if (a.cased === b.cased) return undefined;
  const [cased, other] = a.cased ? [a, b] : [b, a];
  const found = extraItem(cased.units, cased.named, other.named);
  if (!found) return undefined;
  return {
    spans: spansIn(other, found),
    message: { key: 'value.missing', params: { expected: found.text, lang: cased.cell.lang } },
  };
}

function replacement(a: NameVersion, one: NameUnit, b: NameVersion, two: NameUnit): NameFinding {
  return { ...disagreement(a, one, b, two), pair: `${unitKey(one, a.named)} ${unitKey(two, b.named)}` };
}

/** With three or more versions, a name that all but one have is missing there, or another stands in its place. */
function compareAll(versions: readonly NameVersion[], lacks: Lacks, halves: Halves): NameFinding[] {
  const findings: NameFinding[] = [];
  const accused = new Set<number>();
  versions.forEach((from, index) => {
    for (const unit of from.units) {
      const without = versions.flatMap((_, to) => {
        const missing = lacks[index]![to]!.find((one) => one.unit === unit);
        return missing ? [{ to, weight: missing.weight }] : [];
      });
      const [odd] = without;
      if (without.length !== 1 || !odd || accused.has(odd.to)) continue;
      const finding = oddFinding(versions, lacks, index, unit, odd);
      if (!finding) continue;
      accused.add(odd.to);
      findings.push(finding);
    }
  });
  const given = findings.length === 0 ? oddGivenName(versions, lacks, halves) : undefined;
  return given ? [given] : findings;
}

function oddFinding(
  versions: readonly NameVersion[],
  lacks: Lacks,
  from: number,
  unit: NameUnit,
  { to, weight }: { readonly to: number; readonly weight: number },
): NameFinding | undefined {
  const odd = versions[to]!;
  const others = versions.filter((version) => version !== odd);
  const own = odd.units.find((candidate) =>
    versions.every((_, other) => other === to || lacks[to]![other]!.some((one) => one.unit === candidate)),
  );
  if (own ? !isEnough(weight + own.solid) : weight < ALONE) return undefined;
  const source = versions[from]!;
  const lang: LanguageTag = odd.cell.lang;
  const elsewhere = others.flatMap((version) => {
    const same = version === source ? unit : counterpart(unit, source, version);
    return same ? spansIn(version, same) : [];
  });
  // Scripts without capitals mostly say in words what an acronym stands for.
  const translated = !own && !odd.cased && endsWithAcronym(unit.text);
  return {
    odd: lang,
    ...(own && weight + own.solid >= CONTRADICTION && { severity: 'error' as const }),
    ...(translated && { severity: 'info' as const }),
    spans: [...(own ? spansIn(odd, own) : []), ...elsewhere],
    message: own
      ? { key: 'value.differs', params: { lang, found: own.text, expected: unit.text } }
      : { key: 'value.missing', params: { lang, expected: unit.text } },
  };
}

/** What another version has for a name. */
function counterpart(unit: NameUnit, from: NameVersion, other: NameVersion): Stretch | undefined {
  const word = presence(unit, from.named, other.named).matches.at(-1)?.match.word;
  const place =
    unit.home === undefined ? undefined : other.named.places.find(({ home }) => home === unit.home);
  const at = place ?? word;
  if (!at) return undefined;
  const whole = other.units.find(({ start, end }) => start <= at.start && at.end <= end) ?? at;
  return { start: whole.start, end: whole.end, text: other.named.text.slice(whole.start, whole.end) };
}
