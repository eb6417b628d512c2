/** How hosts end what they say of a place; what stands before it may be quoted from the text. */
const POSITION = /at position (\d+)(?: \(line \d+ column \d+\))?$/;
const LINE = /at line (\d+) column (\d+) of the JSON data$/;
const ENDS = /^Unexpected end of JSON input$|Unexpected EOF$/;

/**
 * Line and column, from 1, where `JSON.parse` of `text` gave up. Hosts word their errors differently: V8 and SpiderMonkey state a
 * place or say that the text ends too early, some errors have none.
 */
export function placeOfJsonError(text: string, error: unknown): { line?: number; column?: number } {
  const message = error instanceof Error ? error.message : '';
  const [, line, column] = LINE.exec(message) ?? [];
  if (line !== undefined) return { line: Number(line), column: Number(column) };
  const position = POSITION.exec(message)?.[1] ?? (ENDS.test(message) ? text.length : undefined);
  if (position === undefined) return {};
  const before = text.slice(0, Number(position)).split(/\r\n?|\n/);
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
