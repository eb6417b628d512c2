import type { LanguageTag } from '../model/index.ts';
import { isFurniture, wholeCell } from './cell.ts';
import {
  NOTHING,
  type Check,
  type CheckCell,
  type CheckContext,
  type CheckRow,
  type Finding,
} from './check.ts';
import { LengthModel } from './length-model.ts';

const HAS_CONTENT = /[\p{L}\p{N}]/u;
/** Letters of the longer text under which lengths tell nothing. */
const MINIMUM = 40;

function says(cell: CheckCell | null): cell is CheckCell {
  return cell !== null && cell.segments.some(({ text }) => HAS_CONTENT.test(text));
}

/** Whether every version of a row has letters or digits. */
function allSay({ traits }: CheckContext, { cells }: CheckRow, index: number): boolean {
  for (let column = 0; column < cells.length; column++) {
    if (traits.size(index, column) === 0 && !says(cells[column]!)) return false;
  }
  return true;
}

const OPTIONS = { deviations: 3.5 };

/**
 * Finds: a row in which one version has text and another has nothing (with three or more versions the finding tells whether
 * one left the text out or one added it), and a version that is far too short and also has fewer sentences, or fewer marks
 * between clauses, than all others let expect.
 * Leaves alone: rows without letters or digits; page furniture (language switches, credits) is `info`; sentences that were
 * joined without loss; what is short without lacking a sentence or clause (see `length`), and single facts (see `number`, `name` …).
 * Type: omission; addition where only one of three or more versions has the text. Severity: warning.
 * Options: `deviations` (number, 3.5): how much shorter than expected, in standard deviations.
 * Examples: 'وعاد السكان.' and nothing; 'It rained. It was cold. We left.' and 'Шёл дождь.'.
 */
export const omission: Check = {
  name: 'omission',
  type: 'omission',
  severity: 'warning',
  options: OPTIONS,
  learns: true,
  rows(context) {
    const { versions } = context;
    if (versions.length < 2) return () => NOTHING;
    const deviations = context.option('deviations', OPTIONS.deviations);
    const model = LengthModel.of(context);
    return (row, index) => {
      if (allSay(context, row, index)) return missingPart(model, row, index, deviations);
      const { cells } = row;
      const having = cells.filter(says);
      if (having.length === 0) return NOTHING;
      const missing: LanguageTag[] = [];
      cells.forEach((cell, column) => {
        if (!says(cell)) missing.push(versions[column]!.lang);
      });
      const spans = having.flatMap(wholeCell);
      const langs = missing.join(',');
      if (having.every(isFurniture)) {
        return [{ spans, severity: 'info', message: { key: 'omission.furniture', params: { langs } } }];
      }
      if (having.length === 1 && missing.length > 1) {
        const { lang } = having[0]!;
        return [{ spans, type: 'addition', odd: lang, message: { key: 'omission.only', params: { lang } } }];
      }
      return [
        {
          spans,
          message: { key: 'omission.row', params: { langs } },
          ...(missing.length === 1 && versions.length > 2 && { odd: missing[0]! }),
        },
      ];
    };
  },
};

/** A version without some of the sentences or clauses of the others. */
function missingPart(
  model: LengthModel,
  row: CheckRow,
  index: number,
  deviations: number,
): readonly Finding[] {
  const misfit = model.misfit(row, index, deviations, MINIMUM);
  if (!misfit || !(misfit.sentences || misfit.clauses) || misfit.share > 1 || isFurniture(misfit.at.cell))
    return NOTHING;
  const { lang } = misfit.at.cell;
  return [
    {
      spans: row.cells.flatMap((cell) => (cell ? wholeCell(cell) : [])),
      ...(misfit.certain && { odd: lang }),
      message: { key: 'omission.part', params: { lang } },
    },
  ];
}
