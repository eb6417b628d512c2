/** Characters that are kept on each side of a change, made longer to whole words. */
const CONTEXT = 24;

/** Two wordings, cut down to where they differ with some words around. */
export function around(before: string, after: string): { before: string; after: string } {
  const shorter = Math.min(before.length, after.length);
  let same = 0;
  while (same < shorter && before[same] === after[same]) same++;
  let tail = 0;
  while (tail < shorter - same && before.at(-1 - tail) === after.at(-1 - tail)) tail++;

  const start = before.lastIndexOf(' ', same - CONTEXT) + 1;
  const from = same > CONTEXT ? start : 0;
  const cut = (text: string): string => {
    const space = text.indexOf(' ', text.length - tail + CONTEXT);
    const to = tail > CONTEXT && space >= 0 ? space : text.length;
    return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
  };
  return { before: cut(before), after: cut(after) };
}
