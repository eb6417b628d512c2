import {
  caseVariants,
  type CharacterSet,
  classSource,
  readClass,
  readProperty,
  shorthand,
} from './icu-class.ts';
import { literalEnding, repeatedEnding, WHITE_SPACE } from './pattern-endings.ts';
import {
  alternatives,
  assertion,
  fixed,
  literal,
  NO_WORD_BOUNDARY,
  type Piece,
  sequence,
  WORD_BOUNDARY,
} from './pattern-piece.ts';
import { PatternReader } from './pattern-reader.ts';

/** Which side of the break a pattern is for: one before it is matched backwards, which changes what can be said. */
export type Side = 'before' | 'after';

/** A pattern in JavaScript's syntax, for the flag `u`, or `v` where it says so. */
export interface Translated {
  readonly source: string;
  readonly needsV: boolean;
  /**
   * What a match must end with, white space at its end left out: one of these, none of them empty, in the form of `Endings`.
   * Undefined where that cannot be told. A quick way to pass a rule over.
   */
  readonly endings: readonly string[] | undefined;
  /** The characters a match can end with, as the inside of a class; undefined where that may be any or none. */
  readonly last: string | undefined;
  /** The same of the characters it can begin with. */
  readonly first: string | undefined;
}

interface Flags {
  ignoreCase: boolean;
  dotAll: boolean;
  multiline: boolean;
  /** White space and comments in the pattern say nothing. */
  comments: boolean;
}

const LINE_BREAK = '(?:\\r\\n|[\\n\\u000b\\f\\r\\u0085\\u2028\\u2029])';
const CLUSTER = '(?:\\P{M}\\p{M}*)';
const QUANTIFIER = /(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})([?+]?)/y;
const FLAGS = /\(\?([a-zA-Z]*)(?:-([a-zA-Z]+))?([:)])/y;

/** A class of characters, in JavaScript's syntax, that holds all letters. */
const LETTERS = /\\p\{(?:L|Alphabetic)\}/;

/** Pieces of single characters: files of rules consist of the same few hundred, many thousand times. */
const LITERALS = { exact: new Map<string, Piece>(), anyCase: new Map<string, Piece>() };
/**
 * Translates a regular expression of ICU (and of Java as far as rule files use it) into JavaScript's. `name` makes the names
 * of its groups unique where several patterns become one.
 *
 * Word characters, digits and white space are Unicode's. Possessive quantifiers and atomic groups are kept after the break;
 * before it, where matching runs backwards, they match like ordinary ones. Throws `InputError`: `srx-pattern` for what is no
 * expression, `srx-unsupported` for what JavaScript cannot say, `srx-backtracking` for what could run for ever.
 */
export function translate(pattern: string, side: Side, name = 'g', line?: number): Translated {
  return new Translator(pattern, side, name, line).translate();
}

class Translator {
  readonly #reader: PatternReader;
  readonly #side: Side;
  readonly #name: string;
  #needsV = false;
  #groups = 0;
  #generated = 0;
  #referenced = false;

  constructor(pattern: string, side: Side, name: string, line?: number) {
    this.#reader = new PatternReader(pattern, line);
    this.#side = side;
    this.#name = name;
    this.#referenced = /\\[1-9]|\\k</.test(pattern);
  }

  translate(): Translated {
    const piece = this.#alternatives({
      ignoreCase: false,
      dotAll: false,
      multiline: false,
      comments: false,
    });
    if (!this.#reader.atEnd()) throw this.#reader.malformed('a “)” without its “(”');
    const endings = piece.endings?.includes('') ? undefined : piece.endings;
    const edges = piece.nullable
      ? { first: undefined, last: undefined }
      : { first: piece.first, last: piece.last };
    return { source: piece.source, needsV: this.#needsV, endings, ...edges };
  }

  #alternatives(flags: Flags): Piece {
    const pieces = [this.#sequence(flags)];
    while (this.#reader.take('|')) pieces.push(this.#sequence(flags));
    return alternatives(pieces);
  }

  /** Flags set inside a sequence hold to its end. */
  #sequence(flags: Flags): Piece {
    const pieces: Piece[] = [];
    while (!this.#reader.atEnd() && !this.#reader.peek('|') && !this.#reader.peek(')')) {
      const piece = this.#quantified(flags);
      if (piece) pieces.push(piece);
    }
    return sequence(pieces);
  }

  #quantified(flags: Flags): Piece | undefined {
    if (flags.comments && this.#reader.skipComments()) return undefined;
    const atom = this.#atom(flags);
    if (!atom) return undefined;
    if (flags.comments) this.#reader.skipComments();
    const match = this.#reader.match(QUANTIFIER);
    if (!match) return atom;
    const [whole, least, comma, most, mode] = match;
    const symbol = mode ? whole.slice(0, -1) : whole;
    const unbounded = symbol === '*' || symbol === '+' || (comma !== undefined && most === '');
    if (unbounded && atom.loose) {
      throw this.#reader.backtracking();
    }
    const target = atom.assertion ? `(?:${atom.source})` : atom.source;
    const nullable = atom.nullable || symbol === '*' || symbol === '?' || Number(least) === 0;
    const possessive = mode === '+';
    const source = target + symbol + (mode === '?' ? '?' : '');
    return {
      source: possessive ? this.#atomic(source) : source,
      nullable,
      loose: unbounded,
      first: atom.first,
      last: atom.last,
      ...repeatedEnding(atom, symbol),
    };
  }

  #atom(flags: Flags): Piece | undefined {
    const reader = this.#reader;
    if (reader.peek('(')) return this.#group(flags);
    if (reader.take('[')) return this.#set(readClass(reader, flags));
    if (reader.take('\\')) return this.#escape(flags);
    const char = reader.next();
    if (char === '.') return fixed(flags.dotAll ? '[\\s\\S]' : '[^\\n\\r\\u0085\\u2028\\u2029]');
    if (char === '^') return assertion(flags.multiline ? '(?<![^\\n\\r])' : '(?<![\\s\\S])');
    if (char === '$') return assertion(flags.multiline ? '(?![^\\n\\r])' : `(?=${LINE_BREAK}?(?![\\s\\S]))`);
    if (char === '*' || char === '+' || char === '?')
      throw reader.malformed(`a “${char}” that repeats nothing`);
    return this.#literal(char, flags);
  }

  #literal(char: string, { ignoreCase }: Flags): Piece {
    const known = LITERALS[ignoreCase ? 'anyCase' : 'exact'];
    let piece = known.get(char);
    if (!piece) known.set(char, (piece = literal(char, ignoreCase ? caseVariants(char) : [])));
    return piece;
  }

  #set(set: CharacterSet): Piece {
    if (set.nested) this.#needsV = true;
    if (set.source === '') return fixed(set.negated ? '[\\s\\S]' : '[^\\s\\S]');
    if (/^(?:\\s\\u0085|\\t\\p\{Zs\}|\\n\\u000b.*|\\s)+$/.test(set.source) && !set.negated) {
      return { ...fixed(classSource(set), set.source), ...WHITE_SPACE };
    }
    const edge = set.negated || set.nested ? undefined : set.source;
    return { ...fixed(classSource(set), edge), ...(set.chars ? literalEnding(set.chars) : {}) };
  }

  #escape(flags: Flags): Piece | undefined {
    const reader = this.#reader;
    const letter = reader.next();
    const set = shorthand(letter);
    if (set) return this.#set(set);
    switch (letter) {
      case 'b':
        return { ...assertion(WORD_BOUNDARY), boundary: true };
      case 'B':
        return assertion(NO_WORD_BOUNDARY);
      case 'A':
        return assertion('(?<![\\s\\S])');
      case 'z':
        return assertion('(?![\\s\\S])');
      case 'Z':
        return assertion(`(?=${LINE_BREAK}?(?![\\s\\S]))`);
      case 'R':
        return fixed(LINE_BREAK);
      case 'X':
        return fixed(CLUSTER);
      case 'p':
      case 'P':
        return this.#set(readProperty(reader, letter === 'P', flags.ignoreCase));
      case 'Q': {
        const quoted = reader.until('\\E', true);
        const piece = sequence([...quoted].map((char) => this.#literal(char, flags)));
        return { ...piece, source: `(?:${piece.source})` };
      }
      case 'E':
        return undefined;
      case 'G':
      case 'N':
        throw reader.unsupported(`the escape “\\${letter}”`);
      case 'k':
        return this.#reference(reader.take('<') ? reader.until('>') : '');
      default:
        if (/[1-9]/.test(letter)) return this.#reference(letter);
        return this.#literal(String.fromCodePoint(reader.escapedCodePoint(letter)), flags);
    }
  }

  #reference(group: string): Piece {
    if (this.#side === 'before') throw this.#reader.unsupported('a reference to a group before the break');
    return {
      source: `\\k<${this.#name}${group}>`,
      nullable: true,
      loose: false,
      first: undefined,
      last: undefined,
    };
  }

  #group(flags: Flags): Piece | undefined {
    const reader = this.#reader;
    if (reader.take('(?#')) {
      reader.until(')');
      return undefined;
    }
    const around = reader.match(/\(\?(?:[=!]|<[=!])/y)?.[0];
    if (around) {
      const body = this.#body(flags);
      const wordStart = around === '(?<!' && LETTERS.test(body.single ?? '');
      return { ...assertion(`${around}${body.source})`), ...(wordStart && { wordStart }) };
    }
    if (reader.take('(?>')) {
      const body = this.#body(flags);
      return {
        ...body,
        source: this.#atomic(`(?:${body.source})`),
        loose: body.loose && this.#side === 'before',
      };
    }
    const inline = reader.match(FLAGS);
    if (inline) return this.#inlineFlags(flags, inline);
    const named = reader.match(/\(\?<([A-Za-z][A-Za-z0-9]*)>/y)?.[1];
    if (!named && reader.peek('(?')) throw reader.unsupported('a kind of group');
    if (!named) reader.take('(');
    const number = String(++this.#groups);
    const body = this.#body(flags);
    const opening = this.#referenced ? `(?<${this.#name}${named ?? number}>` : '(?:';
    return { ...body, source: `${opening}${body.source})` };
  }

  #inlineFlags(flags: Flags, match: RegExpExecArray): Piece | undefined {
    const [, on = '', off = '', end] = match;
    const target = end === ':' ? { ...flags } : flags;
    for (const [letters, value] of [
      [on, true],
      [off, false],
    ] as const) {
      for (const letter of letters) {
        if (letter === 'i') target.ignoreCase = value;
        else if (letter === 's') target.dotAll = value;
        else if (letter === 'm') target.multiline = value;
        else if (letter === 'x') target.comments = value;
        else if (!'uUwd'.includes(letter)) throw this.#reader.unsupported(`the flag “${letter}”`);
      }
    }
    if (end === ')') return undefined;
    const body = this.#body(target);
    return { ...body, source: `(?:${body.source})` };
  }

  /** The inside of a group up to its `)`; flags set in it end with it. */
  #body(flags: Flags): Piece {
    const body = this.#alternatives({ ...flags });
    if (!this.#reader.take(')')) throw this.#reader.malformed('a “(” without its “)”');
    return body;
  }

  /** JavaScript has no atomic groups; what a lookahead matched is never given back, and a reference repeats it. */
  #atomic(source: string): string {
    if (this.#side === 'before') return source;
    const group = `${this.#name}a${++this.#generated}`;
    return `(?:(?=(?<${group}>${source}))\\k<${group}>)`;
  }
}
