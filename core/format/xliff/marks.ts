/** A stretch `[start, end)` of a text to be marked; `attributes` is XML and begins with a blank. */
export interface Mark {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly attributes: string;
}

/** An end that is still to be written, in the order it has to be. */
interface Pending {
  readonly end: number;
  readonly tag: string;
}

/**
 * Writes a text with marked stretches. Nested stretches become nested `mrk`; one that crosses another becomes a pair of
 * `sm` and `em`, as all do with `milestones`.
 */
export function writeMarked(
  text: string,
  marks: readonly Mark[],
  writeText: (text: string) => string,
  milestones = false,
): string {
  if (marks.length === 0) return writeText(text);
  const sorted = marks
    .map((mark) => ({ ...mark, start: snap(text, mark.start), end: snap(text, mark.end) }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const nested: Pending[] = [];
  const crossing: Pending[] = [];
  let written = '';
  let at = 0;
  // Readers that milestones are for take white space between tags for layout, unless it is a CDATA section.
  const writePiece = (piece: string): string =>
    milestones && /^[^\S\r\v\f]+$/.test(piece) ? `<![CDATA[${piece}]]>` : writeText(piece);
  const writeTo = (end: number): void => {
    if (end > at) written += writePiece(text.slice(at, end));
    at = Math.max(at, end);
  };
  const finishUntil = (limit: number): void => {
    for (;;) {
      const inner = nested.at(-1);
      const other = crossing[0];
      const next = other && (!inner || other.end <= inner.end) ? other : inner;
      if (!next || next.end > limit) return;
      writeTo(next.end);
      written += next.tag;
      if (next === other) crossing.shift();
      else nested.pop();
    }
  };
  for (const { id, start, end, attributes } of sorted) {
    finishUntil(start);
    writeTo(start);
    const around = nested.at(-1);
    if (milestones || (around && around.end < end)) {
      written += `<sm id="${id}"${attributes}/>`;
      crossing.push({ end, tag: `<em startRef="${id}"/>` });
      crossing.sort((a, b) => a.end - b.end);
    } else if (start === end) {
      written += `<mrk id="${id}"${attributes}/>`;
    } else {
      written += `<mrk id="${id}"${attributes}>`;
      nested.push({ end, tag: '</mrk>' });
    }
  }
  finishUntil(text.length);
  writeTo(text.length);
  return written;
}

/** The offset, moved out of the middle of a surrogate pair. */
function snap(text: string, offset: number): number {
  const at = Math.min(Math.max(offset, 0), text.length);
  return /[\udc00-\udfff]/.test(text.charAt(at)) && /[\ud800-\udbff]/.test(text.charAt(at - 1)) ? at - 1 : at;
}
