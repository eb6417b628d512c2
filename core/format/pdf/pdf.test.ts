import { describe, expect, it } from 'vitest';
import { InputError } from '../../model/index.ts';
import { loadFile, readFile } from '../registry.ts';
import { libraries } from '../testing.ts';
import { paragraphsOfPages } from './paragraphs.ts';
import type { PdfLine } from './lines.ts';

/** A PDF whose pages have these lines: `[x, y, size, text]`. */
function pdf(pages: readonly (readonly (readonly [number, number, number, string])[])[]): Uint8Array {
  const objects: string[] = [];
  const kids = pages.map((_, page) => `${4 + 2 * page} 0 R`).join(' ');
  objects.push('<</Type/Catalog/Pages 2 0 R>>', `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`);
  objects.push('<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>');
  pages.forEach((lines, page) => {
    const content = lines
      .map(([x, y, size, text]) => `BT /F ${size} Tf ${x} ${y} Td (${text}) Tj ET`)
      .join('\n');
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents ${5 + 2 * page} 0 R>>`,
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
    );
  });
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj${object}endobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}

async function textsOf(bytes: Uint8Array): Promise<string[]> {
  const read = readFile(await loadFile({ name: 'a.pdf', bytes }, libraries));
  if (read.kind !== 'documents') throw new Error('no document');
  const [{ text, paragraphs = [] }] = read.documents as [(typeof read.documents)[number]];
  return paragraphs.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);
}

const line = (y: number, text: string, parts: Partial<PdfLine> = {}): PdfLine => ({
  text,
  y,
  left: 50,
  right: 50 + text.length * 6,
  size: 12,
  rtl: false,
  ...parts,
});

describe('PDF', () => {
  it('gives paragraphs without headers, footers and page numbers', async () => {
    const page = (n: number, ...body: [number, number, number, string][]) => [
      [50, 800, 9, 'The Report'] as const,
      ...body,
      [300, 30, 9, `Page ${n} of 3`] as const,
    ];
    expect(
      await textsOf(
        pdf([
          page(
            1,
            [50, 750, 20, 'A title'],
            [50, 700, 12, 'The first paragraph goes over several lines of the page and is hyphen-'],
            [50, 686, 12, 'ated at its end, well-known as that is. It ends here.'],
            [50, 660, 12, 'The second paragraph goes on over the end of the page without'],
          ),
          page(2, [50, 750, 12, 'a break. It ends too.'], [50, 720, 12, '1. An item']),
          page(3, [50, 750, 12, 'The last paragraph.']),
        ]),
      ),
    ).toEqual([
      'heading: A title',
      'text: The first paragraph goes over several lines of the page and is hyphenated at its end, well-known as that is. It ends here.',
      'text: The second paragraph goes on over the end of the page without a break. It ends too.',
      'item: 1. An item',
      'text: The last paragraph.',
    ]);
  });

  it.each<[string, string, Uint8Array]>([
    [
      'what is damaged',
      'pdf-broken',
      Uint8Array.from('%PDF-1.4\nnothing', (character) => character.charCodeAt(0)),
    ],
    ['pages without text', 'pdf-no-text', pdf([[]])],
  ])('refuses %s', async (_, code, bytes) => {
    const error = await loadFile({ name: 'a.pdf', bytes }, libraries).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).code).toBe(code);
    expect((error as InputError).place.file).toBe('a.pdf');
  });
});

describe('lines become paragraphs', () => {
  const texts = (...pages: PdfLine[][]) => paragraphsOfPages(pages).map(({ text }) => text);
  const filler = 'x'.repeat(60);
  it('at gaps, indents and short last lines', () => {
    expect(
      texts([
        line(700, filler),
        line(686, 'end.'),
        line(672, filler),
        line(658, 'more.'),
        line(620, 'apart'),
      ]),
    ).toEqual([`${filler} end.`, `${filler} more.`, 'apart']);
    expect(
      texts([line(700, filler), line(686, `${filler}.`), line(672, filler, { left: 65 }), line(658, 'end.')]),
    ).toEqual([`${filler} ${filler}.`, `${filler} end.`]);
  });
  it('keeps the hyphen of a compound that is written so elsewhere', () => {
    expect(texts([line(700, `a well-known ${filler} well-`), line(686, 'known one')])).toEqual([
      `a well-known ${filler} well-known one`,
    ]);
  });
  it('joins lines of Chinese without a blank', () => {
    const chinese = '中'.repeat(30);
    expect(texts([line(700, chinese, { right: 410 }), line(686, chinese, { right: 410 })])).toEqual([
      chinese + chinese,
    ]);
  });
});
