import { InputError } from '../../model/index.ts';
import { documentOfBlocks } from '../blocks.ts';
import type { Format, FormatInput, Imported, Libraries } from '../format.ts';
import { hasMirroredBrackets, mirror } from './arabic.ts';
import { linesOfPage, type PdfLine, type PdfRun } from './lines.ts';
import { paragraphsOfPages } from './paragraphs.ts';

/** Longer documents are read with the command in parts. */
const MOST_PAGES = 3000;
const MOST_RUNS = 3_000_000;

/** PDF: the text of its pages as paragraphs. The library for it is large; the host loads it when the first PDF comes. */
export const pdfFormat: Format = {
  id: 'pdf',
  label: 'PDF',
  extensions: ['.pdf'],
  mimeTypes: ['application/pdf'],
  detect: (head) => /^[^]{0,1024}?%PDF-\d/.test(head),
  load: loadPdf,
};

/** What we use of pdf.js; it has to work in the thread that it is asked in. */
export interface PdfLibrary {
  getDocument(options: object): {
    promise: Promise<PdfFile>;
    destroy(): Promise<void>;
  };
}
interface PdfFile {
  readonly numPages: number;
  getPage(number: number): Promise<{
    getTextContent(): Promise<{ items: readonly PdfItem[] }>;
    cleanup(): void;
  }>;
}
interface PdfItem {
  readonly str?: string;
  readonly dir?: string;
  readonly transform?: readonly number[];
  readonly width?: number;
  readonly height?: number;
}

/** Throws `InputError`: `pdf-broken`, `pdf-password`, `pdf-size`, `pdf-no-text`. */
async function loadPdf({ name, bytes, lang }: FormatInput, { pdf }: Libraries): Promise<Imported> {
  const { getDocument } = await pdf();
  const task = getDocument({
    // The library takes the bytes over.
    data: bytes.slice(),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    enableXfa: false,
    verbosity: 0,
  });
  try {
    const blocks = paragraphsOfPages(await linesOf(await task.promise));
    if (blocks.length === 0) {
      throw new InputError(
        'pdf-no-text',
        'The PDF has no text: its pages are pictures. Recognise the text with another program first.',
      );
    }
    return documentOfBlocks(blocks, {
      name,
      format: 'pdf',
      encoding: 'utf-8',
      ...(lang !== undefined && { lang }),
    });
  } catch (error) {
    throw error instanceof InputError ? error : refused(error);
  } finally {
    await task.destroy().catch(() => undefined);
  }
}

async function linesOf(file: PdfFile): Promise<PdfLine[][]> {
  if (file.numPages > MOST_PAGES) throw tooLarge();
  const pages: PdfLine[][] = [];
  let runs = 0;
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    const { items } = await page.getTextContent();
    runs += items.length;
    if (runs > MOST_RUNS) throw tooLarge();
    pages.push(linesOfPage(items.flatMap(runOf)));
    page.cleanup();
  }
  const lines = pages.flat();
  return hasMirroredBrackets(textOf(lines.filter(({ rtl }) => rtl)))
    ? pages.map((page) => page.map((line) => (line.rtl ? { ...line, text: mirror(line.text) } : line)))
    : pages;
}

/** Text that stands upright; what is turned is a stamp or the label of a diagram. */
function runOf({ str, dir, transform, width = 0, height = 0 }: PdfItem): PdfRun[] {
  if (str === undefined || transform?.length !== 6) return [];
  const [a, b, , d, x, y] = transform as [number, number, number, number, number, number];
  if (Math.abs(b) > Math.abs(a) || ![x, y, width, height, d].every(Number.isFinite)) return [];
  const size = Math.round(10 * (Math.abs(d) || height)) / 10;
  // No character that text cannot have may come out of a font's table.
  const text = str.replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, '');
  return [{ text, x, y, width, size, rtl: dir === 'rtl' }];
}

function refused(error: unknown): InputError {
  if ((error as { name?: string } | undefined)?.name === 'PasswordException') {
    return new InputError(
      'pdf-password',
      'The PDF is locked with a password. Save a copy without one, and open that.',
    );
  }
  return new InputError(
    'pdf-broken',
    'The file is a damaged PDF. Open it in another program and save it again.',
  );
}

function tooLarge(): InputError {
  return new InputError(
    'pdf-size',
    `The PDF has more than ${MOST_PAGES} pages, or too much text. Split it.`,
    {},
    { most: MOST_PAGES },
  );
}

function textOf(lines: readonly PdfLine[]): string {
  return lines.map(({ text }) => text).join(' ');
}
