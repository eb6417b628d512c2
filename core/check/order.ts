import { directionOf } from '../text/language.ts';
import type { Claim, Link } from './compare.ts';

/** Two neighbouring numbers that stand in the other order in the other version. */
export interface Crossing {
  readonly first: Link;
  readonly second: Link;
}

/** Sorting and comparing more numbers than this says nothing about any two of them. */
const MANY = 60;

/**
 * Numbers in digits that changed places: translations keep the order of figures, unless units or the kind of number show
 * what each of them counts. At most one crossing a pair of versions.
 */
export function crossingOf(matches: readonly Link[]): Crossing | undefined {
  if (matches.length < 2 || matches.length > MANY) return undefined;
  const links = matches.filter(isPlainFigure).sort((x, y) => place(x.a) - place(y.a));
  for (let i = 0; i + 1 < links.length; i++) {
    const first = links[i]!;
    const second = links[i + 1]!;
    if (place(first.b) < place(second.b)) continue;
    if (
      !isTold(first, second) &&
      !isMirrored(first, second) &&
      isOnlyHere(first, links) &&
      isOnlyHere(second, links)
    ) {
      return { first, second };
    }
  }
  return undefined;
}

function place({ fact, place: within }: Claim): number {
  return within + fact.start * 1e-9;
}

function amountOf({ fact: { value } }: Claim): number | undefined {
  return value.kind === 'number' || value.kind === 'quantity' ? value.amount : undefined;
}

function isPlainFigure({ a, b }: Link): boolean {
  return (
    amountOf(a) !== undefined &&
    amountOf(b) !== undefined &&
    a.fact.written !== 'words' &&
    b.fact.written !== 'words'
  );
}

/** A number said twice may be matched crosswise without meaning anything. */
function isOnlyHere(link: Link, links: readonly Link[]): boolean {
  const amount = amountOf(link.a);
  return links.every((other) => other === link || amountOf(other.a) !== amount);
}

function unitOf({ fact: { value } }: Claim): string | undefined {
  return value.kind === 'quantity' ? value.unit : undefined;
}

/** Whether units show in both versions which number is which. */
function isTold(first: Link, second: Link): boolean {
  const [oneA, twoA] = [unitOf(first.a), unitOf(second.a)];
  const [oneB, twoB] = [unitOf(first.b), unitOf(second.b)];
  return oneA !== twoA && oneB !== twoB;
}

/** Scores such as 27–31: between scripts of different direction their halves are often mirrored. */
function isMirrored(first: Link, second: Link): boolean {
  if (directionOf(first.a.cell.lang) === directionOf(first.b.cell.lang)) return false;
  const tight = (left: Claim, right: Claim): boolean =>
    left.segment === right.segment && Math.abs(right.fact.start - left.fact.end) <= 1;
  return tight(first.a, second.a) || tight(second.b, first.b);
}
