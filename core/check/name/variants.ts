import { formsOfText, spellingDistance } from '../../facts/index.ts';
import type { Suggestion } from '../../model/index.ts';
import { cellText, joinCell, spansOf } from '../cell.ts';
import type { CheckContext, PlacedFinding } from '../check.ts';
import { fix } from '../fix.ts';
import { analyseNames } from './analysis.ts';
import { isCased } from './unit.ts';
import type { NamePlace, Spelling } from './spellings.ts';

/** How far two spellings of one name may be apart: two vowels, or one consonant. */
const FARTHEST = 1;
/** Places shown of the rarer spelling. */
const MOST_PLACES = 10;

/**
 * Finds: a name that one version spells in two ways (إردوغان and أردوغان, Кельбаджар and Кяльбаджар), as the name of
 * another version shows that they are one. The rarer spelling is marked in all its places, with the first of the other.
 * Leaves alone: forms of one name by case, number and gender, clitics, names that no other version has.
 * Severity: warning.
 */
export function* nameVariants(context: CheckContext): Iterable<PlacedFinding | undefined> {
  const { spellings } = yield* analyseNames(context);
  const told = new Set<string>();
  for (const { column, spellings: all } of spellings.groups()) {
    const byUse = all.toSorted((a, b) => b.places.length - a.places.length || first(a).row - first(b).row);
    for (const [index, rare] of byUse.entries()) {
      const common = byUse.slice(0, index).find((other) => areVariants(other, rare));
      if (!common) continue;
      const id = `${column} ${[common.shown, rare.shown].sort().join(' ')}`;
      if (told.has(id)) continue;
      told.add(id);
      yield variantFinding(common, rare);
    }
  }
}

function first({ places }: Spelling): NamePlace {
  return places[0]!;
}

/** Whether two spellings are of one name and none is an inflected or derived form of the other. */
function areVariants(a: Spelling, b: Spelling): boolean {
  if (a.letters === b.letters) return a.shown !== b.shown;
  if (a.letters.startsWith(b.letters) || b.letters.startsWith(a.letters)) return false;
  if (isFormOf(a, b) || isFormOf(b, a)) return false;
  if (withoutLast(a.letters) === withoutLast(b.letters)) return false;
  return spellingDistance(a.letters, b.letters) <= FARTHEST;
}

/** Whether a spelling is another one without clitics or endings. */
function isFormOf({ letters }: Spelling, whole: Spelling): boolean {
  return formsOfText(whole.letters, first(whole).cell.lang).some((form) => form.letters === letters);
}

function withoutLast(letters: string): string {
  return letters.slice(0, -1);
}

function variantFinding(common: Spelling, rare: Spelling): PlacedFinding {
  const usual = first(common);
  const shown = [...rare.places.slice(0, MOST_PLACES), usual];
  const suggestions =
    common.places.length > rare.places.length
      ? rare.places.flatMap((place) => suggestion(place, rare, common))
      : [];
  return {
    row: first(rare).row,
    type: 'inconsistent-entities',
    severity: 'warning',
    spans: shown.flatMap(({ cell, start, end }) => spansOf(cell, joinCell(cell), start, end)),
    message: {
      key: 'inconsistency.name',
      params: {
        lang: usual.cell.lang,
        first: nameOf(common),
        firstCount: common.places.length,
        second: nameOf(rare),
        secondCount: rare.places.length,
      },
    },
    suggestions,
  };
}

/** A spelling for people: as written where capitals show it to be a name, else without clitics. */
function nameOf(spelling: Spelling): string {
  const { cell, start, end } = first(spelling);
  return isCased(cell.lang) ? cellText(cell).slice(start, end) : spelling.shown;
}

/** Puts the usual spelling in a place of the rare one, ending, clitics and capital kept, where it is written plainly. */
function suggestion({ cell, start, end }: NamePlace, rare: Spelling, common: Spelling): Suggestion[] {
  const joined = joinCell(cell);
  const index = joined.starts.findLastIndex((from) => from <= start);
  const segment = cell.segments[index];
  const from = joined.starts[index] ?? 0;
  const word = joined.text.slice(start, end);
  const at = word.toLowerCase().indexOf(rare.shown);
  if (!segment || at < 0 || word.toLowerCase().length !== word.length) return [];
  const capital =
    word[at] === word[at]!.toLowerCase()
      ? common.shown
      : common.shown[0]!.toUpperCase() + common.shown.slice(1);
  const changed = word.slice(0, at) + capital + word.slice(at + rare.shown.length);
  return [fix('fix.replace', cell, segment, start - from, end - from, changed)];
}
