import { eitherEnding, type Endings, joinedEndings, literalEnding, NOTHING } from './pattern-endings.ts';
import { hex } from './pattern-reader.ts';

const WORD_CLASS = '[\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}\\u200c\\u200d]';
/** `\b` and `\B` in terms of Unicode. */
export const WORD_BOUNDARY = `(?:(?<=${WORD_CLASS})(?!${WORD_CLASS})|(?<!${WORD_CLASS})(?=${WORD_CLASS}))`;
export const NO_WORD_BOUNDARY = `(?:(?<=${WORD_CLASS})(?=${WORD_CLASS})|(?<!${WORD_CLASS})(?!${WORD_CLASS}))`;

/** A stretch of a pattern. */
export interface Piece extends Partial<Endings> {
  readonly source: string;
  /** The characters it can begin and end with, as the inside of a class; undefined where these may be any. */
  readonly first: string | undefined;
  readonly last: string | undefined;
  /** Can match nothing. */
  readonly nullable: boolean;
  /** Holds a repetition without bound that is not hemmed in by something that must match. */
  readonly loose: boolean;
  /** Looks around instead of matching; JavaScript lets no quantifier follow it. */
  readonly assertion?: boolean;
  /** Is `\b`. */
  readonly boundary?: boolean;
  /** Is a literal letter or digit. */
  readonly word?: boolean;
  /** Matches exactly one character: the inside of a class. */
  readonly single?: string;
}

/** Next to a letter only the other side of a word boundary is open; what is known need not be looked up. */
function boundarySource(piece: Piece, before: Piece | undefined, after: Piece | undefined): string {
  if (!piece.boundary) return piece.source;
  if (startsWord(piece, after)) return `(?<!${WORD_CLASS})`;
  return before?.word ? `(?!${WORD_CLASS})` : piece.source;
}

function startsWord(piece: Piece, after: Piece | undefined): boolean {
  return piece.boundary === true && after?.word === true;
}

/** Pieces that follow one another, as one. */
export function sequence(pieces: readonly Piece[]): Piece {
  if (pieces.length === 1) return pieces[0]!;
  const required = pieces.filter((piece) => !piece.nullable);
  return {
    source: pieces.map((piece, i) => boundarySource(piece, pieces[i - 1], pieces[i + 1])).join(''),
    nullable: required.length === 0,
    loose: pieces.some((piece) => piece.loose) && required.every((piece) => piece.loose),
    ...edgesOf(pieces),
    ...joinedEndings(
      pieces.map((piece, i) => (startsWord(piece, pieces[i + 1]) ? { wordStart: true } : piece)),
    ),
  };
}

/** Pieces of which one matches. Of single characters a class, which cannot be tried in more than one way. */
export function alternatives(pieces: readonly Piece[]): Piece {
  if (pieces.length === 1) return pieces[0]!;
  const single = union(pieces.map((piece) => piece.single));
  return {
    source: single === undefined ? pieces.map((piece) => piece.source).join('|') : `[${single}]`,
    nullable: pieces.some((piece) => piece.nullable),
    loose: pieces.some((piece) => piece.loose),
    first: union(pieces.map((piece) => piece.first)),
    last: union(pieces.map((piece) => piece.last)),
    ...(single !== undefined && { single }),
    ...eitherEnding(pieces),
  };
}

const PLAIN = /[\p{L}\p{N} ]/u;
const WORD_CHARACTER = /[\p{L}\p{Nd}]/u;

/** A character, in the cases that `variants` adds. */
export function literal(char: string, variants: readonly string[]): Piece {
  const edge = [char, ...variants].map(hex).join('');
  const source = variants.length > 0 ? `[${edge}]` : PLAIN.test(char) ? char : hex(char);
  return { ...fixed(source, edge), ...literalEnding([char, ...variants]), word: WORD_CHARACTER.test(char) };
}

/** A piece that matches one thing; `edge` is what it begins and ends with. */
export function fixed(source: string, edge?: string): Piece {
  return {
    source,
    nullable: false,
    loose: false,
    first: edge,
    last: edge,
    ...(edge !== undefined && { single: edge }),
  };
}

/** A piece that looks around. */
export function assertion(source: string): Piece {
  return { source, nullable: true, loose: false, first: '', last: '', assertion: true, ...NOTHING };
}

function edgesOf(pieces: readonly Piece[]): Pick<Piece, 'first' | 'last'> {
  const reach = (side: 'first' | 'last', inwards: readonly Piece[]): string | undefined => {
    const required = inwards.findIndex((piece) => !piece.nullable);
    return union((required < 0 ? inwards : inwards.slice(0, required + 1)).map((piece) => piece[side]));
  };
  return { first: reach('first', pieces), last: reach('last', pieces.toReversed()) };
}

/** All characters of several classes; unknown if those of one are. */
function union(classes: readonly (string | undefined)[]): string | undefined {
  return classes.includes(undefined) ? undefined : classes.join('');
}
