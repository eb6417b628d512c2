import { isFurniture, wholeCell } from './cell.ts';
import { NOTHING, type Check } from './check.ts';
import { type LeftOut, LeftOutParts, POSSIBLE } from './omission/left-out.ts';
import { LengthModel } from './length-model.ts';

const OPTIONS = { deviations: 5, minimum: 40 };

/**
 * Finds: a version of a row that is far shorter or longer than the rest of the text leads one to expect. The ratio of each
 * two versions and its spread are learned from the document itself.
 * Leaves alone: texts under `minimum` letters, page furniture, and what `omission` reports because sentences, clauses or a
 * stretch of words are missing.
 * Type: length; omission or addition where three or more versions show which one it is. Severity: warning; `info` where
 * only two versions speak.
 * Options: `deviations` (number, 5): how far off, in standard deviations; `minimum` (number, 40): letters of the longer text.
 * Examples: thirty words as six, in a text that has about as many words in both versions.
 */
export const length: Check = {
  name: 'length',
  type: 'length',
  severity: 'warning',
  compares: true,
  options: OPTIONS,
  learns: true,
  rows(context) {
    if (context.versions.length < 2) return () => NOTHING;
    const deviations = context.option('deviations', OPTIONS.deviations);
    const minimum = context.option('minimum', OPTIONS.minimum);
    const model = LengthModel.of(context);
    const parts = LeftOutParts.of(context);
    return (row, index) => {
      const misfit = model.misfit(row, index, deviations, minimum);
      if (!misfit || isFurniture(misfit.at.cell)) return NOTHING;
      const { at, share, certain } = misfit;
      const short = share < 1;
      if (short && (misfit.sentences || misfit.clauses)) return NOTHING;
      const isMissing = ({ from, score }: LeftOut): boolean => from.column === at.column && score >= POSSIBLE;
      if (short && parts.of(row, index).some(isMissing)) return NOTHING;
      const { cell } = at;
      return [
        {
          spans: wholeCell(cell),
          message: {
            key: short ? 'length.short' : 'length.long',
            params: { lang: cell.lang, percent: Math.round(share * 100) },
          },
          ...(certain ? { odd: cell.lang, type: short ? 'omission' : 'addition' } : { severity: 'info' }),
        },
      ];
    };
  },
};
