import type { Bead, Project } from '../model/index.ts';
import { addTo } from '../model/lists.ts';
import { rowTexts } from './cells.ts';
import type { ImportedRow } from './format.ts';

/**
 * The row of the project that each row of a file is, undefined where none can be told: by the id, else by a source text that
 * only one row has. In a table, where any column may have been edited and the first be empty, in turn by all texts, by the
 * text of one column after the other, and what is left by its place, where beside a row that is known the file has as many
 * rows as the project. `columns`: the place of each column among the project's documents, undefined where the project has no
 * such version.
 */
export function findRows(
  project: Project,
  rows: readonly ImportedRow[],
  columns: readonly (number | undefined)[],
  isTable: boolean,
): (Bead | undefined)[] {
  const { beads } = project;
  const places = new Map(beads.map(({ id }, index) => [id, index]));
  const found: (number | undefined)[] = rows.map(({ id }) => (id === undefined ? undefined : places.get(id)));
  const known = columns.flatMap((document, column) => (document === undefined ? [] : [{ document, column }]));
  if (found.includes(undefined) && known.length > 0) {
    const texts = beads.map((bead) => rowTexts(project, bead));
    const single = known.map((one) => [one]);
    const keyings = isTable ? [known, ...single] : single.filter(([one]) => one!.column === 0);
    for (const keying of keyings) {
      matchKeys(
        rows.map(({ cells }) => keyOf(keying.map(({ column }) => cells[column]))),
        texts.map((cells) => keyOf(keying.map(({ document }) => cells[document]))),
        found,
        keying === known,
      );
    }
    if (isTable) matchPlaces(found, beads.length);
  }
  return found.map((index) => (index === undefined ? undefined : beads[index]));
}

/** What rows are found by; the empty string, by which none is, where there is no text. */
function keyOf(texts: readonly (string | null | undefined)[]): string {
  const trimmed = texts.map((text) => text?.trim() ?? '');
  return trimmed.every((text) => text === '') ? '' : trimmed.join('\u0000');
}

/**
 * Matches what is not matched yet: by keys that one row has, here and there, or, where the keys are whole rows, which then
 * differ in nothing, as many here as there.
 */
function matchKeys(
  rows: readonly string[],
  beads: readonly string[],
  found: (number | undefined)[],
  areWhole: boolean,
): void {
  const taken = new Set(found);
  const there = indexed(beads, (index) => !taken.has(index));
  for (const [key, here] of indexed(rows, (index) => found[index] === undefined)) {
    const same = there.get(key) ?? [];
    if (here.length !== same.length || (here.length > 1 && !areWhole)) continue;
    here.forEach((row, index) => (found[row] = same[index]));
  }
}

/** Where each key stands that says something. */
function indexed(keys: readonly string[], isFree: (index: number) => boolean): Map<string, number[]> {
  const places = new Map<string, number[]>();
  keys.forEach((key, index) => {
    if (key === '' || !isFree(index)) return;
    addTo(places, key, index);
  });
  return places;
}

/** Matches runs of rows that are not matched yet by their place beside a row that is. */
function matchPlaces(found: (number | undefined)[], beads: number): void {
  const taken = new Set(found);
  for (let from = 0; from < found.length; from++) {
    if (found[from] !== undefined) continue;
    let to = from;
    while (to < found.length && found[to] === undefined) to++;
    const before = from === 0 ? -1 : found[from - 1]!;
    const after = to === found.length ? beads : found[to]!;
    if (to - from < found.length && after - before - 1 === to - from) {
      for (let row = from; row < to; row++) {
        const bead = before + 1 + row - from;
        if (!taken.has(bead)) found[row] = bead;
        taken.add(bead);
      }
    }
    from = to;
  }
}
