import type { AlignInput } from './input.ts';

/** A version with segments, and its place among all versions. */
export interface Placed {
  readonly input: AlignInput;
  readonly index: number;
}

/** The versions that have segments, in an order that depends on what they say and not on how they were given. */
export function canonicalOrder(versions: readonly AlignInput[]): Placed[] {
  return versions
    .flatMap((input, index) => (input.segments.length > 0 ? [{ input, index }] : []))
    .sort((x, y) => compare(x.input, y.input));
}

function compare(x: AlignInput, y: AlignInput): number {
  if (x.lang !== y.lang) return x.lang < y.lang ? -1 : 1;
  if (x.segments.length !== y.segments.length) return x.segments.length - y.segments.length;
  for (let i = 0; i < x.segments.length; i++) {
    const [a, b] = [x.segments[i]!.text, y.segments[i]!.text];
    if (a !== b) return a < b ? -1 : 1;
  }
  return 0;
}
