import type { UnitId } from '../../facts/index.ts';
import { magnitudeLike } from '../../facts/lang/index.ts';
import { isCurrency } from '../../facts/units.ts';
import type { LanguageTag } from '../../model/index.ts';

/** A figure as a text has it, and what it counts. */
export interface WrittenAmount {
  readonly amount: number;
  readonly unit?: UnitId | undefined;
  /** It stands behind 'about', which asks for a case of its own in some languages. */
  readonly approximate?: boolean | undefined;
  /** The decimal mark of its digits, where that is not the language's own. */
  readonly decimal?: string | undefined;
}

/**
 * The figure in a passage with another amount of the same unit. Magnitude words stay (30 million becomes 35 million), and the
 * unit takes the plural form of the new figure where it had that of the old one: 1 mile, 8 miles.
 *
 * @param old the passage, in ASCII digits
 */
export function rewriteAmount(
  old: string,
  { amount: signed, unit, approximate, decimal }: WrittenAmount,
  other: number,
  lang: LanguageTag,
): string | undefined {
  // a sign may be a word, and stays
  if (signed < 0 !== other < 0) return undefined;
  const [before, amount] = [Math.abs(signed), Math.abs(other)];
  const digits = /[0-9][0-9.,٫٬'’\u00a0\u202f]*[0-9]|[0-9]/.exec(old)?.[0];
  if (digits === undefined) return undefined;
  const shown = Number(digits.replaceAll(/[^0-9]/g, ''));
  const factor = shown > 0 ? magnitudeBetween(shown, before) : 1;
  if (factor === undefined) return undefined;
  const now = amount / factor;
  if (factor > 1) {
    const renamed = withMagnitude(old, before, amount, lang);
    if (renamed !== undefined) return renamed;
    if (!isReadable(now)) return undefined;
  }
  const fraction = Number.isInteger(before / factor) ? undefined : /[^0-9](?=[0-9]+$)/.exec(digits)?.[0];
  const whole = fraction === undefined ? digits : digits.slice(0, digits.lastIndexOf(fraction));
  const group = /[^0-9](?=[0-9]{3})/.exec(whole)?.[0];
  const hasCents = factor === 1 && unit !== undefined && isCurrency(unit);
  const least = hasCents && (fraction !== undefined || !Number.isInteger(now)) ? CENTS : 0;
  const text = writeFigure(now, lang, { group, decimal: fraction ?? decimal }, least);
  const counted =
    unit === undefined || factor !== 1 ? old : withPlural(old, unit, { before, now, lang, approximate });
  // the dual of Arabic goes without a figure, and has cases
  if (counted !== old && unit !== undefined && !hasFigure(unit, now, lang)) return undefined;
  return counted.replace(digits, () => text);
}

/** Figures behind the decimal mark of a sum of money that has one. */
const CENTS = 2;
/** What may stand before a magnitude word: 2250 million, no 40,000 thousand, 0.007 million. */
const LEAST_BEFORE_MAGNITUDE = 0.1;
const MOST_BEFORE_MAGNITUDE = 10_000;
const MOST_DECIMALS = 3;

function isReadable(shown: number): boolean {
  if (shown < LEAST_BEFORE_MAGNITUDE || shown >= MOST_BEFORE_MAGNITUDE) return false;
  return Number(shown.toFixed(MOST_DECIMALS)) === shown;
}

/** The passage with another magnitude word before the same digits, where that is all it takes: 2.25 million, 2.25 billion. */
function withMagnitude(old: string, before: number, now: number, lang: LanguageTag): string | undefined {
  const ratio = now / before;
  // the sign of a currency may have letters as well: US$2.25 million
  for (const { 0: word, index } of old.matchAll(/\p{L}[\p{L}\p{M}]*\.?/gu)) {
    const other = magnitudeLike(lang, word, ratio);
    if (other !== undefined) return old.slice(0, index) + other + old.slice(index + word.length);
  }
  return undefined;
}

/** From here on figures are grouped. */
const GROUPED = 10_000;

/** A figure with the language's marks, or those that are given, in ASCII digits; below ten thousand it is not grouped without one. */
export function writeFigure(
  amount: number,
  lang: LanguageTag,
  marks: Readonly<Record<string, string | undefined>> = {},
  leastDecimals = 0,
): string {
  const isGrouped = marks.group !== undefined || amount >= GROUPED;
  // No language has anything to say of a plain one.
  if (!isGrouped && leastDecimals === 0 && amount >= 0 && Number.isInteger(amount)) return String(amount);
  const parts = figureFormat(lang, isGrouped, leastDecimals).formatToParts(amount);
  return parts.map((part) => marks[part.type] ?? part.value).join('');
}

const formats = new Map<string, Intl.NumberFormat>();

function figureFormat(
  lang: LanguageTag,
  useGrouping: boolean,
  minimumFractionDigits: number,
): Intl.NumberFormat {
  const key = `${lang} ${useGrouping} ${minimumFractionDigits}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(`${lang}-u-nu-latn`, {
      useGrouping,
      minimumFractionDigits,
      maximumFractionDigits: 6,
    });
    formats.set(key, format);
  }
  return format;
}

/** The power of a thousand (by a decimal shift) that the words behind the digits stand for. */
function magnitudeBetween(shown: number, amount: number): number | undefined {
  for (const power of [1, 1e3, 1e6, 1e9, 1e12]) {
    for (let shift = 1; shift <= 1e6; shift *= 10) {
      if (Math.abs((shown / shift) * power - amount) < 1e-9 * Math.abs(amount)) return power;
    }
  }
  return undefined;
}

/** Of a unit: its amount, and the one that it gets. */
interface Counting {
  readonly before: number;
  readonly now: number;
  readonly lang: LanguageTag;
  readonly approximate?: boolean | undefined;
}

/** The passage with the unit's name in the plural form of another amount; any other form, as of another case, stays. */
export function withPlural(old: string, unit: UnitId, { before, now, lang, approximate }: Counting): string {
  if (!hasOtherPlural(before, now, lang)) return old;
  // where there are more plurals than one there are cases as well, and about is said in one that fits all of them
  if (approximate && pluralRules(lang).resolvedOptions().pluralCategories.length > 2) return old;
  const was = unitName(unit, before, lang);
  const is = unitName(unit, now, lang);
  if (was === undefined || is === undefined) return old;
  const at = old.lastIndexOf(was);
  const isWhole = at >= 0 && !/[\p{L}\p{M}]/u.test(old.charAt(at - 1) + old.charAt(at + was.length));
  return isWhole ? old.slice(0, at) + is + old.slice(at + was.length) : old;
}

/** Whether what is counted has another form beside the one amount than beside the other, in a language whose plurals have cases. */
export function hasCasesBeside(before: number, now: number, lang: LanguageTag): boolean {
  return pluralRules(lang).resolvedOptions().pluralCategories.length > 2 && hasOtherPlural(before, now, lang);
}

/** Whether what is counted has another plural form beside the one amount than beside the other. */
export function hasOtherPlural(before: number, now: number, lang: LanguageTag): boolean {
  const rules = pluralRules(lang);
  return rules.select(before) !== rules.select(now);
}

const rulesByLanguage = new Map<string, Intl.PluralRules>();

function pluralRules(lang: LanguageTag): Intl.PluralRules {
  let rules = rulesByLanguage.get(lang);
  if (!rules) rulesByLanguage.set(lang, (rules = new Intl.PluralRules(lang)));
  return rules;
}

/** Whether an amount of a unit is told with a figure. */
function hasFigure(unit: UnitId, amount: number, lang: LanguageTag): boolean {
  const format = new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' });
  return format.formatToParts(amount).some(({ type }) => type === 'integer');
}

/** The unit's name beside an amount; undefined for a unit that `Intl` cannot name. */
export function unitName(unit: UnitId, amount: number, lang: LanguageTag): string | undefined {
  try {
    const format = new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' });
    return format.formatToParts(amount).find(({ type }) => type === 'unit')?.value;
  } catch {
    return undefined;
  }
}
