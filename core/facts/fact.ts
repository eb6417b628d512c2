import type { UnitId } from './units.ts';

/** What role a number plays where it stands. */
export type NumberForm =
  | 'cardinal'
  | 'ordinal'
  /** `2/3`, 'two thirds', نصف */
  | 'fraction'
  /** 'twice', 'threefold', дважды, مرتين */
  | 'multiple';

/** A number: how many, how often, which one. */
export interface NumberValue {
  readonly kind: 'number';
  readonly amount: number;
  readonly form: NumberForm;
}

/** Digits that name something and count nothing: a telephone number, a version, the 19 of `COVID-19`. */
export interface CodeValue {
  readonly kind: 'code';
  /** As written, digits in ASCII. */
  readonly text: string;
}

export type CalendarName = 'gregory' | 'islamic' | 'persian';

/** Which part of the period is meant: 'early March', 'end of September', 'mid-1990s'. */
export type PeriodPart = 'start' | 'middle' | 'end';

/** What 'last' and 'next' count, besides days. */
export type RelativeSpan = 'week' | 'month' | 'year';

/** A day, month, year, decade or century, as far as the text says it; what it leaves open is absent. */
export interface DateValue {
  readonly kind: 'date';
  readonly calendar: CalendarName;
  /** Astronomical year; negative before the year 1 (1 BC is 0). */
  readonly year?: number | undefined;
  /** 1–12 */
  readonly month?: number | undefined;
  /** 1–31 */
  readonly day?: number | undefined;
  /** ISO 8601: Monday is 1, Sunday 7. */
  readonly weekday?: number;
  /** Which of the weekdays: the last one (-1) or the next (1), as far as the text says so. */
  readonly toward?: -1 | 1;
  /** The first year of the decade: 1960 for 'the 1960s'; 0–90 when the century is left open ('the sixties'). */
  readonly decade?: number;
  /** 16 for the 16th century; negative before Christ. */
  readonly century?: number;
  readonly part?: PeriodPart | undefined;
  /** Days from the day of the text: -1 for 'yesterday'; the day itself stands beside it where it is known. */
  readonly relative?: number;
  /** What `relative` counts instead of days: -1 is last week, month or year then. */
  readonly span?: RelativeSpan;
  /** The days that the words could mean, oldest first, where they leave that open: the night of 10 November. */
  readonly days?: readonly string[];
  /** Day and month are given in figures, and which is which depends on a country that is not known: 01/11/2009. */
  readonly openOrder?: true;
}

/** A time of day. */
export interface TimeValue {
  readonly kind: 'time';
  /** 0–23, or 1–12 where `half` is absent and the text may mean either half of the day. */
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
  /** The half of the day is known: `hour` counts from midnight. */
  readonly certainHalf: boolean;
  /** As written, upper case: `GMT`. */
  readonly zone?: string;
  /** Minutes ahead of Greenwich, where the text names a zone that says so: several where zones share a name, as CST. */
  readonly offsets?: readonly number[];
}

/** A measured or counted amount of a known unit. */
export interface QuantityValue {
  readonly kind: 'quantity';
  readonly amount: number;
  readonly unit: UnitId;
}

/** A person, place or organisation. */
export interface NameValue {
  readonly kind: 'name';
  /** As written, without clitics. */
  readonly text: string;
  /** What names are compared by, see `name.ts`. */
  readonly key: string;
}

export type FactValue = NumberValue | CodeValue | DateValue | TimeValue | QuantityValue | NameValue;
export type FactKind = FactValue['kind'];

/** What a stretch of text asserts. */
export interface Fact<V extends FactValue = FactValue> {
  readonly value: V;
  /** UTF-16 units of the text it was extracted from. */
  readonly start: number;
  readonly end: number;
  /**
   * Probability in 0–1 that the words assert this value, so that a version without it lacks something: 'one' (article,
   * pronoun) and 'second' (rank, unit) have little of it.
   */
  readonly certainty: number;
  /** How it is written: suggestions keep to it, and digits are never style. */
  readonly written: 'digits' | 'words' | 'mixed';
  /** Other amounts the same characters can mean (`1,127` with a decimal or a grouping comma). */
  readonly alternatives?: readonly number[] | undefined;
  /** The half that is missing of a range: `from` is its first value, `to` its last. */
  readonly range?: 'from' | 'to' | undefined;
  /** Rounded or vague in the text itself: 'about', 'more than', десятки. */
  readonly approximate?: boolean | undefined;
  /** The amount is an order of magnitude, and no more is said: tens of thousands. */
  readonly vague?: boolean | undefined;
  /** The amount is how long it is from one time to the next: every week. */
  readonly rate?: boolean | undefined;
  /** Of a time that is said to be so long ago. */
  readonly ago?: Ago | undefined;
  /** Of the number of a storey: how many storeys it may be above the one on the ground, by the ways to count them. */
  readonly storeys?: readonly number[] | undefined;
}

/** When something was that is said to be so long ago. */
export interface Ago {
  /** The unit it is counted in. */
  readonly span: 'day' | RelativeSpan;
  /** The first and the last day that may be meant, in days since 1970, where the day of the text is known. */
  readonly days?: readonly [first: number, last: number];
}

/** What helps to read a text beyond the text itself. */
export interface FactContext {
  /** Day the text was published, `YYYY-MM-DD`: 'last Monday' is counted from it. */
  readonly dateline?: string;
}

const pad = (n: number, width: number): string => String(Math.abs(n)).padStart(width, '0');

/**
 * The value in normalised writing: `1234.5`, `2020-11-09`, `--11-09` (no year), `2020-11`, `1960s`, `C16`, `W1` (Monday), `D-1` (yesterday),
 * `M-1` (last month), `14:30`, `5 kilometer`.
 */
export function valueText(value: FactValue): string {
  switch (value.kind) {
    case 'number':
      return String(value.amount);
    case 'code':
    case 'name':
      return value.text;
    case 'quantity':
      return `${value.amount} ${value.unit}`;
    case 'time': {
      const seconds = value.second === undefined ? '' : `:${pad(value.second, 2)}`;
      const zone = value.zone === undefined ? '' : ` ${value.zone}`;
      return `${pad(value.hour, 2)}:${pad(value.minute, 2)}${seconds}${zone}`;
    }
    case 'date':
      return dateText(value);
  }
}

function dateText(value: DateValue): string {
  if (value.century !== undefined) return `C${value.century}`;
  if (value.decade !== undefined) return `${value.decade}s`;
  const { year, month, day, weekday, relative } = value;
  if (relative !== undefined) {
    const counted = value.span?.charAt(0).toUpperCase() ?? 'D';
    return `${counted}${relative < 0 ? '' : '+'}${relative}`;
  }
  if (year === undefined && month === undefined && day === undefined) return `W${weekday ?? '?'}`;
  const sign = year !== undefined && year < 0 ? '-' : '';
  const first = year === undefined ? '-' : sign + pad(year, 4);
  const calendar = value.calendar === 'gregory' ? '' : ` ${value.calendar}`;
  if (month === undefined) return (day === undefined ? first : `---${pad(day, 2)}`) + calendar;
  return `${first}-${pad(month, 2)}${day === undefined ? '' : `-${pad(day, 2)}`}${calendar}`;
}
