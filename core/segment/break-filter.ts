import type { SrxEdge } from './srx-program.ts';

/**
 * Tells positions where no rule that breaks can match by the two characters around them: nearly all positions of a text. Each
 * rule has a bit, and so has a character by side for every rule that may have it there.
 */
export interface BreakFilter {
  readonly edges: readonly (readonly [last: RegExp | null, first: RegExp | null])[];
  /** By UTF-16 unit, filled as units are met. */
  readonly last: Int32Array;
  readonly first: Int32Array;
}

/** More rules share bits. */
const RULE_BITS = 30;
const ANY_RULE = (1 << RULE_BITS) - 1;
/** Set where a unit was looked up; a bit of its own for each side, so that it is never common to both. */
const KNOWN = { last: 1 << 30, first: 1 << 31 };

/** The filter for rules with these edges; `flags` are those that their classes are written for. */
export function breakFilter(edges: readonly SrxEdge[], flags: string): BreakFilter {
  const classOf = (inside: string | null): RegExp | null =>
    inside === null ? null : new RegExp(`[${inside}]`, flags);
  return {
    edges: edges.map(([last, first]) => [classOf(last), classOf(first)]),
    last: new Int32Array(0x10000),
    first: new Int32Array(0x10000),
  };
}

/** The first position from `from` (1 or more) to before `to` where a rule may match; `to` if there is none. */
export function nextCandidate(text: string, from: number, to: number, filter: BreakFilter): number {
  const { last, first } = filter;
  let before = text.charCodeAt(from - 1);
  for (let position = from; position < to; position++) {
    const after = text.charCodeAt(position);
    const rules =
      (last[before] || lookUp(before, 'last', filter)) & (first[after] || lookUp(after, 'first', filter));
    if (rules !== 0 && !(isHighSurrogate(before) && isLowSurrogate(after))) return position;
    before = after;
  }
  return to;
}

/** The rules that may have a unit on a side. Half of a character may belong to any. */
function lookUp(unit: number, side: 'last' | 'first', filter: BreakFilter): number {
  let rules = 0;
  if (isHighSurrogate(unit) || isLowSurrogate(unit)) rules = ANY_RULE;
  else {
    const char = String.fromCharCode(unit);
    filter.edges.forEach(([last, first], index) => {
      const inside = side === 'last' ? last : first;
      if (inside === null || inside.test(char)) rules |= 1 << (index % RULE_BITS);
    });
  }
  return (filter[side][unit] = rules | KNOWN[side]);
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
