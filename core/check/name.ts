import { bestMatch, type CapitalWord, type NamedText, readNames } from '../facts/index.ts';
import type { LanguageTag } from '../model/index.ts';
import { joinCell, type JoinedCell, spansOf } from './cell.ts';
import {
  NOTHING,
  type Check,
  type CheckCell,
  type CheckContext,
  type Finding,
  type RowCheck,
} from './check.ts';
import { solidity, type WordUse, wordUse } from './name-solidity.ts';

/** Below this log odds no word of the other version is the name; above, one may be. */
const UNMATCHED = -2;
/** What both sides of a replacement must have, and what they must have together. */
const EACH = 0.5;
const TOGETHER = 1.5;

/** A name, one word or several, that a version has, and where. */
interface Name {
  readonly words: readonly CapitalWord[];
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly solid: number;
}

interface Version {
  readonly column: number;
  readonly cell: CheckCell;
  readonly joined: JoinedCell;
  readonly named: NamedText;
  readonly names: readonly Name[];
}

/**
 * Names of people, places and organisations that one version has and another has not, or has another one for.
 *
 * Finds: Brayant in one version where the other has Chavez; with three versions also which of them is odd, and names that
 * two versions have and the third has not.
 * Leaves alone: names that are translated or paraphrased (Premier League, the Russian president), acronyms, adjectives and
 * inhabitants of places, and a name that is missing from one of two versions: translators replace names by pronouns.
 */
export const name: Check = {
  name: 'name',
  type: 'inconsistent-entities',
  severity: 'warning',
  rows: (context) => rowCheck(context),
};

function rowCheck(context: CheckContext): RowCheck {
  let uses: (WordUse | undefined)[] = [];
  const useOf = (column: number): WordUse => (uses[column] ??= wordUse(context.rows, column));
  return (row, index) => {
    if (index === 0) uses = [];
    const versions: Version[] = [];
    row.cells.forEach((cell, column) => {
      if (!cell || cell.segments.length === 0) return;
      const joined = joinCell(cell);
      const named = readNames(joined.text, cell.lang);
      versions.push({ column, cell, joined, named, names: namesOf(named, useOf(column)) });
    });
    if (versions.length < 2 || versions.every(({ names }) => names.length === 0)) return NOTHING;
    return versions.length === 2 ? comparePair(versions[0]!, versions[1]!) : compareAll(versions);
  };
}

/** Runs of words with capitals that hold at least one name. */
function namesOf(named: NamedText, use: WordUse): Name[] {
  const names: Name[] = [];
  let run: CapitalWord[] = [];
  const flush = (): void => {
    const words = run.filter(({ role }) => role === 'name');
    run = [];
    const first = words[0];
    const last = words.at(-1);
    if (!first || !last) return;
    const solid = Math.max(
      ...words.map((word) => solidity(word, named.lang, placeAt(named, word) !== undefined, use)),
    );
    names.push({
      words,
      start: first.start,
      end: last.end,
      text: named.text.slice(first.start, last.end),
      solid,
    });
  };
  for (const word of named.capitals) {
    if (!word.joined || word.role !== 'name') flush();
    if (word.role === 'name') run.push(word);
  }
  flush();
  return names;
}

function placeAt(named: NamedText, word: { start: number; end: number }): string | undefined {
  return named.places.find(({ start, end }) => start <= word.start && word.end <= end)?.home;
}

/** Whether a version says a name of another version in any way. */
function has(other: Version, name: Name, from: Version): boolean {
  for (const word of name.words) {
    const home = placeAt(from.named, word);
    if (home !== undefined && other.named.places.some((place) => place.home === home)) return true;
    if (bestMatch(word.text, from.cell.lang, other.named) > UNMATCHED) return true;
  }
  return false;
}

function missingFrom(other: Version, from: Version): Name[] {
  return from.names.filter((name) => name.solid >= EACH && !has(other, name, from));
}

function strongest(names: readonly Name[]): Name | undefined {
  return names.reduce<Name | undefined>(
    (best, one) => (best && best.solid >= one.solid ? best : one),
    undefined,
  );
}

function spans(version: Version, name: Name): Finding['spans'] {
  return spansOf(version.cell, version.joined, name.start, name.end, name.text);
}

function comparePair(a: Version, b: Version): readonly Finding[] {
  const fromA = strongest(missingFrom(b, a));
  const fromB = strongest(missingFrom(a, b));
  if (!fromA || !fromB || fromA.solid + fromB.solid < TOGETHER) return NOTHING;
  return [
    {
      spans: [...spans(a, fromA), ...spans(b, fromB)],
      message: {
        key: 'value.pair',
        params: { first: fromA.text, firstLang: a.cell.lang, second: fromB.text, secondLang: b.cell.lang },
      },
    },
  ];
}

/** With three or more versions, a name that all but one have is missing there, or another stands in its place. */
function compareAll(versions: readonly Version[]): readonly Finding[] {
  const findings: Finding[] = [];
  const accused = new Set<Version>();
  for (const from of versions) {
    for (const one of from.names) {
      if (one.solid < EACH) continue;
      const without = versions.filter((other) => other !== from && !has(other, one, from));
      const odd = without[0];
      if (without.length !== 1 || !odd || accused.has(odd)) continue;
      const own = strongest(
        odd.names.filter(
          (name) => name.solid >= EACH && versions.every((v) => v === odd || !has(v, name, odd)),
        ),
      );
      if (!own) continue;
      accused.add(odd);
      findings.push(replaced(versions, from, one, odd, own));
    }
  }
  return findings.length > 0 ? findings : NOTHING;
}

function replaced(versions: readonly Version[], from: Version, one: Name, odd: Version, own: Name): Finding {
  const lang: LanguageTag = odd.cell.lang;
  const others = versions.filter((version) => version !== odd && version !== from);
  const elsewhere = others.flatMap((version) => {
    const same = version.names.find(
      (name) => has(from, name, version) && has({ ...from, names: [one] }, name, version),
    );
    return same ? spans(version, same) : [];
  });
  return {
    odd: lang,
    spans: [...spans(odd, own), ...spans(from, one), ...elsewhere],
    message: { key: 'value.differs', params: { lang, found: own.text, expected: one.text } },
  };
}
