import type { Document, Paragraph, Progress, Segment } from '../model/index.ts';
import { InputError, segmentId } from '../model/index.ts';
import { sentencesOf, type SrxRules } from '../segment/index.ts';

/** UTF-16 units of text between two breaths. */
const STRIDE = 20_000;

/** The longest sentence that is aligned and checked, in UTF-16 units: more is data, not text. */
const LONGEST = 2_000_000;

/** Throws `sentence-too-long` where a document has a sentence that can be none. */
export function refuseEndless(
  documents: readonly Document[],
  segments: readonly (readonly Segment[])[],
): void {
  for (const [index, { name, text }] of documents.entries()) {
    const endless = segments[index]!.find(({ start, end }) => end - start > LONGEST);
    if (!endless) continue;
    const length = endless.end - endless.start;
    const line = text.slice(0, endless.start).split('\n').length;
    const message = `A sentence of ${length} characters cannot be aligned. Check that it is a text, or break it into lines.`;
    throw new InputError('sentence-too-long', message, { file: name, line }, { length });
  }
}

/** Cuts documents into sentences, by the user's rules or ours. */
export function* segmentDocuments(
  documents: readonly Document[],
  rules?: SrxRules,
): Generator<Progress, Segment[][]> {
  const total = documents.reduce((sum, { text }) => sum + text.length, 0);
  let before = 0;
  const all: Segment[][] = [];
  for (const { id: doc, lang, text, paragraphs } of documents) {
    const segments: Segment[] = [];
    let rested = 0;
    for (const [paragraph, { start: offset, end: limit }] of paragraphs.entries()) {
      for (const span of sentencesOf(text.slice(offset, limit), lang, rules)) {
        const start = offset + span.start;
        segments.push({ id: segmentId(doc, start), doc, paragraph, start, end: offset + span.end });
      }
      if (limit - rested < STRIDE) continue;
      yield { stage: 'segment', done: before + limit, total };
      rested = limit;
    }
    before += text.length;
    all.push(segments);
  }
  return all;
}

/** A document whose every line that is not blank is one sentence, and whose blank lines part paragraphs. */
export function linesAsSentences(document: Document): { document: Document; segments: Segment[] } {
  const paragraphs: Paragraph[] = [];
  const segments: Segment[] = [];
  let open: { start: number; end: number } | undefined;
  const close = () => {
    if (open) paragraphs.push({ ...open, kind: 'text' });
    open = undefined;
  };
  for (const { 0: line, index } of document.text.matchAll(/[^\r\n]+|\r\n|\r|\n/g)) {
    const words = line.trim();
    const isBreak = line.startsWith('\r') || line.startsWith('\n');
    if (words === '') {
      if (!isBreak || endsBlankLine(document.text, index)) close();
      continue;
    }
    const start = index + line.indexOf(words);
    const end = start + words.length;
    open = { start: open?.start ?? start, end };
    segments.push({
      id: segmentId(document.id, start),
      doc: document.id,
      paragraph: paragraphs.length,
      start,
      end,
    });
  }
  close();
  return { document: { ...document, paragraphs }, segments };
}

/** Whether the line break at `index` ends an empty line. */
function endsBlankLine(text: string, index: number): boolean {
  return index === 0 || text[index - 1] === '\n' || text[index - 1] === '\r';
}
