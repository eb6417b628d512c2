/** UTF-16 units of context on either side. */
const CONTEXT = 32;

/** A stretch of a text with a little of what stands around it, cut at blanks. */
export function excerpt(
  text: string,
  { start, end }: { start: number; end: number },
): { before: string; inside: string; after: string } {
  let from = Math.max(0, start - CONTEXT);
  let to = Math.min(text.length, end + CONTEXT);
  if (from > 0) from = nextBlank(text, from, start);
  if (to < text.length) to = lastBlank(text, end, to);
  return {
    before: (from > 0 ? '… ' : '') + text.slice(from, start).trimStart(),
    inside: text.slice(start, end),
    after: text.slice(end, to).trimEnd() + (to < text.length ? ' …' : ''),
  };
}

function nextBlank(text: string, from: number, limit: number): number {
  const at = text.slice(from, limit).search(/\s/);
  return at < 0 ? limit : from + at;
}

function lastBlank(text: string, from: number, limit: number): number {
  const at = text.slice(from, limit).search(/\s\S*$/);
  return at < 0 ? from : from + at;
}
