import type { TagShape } from './start-tag.ts';

/** A start tag as it was written, without its `<`, and what it says. */
export interface KnownTag<Scope> {
  readonly written: string;
  /** What prefixes mean here: only in the same scope does the same spelling say the same. */
  readonly scope: Scope;
  readonly shape: TagShape;
  /** It is `<…/>`. */
  readonly isEmpty: boolean;
  /** The one that came behind it the last time, which is likely to come again. */
  next: KnownTag<Scope> | undefined;
}

const SLOTS = 1024;
/** Tags longer than this say something of their own. */
const LONGEST = 160;

const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const DOUBLE = 34;
const SINGLE = 39;

/** Remembers start tags, so that those that are written alike are read once: of most files that is nearly all of them. */
export class KnownTags<Scope> {
  readonly #slots: (KnownTag<Scope> | undefined)[] = Array.from({ length: SLOTS });
  /** What was seen in a slot last: only what comes a second time is worth keeping. */
  readonly #seen = new Int32Array(SLOTS);
  readonly #read: (from: number, to: number) => TagShape | undefined;
  #last: KnownTag<Scope> | undefined = undefined;

  /** `read` reads the tag between `<` and `>`; undefined for one that it cannot. */
  constructor(read: (from: number, to: number) => TagShape | undefined) {
    this.#read = read;
  }

  /** The tag that begins at `from`, behind its `<`. Undefined where it has no end or cannot be read. */
  at(source: string, from: number, scope: Scope): KnownTag<Scope> | undefined {
    const last = this.#last;
    const guess = last?.next;
    if (guess !== undefined && guess.scope === scope && source.startsWith(guess.written, from)) {
      this.#last = guess;
      return guess;
    }
    const tag = this.#find(source, from, scope, guess);
    if (tag !== undefined) {
      if (last !== undefined) last.next = tag;
      this.#last = tag;
    }
    return tag;
  }

  #find(
    source: string,
    from: number,
    scope: Scope,
    guess: KnownTag<Scope> | undefined,
  ): KnownTag<Scope> | undefined {
    let hash = 0;
    let quote = 0;
    let end = from;
    for (; end < source.length; end++) {
      const code = source.charCodeAt(end);
      if (quote === 0) {
        if (code === GREATER) break;
        if (code === LESS) return undefined;
        if (code === DOUBLE || code === SINGLE) quote = code;
      } else if (code === quote) quote = 0;
      hash = (Math.imul(hash, 31) + code) | 0;
    }
    if (end === source.length) return undefined;
    const length = end + 1 - from;
    const slot = hash & (SLOTS - 1);
    const found = this.#slots[slot];
    if (found?.scope === scope && found.written.length === length && source.startsWith(found.written, from)) {
      return found;
    }
    const shape = this.#read(from, end);
    if (!shape) return undefined;
    const tag = {
      written: source.slice(from, end + 1),
      scope,
      shape,
      isEmpty: source.charCodeAt(end - 1) === SLASH,
      // What stood here the last time is likely to have been of the same kind.
      next: guess?.next,
    };
    if (this.#seen[slot] !== hash) this.#seen[slot] = hash;
    else if (length <= LONGEST) this.#slots[slot] = tag;
    return tag;
  }
}
