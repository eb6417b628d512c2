import { hex, type PatternReader } from './pattern-reader.ts';

/** What a shorthand or property stands for inside and outside of a class, in JavaScript's syntax. */
const SHORTHANDS: Readonly<Record<string, string>> = {
  d: '\\p{Nd}',
  w: '\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}\\u200c\\u200d',
  s: '\\s\\u0085',
  h: '\\t\\p{Zs}',
  v: '\\n\\u000b\\f\\r\\u0085\\u2028\\u2029',
};

/** POSIX and Java names of properties that JavaScript spells otherwise. */
const PROPERTY_ALIASES: Readonly<Record<string, string>> = {
  alpha: '\\p{Alphabetic}',
  alphabetic: '\\p{Alphabetic}',
  alnum: '\\p{Alphabetic}\\p{Nd}',
  ascii: '\\u0000-\\u007f',
  blank: '\\t\\p{Zs}',
  cntrl: '\\p{Cc}',
  digit: '\\p{Nd}',
  graph: '\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}',
  lower: '\\p{Lowercase}',
  lowercase: '\\p{Lowercase}',
  javalowercase: '\\p{Lowercase}',
  print: '\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Zs}',
  punct: '\\p{P}',
  punctuation: '\\p{P}',
  space: '\\s',
  white_space: '\\s',
  whitespace: '\\s',
  upper: '\\p{Uppercase}',
  uppercase: '\\p{Uppercase}',
  javauppercase: '\\p{Uppercase}',
  word: '\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}',
  xdigit: '0-9A-Fa-f',
};

const CASED = '\\p{Lu}\\p{Ll}\\p{Lt}';
const CASED_PROPERTY =
  /^\\p\{(?:Lu|Ll|Lt|LC|Uppercase|Lowercase|Uppercase_Letter|Lowercase_Letter|Titlecase_Letter)\}$/;

/** A set of characters, as the inside of a JavaScript class. */
export interface CharacterSet {
  readonly source: string;
  readonly negated: boolean;
  /** Whether it is written with set operations, which want the `v` flag. */
  readonly nested: boolean;
  /** The characters one by one, where it is a short list of them. */
  readonly chars?: readonly string[];
}

/** Longest list of characters that is worth telling. */
const SHORT_LIST = 12;

/** The set as a JavaScript class. */
export function classSource(set: CharacterSet): string {
  return `[${set.negated ? '^' : ''}${set.source}]`;
}

/** The set of a shorthand such as `\d` or `\H`; undefined when the letter is none. */
export function shorthand(letter: string): CharacterSet | undefined {
  const source = SHORTHANDS[letter.toLowerCase()];
  return source === undefined
    ? undefined
    : { source, negated: letter !== letter.toLowerCase(), nested: false };
}

/** Reads the rest of a property, the reader standing behind `\p` or `\P`. */
export function readProperty(reader: PatternReader, negated: boolean, ignoreCase: boolean): CharacterSet {
  let name: string;
  if (reader.take('{')) {
    name = reader.until('}');
    if (name.startsWith('^')) {
      name = name.slice(1);
      negated = !negated;
    }
  } else name = reader.next();
  const source = propertySource(name, reader);
  return { source: ignoreCase && CASED_PROPERTY.test(source) ? CASED : source, negated, nested: false };
}

/** Properties that were looked up before: a file of rules names the same few thousands of times. */
const knownProperties = new Map<string, string>();

function propertySource(name: string, reader: PatternReader): string {
  const known = knownProperties.get(name);
  if (known !== undefined) return known;
  const source = findProperty(name);
  if (source === undefined) throw reader.unsupported(`the property “${name}”`);
  knownProperties.set(name, source);
  return source;
}

function findProperty(name: string): string | undefined {
  const plain = name
    .trim()
    .replace(/^(?:Is|is|sc=|gc=)(?=.)/, '')
    .replaceAll(' ', '_');
  const alias = PROPERTY_ALIASES[plain.toLowerCase()];
  if (alias !== undefined) return alias;
  const [key, value] = plain.includes('=') ? plain.split('=', 2) : ['', plain];
  const titled = titleCase(value!);
  const tries =
    key === ''
      ? [plain, titled, plain.toUpperCase(), `Script=${titled}`]
      : [plain, `${titleCase(key!)}=${titled}`, titled, `Script_Extensions=${titled}`].slice(
          0,
          key!.length > 2 ? 2 : 4,
        );
  for (const attempt of tries) {
    const source = `\\p{${attempt}}`;
    try {
      new RegExp(source, 'u');
      return source;
    } catch {
      continue;
    }
  }
  return undefined;
}

function titleCase(name: string): string {
  return name.toLowerCase().replace(/(?:^|_)[a-z]/g, (letter) => letter.toUpperCase());
}

/** What holds inside a class of the flags around it. */
interface ClassFlags {
  readonly ignoreCase: boolean;
  /** White space and comments say nothing, in a class as well. */
  readonly comments: boolean;
}

/** Reads a class, the reader standing behind its `[`: ranges, nested classes, POSIX sets, intersection, difference. */
export function readClass(reader: PatternReader, flags: ClassFlags): CharacterSet {
  if (flags.comments) reader.skipComments();
  const negated = reader.take('^');
  let members = '';
  let nested = false;
  let result = '';
  let operator = '';
  let chars: string[] | undefined = negated ? undefined : [];
  const close = (): void => {
    result = operator === '' ? members : `[${result}]${operator}[${members || '&&[^\\s\\S]'}]`;
    members = '';
  };
  for (let first = true; ; first = false) {
    if (flags.comments) reader.skipComments();
    if (reader.atEnd()) throw reader.malformed('a class without its “]”');
    if (!first && reader.take(']')) break;
    if (first && reader.take(']')) {
      members += hex(']');
      chars?.push(']');
      continue;
    }
    const operation = reader.take('&&')
      ? '&&'
      : reader.take('--') || (reader.peek('-[') && reader.take('-'))
        ? '--'
        : '';
    if (operation) {
      close();
      operator = operation;
      nested = true;
      continue;
    }
    if (reader.take('[:')) {
      const set = readPosix(reader);
      members += set.negated ? classSource(set) : set.source;
      nested ||= set.negated;
    } else if (reader.take('[')) {
      const inner = readClass(reader, flags);
      members += classSource(inner);
      nested = true;
    } else {
      const member = readMember(reader, flags.ignoreCase);
      if (typeof member === 'number') {
        const range = readRange(reader, member, flags);
        members += range;
        if (range === hex(member)) chars?.push(String.fromCodePoint(member));
        else chars = undefined;
        continue;
      }
      if (member.negated) {
        members += classSource(member);
        nested = true;
      } else members += member.source;
    }
    chars = undefined;
  }
  close();
  const list = chars && chars.length <= SHORT_LIST && operator === '' ? { chars } : {};
  return { source: result, negated, nested, ...list };
}

/** The rest of a set such as `[:alpha:]` or `[:^alpha:]`. */
function readPosix(reader: PatternReader): CharacterSet {
  const name = reader.until(':]');
  const negated = name.startsWith('^');
  return { source: propertySource(negated ? name.slice(1) : name, reader), negated, nested: negated };
}

/** One member of a class: a code point, or a set for shorthands and properties. */
function readMember(reader: PatternReader, ignoreCase: boolean): number | CharacterSet {
  if (!reader.take('\\')) return reader.next().codePointAt(0)!;
  const letter = reader.next();
  if (letter === 'p' || letter === 'P') return readProperty(reader, letter === 'P', ignoreCase);
  if (letter === 'Q') {
    const quoted = reader.until('\\E', true);
    return { source: [...quoted].map(hex).join(''), negated: false, nested: false };
  }
  const set = shorthand(letter);
  if (set) return set.negated && !set.source.includes('\\s') ? negatedSet(set) : set;
  return reader.escapedCodePoint(letter);
}

/** `\D` and the like inside a class: single properties have a negation of their own that needs no nesting. */
function negatedSet(set: CharacterSet): CharacterSet {
  return set.source === '\\p{Nd}' ? { source: '\\P{Nd}', negated: false, nested: false } : set;
}

function readRange(reader: PatternReader, from: number, { ignoreCase, comments }: ClassFlags): string {
  let to = from;
  if (comments) reader.skipComments();
  if (reader.peek('-') && !reader.peek('-]') && !reader.peek('-[') && !reader.peek('--')) {
    const mark = reader.position;
    reader.take('-');
    if (comments) reader.skipComments();
    const end = readMember(reader, ignoreCase);
    if (typeof end === 'number') to = end;
    else reader.position = mark;
  }
  if (to < from) throw reader.malformed('a range that runs backwards');
  const range = from === to ? hex(from) : `${hex(from)}-${hex(to)}`;
  return ignoreCase ? range + otherCases(from, to) : range;
}

/** The other case of the characters of a range, as far as it is short enough to be one of letters. */
function otherCases(from: number, to: number): string {
  if (to - from > 0x600) return '';
  let others = '';
  for (let code = from; code <= to; code++)
    others += caseVariants(String.fromCodePoint(code)).map(hex).join('');
  return others;
}

/** The other forms of a character in which case differs. */
export function caseVariants(char: string): string[] {
  return [char.toLowerCase(), char.toUpperCase()].filter(
    (variant) => variant !== char && [...variant].length === 1,
  );
}
