import {
  InputError,
  type GlossaryEntry,
  type GlossaryTerm,
  type LanguageTag,
  type TermStatus,
} from '../../model/index.ts';
import { canonicalLanguage } from '../../text/index.ts';
import { attributeOf, readXml, XML_NAMESPACE, type XmlSource, type XmlTag } from '../../xml/index.ts';

/** Elements by the part they play, in TBX 3 (ISO 30042:2019), TBX 2 (`martif`) and TBX-Min. */
const CONCEPTS = new Set(['conceptEntry', 'termEntry', 'entry']);
const LANGUAGES = new Set(['langSec', 'langSet', 'langGroup']);
const TERMS = new Set(['termSec', 'tig', 'ntig', 'termGroup']);
const ROOTS = new Set(['tbx', 'martif', 'TBX']);
/** Data categories that say how a term may be used; in the DCT style they are elements, else types of `termNote`. */
const STATUS_CATEGORIES = new Set(['administrativeStatus', 'normativeAuthorization', 'termStatus']);
const NOTES = new Set(['note', 'usageNote']);

/** Values of the status categories, without the ending `-admn-sts`; others say nothing about use. */
const STATUSES: Readonly<Record<string, TermStatus>> = {
  preferredTerm: 'preferred',
  preferred: 'preferred',
  standardizedTerm: 'preferred',
  regulatedTerm: 'preferred',
  admittedTerm: 'admitted',
  admitted: 'admitted',
  deprecatedTerm: 'deprecated',
  deprecated: 'deprecated',
  supersededTerm: 'deprecated',
  superseded: 'deprecated',
  notRecommended: 'deprecated',
  obsolete: 'deprecated',
  forbidden: 'forbidden',
  forbiddenTerm: 'forbidden',
};

/** A term while it is read. */
interface Draft {
  text: string;
  status: TermStatus | undefined;
  note: string | undefined;
}

/**
 * Reads the concepts of a termbase with their terms: TBX 3 in both styles, TBX 2 and TBX-Min. A term without a status is
 * preferred where no other term of its language is, else admitted. Concepts without terms are left out.
 *
 * Throws `InputError` as `readXml` does, and `tbx-root`, `tbx-empty`.
 */
export function readTbx(source: XmlSource): GlossaryEntry[] {
  const entries: GlossaryEntry[] = [];
  let root: string | undefined;
  let concept: { id: string; terms: { lang: LanguageTag; draft: Draft }[] } | undefined;
  let lang: LanguageTag = 'und';
  let draft: Draft | undefined;
  let part: 'term' | 'status' | 'note' | undefined;
  let partTag = '';
  let content = '';

  const open = (tag: XmlTag): void => {
    const { local, name } = tag;
    if (root === undefined) {
      root = local;
      if (!ROOTS.has(local)) throw notTbx(tag);
    } else if (part !== undefined) {
      return;
    } else if (CONCEPTS.has(local)) {
      concept = { id: attributeOf(tag, 'id') ?? String(entries.length + 1), terms: [] };
    } else if (LANGUAGES.has(local)) {
      lang = languageOf(tag);
    } else if (TERMS.has(local)) {
      draft ??= { text: '', status: undefined, note: undefined };
    } else {
      part = partOf(tag, draft !== undefined);
      partTag = name;
      content = '';
    }
  };
  const close = (name: string): void => {
    if (part !== undefined) {
      if (name !== partTag) return;
      if (draft) take(draft, part, content.replace(/\s+/g, ' ').trim());
      part = undefined;
      return;
    }
    const local = name.slice(name.indexOf(':') + 1);
    if (TERMS.has(local)) {
      if (draft && draft.text !== '') concept?.terms.push({ lang, draft });
      draft = undefined;
    } else if (CONCEPTS.has(local)) {
      if (concept && concept.terms.length > 0) entries.push(entryOf(concept));
      concept = undefined;
    }
  };
  readXml(
    source,
    { open, close, text: (piece) => void (part !== undefined && (content += piece)) },
    { doctype: 'external' },
  );
  if (entries.length === 0) {
    throw new InputError('tbx-empty', 'The termbase has no terms. Choose one with terms in it.');
  }
  return entries;
}

/** What of a term an element holds; only inside a term. */
function partOf(tag: XmlTag, inTerm: boolean): 'term' | 'status' | 'note' | undefined {
  if (!inTerm) return undefined;
  const { local } = tag;
  if (local === 'term') return 'term';
  const category = local === 'termNote' ? (attributeOf(tag, 'type') ?? '') : local;
  if (STATUS_CATEGORIES.has(category)) return 'status';
  return NOTES.has(category) ? 'note' : undefined;
}

function take(draft: Draft, part: 'term' | 'status' | 'note', content: string): void {
  if (content === '') return;
  if (part === 'term') draft.text ||= content;
  else if (part === 'note') draft.note ??= content;
  else draft.status ??= STATUSES[content.replace(/-admn-sts$/, '')];
}

function languageOf(tag: XmlTag): LanguageTag {
  const stated = attributeOf(tag, 'lang', XML_NAMESPACE) ?? attributeOf(tag, 'lang') ?? '';
  return canonicalLanguage(stated) ?? 'und';
}

function entryOf({
  id,
  terms,
}: {
  id: string;
  terms: readonly { lang: LanguageTag; draft: Draft }[];
}): GlossaryEntry {
  const preferred = new Set(
    terms.filter(({ draft }) => draft.status === 'preferred').map(({ lang }) => lang),
  );
  return {
    id,
    terms: terms.map(({ lang, draft: { text, status, note } }): GlossaryTerm => {
      const assumed = preferred.has(lang) ? 'admitted' : 'preferred';
      return { lang, text, status: status ?? assumed, ...(note !== undefined && { note }) };
    }),
  };
}

function notTbx(tag: XmlTag): InputError {
  return new InputError(
    'tbx-root',
    `The file is no TBX: it begins with <${tag.name}>. Choose a termbase, or name the file after its format.`,
    { line: tag.line, column: tag.column },
    { element: tag.name },
  );
}
