/** A form of a text that is easier to work on, with the way back to the offsets of the text it was made from. */
export interface View {
  readonly text: string;
  readonly source: string;
  /**
   * For every offset of `text`, its end included, the offset in `source`; undefined while both are the same. Ascending.
   */
  readonly offsets?: Uint32Array;
}

/** A replacement of `[start, end)` of a text. */
export interface ViewEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The view that changes nothing. */
export function identityView(source: string): View {
  return { text: source, source };
}

/** The view after `edits`, which must be in order and not overlap. */
export function viewOf(source: string, edits: readonly ViewEdit[]): View {
  if (edits.length === 0) return identityView(source);
  let length = source.length;
  for (const edit of edits) length += edit.text.length - (edit.end - edit.start);
  const offsets = new Uint32Array(length + 1);
  const parts: string[] = [];
  let from = 0;
  let to = 0;
  const keepUntil = (end: number): void => {
    if (end > from) parts.push(source.slice(from, end));
    while (from < end) offsets[to++] = from++;
  };
  for (const edit of edits) {
    keepUntil(edit.start);
    const room = edit.end - edit.start;
    parts.push(edit.text);
    for (let i = 0; i < edit.text.length; i++)
      offsets[to++] = edit.start + Math.min(i, Math.max(room - 1, 0));
    from = edit.end;
  }
  keepUntil(source.length);
  offsets[to] = source.length;
  return { text: parts.join(''), source, offsets };
}

/**
 * The offset in the source of an offset of the view. What was taken out just before it lies before it: as the end of a
 * stretch it takes the stretch's own vowel and direction marks in, as a start it leaves those of the text before out.
 */
export function toSource(view: View, offset: number): number {
  if (!view.offsets) return offset;
  return view.offsets[Math.min(Math.max(offset, 0), view.text.length)]!;
}
