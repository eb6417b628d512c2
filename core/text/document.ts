import type { DocId, Document, LanguageTag, Paragraph } from '../model/index.ts';
import { type LineBreaks, paragraphsOf } from './paragraphs.ts';

/** What a document is made from. */
export interface DocumentInput {
  readonly id: DocId;
  readonly lang: LanguageTag;
  readonly name: string;
  /** Id of the format it was read from; plain text is `text`. */
  readonly format: string;
  /** WHATWG label. */
  readonly encoding: string;
  readonly text: string;
  /** Where the format knows its own paragraphs; absent: found in the text. */
  readonly paragraphs?: readonly Paragraph[];
  /** How single line breaks are read where paragraphs are found in the text; absent: by the looks of it. */
  readonly lineBreaks?: LineBreaks;
}

/** A document with its paragraphs. */
export function makeDocument(input: DocumentInput): Document {
  const { id, lang, name, format, encoding, text } = input;
  return {
    id,
    lang,
    name,
    format,
    encoding,
    text,
    paragraphs: input.paragraphs ?? paragraphsOf(text, lang, input.lineBreaks),
  };
}
