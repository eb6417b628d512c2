import { InputError, type LanguageTag, type TermEntry } from '../../model/index.ts';
import { addTo } from '../../model/lists.ts';
import { canonicalLanguage } from '../../text/index.ts';
import { attributeOf, readXml, XML_NAMESPACE, type XmlSource, type XmlTag } from '../../xml/index.ts';
import { languagesOf } from './languages.ts';

/** An entry while it is read. */
interface Draft {
  readonly words: string[];
  readonly translations: Map<LanguageTag | '', string[]>;
}

/**
 * Reads a FreeDict dictionary in TEI: the spellings of each entry, and the translations quoted in it. The languages are those
 * that the elements state, else in the name of the file or its title.
 *
 * Throws `InputError` as `readXml` does, and `tei-root`, `dictionary-languages`.
 */
export function readFreeDict(name: string, xml: XmlSource): TermEntry[] {
  const drafts: Draft[] = [];
  let root: string | undefined;
  let title = '';
  let draft: Draft | undefined;
  /** Whether the element that is open belongs to a translation, and its language where it is stated. */
  const cits: { readonly isTranslation: boolean; readonly lang: LanguageTag | '' }[] = [];
  let part: { tag: string; lang: LanguageTag | '' } | undefined;
  let content = '';

  const open = (tag: XmlTag): void => {
    const { local } = tag;
    if (root === undefined) {
      root = local;
      if (local !== 'TEI' && local !== 'TEI.2') throw notTei(tag);
    }
    if (part) return;
    if (local === 'entry') draft = { words: [], translations: new Map() };
    else if (local === 'cit') {
      const type = attributeOf(tag, 'type') ?? '';
      cits.push({ isTranslation: /^trans(lation)?$/.test(type), lang: languageOf(tag) });
    } else if (local === 'orth' || local === 'quote' || (local === 'title' && title === '')) {
      part = { tag: tag.name, lang: languageOf(tag) };
      content = '';
    }
  };
  const close = (tag: string): void => {
    const local = tag.slice(tag.indexOf(':') + 1);
    if (part) {
      if (tag !== part.tag) return;
      const text = content
        .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
      if (local === 'title') title = text;
      else if (draft && text !== '') take(draft, local, text, part.lang, cits.at(-1));
      part = undefined;
    } else if (local === 'cit') cits.pop();
    else if (local === 'entry') {
      if (draft && draft.words.length > 0 && draft.translations.size > 0) drafts.push(draft);
      draft = undefined;
    }
  };
  const text = (piece: string): void => void (part && (content += piece));
  readXml(xml, { open, close, text }, { doctype: 'external' });
  if (drafts.length === 0) return [];
  const [from, to] = languagesOf([name, title]);
  return drafts.map(({ words, translations }) => {
    const entry: Record<LanguageTag, string[]> = { [from]: words };
    for (const [lang, list] of translations) (entry[lang || to] ??= []).push(...list);
    return entry;
  });
}

function take(
  draft: Draft,
  local: string,
  text: string,
  own: LanguageTag | '',
  cit: { isTranslation: boolean; lang: LanguageTag | '' } | undefined,
): void {
  if (local === 'orth') {
    draft.words.push(text);
  } else if (cit?.isTranslation) {
    const lang = own || cit.lang;
    addTo(draft.translations, lang, text);
  }
}

function languageOf(tag: XmlTag): LanguageTag | '' {
  const stated = attributeOf(tag, 'lang', XML_NAMESPACE);
  return (stated !== undefined && canonicalLanguage(stated)) || '';
}

function notTei(tag: XmlTag): InputError {
  return new InputError(
    'tei-root',
    `The file is no dictionary in TEI: it begins with <${tag.name}>. Choose another file.`,
    { line: tag.line, column: tag.column },
    { element: tag.name },
  );
}
