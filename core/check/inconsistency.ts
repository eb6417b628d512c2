import { baseLanguage } from '../text/language.ts';
import { normalise } from '../text/normalise.ts';
import { cellText, isFurniture, wholeCell } from './cell.ts';
import type { Check, CheckCell, CheckContext, PlacedFinding } from './check.ts';
import { nameVariants } from './name/variants.ts';
import { transcriptionVariants } from './name/transcriptions.ts';
import { termVariants } from './inconsistency/term-variants.ts';

// From the start of a run only, so that long runs of marks are gone through once.
const EDGES = /^[\p{P}\p{S}\s]+|(?<![\p{P}\p{S}\s])[\p{P}\p{S}\s]+$/gu;
const BESIDE_MARKS = / ?([\p{P}\p{S}]) ?/gu;
const BETWEEN = /[\p{P}\p{S}\s]+/gu;
const BLANKS = /\s+/g;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
/** Rows between two breaths. */
const STRIDE = 512;

/** A text by what it says: without case, marks at the edges, blanks beside marks, kinds of blanks and vowel signs. */
function keyOf(text: string): string {
  return normalise(text).toLowerCase().replace(EDGES, '').replace(BLANKS, ' ').replace(BESIDE_MARKS, '$1');
}

/** The same without any marks and blanks: texts that differ in these only are no different translations. */
function looseKey(key: string): string {
  return key.replace(BETWEEN, '').replaceAll('ё', 'е');
}

/** What stands beside a text that comes more than once. */
class Translations {
  /** Where the first of them stands. */
  readonly row: number;
  readonly cell: CheckCell;
  /** All of them, see `looseKey`. */
  readonly keys: Set<string>;

  constructor(row: number, cell: CheckCell, key: string) {
    this.row = row;
    this.cell = cell;
    this.keys = new Set([key]);
  }
}

const OPTIONS = { minWords: 3 };

/**
 * Finds: the same text translated in two ways, and two texts with the same translation; also a name spelled in two ways
 * (see `name/variants.ts` and `name/transcriptions.ts`) and a concept called by two terms of the glossary (see
 * `inconsistency/term-variants.ts`) inside one version. The first column is the one that the others are compared with. Each
 * pair is reported once, on the row where the difference first shows.
 * Leaves alone: texts under `minWords` words (the same word has many translations), differences in case, marks and blanks
 * only, page furniture, texts without letters, forms of a plural.
 * Type: inconsistency. Severity: warning; `info` for two texts with one translation, which languages have good reasons for,
 * and for two terms.
 * Options: `minWords` (number, 3): fewest words of a repeated text.
 * Examples: 'Check the oil level.' as 'Проверьте уровень масла.' and as 'Убедитесь, что масла достаточно.'; 'إردوغان' and
 * 'أردوغان'.
 */
export const inconsistency: Check = {
  name: 'inconsistency',
  type: 'inconsistency',
  severity: 'warning',
  compares: true,
  options: OPTIONS,
  *whole(context) {
    const minWords = context.option('minWords', OPTIONS.minWords);
    const { versions } = context;
    const hashes: (Int32Array | undefined)[] = [];
    for (let column = 0; column < versions.length; column++) hashes.push(yield* hashesOf(context, column));
    for (let column = 1; column < versions.length; column++) {
      if (baseLanguage(versions[column]!.lang) === baseLanguage(versions[0]!.lang)) continue;
      const [first, own] = [hashes[0]!, hashes[column]!];
      yield* differing(context, [first, own], 0, column, minWords, 'inconsistency.target');
      yield* differing(context, [own, first], column, 0, minWords, 'inconsistency.source');
    }
    yield* nameVariants(context);
    yield* transcriptionVariants(context);
    yield* termVariants(context);
  },
};

/** A hash of the words of every row of a column; 0 where there is nothing to compare. */
function* hashesOf(context: CheckContext, column: number): Generator<undefined, Int32Array> {
  const hashes = new Int32Array(context.rows.length);
  for (let row = 0; row < context.rows.length; row++) {
    if (row % STRIDE === 0) yield undefined;
    const { cells, isPluralForm } = context.rows[row]!;
    const cell = cells[column];
    if (!cell || isPluralForm || isFurniture(cell)) continue;
    hashes[row] = context.traits.hash(row, column);
  }
  return hashes;
}

function keyAt({ rows }: CheckContext, row: number, column: number): string {
  const cell = rows[row]!.cells[column];
  return cell && cell.segments.length > 0 && !isFurniture(cell) ? keyOf(cellText(cell)) : '';
}

/** The hashes in one column that stand beside more than one hash of another column. */
function ambiguous(same: Int32Array, other: Int32Array): Set<number> {
  const first = new Map<number, number>();
  const found = new Set<number>();
  for (let row = 0; row < same.length; row++) {
    const [hash, beside] = [same[row]!, other[row]!];
    if (hash === 0 || beside === 0) continue;
    const known = first.get(hash);
    if (known === undefined) first.set(hash, beside);
    else if (known !== beside) found.add(hash);
  }
  return found;
}

/** Rows with the same text in column `same` and different ones in column `other`; `hashes` are those of the two columns. */
function* differing(
  context: CheckContext,
  hashes: readonly [same: Int32Array, other: Int32Array],
  same: number,
  other: number,
  minWords: number,
  message: 'inconsistency.target' | 'inconsistency.source',
): Generator<PlacedFinding | undefined> {
  const { rows } = context;
  const suspects = ambiguous(...hashes);
  if (suspects.size === 0) return;
  const seen = new Map<string, Translations>();
  for (let row = 0; row < rows.length; row++) {
    if (row % STRIDE === 0) yield undefined;
    if (!suspects.has(hashes[0][row]!)) continue;
    const text = keyAt(context, row, same);
    const key = keyAt(context, row, other);
    const cell = rows[row]!.cells[other];
    if (!text || !key || !cell) continue;
    const loose = looseKey(key);
    const first = seen.get(text);
    if (!first) {
      seen.set(text, new Translations(row, cell, loose));
      continue;
    }
    if (first.keys.has(loose)) continue;
    first.keys.add(loose);
    if ((text.match(WORD)?.length ?? 0) < minWords) continue;
    const [own, theirs] = [rows[row]!.cells[same]!, rows[first.row]!.cells[same]!];
    yield {
      row,
      spans: [...wholeCell(cell), ...wholeCell(own), ...wholeCell(first.cell), ...wholeCell(theirs)],
      message: { key: message, params: { other: cellText(first.cell) } },
      ...(message === 'inconsistency.source' && { severity: 'info' as const }),
    };
  }
}
