import { type Fact, unitOf } from '../../facts/index.ts';
import type { Claim, Link } from './claim.ts';

/** Below this a claim is too uncertain to insist on. */
export const CERTAIN = 0.5;
/** Below this what looks like a number is hardly one. */
const WEAK = 0.2;

type Family = 'amount' | 'order' | 'relative' | 'date' | 'weekday' | 'time';

function familyOf({ value, vague }: Fact): Family {
  if (vague) return 'order';
  if (value.kind === 'time') return 'time';
  if (value.kind !== 'date') return 'amount';
  if (value.weekday !== undefined) return 'weekday';
  if (value.relative !== undefined) return 'relative';
  return value.month === undefined ? 'amount' : 'date';
}

/** Whether one is a weekday that the dateline makes a certain day, and the other a day of the calendar. */
function isDayKnown({ value: x }: Fact, { value: y }: Fact): boolean {
  if (x.kind !== 'date' || y.kind !== 'date' || x.weekday === y.weekday) return false;
  const [named, dated] = x.weekday === undefined ? [y, x] : [x, y];
  return (
    named.days !== undefined &&
    dated.weekday === undefined &&
    dated.month !== undefined &&
    dated.day !== undefined
  );
}

/**
 * Forms in words of which a weak one tells nothing alone, but contradicts another that is alone, too: third, a third, a week,
 * weekly.
 */
const LONE_FORMS = ['ordinal', 'fraction', 'multiple', 'span', 'rate'] as const;
type LoneForm = (typeof LONE_FORMS)[number];

/** The only claim of such a form. */
function loneOf(claims: readonly Claim[], form: LoneForm): Claim | undefined {
  const found = claims.filter(({ fact }) => loneFormOf(fact) === form);
  return found.length === 1 ? found[0] : undefined;
}

function loneFormOf({ value, written, certainty, rate }: Fact): LoneForm | undefined {
  if (certainty < WEAK || written !== 'words') return undefined;
  // 'once' is 'for the first time', and 'at one time'
  if (value.kind === 'number' && value.form === 'multiple' && value.amount < 2) return undefined;
  if (value.kind === 'number') return LONE_FORMS.find((form) => form === value.form);
  if (value.kind !== 'quantity' || unitOf(value.unit)?.dimension !== 'time') return undefined;
  if (rate) return 'rate';
  return value.amount <= 1 ? 'span' : undefined;
}

/** Whether two facts that differ contradict each other. */
export function mayContradict(a: Fact, b: Fact): boolean {
  if (Math.min(a.certainty, b.certainty) >= CERTAIN) return true;
  const form = loneFormOf(a);
  return form !== undefined && form === loneFormOf(b);
}

/** Whether one figure looks like a slip in the other: a digit more or less at its end, or the same digits in another order. */
function haveLikeDigits(one: Claim, other: Claim): boolean {
  const [x, y] = [digitsOf(one), digitsOf(other)];
  if (x.length < 2 || y.length < 2) return false;
  if (Math.abs(x.length - y.length) > 1) return false;
  if (x.length !== y.length) return x.length > y.length ? x.startsWith(y) : y.startsWith(x);
  return sorted(x) === sorted(y);
}

function digitsOf({ fact: { value, written } }: Claim): string {
  if (written === 'words') return '';
  if ('amount' in value) return String(value.amount).replace(/\D/g, '');
  return value.kind === 'date' && value.month === undefined ? String(value.year ?? '') : '';
}

function sorted(digits: string): string {
  return [...digits].sort().join('');
}

/** Leftover claims of the same sort, most similar first. */
export function contradicting(a: readonly Claim[], b: readonly Claim[]): Link[] {
  const found: { link: Link; rank: number }[] = [];
  const lone = LONE_FORMS.map((form) => [loneOf(a, form), loneOf(b, form)] as const);
  for (const one of a) {
    for (const other of b) {
      const certain = one.fact.certainty >= CERTAIN && other.fact.certainty >= CERTAIN;
      if (!certain && !lone.some(([first, second]) => first === one && second === other)) continue;
      const first = familyOf(one.fact);
      const second = familyOf(other.fact);
      if (
        first !== second &&
        !(first === 'time' && second === 'amount') &&
        !(first === 'amount' && second === 'time') &&
        !isDayKnown(one.fact, other.fact)
      ) {
        continue;
      }
      const rank =
        Math.abs(one.place - other.place) -
        (one.fact.value.kind === other.fact.value.kind ? 0.3 : 0) -
        ((one.fact.written === 'words') === (other.fact.written === 'words') ? 0.2 : 0) -
        (haveLikeDigits(one, other) ? 0.5 : 0);
      found.push({ link: { a: one, b: other }, rank });
    }
  }
  return found.sort((x, y) => x.rank - y.rank).map(({ link }) => link);
}
