/** Why two values may stand for each other although they are not the same. */
export type AgreementReason =
  | 'conversion'
  | 'rounding'
  | 'magnitude'
  | 'separator'
  | 'night'
  /** The same year, before Christ in one of them only. */
  | 'era'
  /** The same month, decade or century, but another part of it. */
  | 'part'
  | 'partial'
  | 'half'
  | 'zone'
  | 'calendar'
  | 'sign'
  /** Per cent and percentage points: of a share that changes these are not the same. */
  | 'points'
  /** The same storey, counted from the ground floor in one of them only. */
  | 'storey'
  /** 'Three days ago' and a date, which only the day of the text could tell. */
  | 'relative'
  | 'form';

/** How two facts go together. */
export interface Agreement {
  /** 1 the same value, above 0.5 the same thing said otherwise, up to 0.5 explainable, 0 nothing to do with each other. */
  readonly score: number;
  readonly reason?: AgreementReason;
}

export const NONE: Agreement = { score: 0 };
export const SAME: Agreement = { score: 1 };

/** Whether two amounts are the same but for the noise of binary fractions. */
export function same(x: number, y: number): boolean {
  return x === y || Math.abs(x - y) <= 1e-9 * Math.max(Math.abs(x), Math.abs(y));
}
