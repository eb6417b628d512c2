import { formsOfText } from '../facts/index.ts';
import type { CheckCell } from './check.ts';
import { type JoinedCell } from './cell.ts';
import type { NameVersion, Sighting } from './name-compare.ts';

/** Where a version writes a name. */
export interface NamePlace {
  readonly row: number;
  readonly cell: CheckCell;
  readonly joined: JoinedCell;
  /** Offsets in the joined text. */
  readonly start: number;
  readonly end: number;
}

/** One way in which a version spells a name. */
export interface Spelling {
  /** The name without case endings and clitics, in lower case, with its accents. */
  readonly shown: string;
  /** The same as the models compare it. */
  readonly letters: string;
  readonly places: NamePlace[];
}

/** The spellings of one name in one version, as the name of another version shows that they are one. */
export interface SpellingGroup {
  readonly column: number;
  readonly spellings: readonly Spelling[];
}

const SHORTEST = 4;

/** Collects how every version spells the names that other versions have too. */
export class NameSpellings {
  /** By column, then by the name in the other version and the spelling. */
  readonly #byColumn = new Map<number, Map<string, Map<string, Spelling>>>();

  /** Takes in a name of a row; rows come in order. */
  add(row: number, { name, from, word, letters, other }: Sighting): void {
    const key = stemOf(name, from);
    if (key.length < SHORTEST || letters.length < SHORTEST) return;
    const text = other.named.text.slice(word.start, word.end);
    const stem = other.cased ? stemOf(text, other) : letters;
    const shown = other.cased ? shownStem(text, stem) : letters;
    let column = this.#byColumn.get(other.column);
    if (!column) this.#byColumn.set(other.column, (column = new Map()));
    const group = `${from.column} ${key}`;
    let spellings = column.get(group);
    if (!spellings) column.set(group, (spellings = new Map()));
    let spelling = spellings.get(shown);
    if (!spelling) spellings.set(shown, (spelling = { shown, letters: stem, places: [] }));
    const { cell, joined } = other;
    const { places } = spelling;
    // Rows come in order: those before need not be looked at.
    for (let at = places.length - 1; places[at]?.row === row; at--)
      if (places[at]!.start === word.start) return;
    places.push({ row, cell, joined, start: word.start, end: word.end });
  }

  /** The names with more than one spelling. */
  *groups(): Iterable<SpellingGroup> {
    for (const [column, groups] of this.#byColumn) {
      for (const spellings of groups.values()) {
        if (spellings.size > 1) yield { column, spellings: [...spellings.values()] };
      }
    }
  }
}

/** A word without its case ending; of Latin words, without a plural or possessive s. */
function stemOf(word: string, { cell }: NameVersion): string {
  const [whole, stem] = formsOfText(word.replace(/['’]s$/u, ''), cell.lang);
  if (!whole) return '';
  return whole.script === 'Cyrl' && stem && stem.letters.length >= SHORTEST ? stem.letters : whole.letters;
}

/** The stem as written, accents kept, where folding the letters did not change their number. */
function shownStem(text: string, stem: string): string {
  const written = text
    .replace(/['’]s$/u, '')
    .normalize('NFC')
    .toLowerCase();
  return written.length >= stem.length && !/[^\p{L}]/u.test(written)
    ? written.slice(0, Math.max(stem.length, 1))
    : stem;
}
