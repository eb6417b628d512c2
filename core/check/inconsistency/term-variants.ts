import type { GlossaryEntry, LanguageTag } from '../../model/index.ts';
import { addTo } from '../../model/lists.ts';
import { joinCell, type JoinedCell, spansOf } from '../cell.ts';
import type { CheckCell, CheckContext, PlacedFinding } from '../check.ts';
import { type TermHit, termFinder } from '../terminology.ts';

/** Rows between two breaths. */
const STRIDE = 64;
/** Places shown of the rarer term. */
const MOST_PLACES = 10;

/** Where a version has a term. */
interface TermPlace {
  readonly row: number;
  readonly cell: CheckCell;
  readonly joined: JoinedCell;
  readonly start: number;
  readonly end: number;
}

/** The places of the terms of a concept in one version, by term. */
type Usage = Map<string, TermPlace[]>;

/**
 * Finds: a concept of the glossary for which a version uses two of its allowed terms, while the first version calls it by
 * one. The rarer term is marked in all its places, with the first of the other.
 * Leaves alone: forbidden terms and those a version lacks (see `terminology`), concepts that the first version varies, too.
 * Severity: info, as the glossary allows both.
 */
export function* termVariants(context: CheckContext): Iterable<PlacedFinding | undefined> {
  const { rows, versions, glossary } = context;
  if (glossary.length === 0 || versions.length < 2) return;
  const finders = versions.map(({ lang }) => termFinder(glossary, lang));
  const usage = versions.map(() => new Map<GlossaryEntry, Usage>());
  for (const [index, row] of rows.entries()) {
    if (index % STRIDE === 0) yield undefined;
    for (const { column, cell } of context.present(row)) {
      const joined = joinCell(cell);
      for (const { entry, term, start, end } of finders[column]!(joined.text)) {
        if (!isAllowed(term)) continue;
        let terms = usage[column]!.get(entry);
        if (!terms) usage[column]!.set(entry, (terms = new Map()));
        addTo(terms, term.text, { row: index, cell, joined, start, end });
      }
    }
  }
  for (const [column, concepts] of usage.entries()) {
    if (column === 0) continue;
    for (const [entry, terms] of concepts) {
      if (terms.size > 1 && usage[0]!.get(entry)?.size === 1) yield* findings(versions[column]!.lang, terms);
    }
  }
}

function isAllowed({ status }: TermHit['term']): boolean {
  return status !== 'forbidden' && status !== 'deprecated';
}

/** One finding for each term but the one used most. */
function* findings(lang: LanguageTag, terms: Usage): Generator<PlacedFinding> {
  const byUse = [...terms].sort(([, a], [, b]) => b.length - a.length || a[0]!.row - b[0]!.row);
  const [common, usual] = byUse[0]!;
  for (const [rare, places] of byUse.slice(1)) {
    const shown = [...places.slice(0, MOST_PLACES), usual[0]!];
    yield {
      row: places[0]!.row,
      severity: 'info',
      spans: shown.flatMap(({ cell, joined, start, end }) => spansOf(cell, joined, start, end)),
      message: {
        key: 'inconsistency.term',
        params: { lang, first: common, firstCount: usual.length, second: rare, secondCount: places.length },
      },
    };
  }
}
