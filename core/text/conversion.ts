/** A conversion of `printf` in a text: `%s`, `%1$d`, `%-10.2f`. */
export interface Conversion {
  readonly start: number;
  readonly end: number;
  /** Number of the argument that it names, from 1; absent where arguments are taken as they come. */
  readonly argument?: number;
  /** How many arguments its width and precision take before its own: `%.*s` takes one. */
  readonly taken: number;
  /** What is written: the length of the argument and its type, `d` for all whole numbers with a sign. */
  readonly type: string;
}

/** Flags, width, precision and length (C11 7.21.6.1); `I` of glibc asks for the digits of the language. */
const FORM = String.raw`%(?:(\d{1,2})\$)?[-+0#'I]{0,4}(?:\d{1,3}|\*)?(?:\.(?:\d{1,3}|\*)?)?(hh|ll|[hlzjtL])?`;
/** What goes on with small letters is no conversion but a word, '%discount' or `%name%`, unless they are a unit: `%dpx`. */
const TYPE = String.raw`(?:([sdiu])(?:(?=x%)|(?![a-z]{4}|[a-z]+%|\p{M}))|([ofxXcgGeEp@])(?![\p{L}\p{M}]))`;
/** A percent sign of a figure, as far as it stands apart only before what may be a word. */
const NOT_BEHIND = String.raw`(?<![\p{Nd}%]|\p{Nd}\s(?=%[^\s\p{L}]{0,9}\p{L}{2}))`;
const SOURCE = NOT_BEHIND + FORM + TYPE;
const CONVERSIONS = new RegExp(SOURCE, 'gu');
const CONVERSION = new RegExp(SOURCE, 'uy');
const STARS = /\*/g;
/** What may stand between a percent sign and the first digit behind it. */
const BEFORE_DIGITS = "-+#'I.*";
/** Four flags, a star and a point. */
const MOST_BEFORE_DIGITS = 6;

/** The conversions of a text; not the percent sign of '5 % discount' or '100%d'iscounts'. */
export function conversionsIn(text: string): Conversion[] {
  if (!text.includes('%')) return [];
  return [...text.matchAll(CONVERSIONS)].map((match) => {
    const [written, argument, length = '', plain, other] = match;
    const type = plain ?? other!;
    return {
      start: match.index,
      end: match.index + written.length,
      ...(argument !== undefined && { argument: Number(argument) }),
      taken: written.match(STARS)?.length ?? 0,
      type: length + (type === 'i' ? 'd' : type),
    };
  });
}

/** The end of the conversion whose first digits stand at a place; undefined where these are a figure of the text. */
export function conversionEndAt(text: string, digits: number): number | undefined {
  const first = Math.max(0, digits - 1 - MOST_BEFORE_DIGITS);
  let start = digits - 1;
  while (start > first && BEFORE_DIGITS.includes(text[start]!)) start--;
  if (text[start] !== '%') return undefined;
  CONVERSION.lastIndex = start;
  return CONVERSION.test(text) ? CONVERSION.lastIndex : undefined;
}
