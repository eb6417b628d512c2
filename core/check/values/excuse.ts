import { conversionFits } from '../../facts/agree.ts';
import { same } from '../../facts/agreement.ts';
import {
  convert,
  type DateValue,
  type Fact,
  type FactValue,
  type NumberValue,
  type QuantityValue,
  unitOf,
} from '../../facts/index.ts';
import { isSameValue } from '../../facts/same-value.ts';
import { NUMBERED_NAMES } from '../../facts/lang/numbered-names.ts';
import type { Claim, Side } from './claim.ts';
import { hoursCountedOn } from './excuse-hours.ts';
import { sharesTold } from './excuse-share.ts';
import { writtenAlike } from './excuse-writing.ts';

/**
 * What a date says beyond its partner and nobody else in the other version says: its year, its day. As claims of their own,
 * on the date's span.
 */
export function residue(claim: Claim, partner: Claim, others: readonly Claim[]): Claim[] {
  const { value } = claim.fact;
  const there = partner.fact.value;
  if (value.kind !== 'date' || there.kind !== 'date' || value.calendar !== 'gregory') return [];
  // 'Last Monday' and 'last week' are the day that the other one names.
  if (value.month === undefined || (there.weekday ?? there.relative) !== undefined) return [];
  const found: Claim[] = [];
  for (const field of ['year', 'day'] as const) {
    const own = value[field];
    if (own === undefined || there[field] !== undefined) continue;
    if (others.some(({ fact }) => says(fact, field, own))) continue;
    const part: DateValue = { kind: 'date', calendar: 'gregory', [field]: own };
    found.push({ ...claim, fact: { ...claim.fact, value: part } });
  }
  return found;
}

function says({ value, alternatives, written }: Fact, field: 'year' | 'day', wanted: number): boolean {
  if (value.kind === 'date') {
    return value[field] === wanted || (field === 'year' && wanted % 100 === value.year);
  }
  // a week is no first day
  if (value.kind === 'quantity' && written === 'words') return false;
  return 'amount' in value && (value.amount === wanted || alternatives?.includes(wanted) === true);
}

/**
 * Of the claims without partner, those that the other version says in a way that no two facts show by themselves.
 * `others` are the other version's claims without partner, `said` all its claims, `own` all of this one.
 */
export function excused(
  left: readonly Claim[],
  others: readonly Claim[],
  said: readonly Claim[],
  own: readonly Claim[],
): ReadonlySet<Claim> {
  if (left.length === 0) return NO_CLAIMS;
  const found = new Set<Claim>();
  for (const claim of left) {
    if (coveredByParts(claim, others) || isPartOfOne(claim, left, others) || isYearOfDate(claim, said))
      found.add(claim);
  }
  if (others.length > 0) {
    for (const claim of writtenAlike(left, others)) found.add(claim);
    for (const claim of digitRuns(left, others)) found.add(claim);
    for (const claim of middles(left, others)) found.add(claim);
  }
  for (const claim of sharesTold(left, own, said)) found.add(claim);
  for (const claim of hoursCountedOn(left, own, said)) found.add(claim);
  return found;
}

const NO_CLAIMS: ReadonlySet<Claim> = new Set();

/** Units that are named in the plural for a vague number of them: decades ago. */
const AGES: ReadonlySet<string> = new Set(['decade', 'century']);

/**
 * Whether the words of the other cell say the claim without a number: 'an hour' for 1 hour, 'a day' for 24, 'decades' for 30
 * years, an Arabic dual for 2.
 */
export function saidInWords(claim: Claim, { said }: Side): boolean {
  const { value } = claim.fact;
  if (said.unmarked.some((fact) => isSameValue(fact.value, value))) return true;
  if (value.kind === 'code') return isNamedOtherwise(claim, said.text);
  if (value.kind === 'number') return isSaidOfNoun(claim, said);
  if (value.kind !== 'quantity' || !unitOf(value.unit)) return false;
  for (const unit of said.units) {
    if (unit === value.unit) {
      if (value.amount === 1) return true;
      continue;
    }
    if (conversionFits(value, { kind: 'quantity', amount: 1, unit }, true)) return true;
    const several = AGES.has(unit) ? convert(value.amount, value.unit, unit) : undefined;
    if (several !== undefined && several > 1.9 && several < 10) return true;
  }
  return false;
}

/** Whether a noun says the number: by its dual 2, or 1–2; by a part behind it 1.5. */
function isSaidOfNoun({ fact: { value, range } }: Claim, said: Side['said']): boolean {
  const { amount } = value as NumberValue;
  if (amount > 1 && amount < 2) return said.parts.some((part) => same(1 + part, amount));
  return (amount === 2 || (amount === 1 && range === 'from')) && said.hasDual;
}

/** So many characters before a figure may be the name that it is part of. */
const LONGEST_NAME = 12;

/** Whether the figure is part of a name that the other text says without one: COVID-19, the coronavirus. */
function isNamedOtherwise({ segment: { text }, fact: { start } }: Claim, other: string): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_NAME), start);
  return NUMBERED_NAMES.some(
    ({ name, named, otherwise }) => name.test(before) && !named.test(other) && otherwise.test(other),
  );
}

function partsOf(value: FactValue): number[] {
  if (value.kind === 'date') return [value.year, value.month, value.day].filter((part) => part !== undefined);
  return value.kind === 'time' ? [value.hour, value.minute] : [];
}

function hasAmount({ fact: { value } }: Claim, amount: number): boolean {
  return 'amount' in value && value.amount === amount;
}

/** Whether a text still names the unit of a claim, its number gone. */
export function namesUnitOf({ fact: { value } }: Claim, { said }: Side): boolean {
  return value.kind === 'quantity' && said.units.has(value.unit);
}

/** Whether any of the claims is given in the unit of this one. */
export function statesUnitOf({ fact: { value } }: Claim, others: readonly Claim[]): boolean {
  return (
    value.kind === 'quantity' &&
    others.some(({ fact }) => fact.value.kind === 'quantity' && fact.value.unit === value.unit)
  );
}

/** A date or time whose parts the other version gives as plain numbers. */
function coveredByParts({ fact }: Claim, others: readonly Claim[]): boolean {
  const parts = partsOf(fact.value);
  return parts.length > 1 && parts.every((part) => others.some((other) => hasAmount(other, part)));
}

/** A plain number that is part of such a date of the other version. */
function isPartOfOne(claim: Claim, left: readonly Claim[], others: readonly Claim[]): boolean {
  if (!('amount' in claim.fact.value)) return false;
  return others.some(
    (other) =>
      coveredByParts(other, left) && partsOf(other.fact.value).some((part) => hasAmount(claim, part)),
  );
}

/** A year by itself where the other version has it in a date. */
function isYearOfDate({ fact: { value } }: Claim, said: readonly Claim[]): boolean {
  if (!('amount' in value) || value.amount < 1000) return false;
  return said.some(({ fact }) => fact.value.kind === 'date' && fact.value.year === value.amount);
}

/** Numbers whose digits the other version has in other groups: 116 123 and 116123. */
function digitRuns(left: readonly Claim[], others: readonly Claim[]): Claim[] {
  return [...runsOf(left, others), ...left.filter((whole) => runsOf(others, [whole]).length > 0)];
}

/** Two or more neighbours of `pieces` whose digits make up one of `wholes`. */
function runsOf(pieces: readonly Claim[], wholes: readonly Claim[]): Claim[] {
  const found: Claim[] = [];
  for (const whole of wholes) {
    const wanted = digitsOf(whole);
    if (wanted.length < 4) continue;
    for (let i = 0; i + 1 < pieces.length; i++) {
      let joined = '';
      let next = i;
      while (next < pieces.length && joined.length < wanted.length) joined += digitsOf(pieces[next++]!);
      if (joined === wanted && next > i + 1) found.push(...pieces.slice(i, next));
    }
  }
  return found;
}

/** The digits of a whole number or code written in digits. */
function digitsOf({ fact: { value, written } }: Claim): string {
  if (value.kind === 'code') return value.text.replace(/\D/g, '');
  return written === 'digits' && 'amount' in value && Number.isInteger(value.amount)
    ? String(value.amount)
    : '';
}

/**
 * Whether a quantity in brackets is the one before it in another unit: a version that leaves it out has lost nothing. `own`
 * are all claims of its version.
 */
export function isBracketed(claim: Claim, own: readonly Claim[]): boolean {
  const { value } = claim.fact;
  if (value.kind !== 'quantity') return false;
  return own.some((other) => {
    if (other === claim || other.segment !== claim.segment || other.fact.value.kind !== 'quantity')
      return false;
    if (unitOf(other.fact.value.unit)?.dimension !== unitOf(value.unit)?.dimension) return false;
    if (unitOf(value.unit)?.dimension === 'money' || other.fact.value.unit === value.unit) return false;
    const between = claim.segment.text.slice(other.fact.end, claim.fact.start);
    return between.length > 0 && between.length <= 16 && /^[^)]*[([（]/.test(between);
  });
}

/** A single amount for a range (its middle), in whatever unit; and the ends of such a range. */
function middles(left: readonly Claim[], others: readonly Claim[]): Claim[] {
  const found: Claim[] = [];
  for (const [ranges, singles, mine] of [
    [left, others, true],
    [others, left, false],
  ] as const) {
    for (let i = 0; i + 1 < ranges.length; i++) {
      const [from, to] = [ranges[i]!, ranges[i + 1]!];
      if (from.fact.range !== 'from' || to.fact.range !== 'to') continue;
      const middle = middleOf(from.fact.value, to.fact.value);
      const single =
        middle && singles.find(({ fact }) => fact.value.kind === 'quantity' && isAmount(fact.value, middle));
      if (single) found.push(...(mine ? [from, to] : [single]));
    }
  }
  return found;
}

function middleOf(from: FactValue, to: FactValue): QuantityValue | undefined {
  if (from.kind !== 'quantity' || to.kind !== 'quantity' || from.unit !== to.unit) return undefined;
  return { kind: 'quantity', amount: (from.amount + to.amount) / 2, unit: from.unit };
}

function isAmount(value: QuantityValue, middle: QuantityValue): boolean {
  return value.unit === middle.unit ? value.amount === middle.amount : conversionFits(value, middle);
}
