/**
 * The local name of the root element that the beginning of a file shows; undefined where it is no XML or the root does not
 * begin in it. `head` may have a byte-order mark in any decoding.
 */
export function rootName(head: string): string | undefined {
  let at = head.search(/[^\s\ufeff\u00ef\u00bb\u00bf\u00ff\u00fe]/);
  for (;;) {
    if (at < 0 || head[at] !== '<') return undefined;
    const end = markupEnd(head, at);
    if (end === undefined) return /^<(?:[\w.-]+:)?([\w.-]+)/.exec(head.slice(at, at + 200))?.[1];
    if (end < 0) return undefined;
    at = end;
    while (/\s/.test(head[at] ?? '')) at++;
  }
}

/** Where a comment, instruction or document type ends; -1: not in sight, undefined: it is none of these. */
function markupEnd(head: string, at: number): number | undefined {
  const [begin, end] =
    [
      ['<!--', '-->'],
      ['<?', '?>'],
      ['<!', '>'],
    ].find(([opening]) => head.startsWith(opening!, at)) ?? [];
  if (begin === undefined || end === undefined) return undefined;
  const found = head.indexOf(end, at + begin.length);
  return found < 0 ? -1 : found + end.length;
}
