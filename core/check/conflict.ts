import { type Check, type CheckContext, NOTHING } from './check.ts';
import { DateConflicts } from './conflict/dates.ts';
import { FigureConflicts } from './conflict/figures.ts';

const OPTIONS = { distance: 60 };

/** What the rows of a run say. It is gathered row by row: the facts of all rows at once would take a lot of memory. */
interface Said {
  readonly dates: DateConflicts;
  readonly figures: FigureConflicts;
}

const runs = new WeakMap<CheckContext, Said>();

/**
 * Finds: two dates a day apart that may be about one event (a statement of 9 November in one place, the agreement of the
 * night of 10 November in another), or of the same day in different months, and two large figures of the same thing that
 * differ by a turned or mistyped digit. Inside one version, or in all versions at once: one finding with the spans of both places
 * in every version.
 * Leaves alone: dates in one sentence, dates without a word for what happened, chronicles (many dates a day apart), places
 * more than `distance` rows from each other, years, figures in sentences of different years or months, and round figures that
 * differ otherwise than by turned digits.
 * Type: inconsistency. Severity: warning.
 * Options: `distance` (number, 60): how many rows may lie between.
 * Examples: 'the statement of 9 November' and 'the agreement reached on the night of 10 November'; '1,960 peacekeepers' and
 * 'the 1,690 peacekeepers'.
 */
export const conflict: Check = {
  name: 'conflict',
  type: 'inconsistency',
  severity: 'warning',
  options: OPTIONS,
  rows(context) {
    const dates = new DateConflicts(context);
    const figures = new FigureConflicts(context);
    runs.set(context, { dates, figures });
    return ({ cells }, row) => {
      for (let column = 0; column < cells.length; column++) {
        const cell = cells[column];
        if (!cell) continue;
        dates.take(cell, row, column);
        figures.take(cell, row, column);
      }
      return NOTHING;
    };
  },
  *whole(context) {
    const said = runs.get(context);
    if (!said) return;
    const distance = context.option('distance', OPTIONS.distance);
    yield* said.dates.find(distance);
    yield* said.figures.find(distance);
  },
};
