import { writingOf } from '../../facts/lang/index.ts';
import { spanOf } from '../cell.ts';
import type { CheckContext, PlacedFinding } from '../check.ts';
import { TRAIT } from '../traits.ts';

const OUTER = /["«»“”„]/g;

/** At this share a style is the version's own. */
const DOMINANT = 0.8;
/** Fewer marks than this do not make a style. */
const ENOUGH = 6;

type Style = '«»' | '“”' | '""';

const STYLES: Readonly<Record<string, Style>> = {
  '«': '«»',
  '»': '«»',
  '“': '“”',
  '”': '“”',
  '„': '“”',
  '"': '""',
};

/**
 * Marks in another style than the version's own, or, with `locale`, than the usual one of its language. Curly marks inside
 * guillemets are the second level of a quotation and no other style. One finding a segment.
 */
export function* styleOf(context: CheckContext, column: number, locale: boolean): Generator<PlacedFinding> {
  const { lang } = context.versions[column]!;
  const usual = writingOf(lang).quotes;
  const counts: Record<Style, number> = { '«»': 0, '“”': 0, '""': 0 };
  const places: { row: number; style: Style; finding: Omit<PlacedFinding, 'message'> }[] = [];
  for (const [row, { cells }] of context.rows.entries()) {
    const cell = cells[column];
    if (!cell || !(context.traits.flags(row, column) & TRAIT.quote)) continue;
    for (const segment of cell.segments) {
      const nested = segment.text.includes('«');
      const seen = new Set<Style>();
      for (const { 0: mark, index } of segment.text.matchAll(OUTER)) {
        const style = STYLES[mark]!;
        counts[style]++;
        if (seen.has(style) || (nested && style !== '«»')) continue;
        seen.add(style);
        places.push({
          row,
          style,
          finding: { row, spans: [spanOf(cell, segment, index, index + 1)], severity: 'info', type: 'style' },
        });
      }
    }
  }
  const total = counts['«»'] + counts['“”'] + counts['""'];
  const own = (Object.keys(counts) as Style[]).find((style) => counts[style] >= total * DOMINANT);
  for (const { style, finding } of places) {
    if (locale && usual && !usual.some((pair) => STYLES[pair[0]!] === style)) {
      yield {
        ...finding,
        message: { key: 'quotes.style', params: { found: style, expected: usual[0]! } },
      };
    } else if (!locale && own && total >= ENOUGH && style !== own) {
      yield { ...finding, message: { key: 'quotes.mixed', params: { expected: own } } };
    }
  }
}
