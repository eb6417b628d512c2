/**
 * Line and column, from 1, where `JSON.parse` of `text` gave up. Hosts word their errors differently; `position 17` is common to
 * those that state a place, others give none.
 */
export function placeOfJsonError(text: string, error: unknown): { line?: number; column?: number } {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  if (position === undefined) return {};
  const before = text.slice(0, Number(position)).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
