import { readNames } from '../../facts/index.ts';
import { TRANSCRIBED } from '../../facts/lang/transcribed.ts';
import { baseLanguage } from '../../text/language.ts';
import { addTo } from '../../model/lists.ts';
import { cellText, joinCell, spansOf } from '../cell.ts';
import type { CheckContext, PlacedFinding } from '../check.ts';
import { isCased } from './unit.ts';

/** Shorter words of the other version are too often no names. */
const SHORTEST = 4;
/** The share of the rows of the usual transcription that must have the name. */
const MOSTLY = 0.8;
/** Rows and places looked at for one transcription, and rows between two breaths. */
const MOST_ROWS = 50;
const STRIDE = 128;

/** A transcription and the rows that it stands in. */
interface Transcription {
  readonly text: string;
  readonly rows: readonly number[];
}

/**
 * Finds: a name of another version that Chinese or Japanese writes with one character changed somewhere: 埃尔多安 and 埃尔多干,
 * メルケル and メルクル. Leaves alone: names kept in Latin letters, transcriptions that differ more, and those that stand
 * where the other version does not have the name.
 * Severity: warning.
 */
export function* transcriptionVariants(context: CheckContext): Iterable<PlacedFinding | undefined> {
  const { versions } = context;
  const other = versions.findIndex(({ lang }) => isCased(lang));
  if (other < 0) return;
  for (const [column, { lang }] of versions.entries()) {
    const pattern = TRANSCRIBED[baseLanguage(lang)];
    if (!pattern) continue;
    const met = yield* transcriptionsOf(context, column, pattern);
    const names = new NamesByRow(context, other);
    for (const [usual, rare] of pairsOf(met))
      if (names.areOfOne(usual, rare)) yield variantFinding(context, column, usual, rare);
  }
}

/** The transcriptions in a version, each with its rows, in order. */
function* transcriptionsOf(
  { rows }: CheckContext,
  column: number,
  pattern: RegExp,
): Generator<undefined, Transcription[]> {
  const met = new Map<string, number[]>();
  for (const [row, { cells }] of rows.entries()) {
    if (row % STRIDE === 0) yield undefined;
    const cell = cells[column];
    if (!cell) continue;
    for (const text of new Set(cellText(cell).match(pattern))) addTo(met, text, row);
  }
  return [...met].map(([text, own]) => ({ text, rows: own }));
}

/** Those that differ in one character and share no row, the one that is used more first. */
function* pairsOf(met: readonly Transcription[]): Iterable<readonly [Transcription, Transcription]> {
  const alike = new Map<string, Transcription[]>();
  for (const one of met)
    for (let at = 0; at < one.text.length; at++)
      addTo(alike, `${one.text.slice(0, at)}*${one.text.slice(at + 1)}`, one);
  for (const group of alike.values()) {
    const [usual, ...rest] = group.toSorted((a, b) => b.rows.length - a.rows.length);
    for (const rare of rest)
      if (usual!.rows.length > rare.rows.length && !rare.rows.some((row) => usual!.rows.includes(row)))
        yield [usual!, rare];
  }
}

/** The names in the rows of a version with capitals, read when they are first asked for. */
class NamesByRow {
  readonly #context: CheckContext;
  readonly #column: number;
  readonly #names = new Map<number, ReadonlySet<string>>();

  constructor(context: CheckContext, column: number) {
    this.#context = context;
    this.#column = column;
  }

  /** Whether a name stands in the rows of both transcriptions. */
  areOfOne(usual: Transcription, rare: Transcription): boolean {
    return [...this.#of(rare.rows[0]!)].some(
      (name) => this.#share(name, rare) === 1 && this.#share(name, usual) >= MOSTLY,
    );
  }

  #share(name: string, { rows }: Transcription): number {
    const some = rows.slice(0, MOST_ROWS);
    return some.filter((row) => this.#of(row).has(name)).length / some.length;
  }

  #of(row: number): ReadonlySet<string> {
    let names = this.#names.get(row);
    if (!names) this.#names.set(row, (names = this.#read(row)));
    return names;
  }

  #read(row: number): ReadonlySet<string> {
    const cell = this.#context.rows[row]!.cells[this.#column];
    if (!cell) return new Set();
    const { capitals } = readNames(cellText(cell), cell.lang);
    return new Set(
      capitals.flatMap(({ text, role }) => (role === 'name' && text.length >= SHORTEST ? [text] : [])),
    );
  }
}

/** That a name is written in two ways; marked where the rarer one stands, with the first place of the other. */
function variantFinding(
  { rows, versions }: CheckContext,
  column: number,
  usual: Transcription,
  rare: Transcription,
): PlacedFinding {
  const spanIn = (row: number, text: string): PlacedFinding['spans'] => {
    const cell = rows[row]!.cells[column]!;
    const joined = joinCell(cell);
    const start = joined.text.indexOf(text);
    return spansOf(cell, joined, start, start + text.length);
  };
  return {
    row: rare.rows[0]!,
    type: 'inconsistent-entities',
    severity: 'warning',
    spans: [
      ...rare.rows.slice(0, MOST_ROWS).flatMap((row) => spanIn(row, rare.text)),
      ...spanIn(usual.rows[0]!, usual.text),
    ],
    message: {
      key: 'inconsistency.name',
      params: {
        lang: versions[column]!.lang,
        first: usual.text,
        firstCount: usual.rows.length,
        second: rare.text,
        secondCount: rare.rows.length,
      },
    },
  };
}
