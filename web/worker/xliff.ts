import { detectFormat, validateXliff, type InputFile, type XliffFinding } from '#core';

/** More than this nobody reads in a browser; the command lists all. */
const SHOWN = 200;

/** What an XLIFF file does against its standard; nothing for other files. */
export function xliffFindings({ name, bytes }: InputFile): readonly XliffFinding[] {
  return detectFormat(name, bytes).id === 'xliff' ? validateXliff(bytes).findings.slice(0, SHOWN) : [];
}
