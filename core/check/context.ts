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

/** What is known of segments, those asked for last found without a look-up. */
class SegmentMemory<T> {
  readonly #all = new Map<CheckSegment, T>();
  readonly #segments: (CheckSegment | undefined)[] = new Array<undefined>(RECENT).fill(undefined);
  readonly #values: (T | undefined)[] = new Array<undefined>(RECENT).fill(undefined);
  #next = 0;

  get(segment: CheckSegment): T | undefined {
    for (let at = 0; at < RECENT; at++) if (this.#segments[at] === segment) return this.#values[at];
    const known = this.#all.get(segment);
    if (known !== undefined) this.#keep(segment, known);
    return known;
  }

  set(segment: CheckSegment, value: T): T {
    this.#all.set(segment, value);
    this.#keep(segment, value);
    return value;
  }

  #keep(segment: CheckSegment, value: T): void {
    this.#segments[this.#next] = segment;
    this.#values[this.#next] = value;
    this.#next = (this.#next + 1) % RECENT;
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
  readonly #facts = new SegmentMemory<readonly Fact[]>();
  readonly #tokens = new TokenMemory();

  constructor(rows: readonly CheckRow[], options: CheckOptions) {
    this.rows = rows;
    this.versions = versionsOf(rows, options);
    this.glossary = options.glossary ?? [];
    this.#profile = options.profile ?? {};
    this.patterns = this.#profile.patterns ?? [];
    this.traits = new CellTraits(rows, this.versions.length, (segment) => this.tokens(segment));
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
