import type { Claim } from './claim.ts';

/** A figure with letters of its own, as it is written in every language: 16k, 2.0K, 1G. */
const LETTERED = /^\d[\d.]*[A-Za-z]{1,3}$/;
/** What belongs to a figure on either side; longer is none. */
const BEFORE = /[\p{L}\p{N}.,]{0,24}$/u;
const BEHIND = /^[\p{L}\p{N}]{0,8}/u;
const NEAR = 24;

/** Of the claims without partner, those that one without partner in the other version writes alike. */
export function writtenAlike(left: readonly Claim[], others: readonly Claim[]): Claim[] {
  if (others.length === 0) return [];
  const theirs = new Set(others.map(figureOf));
  return left.filter((claim) => {
    const figure = figureOf(claim);
    return figure !== undefined && theirs.has(figure);
  });
}

/** The figure of a claim with its letters, decimals behind a point; undefined where it has none. */
function figureOf({ fact, segment: { text } }: Claim): string | undefined {
  if (fact.written === 'words') return undefined;
  // Nearly all have a digit and no letter there.
  if (!isLatin(text.charCodeAt(fact.end - 1)) && !isLatin(text.charCodeAt(fact.end))) return undefined;
  if (text.lastIndexOf(' ', fact.end - 1) >= fact.start) return undefined;
  const behind = BEHIND.exec(text.slice(fact.end, fact.end + NEAR))?.[0] ?? '';
  const before = BEFORE.exec(text.slice(Math.max(0, fact.start - NEAR), fact.start))?.[0] ?? '';
  const figure = (before + text.slice(fact.start, fact.end) + behind).replaceAll(',', '.');
  return LETTERED.test(figure) ? figure : undefined;
}

/** Whether a unit is a letter of ASCII. */
function isLatin(unit: number): boolean {
  const small = unit | 0x20;
  return small >= 0x61 && small <= 0x7a;
}
