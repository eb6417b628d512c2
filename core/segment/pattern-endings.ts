/** What matches of a stretch of a pattern can end with, white space left out. */
export interface Endings {
  /**
   * In lower case, behind `WORD_START` where no letter may stand before it; undefined where it cannot be told. An empty one: a
   * match may consist of white space or nothing.
   */
  readonly endings: readonly string[] | undefined;
  /** Whether these are all of what is matched and not only its end. */
  readonly exact: boolean;
  /** Whether a match may hold white space: then something can only end with it, not go on behind it. */
  readonly blank?: boolean;
  /** Whether it matches nothing, and that only where no letter stands before. */
  readonly wordStart?: boolean;
}

/** More than so many endings are not kept apart. */
const MOST = 64;
/** Longer endings tell no more, UTF-16 units. */
export const LONGEST_ENDING = 6;
/** In front of an ending: no letter stands before it. Endings hold no white space themselves. */
export const WORD_START = ' ';

/** Of what looks around and matches nothing. */
export const NOTHING: Endings = { endings: [''], exact: true };
/** Of what matches only white space. */
export const WHITE_SPACE: Endings = { endings: [''], exact: true, blank: true };

const UNKNOWN: Endings = { endings: undefined, exact: false };

/** Of single characters. */
export function literalEnding(chars: readonly string[]): Endings {
  if (chars.every((char) => /\s/.test(char))) return WHITE_SPACE;
  if (chars.some((char) => /\s/.test(char))) return UNKNOWN;
  return { endings: [...new Set(chars.map(lowerCase))], exact: true };
}

/** Of alternatives. */
export function eitherEnding(pieces: readonly Partial<Endings>[]): Endings {
  const all = new Set<string>();
  for (const { endings } of pieces) {
    if (!endings) return UNKNOWN;
    for (const ending of endings) all.add(ending);
  }
  if (all.size > MOST) return UNKNOWN;
  return {
    endings: [...all],
    exact: pieces.every((piece) => piece.exact === true),
    blank: pieces.some(holdsBlank),
  };
}

/** Of pieces that follow one another. */
export function joinedEndings(pieces: readonly Partial<Endings>[]): Endings {
  let endings: readonly string[] = [''];
  let blank = false;
  const known = (): Endings => ({ endings: endings.includes('') ? undefined : endings, exact: false, blank });
  for (let i = pieces.length - 1; i >= 0; i--) {
    const piece = pieces[i]!;
    if (piece.wordStart && !endings.includes('')) {
      return { endings: endings.map((ending) => WORD_START + ending), exact: false, blank };
    }
    if (!piece.endings || (piece.blank && endings.some((ending) => ending !== ''))) return known();
    const joined = new Set<string>();
    for (const start of piece.endings) for (const end of endings) joined.add(start + end);
    if (joined.size > MOST) return known();
    endings = [...joined];
    blank ||= piece.blank === true;
    if (piece.exact !== true || endings.every((ending) => ending.length >= LONGEST_ENDING))
      return { endings, exact: false, blank };
  }
  return { endings, exact: true, blank };
}

/** Of a repeated piece. */
export function repeatedEnding(piece: Partial<Endings>, quantifier: string): Endings {
  const { endings } = piece;
  if (!endings) return UNKNOWN;
  const blank = holdsBlank(piece);
  if (endings.every((ending) => ending === '')) return { endings, exact: true, blank };
  if (quantifier === '?') return { endings: ['', ...endings], exact: piece.exact === true, blank };
  return quantifier === '+' ? { endings, exact: false, blank } : UNKNOWN;
}

function holdsBlank(piece: Partial<Endings>): boolean {
  return piece.blank === true;
}

/**
 * A character in lower case, as long as it was. Patterns are read character by character, so texts are as well: among others, a
 * Σ at the end of a word would become a ς, and an İ two characters.
 */
export function lowerCase(char: string): string {
  const lower = char.toLowerCase();
  return lower.length === char.length ? lower : char;
}
