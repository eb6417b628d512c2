import { Parser } from 'htmlparser2';
import { InputError, type LanguageTag, type ParagraphKind } from '../../model/index.ts';
import { canonicalLanguage } from '../../text/index.ts';
import { articleOf, type Attributes, BLOCKS, isFurniture, isSilent, VOID } from './elements.ts';

const DEEPEST = 2000;
/** Blocks that are links for the most part, as many of them in a row, are a list of links and no text. */
const LINKS_IN_A_ROW = 3;
const MOSTLY = 0.8;
/** What marks of notes are made of. */
const NOTE_MARK = /^\s*[[(]?(?:\d{1,3}|[a-z*†‡§])[\])]?\s*$/;

/** A stretch of a block's text and where its source stands in the page: characters, a reference, `<br>`. */
export interface PagePiece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A block of a page. */
export interface PageBlock {
  readonly pieces: readonly PagePiece[];
  /** What the page shows. */
  readonly text: string;
  readonly kind: ParagraphKind;
  /** White space counts in it, line breaks too. */
  readonly preserve: boolean;
}

interface Open {
  readonly name: string;
  readonly silent: boolean;
  readonly furniture: boolean;
  readonly preserve: boolean;
  readonly heading: boolean;
  readonly item: boolean;
  /** Where the link that it lies in begins among the pieces of the block; -1: in none. */
  readonly link: number;
  /** Raised, as marks of notes are; where it begins among the pieces of the block. */
  readonly raised: number;
  /** In the header of the page, not of an article. */
  readonly header: boolean;
  readonly main: boolean;
  /** Number of the article that it lies in; 0: none. */
  readonly article: number;
}

interface Found extends PageBlock {
  readonly main: boolean;
  readonly article: number;
  /** Share of the text that is links. */
  readonly links: number;
}

const OUTSIDE: Open = {
  name: '',
  silent: false,
  furniture: false,
  preserve: false,
  heading: false,
  item: false,
  link: -1,
  raised: -1,
  header: false,
  main: false,
  article: 0,
};

/** The blocks of a page in reading order and the language that it declares. */
export function blocksOfPage(html: string): { blocks: PageBlock[]; lang?: LanguageTag } {
  const reader = new PageReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes, parser.startIndex, parser.endIndex + 1),
      onclosetag: (name) => reader.close(name),
      ontext: (text) => reader.text(text, parser.startIndex, parser.endIndex + 1),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  reader.flush();
  const { lang } = reader;
  return { blocks: sorted(reader.found, reader.articles), ...(lang !== undefined && { lang }) };
}

/** Takes the parts of a page in order and makes blocks of them. */
class PageReader {
  readonly found: Found[] = [];
  articles = 0;
  lang: LanguageTag | undefined;
  private readonly path: Open[] = [OUTSIDE];
  private pieces: PagePiece[] = [];
  /** The last character of the block that is not a blank after another. */
  private last = '';
  private length = 0;
  private linked = 0;
  /** From which piece on everything is links. */
  private linkedFrom = 0;

  open(name: string, attributes: Attributes, start: number, end: number): void {
    if (name === 'html') this.lang = canonicalLanguage(attributes['lang'] ?? attributes['xml:lang'] ?? '');
    const outer = this.path.at(-1)!;
    if (name === 'br' && !outer.silent) this.lineBreak(start, end);
    const furniture = isFurniture(name, attributes);
    if (BLOCKS.has(name) || furniture) this.flush();
    if (VOID.has(name)) return;
    if (this.path.length > DEEPEST) throw tooDeep();
    const article = articleOf(name, attributes);
    if (article === 'article' && outer.article === 0) this.articles++;
    const main = outer.main || article === 'main';
    this.path.push({
      name,
      silent: outer.silent || isSilent(name, attributes),
      furniture: outer.furniture || furniture,
      preserve: outer.preserve || name === 'pre' || /white-space\s*:\s*pre/i.test(attributes['style'] ?? ''),
      heading: outer.heading || /^h[1-6]$/.test(name),
      item: outer.item || name === 'li',
      link: outer.link >= 0 ? outer.link : name === 'a' ? this.pieces.length : -1,
      raised: name === 'sup' ? this.pieces.length : -1,
      header: outer.header || (name === 'header' && !main && outer.article === 0),
      main,
      article: outer.article || (article === 'article' ? this.articles : 0),
    });
  }

  close(name: string): void {
    if (VOID.has(name)) return;
    const at = this.path.findLastIndex((element) => element.name === name);
    const furniture = at > 0 && this.path[at]!.furniture && !this.path[at - 1]!.furniture;
    if (BLOCKS.has(name) || furniture) this.flush();
    if (at <= 0) return;
    const { raised, link } = this.path[at]!;
    // A raised figure at the end of a longer link is a power: km².
    if (raised >= 0 && (link < 0 || link === raised)) this.dropMark(raised);
    this.path.length = at;
  }

  text(content: string, start: number, end: number): void {
    const { silent, preserve, link } = this.path.at(-1)!;
    if (silent) return;
    let text = content;
    if (!preserve) {
      text = content.replace(/[ \t\r\n\f]+/g, ' ');
      if (text.startsWith(' ') && (this.last === '' || this.last === ' ' || this.last === '\n')) {
        text = text.slice(1);
      }
    }
    this.add({ text, start, end }, link >= 0);
  }

  /** Takes a raised number that is a link away: it leads to a note. */
  private dropMark(from: number): void {
    const mark = this.pieces
      .slice(from)
      .map(({ text }) => text)
      .join('');
    if (this.linkedFrom > from || !NOTE_MARK.test(mark)) return;
    this.pieces.length = from;
    this.last = this.pieces.at(-1)?.text.at(-1) ?? '';
  }

  /** One break is a line; two are how old pages divide paragraphs. */
  private lineBreak(start: number, end: number): void {
    if (this.last === '\n' && !this.path.at(-1)!.preserve) this.flush();
    else this.add({ text: '\n', start, end }, false);
  }

  private add(piece: PagePiece, link: boolean): void {
    this.pieces.push(piece);
    if (piece.text === '') return;
    const visible = piece.text.trim().length;
    this.length += visible;
    if (link) this.linked += visible;
    else this.linkedFrom = this.pieces.length;
    const after = piece.text.at(-1)!;
    // Blanks after a line break are not shown, so that the break still is the last.
    if (!(after === ' ' && piece.text.trim() === '' && this.last === '\n')) this.last = after;
  }

  /** Ends the block that is open. */
  flush(): void {
    const { pieces, length, linked } = this;
    if (pieces.length === 0) return;
    this.pieces = [];
    this.last = '';
    this.length = this.linked = this.linkedFrom = 0;
    const { header, heading, item, preserve, main, article } = this.path.at(-1)!;
    const raw = pieces.map(({ text }) => text).join('');
    const text = preserve ? raw.replace(/^\r?\n/, '').trimEnd() : raw.replace(/ *\n */g, '\n').trim();
    if (text.trim() === '') return;
    const furniture = this.path.at(-1)!.furniture || (header && !heading);
    const kind = furniture ? 'furniture' : heading ? 'heading' : item ? 'item' : 'text';
    this.found.push({ pieces, text, kind, preserve, main, article, links: linked / Math.max(1, length) });
  }
}

/** Keeps apart what lies outside of the page's main part, or of its only article, and lists of links. */
function sorted(found: readonly Found[], articles: number): PageBlock[] {
  const hasMain = found.some(({ main, kind }) => main && kind !== 'furniture');
  const outside = ({ main, article }: Found): boolean =>
    hasMain ? !main : articles === 1 && article === 0 && found.some((other) => other.article === 1);
  const linked = linkLists(found);
  return found.map((block, index): PageBlock => {
    const { pieces, text, preserve } = block;
    const apart = outside(block) || linked.has(index);
    return { pieces, text, preserve, kind: apart ? 'furniture' : block.kind };
  });
}

function linkLists(found: readonly Found[]): ReadonlySet<number> {
  const lists = new Set<number>();
  let from = 0;
  for (let at = 0; at <= found.length; at++) {
    const block = found[at];
    if (block && block.links >= MOSTLY && block.kind !== 'heading') continue;
    if (at - from >= LINKS_IN_A_ROW) for (let one = from; one < at; one++) lists.add(one);
    from = at + 1;
  }
  // A page of nothing but links is what it is about.
  return lists.size < found.length ? lists : new Set();
}

function tooDeep(): InputError {
  return new InputError(
    'html-depth',
    `Elements of the page are nested more than ${DEEPEST} deep. Save the text of the page as plain text.`,
  );
}
