import type { AgreementReason } from '../../facts/agreement.ts';
import type { Fact } from '../../facts/index.ts';
import { Mentions } from '../../facts/mention.ts';
import { cellText } from '../cell.ts';
import type { CheckCell, CheckContext, CheckRow, CheckSegment } from '../check.ts';

/** A fact with the place where it stands. */
export interface Claim {
  readonly fact: Fact;
  readonly segment: CheckSegment;
  readonly column: number;
  readonly cell: CheckCell;
  /** How far into the cell it stands, 0–1. */
  readonly place: number;
}

/** A claim of a whole fact. A class, so that claims are alike to the engine, and stay so when all are gone. */
class FactClaim implements Claim {
  readonly fact: Fact;
  readonly segment: CheckSegment;
  readonly column: number;
  readonly cell: CheckCell;
  readonly place: number;

  constructor(fact: Fact, segment: CheckSegment, column: number, cell: CheckCell, place: number) {
    this.fact = fact;
    this.segment = segment;
    this.column = column;
    this.cell = cell;
    this.place = place;
  }
}

/** Two claims that go together without being the same. */
export interface Link {
  readonly a: Claim;
  readonly b: Claim;
  readonly reason?: AgreementReason | undefined;
}

/** The facts of a cell, in text order, without those of other kinds than numbers, dates, times and quantities. */
export function claimsOf(context: CheckContext, row: CheckRow, column: number): readonly Claim[] {
  const cell = row.cells[column];
  if (!cell) return [];
  let claims: Claim[] | undefined;
  let total = 0;
  let before = 0;
  for (const segment of cell.segments) {
    for (const fact of context.facts(segment, column)) {
      if (fact.value.kind === 'name' || isCutOut(segment.text, fact)) continue;
      total ||= lengthOf(cell);
      (claims ??= []).push(new FactClaim(fact, segment, column, cell, (before + fact.start) / total));
    }
    before += segment.text.length;
  }
  return claims ?? NO_CLAIMS;
}

const UNDERSCORE = 0x5f;

/** Whether a word of a number is a piece that the mark of a menu's key cuts off another word: H_eight. */
function isCutOut(text: string, { start, end, written }: Fact): boolean {
  if (written !== 'words') return false;
  return (
    (start > 1 && text.charCodeAt(start - 1) === UNDERSCORE && /[\p{L}]/u.test(text[start - 2]!)) ||
    (end < text.length - 1 && text.charCodeAt(end) === UNDERSCORE && /[\p{L}]/u.test(text[end + 1]!))
  );
}

const NO_CLAIMS: readonly Claim[] = [];

/** The length of the texts of a cell, and 1 where there is none. */
function lengthOf({ segments }: CheckCell): number {
  let length = 0;
  for (const { text } of segments) length += text.length;
  return length || 1;
}

/** A cell with its column and its claims. */
export class Side {
  readonly cell: CheckCell;
  readonly column: number;
  readonly claims: readonly Claim[];
  #said: Mentions | undefined;

  constructor(cell: CheckCell, column: number, claims: readonly Claim[]) {
    this.cell = cell;
    this.column = column;
    this.claims = claims;
  }

  /** What it says without a number. */
  get said(): Mentions {
    return (this.#said ??= new Mentions(cellText(this.cell), this.cell.lang));
  }
}
