import { SaxesParser, type SaxesOptions, type SaxesTagNS } from 'saxes';
import { KnownTags } from './known-tags.ts';
import { beginsName, readStartTag, type TagShape } from './start-tag.ts';

type Options = SaxesOptions & { readonly xmlns: true };
type Parser = Pick<SaxesParser<Options>, keyof SaxesParser<Options>>;

/** An element that is open: what saxes keeps of it. */
interface OpenTag {
  readonly name: string;
  /** The namespaces that it declares, by their prefixes. */
  readonly ns: Readonly<Record<string, string>>;
  /** The innermost element around with declarations, or itself; absent until somebody asked. */
  scope?: OpenTag;
}

/** Parts of saxes 6.0.0 that it does not show, but that a faster way through the common case needs. */
interface Internals {
  chunk: string;
  chunkPosition: number;
  i: number;
  line: number;
  column: number;
  positionAtNewLine: number;
  /** Text so far of the run of characters that is being read. */
  text: string;
  /** How much of `]]>` was just read. */
  forbiddenState: number;
  tags: OpenTag[];
  tag: OpenTag | null;
  readonly ns: Readonly<Record<string, string>>;
  sText(): void;
  sOpenWaka(): void;
}

const NO_DECLARATIONS: OpenTag['ns'] = Object.freeze(Object.create(null) as Record<string, string>);

/** What no text may hold as it is, and what saxes counts as the end of a line besides `\n`. */
const UNUSUAL = /[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/g;

/** Longer texts are hardly ever the same as the last one. */
const LONGEST_REPEATED = 32;

const LESS = 60;
const GREATER = 62;
const SLASH = 47;

/**
 * saxes with a short way through plain text and plain tags, which are nearly all of a file: they are found by searching, not
 * unit by unit, and tags that are written alike are read once. Everything else (declarations of namespaces, references,
 * comments, names beyond ASCII, control characters, whatever is malformed) is left to saxes, which takes over at the beginning
 * of the piece and reports the errors.
 *
 * The handlers have a place from the beginning. Without it each `on` adds a property by a computed name; V8 keeps an object
 * that got more than a few of those as a dictionary, and reading takes more than four times as long.
 */
export class FastParser extends (SaxesParser as unknown as new (options: Options) => Parser & Internals) {
  protected xmldeclHandler = undefined;
  protected textHandler: ((text: string) => void) | undefined = undefined;
  protected piHandler = undefined;
  protected doctypeHandler = undefined;
  protected commentHandler = undefined;
  protected openTagHandler = undefined;
  protected closeTagHandler: ((tag: SaxesTagNS) => void) | undefined = undefined;
  protected cdataHandler = undefined;
  protected errorHandler = undefined;

  /** Takes a plain start tag, which `opentag` does not get. */
  onPlainTag: ((shape: TagShape) => void) | undefined = undefined;
  /** Where the tag (or comment …) begins that was read last: from the beginning of the file, and as line and column. */
  tagStart = 0;
  tagLine = 1;
  tagColumn = 1;

  readonly #known = new KnownTags<OpenTag>((from, to) =>
    this.#isPlain(from, to)
      ? readStartTag(this.chunk, from, to, (prefix) => this.#namespaceOf(prefix))
      : undefined,
  );
  /** The text of each length that was read last. */
  readonly #repeated: (string | undefined)[] = Array.from({ length: LONGEST_REPEATED + 1 });
  /** The chunk that the places below are those of. */
  #searched: string | undefined = undefined;
  #nextUnusual = -1;
  #nextReference = -1;
  #nextBrackets = -1;
  #nextLine = -1;

  override sText(): void {
    if (this.text === '' && this.forbiddenState === 0 && this.tags.length > 0) {
      this.#search();
      while (this.#text() && this.#tag());
      this.#countLines(this.i);
    }
    super.sText();
  }

  override sOpenWaka(): void {
    this.#beginTag(this.position - 1);
    super.sOpenWaka();
  }

  #beginTag(start: number): void {
    this.tagStart = start;
    this.tagLine = this.line;
    this.tagColumn = start - this.positionAtNewLine + 1;
  }

  #search(): void {
    const { chunk, i } = this;
    if (this.#searched !== chunk) {
      this.#searched = chunk;
      this.#nextUnusual = this.#nextReference = this.#nextBrackets = -1;
    }
    this.#nextLine = placeOrEnd(chunk.indexOf('\n', i));
  }

  /** Whether the characters from `at` to `end` are none that have to be looked at one by one. */
  #isPlain(at: number, end: number): boolean {
    const { chunk } = this;
    if (this.#nextReference < at) this.#nextReference = placeOrEnd(chunk.indexOf('&', at));
    if (this.#nextUnusual < at) {
      UNUSUAL.lastIndex = at;
      this.#nextUnusual = UNUSUAL.exec(chunk)?.index ?? Infinity;
    }
    return end <= this.#nextReference && end <= this.#nextUnusual;
  }

  /** Passes the text up to the next tag; false where that is for saxes. */
  #text(): boolean {
    const { chunk, i } = this;
    const end = chunk.charCodeAt(i) === LESS ? i : chunk.indexOf('<', i);
    if (end < 0 || !this.#isPlain(i, end)) return false;
    if (end === i) return true;
    if (this.#nextBrackets < i) this.#nextBrackets = placeOrEnd(chunk.indexOf(']]>', i));
    if (this.#nextBrackets < end) return false;
    this.i = end;
    this.textHandler?.(this.#slice(i, end));
    return true;
  }

  /** A text; of short ones, as the layout between tags, there is one string for those that are the same. */
  #slice(from: number, to: number): string {
    const { chunk } = this;
    const length = to - from;
    if (length > LONGEST_REPEATED) return chunk.slice(from, to);
    const last = this.#repeated[length];
    if (last !== undefined && chunk.startsWith(last, from)) return last;
    return (this.#repeated[length] = chunk.slice(from, to));
  }

  /** Passes the tag that begins here; false where that is for saxes. */
  #tag(): boolean {
    const code = this.chunk.charCodeAt(this.i + 1);
    if (code === SLASH) return this.#endTag();
    return beginsName(code) && this.#startTag();
  }

  #endTag(): boolean {
    const { chunk, i, tags } = this;
    const { name } = tags.at(-1)!;
    const end = i + 2 + name.length;
    // saxes looks at what comes after the root
    if (tags.length === 1 || chunk.charCodeAt(end) !== GREATER || !chunk.startsWith(name, i + 2))
      return false;
    this.i = end + 1;
    const closed = tags.pop()!;
    this.tag = tags.at(-1)!;
    this.closeTagHandler?.(closed as unknown as SaxesTagNS);
    return true;
  }

  #startTag(): boolean {
    const { i, tags } = this;
    const scope = scopeOf(tags);
    const known = this.#known.at(this.chunk, i + 1, scope);
    if (!known) return false;
    const { shape } = known;
    this.#countLines(i);
    this.#beginTag(this.chunkPosition + i);
    this.i = i + 1 + known.written.length;
    const tag: OpenTag = { name: shape.name, ns: NO_DECLARATIONS, scope };
    this.onPlainTag?.(shape);
    if (known.isEmpty) {
      this.closeTagHandler?.(tag as unknown as SaxesTagNS);
    } else {
      tags.push(tag);
      this.tag = tag;
    }
    return true;
  }

  #namespaceOf(prefix: string): string | undefined {
    const { tags } = this;
    for (let index = tags.length - 1; index >= 0; index--) {
      const uri = tags[index]!.ns[prefix];
      if (uri !== undefined) return uri;
    }
    return this.ns[prefix];
  }

  /** Takes note of the lines that end before `at`. */
  #countLines(at: number): void {
    while (this.#nextLine < at) {
      this.line++;
      this.positionAtNewLine = this.chunkPosition + this.#nextLine + 1;
      this.#nextLine = placeOrEnd(this.chunk.indexOf('\n', this.#nextLine + 1));
    }
    this.column = this.chunkPosition + at - this.positionAtNewLine;
  }
}

function placeOrEnd(found: number): number {
  return found < 0 ? Infinity : found;
}

function scopeOf(tags: OpenTag[]): OpenTag {
  let index = tags.length - 1;
  while (index > 0 && !tags[index]!.scope && !hasDeclarations(tags[index]!)) index--;
  const { scope = tags[index]! } = tags[index]!;
  tags.at(-1)!.scope = scope;
  return scope;
}

function hasDeclarations({ ns }: OpenTag): boolean {
  for (const _ in ns) return true;
  return false;
}
