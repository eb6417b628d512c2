import type { LanguageTag } from '../../model/index.ts';
import { addTo } from '../../model/lists.ts';
import { formsOf, formsOfText, type KnownWord, type NameLexicon } from '../../facts/index.ts';
import { nameLetters } from '../../facts/name/letters.ts';
import type { CheckCell, CheckContext } from '../check.ts';
import type { NameVersion } from './missing.ts';
import type { WordMatch } from './presence.ts';

/** Where a version writes a name. */
export interface NamePlace {
  readonly row: number;
  readonly cell: CheckCell;
  /** Offsets in the text of the cell, its segments joined. */
  readonly start: number;
  readonly end: number;
}

/** One way in which a version spells a name. */
export interface Spelling {
  /** The name without case endings and clitics, in lower case, with its accents. */
  readonly shown: string;
  /** The same as the models compare it. */
  readonly letters: string;
  readonly places: readonly NamePlace[];
}

/** The spellings of one name in one version, as the name of another version shows that they are one. */
export interface SpellingGroup {
  readonly column: number;
  readonly spellings: readonly Spelling[];
}

const SHORTEST = 4;
const POSSESSIVE = /['’]s$/u;

/** A spelling while rows are taken in: of every place its row, where it begins and where it ends. */
interface Collected extends Omit<Spelling, 'places'> {
  readonly places: number[];
}

/** Numbers of a place. */
const PLACE = 3;

/** The spellings of a name in one version by what is shown of them; absent for names too short to tell spellings apart. */
type Group = Map<string, Collected> | null;

/** What is known of the names of one version as another one spells them. */
class Spellings {
  /** By the stem of the name in the other version. */
  readonly groups = new Map<string, Map<string, Collected>>();
  /** The group of a word of the other version. */
  readonly ofWord = new Map<KnownWord, Group>();
}

/** Collects how every version spells the names that other versions have too. */
export class NameSpellings {
  readonly #rows: CheckContext['rows'];
  readonly #versions: CheckContext['versions'];
  /** By column, then by the column of the version that shows that they are one name. */
  readonly #byColumn: readonly (readonly Spellings[])[];
  /** The groups of a column in the order in which they were met. */
  readonly #met = new Map<number, Map<string, Collected>[]>();

  constructor({ rows, versions }: CheckContext) {
    this.#rows = rows;
    this.#versions = versions;
    this.#byColumn = versions.map(() => versions.map(() => new Spellings()));
  }

  /** Takes in a word of the version `other` of a row that is surely a name of `from`; rows come in order. */
  add(row: number, { of, known, match }: WordMatch, from: NameVersion, other: NameVersion): void {
    const group = this.#groupOf(known ?? from.named.lexicon.word(of), from, other.column);
    const { word, letters } = match;
    if (!group || !word || letters === undefined || letters.length < SHORTEST) return;
    const shown = other.cased ? shapeOf(word.word, other.named.lexicon) : { shown: letters, stem: letters };
    let spelling = group.get(shown.shown);
    if (!spelling)
      group.set(shown.shown, (spelling = { shown: shown.shown, letters: shown.stem, places: [] }));
    const { places } = spelling;
    // Rows come in order: those before need not be looked at.
    for (let at = places.length - PLACE; places[at] === row; at -= PLACE)
      if (places[at + 1] === word.start) return;
    places.push(row, word.start, word.end);
  }

  /** The words of the versions in a language that another version surely has as names. */
  *names(lang: LanguageTag): Iterable<string> {
    for (const shownBy of this.#byColumn)
      for (const [column, { ofWord }] of shownBy.entries())
        if (this.#versions[column]!.lang === lang) for (const { text } of ofWord.keys()) yield text;
  }

  /** The names with more than one spelling. */
  *groups(): Iterable<SpellingGroup> {
    for (const [column, groups] of this.#met) {
      for (const spellings of groups) {
        if (spellings.size > 1)
          yield { column, spellings: Array.from(spellings.values(), (one) => this.#placed(one, column)) };
      }
    }
  }

  #placed({ places, ...spelling }: Collected, column: number): Spelling {
    const placeAt = (at: number): NamePlace => {
      const [row, start, end] = places.slice(at, at + PLACE) as [number, number, number];
      return { row, cell: this.#rows[row]!.cells[column]!, start, end };
    };
    return {
      ...spelling,
      places: Array.from({ length: places.length / PLACE }, (_, at) => placeAt(PLACE * at)),
    };
  }

  #groupOf(name: KnownWord, { column, named: { lexicon } }: NameVersion, other: number): Group {
    const all = this.#byColumn[other]![column]!;
    let group = all.ofWord.get(name);
    if (group !== undefined) return group;
    const key = stemOf(name, lexicon);
    group = key.length < SHORTEST ? null : (all.groups.get(key) ?? null);
    if (!group && key.length >= SHORTEST) {
      all.groups.set(key, (group = new Map()));
      addTo(this.#met, other, group);
    }
    all.ofWord.set(name, group);
    return group;
  }
}

/** What a word of a version with capitals shows of its spelling. */
interface Shape {
  readonly stem: string;
  readonly shown: string;
}

const shapes = new WeakMap<KnownWord, Shape>();

function shapeOf(word: KnownWord, lexicon: NameLexicon): Shape {
  let shape = shapes.get(word);
  if (!shape) {
    const stem = stemOf(word, lexicon);
    shapes.set(word, (shape = { stem, shown: shownStem(word.text, stem) }));
  }
  return shape;
}

/** A word without its case ending; of Latin words, without a plural or possessive s. */
function stemOf(word: KnownWord, lexicon: NameLexicon): string {
  const bare = word.text.replace(POSSESSIVE, '');
  const [whole, stem] = bare === word.text ? formsOf(word, lexicon) : formsOfText(bare, lexicon.base);
  if (!whole) return '';
  return whole.script === 'Cyrl' && stem && stem.letters.length >= SHORTEST ? stem.letters : whole.letters;
}

/** The stem as written, with its accents, as far as its letters tell where it ends. */
function shownStem(text: string, stem: string): string {
  const written = text.replace(POSSESSIVE, '').normalize('NFC').toLowerCase();
  if (/[^\p{L}]/u.test(written)) return stem;
  if (nameLetters(written) === stem) return written;
  return written.length >= stem.length ? written.slice(0, Math.max(stem.length, 1)) : stem;
}
