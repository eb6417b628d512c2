import { writingOf } from '../../facts/lang/index.ts';
import { spanOf } from '../cell.ts';
import type { CheckCell, CheckContext, CheckSegment, PlacedFinding } from '../check.ts';
import type { KnownMessage } from '../message/index.ts';
import { TRAIT } from '../traits.ts';

const OUTER = /["«»“”„]/g;

/** At this share a style is the version's own. */
const DOMINANT = 0.8;
/** Fewer marks than this do not make a style. */
const ENOUGH = 6;

const STYLE_NAMES = ['«»', '“”', '""'] as const;
type Style = (typeof STYLE_NAMES)[number];

const STYLES: Readonly<Record<string, Style>> = {
  '«': '«»',
  '»': '«»',
  '“': '“”',
  '”': '“”',
  '„': '“”',
  '"': '""',
};

/** The first mark of a style in a segment. */
interface StyledMark {
  readonly row: number;
  readonly cell: CheckCell;
  readonly segment: CheckSegment;
  readonly style: Style;
  readonly at: number;
}

/** The marks of a version by their style. */
class StyleCounts {
  /** One a style in a segment: curly marks inside guillemets are the second level of a quotation and no other style. */
  readonly firsts: StyledMark[] = [];
  readonly #counts: Record<Style, number> = { '«»': 0, '“”': 0, '""': 0 };

  take(row: number, cell: CheckCell, segment: CheckSegment): void {
    const { text } = segment;
    const nested = text.includes('«');
    const seen: Style[] = [];
    for (const match of text.matchAll(OUTER)) {
      const style = STYLES[match[0]]!;
      this.#counts[style]++;
      if (seen.includes(style) || (nested && style !== '«»')) continue;
      seen.push(style);
      this.firsts.push({ row, cell, segment, style, at: match.index });
    }
  }

  /** The style that nearly all marks have, if they are enough to tell. */
  get own(): Style | undefined {
    const total = STYLE_NAMES.reduce((sum, style) => sum + this.#counts[style], 0);
    if (total < ENOUGH) return undefined;
    return STYLE_NAMES.find((style) => this.#counts[style] >= total * DOMINANT);
  }
}

/**
 * Marks in another style than the version's own, or, with `locale`, than the usual one of its language. One finding a segment and
 * style.
 */
export function* styleOf(context: CheckContext, column: number, locale: boolean): Generator<PlacedFinding> {
  const { rows, traits, versions } = context;
  const counts = new StyleCounts();
  for (let row = 0; row < rows.length; row++) {
    const cell = rows[row]!.cells[column];
    if (!cell || !(traits.flags(row, column) & TRAIT.quote)) continue;
    for (const segment of cell.segments) counts.take(row, cell, segment);
  }
  const usual = locale ? writingOf(versions[column]!.lang).quotes : undefined;
  const fitting = locale ? usual?.map((pair) => STYLES[pair[0]!]) : counts.own && [counts.own];
  if (!fitting) return;
  for (const mark of counts.firsts) {
    if (fitting.includes(mark.style)) continue;
    yield finding(
      mark,
      usual
        ? { key: 'quotes.style', params: { found: mark.style, expected: usual[0]! } }
        : { key: 'quotes.mixed', params: { expected: fitting[0]! } },
    );
  }
}

function finding({ row, cell, segment, at }: StyledMark, message: KnownMessage): PlacedFinding {
  return { row, spans: [spanOf(cell, segment, at, at + 1)], severity: 'info', type: 'style', message };
}
