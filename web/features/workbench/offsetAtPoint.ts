import type { DocId, SegmentId } from '#core';

/** A place between two characters of a segment. */
export interface TextPlace {
  readonly doc: DocId;
  readonly segment: SegmentId;
  readonly offset: number;
}

/** The place in a segment's text that a press points at; undefined beside the text, at its very ends, and for the keyboard's menu key. */
export function offsetAtPoint(event: MouseEvent): TextPlace | undefined {
  const caret = caretAt(event.clientX, event.clientY);
  const element = caret?.node.parentElement?.closest<HTMLElement>('[data-segment]');
  const doc = element?.closest<HTMLElement>('[data-doc]')?.dataset['doc'];
  const segment = element?.dataset['segment'];
  if (!caret || !element || !doc || !segment || element.querySelector('textarea, ins, del')) return undefined;
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(caret.node, caret.offset);
  const offset = before.toString().length;
  return offset > 0 && offset < (element.textContent?.length ?? 0) ? { doc, segment, offset } : undefined;
}

function caretAt(x: number, y: number): { node: Node; offset: number } | undefined {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position ? { node: position.offsetNode, offset: position.offset } : undefined;
  }
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}
