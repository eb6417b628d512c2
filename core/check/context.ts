import { extractFacts, type Fact } from '../facts/index.ts';
import { Tokens } from '../facts/token.ts';
import type { CheckName, CheckProfile, DocId, GlossaryEntry, PatternCheck } from '../model/index.ts';
import type { CheckContext, CheckRow, CheckSegment, CheckVersion, OptionValue } from './check.ts';
import { CellTraits } from './cell-traits.ts';
import { type Present, presentCells } from './cell.ts';

/** What a run of the checks may be given besides the rows. */
export interface CheckOptions {
  readonly profile?: CheckProfile;
  readonly glossary?: readonly GlossaryEntry[];
  /** Day of publication by document, `YYYY-MM-DD`. */
  readonly datelines?: Readonly<Record<DocId, string>>;
}

const NO_FACTS: readonly Fact[] = [];

/** The columns of `rows`: of each, the first cell that is there tells document and language. */
export function versionsOf(rows: readonly CheckRow[], options: CheckOptions = {}): CheckVersion[] {
  const found: (CheckVersion | undefined)[] = [];
  let missing = rows[0]?.cells.length ?? 0;
  for (const row of rows) {
    if (missing === 0) break;
    row.cells.forEach((cell, column) => {
      if (!cell || found[column]) return;
      const dateline = options.datelines?.[cell.doc];
      found[column] = { doc: cell.doc, lang: cell.lang, ...(dateline && { dateline }) };
      missing--;
    });
  }
  const width = rows[0]?.cells.length ?? 0;
  return Array.from({ length: width }, (_, column) => found[column] ?? { doc: '', lang: 'und' });
}

/** Segments that are asked for one after the other, by all checks of a row: more than most rows have. */
const RECENT = 4;
/** Segments whose facts are kept: more than nearly all rows have. */
const REMEMBERED = 64;

/** The facts of the segments of the row that is looked at. */
class FactMemory {
  readonly #segments: (CheckSegment | undefined)[] = new Array<undefined>(REMEMBERED).fill(undefined);
  readonly #facts: (readonly Fact[])[] = new Array<readonly Fact[]>(REMEMBERED).fill(NO_FACTS);
  #count = 0;
  /** Where the one asked for next is likely to be: behind the one asked for last. */
  #next = 0;

  get(segment: CheckSegment): readonly Fact[] | undefined {
    for (let tried = 0, at = this.#next; tried < this.#count; tried++, at++) {
      if (at >= this.#count) at = 0;
      if (this.#segments[at] !== segment) continue;
      this.#next = at + 1;
      return this.#facts[at];
    }
    return undefined;
  }

  set(segment: CheckSegment, facts: readonly Fact[]): readonly Fact[] {
    if (this.#count === REMEMBERED) this.forget();
    this.#segments[this.#count] = segment;
    this.#facts[this.#count++] = facts;
    this.#next = 0;
    return facts;
  }

  forget(): void {
    this.#count = this.#next = 0;
  }
}

/** The tokens of the segments asked for last. */
class TokenMemory {
  readonly #segments: (CheckSegment | undefined)[] = new Array<undefined>(RECENT).fill(undefined);
  readonly #tokens = Array.from({ length: RECENT }, () => new Tokens());
  #next = 0;

  of(segment: CheckSegment): Tokens {
    for (let at = 0; at < RECENT; at++) if (this.#segments[at] === segment) return this.#tokens[at]!;
    const next = this.#next;
    this.#segments[next] = segment;
    this.#next = (next + 1) % RECENT;
    return this.#tokens[next]!.read(segment.text);
  }
}

/** Makes what the checks share. Facts are extracted when a check first asks for those of a segment. */
export class RunContext implements CheckContext {
  readonly rows: readonly CheckRow[];
  readonly versions: readonly CheckVersion[];
  readonly glossary: readonly GlossaryEntry[];
  readonly patterns: readonly PatternCheck[];
  readonly traits: CellTraits;
  /** The check whose options `option` reads. */
  running: CheckName = 'number';
  readonly #profile: CheckProfile;
  #row: CheckRow | undefined;
  #present: readonly Present[] = [];
  readonly #facts = new FactMemory();
  readonly #tokens = new TokenMemory();

  constructor(rows: readonly CheckRow[], options: CheckOptions) {
    this.rows = rows;
    this.versions = versionsOf(rows, options);
    this.glossary = options.glossary ?? [];
    this.#profile = options.profile ?? {};
    this.patterns = this.#profile.patterns ?? [];
    this.traits = new CellTraits(rows, this.versions.length, (segment) => this.tokens(segment));
  }

  /** Makes ready for another row: of the one before nothing will be asked any more. */
  begin(): void {
    this.#facts.forget();
  }

  facts(segment: CheckSegment, version: number): readonly Fact[] {
    const known = this.#facts.get(segment);
    if (known) return known;
    const { lang, dateline } = this.versions[version] ?? { lang: 'und' };
    const found = segment.text
      ? extractFacts(segment.text, lang, dateline ? { dateline } : {}, this.tokens(segment))
      : NO_FACTS;
    return this.#facts.set(segment, found);
  }

  present(row: CheckRow): readonly Present[] {
    if (row !== this.#row) {
      this.#row = row;
      this.#present = presentCells(row);
    }
    return this.#present;
  }

  tokens(segment: CheckSegment): Tokens {
    return this.#tokens.of(segment);
  }

  option<T extends OptionValue>(name: string, fallback: T): T {
    const value = this.#profile.options?.[this.running]?.[name];
    return typeof value === typeof fallback ? (value as T) : fallback;
  }
}
