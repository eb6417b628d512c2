import { InputError, type Paragraph } from '../../model/index.ts';
import { decode } from '../../text/index.ts';
import type { Format, FormatInput, Imported } from '../format.ts';
import { restoreVerbatim } from '../restore.ts';
import { correctedText } from '../text.ts';

/** `00:01:02,500 --> 00:01:05,000`, hours and settings as WebVTT allows. */
const TIMES = /^\s*(?:\d{1,4}:)?\d{1,2}:\d{1,2}[,.]\d{1,3}\s*-->\s*(?:\d{1,4}:)?\d{1,2}:\d{1,2}[,.]\d{1,3}/;

/**
 * The cues of a file of subtitles: the text stays verbatim, its paragraphs are what is spoken, so that writing it with
 * corrections keeps numbers and times.
 */
function readCues({ name, bytes, encoding, lang }: FormatInput, format: string): Imported {
  const decoded = decode(bytes, {
    ...(encoding !== undefined && { encoding }),
    ...(lang !== undefined && { lang }),
  });
  const paragraphs = cuesOf(decoded.text);
  if (paragraphs.length === 0) {
    throw new InputError(
      'subtitles-empty',
      'There are no subtitles in the file: no line gives times such as 00:00:01,000 --> 00:00:02,000.',
    );
  }
  return {
    kind: 'documents',
    documents: [{ name, format, ...decoded, paragraphs, ...(lang !== undefined && { lang }) }],
  };
}

/** The stretches of a file that are spoken text: the lines after one with times, up to a blank line. */
function cuesOf(text: string): Paragraph[] {
  const cues: Paragraph[] = [];
  let start = -1;
  let end = -1;
  let inside = false;
  const finish = (): void => {
    if (start >= 0) cues.push({ start, end, kind: 'cue' });
    start = -1;
    inside = false;
  };
  for (const { 0: line, index } of text.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g)) {
    const content = line.replace(/[\r\n]+$/, '');
    if (TIMES.test(content)) {
      finish();
      inside = true;
    } else if (content.trim() === '') {
      finish();
    } else if (inside) {
      const indent = content.length - content.trimStart().length;
      if (start < 0) start = index + indent;
      end = index + content.trimEnd().length;
    }
  }
  finish();
  return cues;
}

function subtitleFormat(id: string, label: string, extension: string, mimeType: string): Format {
  return {
    id,
    label,
    extensions: [extension],
    mimeTypes: [mimeType],
    read: (file) => readCues(file, id),
    write: (project) =>
      project.documents
        .filter(({ format }) => format === id)
        .map((document) => ({
          name: document.name.toLowerCase().endsWith(extension)
            ? document.name
            : `${document.name}${extension}`,
          mimeType,
          content: correctedText(project, document),
        })),
    // A blank line would end the cue and make a new one without times of what follows.
    restore: (original, version) =>
      restoreVerbatim(original, {
        ...version,
        texts: version.texts.map((text) =>
          text.replace(/(\r\n|\r(?!\n)|\n)(?:[ \t]*(?:\r\n|\r|\n))+/g, '$1'),
        ),
      }),
  };
}

/** SubRip subtitles. */
export const srtFormat = subtitleFormat('srt', 'SubRip', '.srt', 'application/x-subrip');
/** Subtitles of the web. */
export const vttFormat: Format = {
  ...subtitleFormat('vtt', 'WebVTT', '.vtt', 'text/vtt'),
  detect: (head) => /^(?:\u00ef\u00bb\u00bf)?WEBVTT(?:[ \t\r\n]|$)/.test(head),
};
