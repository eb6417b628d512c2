/** Identifies a document inside a project, e.g. `ar` or `en-2`. */
export type DocId = string;

/** A BCP-47 language tag in canonical form, e.g. `ar`, `ru`, `zh-Hant`. */
export type LanguageTag = string;

/** What a paragraph is to the reader. `furniture` is page text that is no part of the article: switches, credits. */
export type ParagraphKind = 'text' | 'heading' | 'item' | 'verse' | 'cue' | 'furniture';

/** A stretch of a document's text between paragraph breaks; offsets in UTF-16 units of `Document.text`. */
export interface Paragraph {
  readonly start: number;
  /** Exclusive; the line break after the paragraph is not part of it. */
  readonly end: number;
  readonly kind: ParagraphKind;
  /** What the file calls it, where it names its texts: the key of a resource. */
  readonly key?: string;
}

/** One language version of a text, as it was loaded. */
export interface Document {
  readonly id: DocId;
  readonly lang: LanguageTag;
  /** The file's name, or a name the user gave to pasted text. */
  readonly name: string;
  /** Id of the format it was read from, see `core/format/registry.ts`. */
  readonly format: string;
  /** WHATWG label of the encoding it was decoded with; `utf-16` strings pasted by the user have `utf-8`. */
  readonly encoding: string;
  /** The decoded text, verbatim. Nothing ever changes it; edits are kept on segments. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
}
