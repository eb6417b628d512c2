import type { CheckName, DocId, IssueId, LanguageTag, SegmentId } from '../model/index.ts';
import type { CheckRow, CheckSegment, CheckVersion, Finding } from './check.ts';

/** How many UTF-16 units beside a span belong to its identity. */
const CONTEXT = 16;

const NOWHERE = { text: '' };

/** A finding with the index of its row. */
export interface FindingOfRow {
  readonly row: number;
  readonly finding: Finding;
}

/** The segment of a row. */
function segmentIn({ cells }: CheckRow, id: SegmentId): CheckSegment | undefined {
  for (const cell of cells) {
    if (!cell) continue;
    for (const segment of cell.segments) if (segment.id === id) return segment;
  }
  return undefined;
}

/** By their ids, the segments that findings mark in other rows than their own. */
function segmentsElsewhere(
  rows: readonly CheckRow[],
  found: readonly FindingOfRow[],
): Map<SegmentId, CheckSegment> {
  const wanted = new Set<SegmentId>();
  for (const { row, finding } of found) {
    for (const { segment } of finding.spans) if (!segmentIn(rows[row]!, segment)) wanted.add(segment);
  }
  const segments = new Map<SegmentId, CheckSegment>();
  for (const { cells } of rows) {
    for (const cell of cells) {
      if (!cell) continue;
      for (const segment of cell.segments) if (wanted.has(segment.id)) segments.set(segment.id, segment);
    }
  }
  return segments;
}

/** FNV-1a over UTF-16 units in two lanes. */
class Hash {
  #low = 0x811c9dc5;
  #high = 0x9747b28c;

  /** Goes on with a text, or with what stands in `[start, end)` of it. */
  add(text: string, start = 0, end = text.length): this {
    let low = this.#low;
    let high = this.#high;
    for (let i = start; i < end; i++) {
      const unit = text.charCodeAt(i);
      low = Math.imul(low ^ unit, 0x01000193);
      high = Math.imul(high ^ unit, 0x85ebca6b) ^ (high >>> 13);
    }
    this.#low = low;
    this.#high = high;
    return this;
  }

  /** 64 bits as 13 digits of base 36. */
  digits(): string {
    const digits = (lane: number): string => (lane >>> 0).toString(36).padStart(7, '0');
    return (digits(this.#high) + digits(this.#low)).slice(-13);
  }
}

/**
 * Names issues so that one keeps its name when the checks run again, rows are realigned or text elsewhere is edited: the
 * name is a hash of the check, the message, and of every span the value, the marked text and a little of what stands around
 * it, never of a position. Findings that agree in all this are numbered in the order they come.
 */
export class IssueNames {
  readonly #seen = new Map<string, number>();
  readonly #rows: readonly CheckRow[];
  readonly #found: readonly FindingOfRow[];
  /** Made when a finding marks something in another row than its own. */
  #elsewhere: ReadonlyMap<SegmentId, CheckSegment> | undefined;
  readonly #langs = new Map<DocId, LanguageTag>();

  /** @param found all findings that are to be named */
  constructor(rows: readonly CheckRow[], versions: readonly CheckVersion[], found: readonly FindingOfRow[]) {
    this.#rows = rows;
    this.#found = found;
    for (const { doc, lang } of versions) this.#langs.set(doc, lang);
  }

  /** The name of an issue that one of the findings becomes. */
  name(check: CheckName, { finding, row }: FindingOfRow): IssueId {
    const hash = new Hash().add(finding.message.key);
    for (const { doc, segment, start, end, value = '' } of finding.spans) {
      const { text } = segmentIn(this.#rows[row]!, segment) ?? this.#segmentElsewhere(segment) ?? NOWHERE;
      hash
        .add('\u0001')
        .add(this.#langs.get(doc) ?? 'und')
        .add('\u0002')
        .add(value)
        .add('\u0002');
      hash.add(text, start, Math.min(end, text.length)).add('\u0002');
      hash.add(text, Math.max(0, start - CONTEXT), Math.min(end + CONTEXT, text.length));
    }
    const base = `${check}-${hash.digits()}`;
    const before = this.#seen.get(base) ?? 0;
    this.#seen.set(base, before + 1);
    return before === 0 ? base : `${base}-${before + 1}`;
  }

  #segmentElsewhere(id: SegmentId): CheckSegment | undefined {
    this.#elsewhere ??= segmentsElsewhere(this.#rows, this.#found);
    return this.#elsewhere.get(id);
  }
}
