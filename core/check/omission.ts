import type { LanguageTag } from '../model/index.ts';
import { isFurniture, wholeCell } from './cell.ts';
import { NOTHING, type Check, type CheckCell } from './check.ts';

const HAS_CONTENT = /[\p{L}\p{N}]/u;

function says(cell: CheckCell | null): cell is CheckCell {
  return cell !== null && cell.segments.some(({ text }) => HAS_CONTENT.test(text));
}

/**
 * Finds: a row in which one version has text and another has nothing. With three or more versions the finding tells whether
 * one left the text out or one added it.
 * Leaves alone: rows without letters or digits; page furniture (language switches, credits) is `info`.
 * Text left out inside a sentence is found by `length`, which knows what to expect.
 * Type: omission; addition where only one of three or more versions has the text. Severity: warning. Options: none.
 */
export const omission: Check = {
  name: 'omission',
  type: 'omission',
  severity: 'warning',
  rows(context) {
    const { versions } = context;
    if (versions.length < 2) return () => NOTHING;
    return ({ cells }) => {
      if (cells.every(says)) return NOTHING;
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
