import { type Document, type Project, type Segment } from '../model/index.ts';
import { decode } from '../text/index.ts';
import type { Format } from './format.ts';
import { restoreVerbatim } from './restore.ts';

/** The text of a document with its corrections in place. */
export function correctedText(project: Project, document: Document): string {
  return corrected(document.text, 0, document.text.length, project.segments[document.id] ?? []);
}

/** The texts of a document's paragraphs with their corrections, and with what was inserted unless told otherwise. */
export function correctedParagraphs(project: Project, document: Document, withInserted = true): string[] {
  const byParagraph = document.paragraphs.map((): Segment[] => []);
  for (const segment of project.segments[document.id] ?? []) {
    if (withInserted || !segment.inserted) byParagraph[segment.paragraph]!.push(segment);
  }
  return document.paragraphs.map(({ start, end }, index) =>
    corrected(document.text, start, end, byParagraph[index]!),
  );
}

function corrected(text: string, start: number, end: number, segments: readonly Segment[]): string {
  let result = '';
  let from = start;
  for (const segment of segments) {
    if (segment.edited === undefined) continue;
    result += text.slice(from, segment.start);
    from = segment.end;
    if (!segment.inserted) result += segment.edited;
    else result += /\S$/.test(result) ? ` ${segment.edited}` : `${segment.edited} `;
  }
  return result + text.slice(from, end);
}

/** Plain text: read verbatim; written as the originals with their corrections, a file a version. */
export const textFormat: Format = {
  id: 'text',
  label: 'Text',
  extensions: ['.txt', '.text'],
  mimeTypes: ['text/plain'],
  read: ({ name, bytes, encoding, lang }) => {
    const decoded = decode(bytes, {
      ...(encoding !== undefined && { encoding }),
      ...(lang !== undefined && { lang }),
    });
    return {
      kind: 'documents',
      documents: [{ name, format: 'text', ...decoded, ...(lang !== undefined && { lang }) }],
    };
  },
  write: (project) =>
    project.documents.map((document) => ({
      name: document.name.replace(/(\.[\p{L}\p{N}]{1,8})?$/u, '.txt'),
      mimeType: 'text/plain',
      content: correctedText(project, document),
    })),
  restore: restoreVerbatim,
};
