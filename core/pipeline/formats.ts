import type { FormatInput, Imported } from '../format/format.ts';
import { textFormat } from '../format/text.ts';

/** Reads a file of any format. */
export function readFile(file: FormatInput): Imported {
  return textFormat.read!(file);
}
