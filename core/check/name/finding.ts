import { spansOf } from '../cell.ts';
import type { Finding } from '../check.ts';
import type { NameVersion } from './missing.ts';
import type { Stretch } from './unit.ts';

/** A stretch of a version as spans. */
export function spansIn({ cell, joined }: NameVersion, { start, end, text }: Stretch): Finding['spans'] {
  return spansOf(cell, joined, start, end, text);
}

/** That two versions do not agree, by what each of them has. */
export function disagreement(a: NameVersion, one: Stretch, b: NameVersion, two: Stretch): Finding {
  const params = { first: one.text, firstLang: a.cell.lang, second: two.text, secondLang: b.cell.lang };
  return { spans: [...spansIn(a, one), ...spansIn(b, two)], message: { key: 'value.pair', params } };
}
