import type { XmlAttribute, XmlPlace, XmlTag } from './node.ts';

/** What a start tag says, wherever it stands. Tags that are written alike may share one. */
export type TagShape = Omit<XmlTag, keyof XmlPlace>;

/** The namespace that a prefix stands for; undefined where none is declared. */
export type ResolvePrefix = (prefix: string) => string | undefined;

const SLASH = 47;
const EQUALS = 61;
const COLON = 58;

/** Which of ASCII begin a name (2) or go on with one (1), colons aside. */
const NAME_CLASS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[A-Za-z_]/.test(character) ? 2 : /[\w.-]/.test(character) ? 1 : 0;
});

/** Tags with more attributes are left to a reader that looks for twins among many. */
const MOST_ATTRIBUTES = 16;

/** Whether a character is one that a name may begin with; of ASCII only. */
export function beginsName(code: number): boolean {
  return code < 128 && NAME_CLASS[code] === 2;
}

/**
 * Reads a start tag as nearly all are written: names in ASCII, no references, no declarations of namespaces, no line breaks in
 * values. `source[from, to)` is what stands between `<` and `>`. Undefined for every other tag, malformed ones too.
 */
export function readStartTag(
  source: string,
  from: number,
  to: number,
  resolve: ResolvePrefix,
): TagShape | undefined {
  const end = source.charCodeAt(to - 1) === SLASH ? to - 1 : to;
  let at = nameEnd(source, from, end);
  if (at < 0) return undefined;
  const attributes: XmlAttribute[] = [];
  const tag = nameIn(source.slice(from, at));
  const uri = resolve(tag.prefix);
  if (uri === undefined && tag.prefix !== '') return undefined;
  while (at < end) {
    const blank = at;
    while (at < end && isBlank(source.charCodeAt(at))) at++;
    if (at === end) break;
    const begin = at;
    at = nameEnd(source, begin, end);
    const quote = source.charAt(at + 1);
    if (begin === blank || at < 0 || source.charCodeAt(at) !== EQUALS || (quote !== '"' && quote !== "'")) {
      return undefined;
    }
    const close = source.indexOf(quote, at + 2);
    if (close < 0 || close >= end) return undefined;
    const attribute = attributeIn(source.slice(begin, at), source.slice(at + 2, close), resolve);
    if (!attribute || hasTwin(attributes, attribute) || attributes.push(attribute) > MOST_ATTRIBUTES)
      return undefined;
    at = close + 1;
  }
  return { name: tag.name, prefix: tag.prefix, local: tag.local, uri: uri ?? '', attributes };
}

/** Where the name ends that begins at `at`; -1 where there is none. */
function nameEnd(source: string, at: number, end: number): number {
  if (!beginsName(source.charCodeAt(at))) return -1;
  let hasPrefix = false;
  for (let next = at + 1; next < end; next++) {
    const code = source.charCodeAt(next);
    if (code < 128 && NAME_CLASS[code]! > 0) continue;
    if (code !== COLON) return next;
    if (hasPrefix || !beginsName(source.charCodeAt(next + 1))) return -1;
    hasPrefix = true;
  }
  return end;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 9;
}

function nameIn(name: string): { name: string; prefix: string; local: string } {
  const colon = name.indexOf(':');
  if (colon < 0) return { name, prefix: '', local: name };
  return { name, prefix: name.slice(0, colon), local: name.slice(colon + 1) };
}

function attributeIn(written: string, value: string, resolve: ResolvePrefix): XmlAttribute | undefined {
  if (/[<\t\n]/.test(value)) return undefined;
  const { name, prefix, local } = nameIn(written);
  if (name === 'xmlns' || prefix === 'xmlns') return undefined;
  const uri = prefix === '' ? '' : resolve(prefix);
  return uri === undefined ? undefined : { name, prefix, local, uri, value };
}

/** Two prefixes may stand for one namespace. */
function hasTwin(attributes: readonly XmlAttribute[], { local, uri }: XmlAttribute): boolean {
  for (const other of attributes) if (other.local === local && other.uri === uri) return true;
  return false;
}
