/** One number as the text gives it. */
export interface Amount {
  readonly amount: number;
  readonly start: number;
  readonly end: number;
  readonly alternatives: readonly number[];
  /** Written as one run of digits: it may be a year. */
  readonly plain: boolean;
}

/** A number, or the two of a range or score, in the text. */
export interface NumberReading {
  readonly amounts: readonly Amount[];
  readonly form: 'cardinal' | 'ordinal' | 'fraction' | 'multiple';
  readonly written: 'digits' | 'words' | 'mixed';
  /** How far it is a number that must be in the other versions, too. */
  readonly certainty: number;
  /** A word such as 'million' belongs to it. */
  readonly scaled: boolean;
  readonly range: boolean;
  readonly next: number;
  /** An order of magnitude: tens of thousands. */
  readonly vague?: boolean;
  /** A decade: `1960s`. */
  readonly decade?: boolean;
}

/** An amount that is read one way only and is no plain run of digits. */
export function soleAmount(amount: number, start: number, end: number): Amount {
  return { amount, start, end, alternatives: [], plain: false };
}

/** Takes the noise of binary fractions away: 2.3 × 1e6. */
export function exact(value: number): number {
  return Number(value.toPrecision(15));
}
