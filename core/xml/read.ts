import type { SaxesTagNS } from 'saxes';
import { InputError } from '../model/index.ts';
import { decodePieces } from './decode.ts';
import type { XmlAttribute, XmlDeclaration, XmlPlace, XmlTag } from './node.ts';
import { FastParser } from './parser.ts';
import type { TagShape } from './start-tag.ts';

/** What a reader tolerates. Entities that a document declares are never expanded and nothing is ever fetched. */
export interface XmlLimits {
  /**
   * What happens at a DOCTYPE: `refuse` (the default), or `external`: one that only names an external subset is kept and not
   * loaded, one with declarations of its own is refused.
   */
  readonly doctype?: 'refuse' | 'external';
  /** How deep elements may nest; 256 unless told. */
  readonly depth?: number;
  /** How many UTF-16 units a file may have; 256 million unless told. */
  readonly length?: number;
}

/** Takes the parts of a file in order. Text comes in one piece between two other events. */
export interface XmlHandler {
  declaration?(declaration: XmlDeclaration): void;
  doctype?(text: string): void;
  /** `start`: where the tag begins in the file, in UTF-16 units after the byte-order mark. */
  open?(tag: XmlTag, start: number): void;
  /** Called for every element, empty ones too; `end`: where its last tag ends. */
  close?(name: string, end: number): void;
  text?(text: string, cdata: boolean): void;
  comment?(text: string): void;
  instruction?(target: string, body: string): void;
}

const DEPTH = 256;
const LENGTH = 256 * 1024 * 1024;

/** A file as its bytes, or a text. */
export type XmlSource = string | Uint8Array;

/**
 * Reads well-formed XML 1.0 with namespaces and hands its parts to `handler`.
 *
 * Throws `InputError` with line and column: `xml-malformed`, `xml-doctype`, `xml-depth`, `xml-surrogate`; `xml-size`, and for
 * bytes what `decodeXml` throws.
 */
export function readXml(source: XmlSource, handler: XmlHandler, limits: XmlLimits = {}): void {
  const parser = newParser();
  connect(parser, handler, limits);
  const longest = limits.length ?? LENGTH;
  let length = 0;
  for (const piece of typeof source === 'string' ? [textOf(source)] : decodePieces(source)) {
    length += piece.length;
    refuseSize(length, longest);
    parser.write(piece);
  }
  parser.close();
}

function textOf(source: string): string {
  const text = source.startsWith('\ufeff') ? source.slice(1) : source;
  refuseLoneSurrogates(text);
  return text;
}

/** Takes a file piece by piece, for files too large to be held. */
export interface XmlStream {
  write(piece: string): void;
  close(): void;
}

/** Like `readXml`, for a file that comes in pieces. `limits.length` does not count: nothing is held. */
export function streamXml(handler: XmlHandler, limits: XmlLimits = {}): XmlStream {
  const parser = newParser();
  connect(parser, handler, limits);
  let first = true;
  return {
    write(piece) {
      parser.write(first && piece.startsWith('\ufeff') ? piece.slice(1) : piece);
      first = false;
    },
    close() {
      parser.close();
    },
  };
}

function newParser(): FastParser {
  return new FastParser({ xmlns: true, position: true, forceXMLVersion: true, defaultXMLVersion: '1.0' });
}

function hereIn(parser: FastParser): XmlPlace {
  return { line: parser.line, column: parser.columnIndex + 1 };
}

/** Sends what the parser finds to the handler. */
function connect(parser: FastParser, handler: XmlHandler, limits: XmlLimits): void {
  const deepest = limits.depth ?? DEPTH;
  let depth = 0;
  const here = () => hereIn(parser);
  const open = ({ name, prefix, local, uri, attributes }: TagShape): void => {
    const { tagStart, tagLine: line, tagColumn: column } = parser;
    if (++depth > deepest) throw tooDeep(deepest, { line, column });
    handler.open?.({ name, prefix, local, uri, attributes, line, column }, tagStart);
  };
  parser.on('error', (error) => {
    throw malformed(error.message, here());
  });
  parser.on('xmldecl', ({ version, encoding, standalone }) => {
    handler.declaration?.({
      version: version ?? '1.0',
      ...(encoding !== undefined && { encoding }),
      ...(standalone !== undefined && { standalone }),
    });
  });
  parser.on('doctype', (doctype) => {
    if (limits.doctype !== 'external' || doctype.includes('[')) throw refusedDoctype(here());
    handler.doctype?.(doctype);
  });
  parser.onPlainTag = open;
  parser.on('opentag', (tag) => open(shapeOf(tag)));
  parser.on('closetag', (tag) => {
    depth--;
    handler.close?.(tag.name, parser.position);
  });
  parser.on('text', (content) => handler.text?.(content, false));
  parser.on('cdata', (content) => handler.text?.(content, true));
  parser.on('comment', (content) => handler.comment?.(content));
  parser.on('processinginstruction', ({ target, body }) => handler.instruction?.(target, body));
}

const NO_ATTRIBUTES: readonly XmlAttribute[] = [];

function shapeOf(tag: SaxesTagNS): TagShape {
  let attributes = NO_ATTRIBUTES;
  for (const name in tag.attributes) {
    const { prefix, local, uri, value } = tag.attributes[name]!;
    if (attributes === NO_ATTRIBUTES) attributes = [{ name, prefix, local, uri, value }];
    else (attributes as XmlAttribute[]).push({ name, prefix, local, uri, value });
  }
  return { name: tag.name, prefix: tag.prefix, local: tag.local, uri: tag.uri, attributes };
}

/** What the parser says, in words that tell what to do where it helps. */
function malformed(message: string, place: { line: number; column: number }): InputError {
  const detail = message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
  const entity = /undefined entity|entity/.test(detail)
    ? ' Only &amp;, &lt;, &gt;, &quot;, &apos; and numeric references are read.'
    : '';
  return new InputError(
    'xml-malformed',
    `The file is no well-formed XML: ${detail}.${entity} Export it again, or repair this place.`,
    place,
    { detail },
  );
}

function tooDeep(depth: number, place: XmlPlace): InputError {
  return new InputError(
    'xml-depth',
    `Elements are nested more than ${depth} deep. No tool writes such files; check where it comes from.`,
    place,
    { depth },
  );
}

function refusedDoctype(place: { line: number; column: number }): InputError {
  return new InputError(
    'xml-doctype',
    'The file declares a document type (DOCTYPE), which is not read because it can hide content. Take the DOCTYPE out.',
    place,
  );
}

function refuseSize(length: number, longest: number): void {
  if (length <= longest) return;
  throw new InputError(
    'xml-size',
    `The file has more than ${Math.floor(longest / 1_000_000)} million characters. Split it.`,
    {},
    { length },
  );
}

function refuseLoneSurrogates(source: string): void {
  // most texts have no surrogates at all, and this is faster
  if (!/[\ud800-\udfff]/.test(source)) return;
  const at = source.search(/\p{Surrogate}/u);
  if (at < 0) return;
  const before = source.slice(0, at).split(/\r\n?|\n/);
  throw new InputError(
    'xml-surrogate',
    'Half of a character (a lone surrogate) stands here; it belongs to no text. Delete it.',
    { line: before.length, column: before.at(-1)!.length + 1 },
  );
}
