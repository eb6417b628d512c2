import type { DocId, Document, LanguageTag } from '../model/index.ts';
import { InputError } from '../model/index.ts';
import {
  canonicalLanguage,
  decode,
  guessLanguage,
  languageFromName,
  type LineBreaks,
  makeDocument,
} from '../text/index.ts';

/** A file, or text that somebody pasted. */
export interface InputFile {
  /** File name, or what the user calls the pasted text. */
  readonly name: string;
  /** What the file holds; a string where the host has text already. */
  readonly content: Uint8Array | string;
  /** Absent: by the name, else by the text. */
  readonly lang?: LanguageTag;
  /** WHATWG label; absent: detected. */
  readonly encoding?: string;
  /** How single line breaks are read; absent: by the looks of the text. */
  readonly lineBreaks?: LineBreaks;
}

/** A text that was read: everything of a document but the id, which depends on the other documents. */
export interface ReadText {
  readonly name: string;
  /** `und` where neither name nor text tells. */
  readonly lang: LanguageTag;
  /** Whether the user said the language; else it was derived. */
  readonly langGiven: boolean;
  readonly text: string;
  readonly encoding: string;
  /** False where the encoding was guessed. */
  readonly certain: boolean;
  /** Characters that could not be decoded. */
  readonly replaced: number;
  readonly lineBreaks?: LineBreaks;
}

/** As much of a text as its language is guessed from, in UTF-16 units. */
const SAMPLE = 20_000;
const VISIBLE = /[^\s\p{Cc}\p{Cf}]/u;

/** Decodes a plain text and finds its language out. Errors name the file: those of `decode`, `empty-file`, `unknown-language`. */
export function readText(input: InputFile): ReadText {
  const { name, content, lineBreaks } = input;
  const given = input.lang === undefined ? undefined : languageOf(input.lang, name);
  const lang = given ?? languageFromName(name);
  const decoded =
    typeof content === 'string'
      ? { text: content, encoding: 'utf-8', certain: true, replaced: 0 }
      : decodeFile(content, name, lang, input.encoding);
  if (!VISIBLE.test(decoded.text)) {
    throw new InputError('empty-file', 'There is no text in it. Choose a file that contains text.', {
      file: name,
    });
  }
  return {
    ...decoded,
    name,
    lang: lang ?? guessLanguage(decoded.text.slice(0, SAMPLE)) ?? 'und',
    langGiven: given !== undefined,
    ...(lineBreaks && { lineBreaks }),
  };
}

function decodeFile(bytes: Uint8Array, name: string, lang?: LanguageTag, encoding?: string) {
  try {
    return decode(bytes, { ...(lang && { lang }), ...(encoding && { encoding }) });
  } catch (error) {
    throw error instanceof InputError ? error.in(name) : error;
  }
}

function languageOf(tag: string, file: string): LanguageTag {
  const lang = canonicalLanguage(tag);
  if (lang === undefined) {
    throw new InputError(
      'unknown-language',
      `“${tag}” is no language tag. Use one such as ar, ru, en or pt-BR.`,
      { file },
      { tag },
    );
  }
  return lang;
}

/** Document ids: the language, with a number from the second of one language on: `en`, `en-2`. */
export function documentIds(langs: readonly LanguageTag[]): DocId[] {
  const taken = new Set<DocId>();
  return langs.map((lang) => {
    let id: DocId = lang;
    for (let n = 2; taken.has(id); n++) id = `${lang}-${n}`;
    taken.add(id);
    return id;
  });
}

/** The documents of the texts, in their order. */
export function documentsOf(texts: readonly ReadText[]): Document[] {
  const ids = documentIds(texts.map(({ lang }) => lang));
  return texts.map(({ name, lang, text, encoding, lineBreaks }, index) =>
    makeDocument({
      id: ids[index]!,
      lang,
      name,
      format: 'text',
      encoding,
      text,
      ...(lineBreaks && { lineBreaks }),
    }),
  );
}

/**
 * Refuses texts that make no set of versions: fewer than two (`one-version`), or two whose languages nobody gave and that
 * turn out the same (`same-language`). Two versions that are said to be in one language are fine: two translations.
 */
export function refuseNoVersions(texts: readonly ReadText[]): void {
  if (texts.length < 2) {
    throw new InputError(
      'one-version',
      'Only one version is there. Add the text in at least one other language.',
      texts[0] ? { file: texts[0].name } : {},
    );
  }
  const seen = new Map<LanguageTag, ReadText>();
  for (const text of texts) {
    const other = seen.get(text.lang);
    if (other && !(text.langGiven && other.langGiven)) {
      throw new InputError(
        'same-language',
        `It seems to be in the same language as ${other.name} (${text.lang}). Say which language each version is in, or leave one out.`,
        { file: text.name },
        { other: other.name, lang: text.lang },
      );
    }
    seen.set(text.lang, text);
  }
}
