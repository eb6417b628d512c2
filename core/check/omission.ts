import type { IssueSpan, LanguageTag } from '../model/index.ts';
import { isFurniture, joinCell, spansOf, wholeCell } from './cell.ts';
import {
  NOTHING,
  type Check,
  type CheckCell,
  type CheckContext,
  type CheckRow,
  type Finding,
} from './check.ts';
import { type LeftOut, LeftOutParts, LIKELY, POSSIBLE } from './omission/left-out.ts';
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
 * one left the text out or one added it); a version that is far too short and also has fewer sentences, or fewer marks
 * between clauses, than all others let expect; one that by the lengths of its sentences has none for one of another; and one
 * that is shorter than expected and lacks the counterparts of a stretch of words, by what the document itself shows of which
 * words go together.
 * Leaves alone: rows without letters or digits; page furniture (language switches, credits) is `info`; sentences that were
 * joined without loss; what is short without lacking a sentence or clause (see `length`), and single facts (see `number`, `name` …).
 * Type: omission; addition where only one of three or more versions has the text. Severity: warning; `info` where a stretch
 * may only be worded more briefly.
 * Options: `deviations` (number, 3.5): how much shorter than expected, in standard deviations.
 * Examples: 'وعاد السكان.' and nothing; 'It rained. It was cold. We left.' and 'Шёл дождь.'.
 */
export const omission: Check = {
  name: 'omission',
  type: 'omission',
  severity: 'warning',
  compares: true,
  options: OPTIONS,
  learns: true,
  rows(context) {
    const { versions } = context;
    if (versions.length < 2) return () => NOTHING;
    const deviations = context.option('deviations', OPTIONS.deviations);
    const model = LengthModel.of(context);
    const parts = LeftOutParts.of(context);
    return (row, index) => {
      if (allSay(context, row, index)) {
        const found = parts.of(row, index);
        const missing = missingPart(model, row, index, deviations, found);
        return missing.length > 0 || found.length === 0 ? missing : missingStretch(context, row, found);
      }
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
  parts: readonly LeftOut[],
): readonly Finding[] {
  const misfit = model.misfit(row, index, deviations, MINIMUM);
  if (!misfit || !(misfit.sentences || misfit.clauses) || misfit.share > 1 || isFurniture(misfit.at.cell))
    return NOTHING;
  const { column, cell } = misfit.at;
  const marked = parts.filter(({ from }) => from.column === column).flatMap(spansOfPart);
  return [
    {
      spans: marked.length > 0 ? marked : row.cells.flatMap((one) => (one ? wholeCell(one) : [])),
      ...(misfit.certain && { odd: cell.lang }),
      message: { key: 'omission.part', params: { lang: cell.lang } },
    },
  ];
}

/** A stretch that all other versions have and one lacks, or that one has alone. */
function missingStretch(context: CheckContext, row: CheckRow, parts: readonly LeftOut[]): readonly Finding[] {
  const present = context.present(row);
  const others = present.length - 1;
  for (const side of ['from', 'in'] as const) {
    for (const { column, cell } of present) {
      const agreeing = parts.filter((part) => part[side].column === column);
      const score = agreeing.reduce((sum, part) => sum + part.score, 0) / others;
      if (agreeing.length < others || score < POSSIBLE) continue;
      const { lang } = cell;
      return [
        {
          ...(side === 'from'
            ? { spans: agreeing.flatMap(spansOfPart), message: { key: 'omission.part', params: { lang } } }
            : {
                spans: spansOfPart(agreeing.reduce((best, part) => (part.score > best.score ? part : best))),
                type: 'addition',
                message: { key: 'omission.only', params: { lang } },
              }),
          ...(score < LIKELY && { severity: 'info' }),
          ...(others > 1 && { odd: lang }),
        },
      ];
    }
  }
  return NOTHING;
}

function spansOfPart({ in: { cell }, start, end }: LeftOut): IssueSpan[] {
  return spansOf(cell, joinCell(cell), start, end);
}
