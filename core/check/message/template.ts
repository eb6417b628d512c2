/** How a parameter is put into a message. */
export type ParamKind = 'text' | 'number' | 'language' | 'languages' | 'version';

/** A piece of a parsed message. */
export type Piece =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'param'; readonly name: string; readonly kind: ParamKind }
  | {
      readonly type: 'plural' | 'select';
      readonly name: string;
      readonly cases: ReadonlyMap<string, readonly Piece[]>;
    };

const KINDS: readonly string[] = ['text', 'number', 'language', 'languages', 'version'];

/**
 * Parses a message template, a small part of ICU MessageFormat:
 * `{name}` a text, set off against the direction of the sentence; `{n, number}`; `{l, language}` a language's name;
 * `{ls, languages}` several, tags joined by commas; `{l, version}` 'English version' with the grammar of the locale;
 * `{n, plural, one {…} other {…}}` and `{s, select, a {…} other {…}}`.
 * Throws a RangeError for a malformed template, which only a mistake in our own tables can bring about.
 */
export function parseTemplate(template: string): Piece[] {
  let at = 0;

  function word(): string {
    const match = /^\s*([\w-]+)\s*/.exec(template.slice(at));
    if (!match) throw new RangeError(`A word is missing at ${at} of: ${template}`);
    at += match[0].length;
    return match[1]!;
  }

  function expect(mark: string): void {
    if (template[at] !== mark) throw new RangeError(`'${mark}' is missing at ${at} of: ${template}`);
    at++;
  }

  function cases(): Map<string, Piece[]> {
    const found = new Map<string, Piece[]>();
    while (template[at] !== '}') {
      const name = word();
      expect('{');
      found.set(name, pieces());
      expect('}');
      while (template[at] === ' ') at++;
    }
    if (!found.has('other')) throw new RangeError(`No case 'other' in: ${template}`);
    return found;
  }

  function param(): Piece {
    const name = word();
    if (template[at] === '}') return { type: 'param', name, kind: 'text' };
    expect(',');
    const kind = word();
    if (kind === 'plural' || kind === 'select') {
      expect(',');
      return { type: kind, name, cases: cases() };
    }
    if (!KINDS.includes(kind)) throw new RangeError(`Unknown kind ${kind} in: ${template}`);
    return { type: 'param', name, kind: kind as ParamKind };
  }

  function pieces(): Piece[] {
    const found: Piece[] = [];
    while (at < template.length && template[at] !== '}') {
      if (template[at] === '{') {
        at++;
        found.push(param());
        expect('}');
        continue;
      }
      const from = at;
      while (at < template.length && template[at] !== '{' && template[at] !== '}') at++;
      found.push({ type: 'text', text: template.slice(from, at) });
    }
    return found;
  }

  const parsed = pieces();
  if (at < template.length) throw new RangeError(`A stray '}' at ${at} of: ${template}`);
  return parsed;
}

/** The names of all parameters in a parsed message. */
export function paramsOf(pieces: readonly Piece[]): Set<string> {
  const names = new Set<string>();
  for (const piece of pieces) {
    if (piece.type === 'text') continue;
    names.add(piece.name);
    if (piece.type === 'param') continue;
    for (const inner of piece.cases.values()) for (const name of paramsOf(inner)) names.add(name);
  }
  return names;
}
