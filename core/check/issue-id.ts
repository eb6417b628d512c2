import type { CheckName, IssueId, LanguageTag, SegmentId } from '../model/index.ts';
import type { CheckRow, Finding } from './check.ts';

/** How many UTF-16 units beside a span belong to its identity. */
const CONTEXT = 16;

/** What the name of an issue takes from a segment. */
interface NamedText {
  readonly lang: LanguageTag;
  readonly text: string;
}

const NOWHERE: NamedText = { lang: 'und', text: '' };

/** The text and language of a segment of a row. */
function textIn({ cells }: CheckRow, id: SegmentId): NamedText | undefined {
  for (const cell of cells) {
    if (!cell) continue;
    for (const segment of cell.segments) {
      if (segment.id === id) return { lang: cell.lang, text: segment.text };
    }
  }
  return undefined;
}

/** Text and language of every segment. */
function textsOf(rows: readonly CheckRow[]): Map<SegmentId, NamedText> {
  const texts = new Map<SegmentId, NamedText>();
  for (const { cells } of rows) {
    for (const cell of cells) {
      if (!cell) continue;
      for (const { id, text } of cell.segments) texts.set(id, { lang: cell.lang, text });
    }
  }
  return texts;
}

/** FNV-1a over UTF-16 units in two lanes, 64 bits as 13 digits of base 36. */
function hash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b) ^ (high >>> 13);
  }
  const digits = (lane: number): string => (lane >>> 0).toString(36).padStart(7, '0');
  return (digits(high) + digits(low)).slice(-13);
}

/**
 * Names issues so that one keeps its name when the checks run again, rows are realigned or text elsewhere is edited: the
 * name is a hash of the check, the message, and of every span the value, the marked text and a little of what stands around
 * it, never of a position. Findings that agree in all this are numbered in the order they come.
 */
export class IssueNames {
  readonly #seen = new Map<string, number>();
  readonly #rows: readonly CheckRow[];
  /** Made when a finding marks something in another row than its own. */
  #texts: ReadonlyMap<SegmentId, NamedText> | undefined;

  constructor(rows: readonly CheckRow[]) {
    this.#rows = rows;
  }

  name(check: CheckName, finding: Finding, row: number): IssueId {
    let described = finding.message.key;
    for (const span of finding.spans) {
      const { lang, text } = textIn(this.#rows[row]!, span.segment) ?? this.#elsewhere(span.segment);
      const around = text.slice(Math.max(0, span.start - CONTEXT), span.end + CONTEXT);
      const marked = text.slice(span.start, span.end);
      described += `\u0001${lang}\u0002${span.value ?? ''}\u0002${marked}\u0002${around}`;
    }
    const base = `${check}-${hash(described)}`;
    const before = this.#seen.get(base) ?? 0;
    this.#seen.set(base, before + 1);
    return before === 0 ? base : `${base}-${before + 1}`;
  }

  #elsewhere(segment: SegmentId): NamedText {
    this.#texts ??= textsOf(this.#rows);
    return this.#texts.get(segment) ?? NOWHERE;
  }
}
