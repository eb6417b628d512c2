/**
 * Judges whether a regular expression may take exponential time, by its structure alone: an unbounded repetition inside an
 * unbounded repetition, unless the inner one is fenced by something it cannot match itself (`(\w+\s)+`), and an unbounded
 * repetition of alternatives that can begin with the same character (`(a|ab)*`).
 * Sequences of repetitions side by side (`\d+\d+`) cost polynomial time and are let through.
 */

/** A part of an expression: how it may begin and end, and what is unbounded inside. */
interface Part {
  /** A character class or literal as source text; empty for groups, assertions and back references. */
  readonly atom: string;
  readonly group?: Group;
  /** Whether a `*`, `+` or `{n,}` follows. */
  readonly unbounded: boolean;
  readonly optional: boolean;
}

interface Group {
  readonly branches: readonly (readonly Part[])[];
}

/** Characters that stand for all others when two classes are compared. */
const PROBES = [...'aZzmA059_-.,:;!?/\\|@#$%^&*()[]{}<>"\'`~+= \t\n\u00a0éßяЯжابم٣中あ'];

/** Whether `source` is free of the patterns above. It must be a valid expression. */
export function isSafePattern(source: string): boolean {
  const parser = new Parser(source);
  return groupIsSafe(parser.group());
}

class Parser {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  group(): Group {
    const branches: Part[][] = [[]];
    while (this.#at < this.#source.length && this.#source[this.#at] !== ')') {
      if (this.#source[this.#at] === '|') {
        this.#at++;
        branches.push([]);
        continue;
      }
      branches.at(-1)!.push(this.#part());
    }
    return { branches };
  }

  #part(): Part {
    let atom = '';
    let inner: Group | undefined;
    if (this.#source[this.#at] === '(') {
      this.#at++;
      const prefix = /^\?(?:[:=!]|<[=!]|<[^>]*>|[a-z-]*:)/.exec(this.#source.slice(this.#at));
      this.#at += prefix?.[0].length ?? 0;
      inner = this.group();
      this.#at++;
    } else atom = this.#atom();
    const quantifier = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at))?.[0] ?? '';
    this.#at += quantifier.length;
    return {
      atom,
      ...(inner && { group: inner }),
      unbounded: /^[*+]|^\{\d+,\}/.test(quantifier) || Number(/,(\d+)\}/.exec(quantifier)?.[1] ?? 0) > 50,
      optional: /^[*?]|^\{0/.test(quantifier),
    };
  }

  #atom(): string {
    const rest = this.#source.slice(this.#at);
    const match =
      /^\[(?:\\.|[^\]\\])*\]/.exec(rest) ??
      /^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<[^>]*>|\d+|[\s\S])/.exec(rest) ??
      /^[\s\S]/u.exec(rest);
    const atom = match![0];
    this.#at += atom.length;
    return /^(?:[\^$]|\\[bBk\d])/.test(atom) ? '' : atom;
  }
}

function groupIsSafe({ branches }: Group): boolean {
  return branches.every((parts) =>
    parts.every((part) => {
      if (!part.group) return true;
      if (!groupIsSafe(part.group)) return false;
      return !part.unbounded || repeatsSafely(part.group);
    }),
  );
}

/** Whether a group may be repeated without end. */
function repeatsSafely({ branches }: Group): boolean {
  for (const [index, parts] of branches.entries()) {
    if (parts.every(({ optional }) => optional) && parts.some(({ unbounded }) => unbounded)) return false;
    if (branches.slice(index + 1).some((other) => overlap(firsts(parts), firsts(other)))) return false;
    if (parts.some((part) => hasUnbounded(part)) && !isFenced(parts)) return false;
  }
  return true;
}

function hasUnbounded({ unbounded, group }: Part): boolean {
  return unbounded || (group?.branches.some((parts) => parts.some(hasUnbounded)) ?? false);
}

/**
 * Whether one part that must match and is not repeated keeps every repeated part of the sequence from running into the next
 * round: it shares no character with any of them.
 */
function isFenced(parts: readonly Part[]): boolean {
  if (
    parts.some(
      ({ group, unbounded }) =>
        group && (unbounded || hasUnbounded({ atom: '', group, unbounded: false, optional: false })),
    )
  ) {
    return false;
  }
  const repeated = parts.filter(({ unbounded }) => unbounded).map(({ atom }) => atom);
  return parts.some(
    ({ atom, unbounded, optional }) =>
      atom !== '' && !unbounded && !optional && repeated.every((other) => !overlap([atom], [other])),
  );
}

/** The atoms that a sequence may begin with. */
function firsts(parts: readonly Part[]): string[] {
  const found: string[] = [];
  for (const { atom, group, optional } of parts) {
    if (group) found.push(...group.branches.flatMap(firsts));
    else if (atom) found.push(atom);
    if (!optional) break;
  }
  return found;
}

/** Whether some character matches an atom of both lists. An atom that cannot be tried alone overlaps with everything. */
function overlap(a: readonly string[], b: readonly string[]): boolean {
  const matched = (atoms: readonly string[]): Set<string> => {
    const characters = new Set<string>();
    for (const atom of atoms) {
      try {
        const pattern = new RegExp(`^(?:${atom})$`, 'u');
        for (const probe of [...PROBES, ...(atom.length === 1 ? [atom] : [])]) {
          if (pattern.test(probe)) characters.add(probe);
        }
      } catch {
        for (const probe of PROBES) characters.add(probe);
      }
    }
    return characters;
  };
  const [first, second] = [matched(a), matched(b)];
  // Two literals outside the probes are compared as they are written.
  return [...first].some((character) => second.has(character)) || a.some((atom) => b.includes(atom));
}
