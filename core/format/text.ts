import { segmentText, type Document, type Project } from '../model/index.ts';
import { decode } from '../text/index.ts';
import type { Format } from './format.ts';

/** The text of a document with its corrections in place. */
export function correctedText(project: Project, document: Document): string {
  let text = '';
  let from = 0;
  for (const segment of project.segments[document.id] ?? []) {
    if (segment.edited === undefined) continue;
    text += document.text.slice(from, segment.start) + segmentText(segment, document.text);
    from = segment.end;
  }
  return text + document.text.slice(from);
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
};
