import type { NamedText, NameMatch } from '../facts/index.ts';
import type { LanguageTag } from '../model/index.ts';
import { type JoinedCell, spansOf } from './cell.ts';
import type { CheckCell, Finding } from './check.ts';
import { standIn, type Stretch } from './name-neighbours.ts';
import {
  acronymInstead,
  mayAbbreviate,
  type Mirror,
  type Presence,
  presence,
  type WordMatch,
} from './name-presence.ts';
import { nameKey, type NameUnit, unitKey } from './name-unit.ts';

/** What each of the two names of a replacement must weigh, and what they must weigh together. */
const EACH = 0.3;
const TOGETHER = 0.9;
/** The same for two places of the gazetteer. */
const TOGETHER_PLACES = 0.6;
/** The same where one of the versions has no capitals. */
const TOGETHER_UNCASED = 1.5;
/** Sums of weights miss the round numbers they are compared with by less: 0.3 + 0.6 < 0.9. */
const ROUNDING = 1e-9;
/** What a name must weigh for its absence alone to count. */
const ALONE = 0.8;
/** The same where the other version has no capitals and shows no name of its own. */
const ALONE_UNCASED = 1.2;
/** The same for a place that the gazetteer knows in both versions, so that no spelling need be guessed. */
const PLACE_ALONE_UNCASED = 1;
/** Log odds from which a word is surely the name, and below which it is so only for want of a better. */
const STRONG = 2;
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
}

/** A name that nothing stands for, by what its words are known by, see `nameKey`. */
export interface LostName {
  readonly lang: LanguageTag;
  readonly keys: readonly string[];
}

/** A finding; `pair` names the two words that stand for each other. */
export type NameFinding = Finding & { readonly pair?: string; readonly lost?: LostName };

/** What came of a row: its findings, or that names are missing where nothing is known about names yet. */
export interface Outcome {
  readonly findings: readonly NameFinding[];
  readonly undecided: boolean;
}

/** Is told of a word of a version that is surely the same name as a word of another. */
export type Sighting = (match: WordMatch, from: NameVersion, other: NameVersion) => void;

/** A name that another version lacks, with the weight of the evidence. */
interface Missing {
  readonly unit: NameUnit;
  readonly weight: number;
}

const NONE: Outcome = { findings: [], undecided: false };

/**
 * Compares the names of the versions of a row. While `see` is given, it is told of every name found, and names missing from a
 * version without capitals leave the row undecided.
 */
export function compareVersions(versions: readonly NameVersion[], see?: Sighting): Outcome {
  if (versions.length < 2 || versions.every(({ units }) => units.length === 0)) return NONE;
  const matches = versions.length === 2 ? new Map<number, NameMatch>() : undefined;
  const lacks = versions.map((from, index) =>
    missing(from, versions, matches && { turned: index > 0, matches }, see),
  );
  if (lacks.every((list) => list.every((names) => names.length === 0))) return NONE;
  if (see && lacks.some((list) => list.some((names, to) => names.length > 0 && !versions[to]!.cased))) {
    return { findings: [], undecided: true };
  }
  const findings = versions.length === 2 ? comparePair(versions, lacks) : compareAll(versions, lacks);
  return findings.length === 0 ? NONE : { findings, undecided: false };
}

/** The names of a version that each of the versions lacks, the weightiest first. */
function missing(
  from: NameVersion,
  versions: readonly NameVersion[],
  mirror: Mirror | undefined,
  see?: Sighting,
): (readonly Missing[])[] {
  const least = versions.length > 2 ? LEAST : EACH;
  const units = from.units.filter(({ solid }) => solid >= least);
  const relations = versions.map((other) =>
    other === from ? [] : units.map((unit) => presence(unit, from.named, other.named, mirror)),
  );
  return versions.map((other, to) => {
    const row = relations[to]!;
    let doubtful = false;
    for (const { absence, matches } of row) {
      let strong = matches.length === 0;
      for (const match of matches) {
        if (match.logOdds < STRONG || !match.word) continue;
        strong = true;
        see?.(match, from, other);
      }
      if (absence > 0 || !strong) doubtful = true;
    }
    if (!doubtful) return ALL_THERE;
    const owned = ownedWords(row);
    const lacking: Missing[] = [];
    row.forEach((one, index) => {
      const unit = units[index]!;
      const corroborated = versions.length > 2 && relations.some((other) => isCorroborated(other[index]));
      const solid = corroborated ? Math.max(unit.solid, CORROBORATED) : unit.solid;
      const weight = solid * absenceOf(one, unit, owned);
      if (weight >= EACH) lacking.push({ unit, weight });
    });
    return lacking.sort((a, b) => b.weight - a.weight);
  });
}

const ALL_THERE: readonly Missing[] = [];

/** The log odds of the words that are surely names, by where they begin. */
function ownedWords(row: readonly Presence[]): Map<number, number> {
  const owned = new Map<number, number>();
  for (const { matches } of row) {
    for (const { logOdds, word } of matches)
      if (logOdds >= STRONG && word) owned.set(word.start, Math.max(logOdds, owned.get(word.start) ?? 0));
  }
  return owned;
}

function isCorroborated(presence: Presence | undefined): boolean {
  return (
    presence?.matches.some(
      ({ logOdds, letters }) =>
        logOdds >= STRONG && letters !== undefined && letters.length >= SHORTEST_CORROBORATED,
    ) ?? false
  );
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
  if (matches.length === 0) return absence;
  const bereft = home === undefined && matches.length < words.length;
  const taken = matches.every(({ logOdds, word }) => {
    const owner = word && owned.get(word.start);
    if (owner === undefined) return false;
    return logOdds < WEAK || (bereft && logOdds < STRONG && owner - logOdds > CLEARLY);
  });
  return taken ? 1 : absence;
}

function spans(version: NameVersion, unit: Stretch): Finding['spans'] {
  return spansOf(version.cell, version.joined, unit.start, unit.end, unit.text);
}

/** By the version that has the names, then by the version that lacks them. */
type Lacks = readonly (readonly (readonly Missing[])[])[];

function comparePair(versions: readonly NameVersion[], lacks: Lacks): NameFinding[] {
  const [a, b] = versions as [NameVersion, NameVersion];
  const onlyA = lacks[0]![1]![0];
  const onlyB = lacks[1]![0]![0];
  if (onlyA && onlyB && enoughTogether(onlyA, onlyB, a.cased && b.cased)) {
    const short =
      mayAbbreviate(onlyB.unit, b.named, onlyA.unit, a.named) ||
      mayAbbreviate(onlyA.unit, a.named, onlyB.unit, b.named);
    return short ? [] : [replacement(a, onlyA.unit, b, onlyB.unit)];
  }
  const stranger = a.cased === b.cased ? undefined : strangerIn(a, b, lacks);
  if (stranger) return [stranger];
  const findings: NameFinding[] = [];
  for (const [only, from, other] of [
    [onlyA, a, b],
    [onlyB, b, a],
  ] as const) {
    if (!only || only.weight < ALONE || acronymInstead(only.unit, from.named, other.named)) continue;
    const place = only.unit.home !== undefined && from.cased && only.weight >= PLACE_ALONE_UNCASED;
    const certain = (from.cased && other.cased) || place || only.weight >= ALONE_UNCASED;
    findings.push({
      ...(!certain && { severity: 'info' as const }),
      ...(only.unit.home === undefined && {
        lost: lostName(only.unit, from.cell.lang),
      }),
      spans: spans(from, only.unit),
      message: { key: 'value.missing', params: { expected: only.unit.text, lang: other.cell.lang } },
    });
  }
  return findings;
}

function lostName({ words }: NameUnit, lang: LanguageTag): LostName {
  return { lang, keys: words.map(({ text }) => nameKey(text, lang)) };
}

/** A name of the version with capitals and the word that stands in its place in the other. */
function strangerIn(a: NameVersion, b: NameVersion, lacks: Lacks): NameFinding | undefined {
  const [cased, other] = a.cased ? [a, b] : [b, a];
  if (lacks[a.cased ? 0 : 1]![a.cased ? 1 : 0]!.length === 0) return undefined;
  const found = standIn(cased.units, cased.named, other.named);
  if (!found) return undefined;
  const [one, two] = a.cased ? [found.name, found.word] : [found.word, found.name];
  const params = { first: one.text, firstLang: a.cell.lang, second: two.text, secondLang: b.cell.lang };
  return {
    pair: `${one.text} ${two.text}`,
    spans: [...spans(a, one), ...spans(b, two)],
    message: { key: 'value.pair', params },
  };
}

function enoughTogether(a: Missing, b: Missing, cased: boolean): boolean {
  const places = a.unit.home !== undefined && b.unit.home !== undefined;
  const least = !cased ? TOGETHER_UNCASED : places ? TOGETHER_PLACES : TOGETHER;
  return a.weight + b.weight >= least - ROUNDING;
}

function replacement(a: NameVersion, one: NameUnit, b: NameVersion, two: NameUnit): NameFinding {
  const params = { first: one.text, firstLang: a.cell.lang, second: two.text, secondLang: b.cell.lang };
  return {
    pair: `${unitKey(one, a.named)} ${unitKey(two, b.named)}`,
    spans: [...spans(a, one), ...spans(b, two)],
    message: { key: 'value.pair', params },
  };
}

/** With three or more versions, a name that all but one have is missing there, or another stands in its place. */
function compareAll(versions: readonly NameVersion[], lacks: Lacks): NameFinding[] {
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
  return findings;
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
  if (own ? weight + own.solid < TOGETHER - ROUNDING : weight < ALONE) return undefined;
  const source = versions[from]!;
  const lang: LanguageTag = odd.cell.lang;
  const elsewhere = others.flatMap((version) => {
    const same = version === source ? unit : counterpart(unit, source, version);
    return same ? spans(version, same) : [];
  });
  return {
    odd: lang,
    ...(own && weight + own.solid >= TOGETHER_UNCASED && { severity: 'error' as const }),
    spans: [...(own ? spans(odd, own) : []), ...elsewhere],
    message: own
      ? { key: 'value.differs', params: { lang, found: own.text, expected: unit.text } }
      : { key: 'value.missing', params: { lang, expected: unit.text } },
  };
}

/** What another version has for a name. */
function counterpart(unit: NameUnit, from: NameVersion, other: NameVersion): Stretch | undefined {
  const word = presence(unit, from.named, other.named).matches.at(-1)?.word;
  const place =
    unit.home === undefined ? undefined : other.named.places.find(({ home }) => home === unit.home);
  const at = place ?? word;
  if (!at) return undefined;
  const whole = other.units.find(({ start, end }) => start <= at.start && at.end <= end) ?? at;
  return { start: whole.start, end: whole.end, text: other.named.text.slice(whole.start, whole.end) };
}
