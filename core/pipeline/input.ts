import {
  documentIds,
  type FormatInput,
  type Imported,
  type ImportedDocument,
  readFile,
} from '../format/index.ts';
import type { Document, LanguageTag } from '../model/index.ts';
import { InputError } from '../model/index.ts';
import {
  canonicalLanguage,
  guessLanguage,
  languageFromName,
  type LineBreaks,
  makeDocument,
} from '../text/index.ts';

/** A file, or text that somebody pasted, as UTF-8. */
export interface InputFile extends FormatInput {
  /** How single line breaks are read; absent: by the looks of the text. */
  readonly lineBreaks?: LineBreaks;
}

/** A version that was read: a document without an id, which depends on the other versions. */
export interface Version extends Omit<ImportedDocument, 'lang'> {
  /** `und` where neither the file nor the text tells. */
  readonly lang: LanguageTag;
  /** Whether the user or the file says the language; else it was derived from name or text. */
  readonly langGiven: boolean;
  readonly lineBreaks?: LineBreaks;
}

/** As much of a text as its language is guessed from, in UTF-16 units. */
const SAMPLE = 20_000;
const VISIBLE = /[^\s\p{Cc}\p{Cf}]/u;

/**
 * Reads a file of any format; its language, as stated or by its name, helps to find the encoding out. Errors are
 * `InputError`s that name the file.
 */
export function readInput(input: InputFile): Imported {
  try {
    const { lang: tag, ...file } = input;
    const lang = tag === undefined ? languageFromName(input.name) : languageOf(tag);
    return readFile({ ...file, ...(lang !== undefined && { lang }) });
  } catch (error) {
    throw error instanceof InputError && error.place.file === undefined ? error.in(input.name) : error;
  }
}

/**
 * The versions that a file with documents holds, each with its language. Throws `empty-file` for one without text. A file of
 * several documents states their languages itself, so that the user's language goes to a single document only.
 */
export function versionsIn(input: InputFile, documents: readonly ImportedDocument[]): Version[] {
  return documents.map((document) => {
    if (!VISIBLE.test(document.text)) {
      const place = { file: document.name };
      throw new InputError('empty-file', 'There is no text in it. Choose a file that contains text.', place);
    }
    const stated = documents.length === 1 ? (input.lang ?? ownLanguage(input, document)) : document.lang;
    const given = stated === undefined ? undefined : canonicalLanguage(stated);
    const derived = () =>
      languageFromName(document.name) ?? guessLanguage(document.text.slice(0, SAMPLE)) ?? 'und';
    return {
      ...document,
      lang: given ?? derived(),
      langGiven: given !== undefined,
      ...(input.lineBreaks && { lineBreaks: input.lineBreaks }),
    };
  });
}

/** The language that a document states itself, unless it has it from the name of its file. */
function ownLanguage(input: InputFile, { lang }: ImportedDocument): LanguageTag | undefined {
  return lang === undefined || lang === languageFromName(input.name) ? undefined : lang;
}

function languageOf(tag: string): LanguageTag {
  const lang = canonicalLanguage(tag);
  if (lang !== undefined) return lang;
  const message = `“${tag}” is no language tag. Use one such as ar, ru, en or pt-BR.`;
  throw new InputError('unknown-language', message, {}, { tag });
}

/** Document ids: the language, with a number from the second of one language on: `en`, `en-2`. */
export function documentsOf(versions: readonly Version[]): Document[] {
  const ids = documentIds(versions.map(({ lang }) => lang));
  return versions.map(({ name, lang, format, text, encoding, paragraphs, lineBreaks }, index) => {
    const id = ids[index]!;
    const layout = { ...(paragraphs && { paragraphs }), ...(lineBreaks && { lineBreaks }) };
    return makeDocument({ id, lang, name, format, encoding, text, ...layout });
  });
}

/**
 * Refuses texts that make no set of versions: fewer than two (`one-version`), or two whose languages nobody gave and that
 * turn out the same (`same-language`). Two versions that are said to be in one language are fine: two translations.
 */
export function refuseNoVersions(versions: readonly Version[]): void {
  if (versions.length < 2) {
    const place = versions[0] ? { file: versions[0].name } : {};
    const message = 'Only one version is there. Add the text in at least one other language.';
    throw new InputError('one-version', message, place);
  }
  const seen = new Map<LanguageTag, Version>();
  for (const version of versions) {
    const { name, lang, langGiven } = version;
    const other = seen.get(lang);
    if (other && !(langGiven && other.langGiven)) {
      const message = `It seems to be in the same language as ${other.name} (${lang}). Say which language each version is in, or leave one out.`;
      throw new InputError('same-language', message, { file: name }, { other: other.name, lang });
    }
    seen.set(lang, version);
  }
}
