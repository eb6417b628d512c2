import type { IssueSpan } from '../model/index.ts';
import { joinCell, spansOf, type Present } from './cell.ts';
import { NOTHING, type Check, type Finding } from './check.ts';
import { TRAIT } from './traits.ts';

// A slash in front: editors that show text from right to left let people put the last one there.
const LINK =
  /(?:(?<![\p{L}\p{N}/])\/)?(?:https?|ftp):\/\/[^\s<>"«»“”„]+|(?<![\p{L}\p{N}@.])www\.[^\s<>"«»“”„]+|(?<![\p{L}\p{N}])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,6}/gu;
/** Marks that end the sentence and not the address. */
const TRAILING = /(?:[.,;:!?،؛؟'’…*]|&(?:quot|gt|lt);?)+$/;
const DIRECTION = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;

/** An address in a text. */
interface Link {
  readonly text: string;
  readonly start: number;
  /** What addresses are compared by. */
  readonly key: string;
}

/**
 * Finds: web and mail addresses that one version has and another has not, or that differ by some characters,
 * such as a last slash that stands in front.
 * Leaves alone: a missing scheme, `www.` or final slash, the case of the host, percent encoding, the part of an address that
 * names a language (`/en/` and `/ru/`, `en.example.org`), articles of another language's encyclopedia.
 * Type: uncategorized (ITS has none for addresses), omission, addition. Severity: error where
 * addresses differ; warning where one is missing. Options: none.
 * Examples: 'https://example.com/rb-180' and 'https://example.com/rb-108'; 'help@example.com' and nothing.
 */
export const link: Check = {
  name: 'link',
  type: 'uncategorized',
  severity: 'error',
  compares: true,
  traits: TRAIT.address,
  rows(context) {
    const tags = new Set(context.versions.map(({ lang }) => lang.toLowerCase().split('-')[0]!));
    return (row) => compare(context.present(row), tags);
  },
};

function linksOf({ text }: Present, tags: ReadonlySet<string>): Link[] {
  const links: Link[] = [];
  for (const match of text.matchAll(LINK)) {
    const shown = withoutEnd(match[0]);
    links.push({ text: shown, start: match.index, key: keyOf(shown, tags) });
  }
  return links;
}

/** An address without the marks behind it; a bracket belongs to the address only if it opened inside it. */
function withoutEnd(address: string): string {
  const shown = address.replace(TRAILING, '');
  const count = (mark: string): number => shown.split(mark).length - 1;
  /** How many more brackets of either kind close than open. */
  let [round, square] = [count(')') - count('('), count(']') - count('[')];
  let end = shown.length;
  for (; end > 0; end--) {
    const mark = shown[end - 1];
    if (mark === ')' && round > 0) round--;
    else if (mark === ']' && square > 0) square--;
    else break;
  }
  return end < shown.length ? shown.slice(0, end).replace(TRAILING, '') : shown;
}

function keyOf(shown: string, tags: ReadonlySet<string>): string {
  if (shown.startsWith('/')) return `/${keyOf(shown.slice(1), tags)}`;
  let plain = shown.replace(DIRECTION, '');
  try {
    plain = decodeURI(plain);
  } catch {
    // A stray percent sign: compared as it is written.
  }
  const bare = plain.replace(/^[a-z]+:\/\//i, '').replace(/^www\./i, '');
  const slash = bare.search(/[/?#]/);
  const host = (slash < 0 ? bare : bare.slice(0, slash)).toLowerCase();
  const labels = host.split('.').filter((label, index, all) => index >= all.length - 2 || !tags.has(label));
  if (labels.join('.').endsWith('wikipedia.org')) return 'wikipedia.org';
  const path = slash < 0 ? '' : bare.slice(slash).replace(/\/$/, '');
  const parts = path
    .split('/')
    .filter((part) => !tags.has(part.toLowerCase().split(/[-_]/)[0]!) || part.length > 5);
  return labels.join('.') + parts.join('/');
}

function compare(present: readonly Present[], tags: ReadonlySet<string>): readonly Finding[] {
  if (present.length < 2) return NOTHING;
  const all = present.map((one) => linksOf(one, tags));
  const keys = new Set(all.flatMap((links) => links.map(({ key }) => key)));
  const found: Finding[] = [];
  const settled = new Set<string>();
  for (const key of keys) {
    const having = all.map((links) => links.find((one) => one.key === key));
    if (settled.has(key) || having.every((one) => one)) continue;
    const lacking = having.flatMap((one, index) => (one ? [] : [index]));
    const shown = having.find((one) => one)!;
    const lone =
      lacking.length === 1 ? lacking[0]! : present.length - lacking.length === 1 ? having.indexOf(shown) : -1;
    const odd = present.length > 2 && lone >= 0 ? { odd: present[lone]!.cell.lang } : {};
    const spans = having.flatMap((one, index) => (one ? spansAt(present[index]!, one) : []));
    // The other half of a pair that differs: an address that stands only where this one is missing.
    const rival = lacking
      .flatMap((index) => all[index]!.map((one) => ({ one, index })))
      .find(
        ({ one }) =>
          similar(one.key, key) &&
          !all.some((links, at) => !lacking.includes(at) && links.some((other) => other.key === one.key)),
      );
    if (rival) {
      settled.add(rival.one.key);
      found.push(differs(present, having, rival, spans, odd));
      continue;
    }
    const lang = present[lone < 0 ? lacking[0]! : lone]!.cell.lang;
    const extra = present.length > 2 && lone >= 0 && having[lone] !== undefined;
    found.push({
      spans,
      ...odd,
      severity: 'warning',
      type: extra ? 'addition' : 'omission',
      message: { key: extra ? 'link.extra' : 'link.missing', params: { link: shown.text, lang } },
    });
  }
  return found;
}

function spansAt({ cell }: Present, { start, text, key }: Link): IssueSpan[] {
  return spansOf(cell, joinCell(cell), start, start + text.length, key);
}

function differs(
  present: readonly Present[],
  having: readonly (Link | undefined)[],
  rival: { one: Link; index: number },
  spans: readonly IssueSpan[],
  odd: { odd?: string },
): Finding {
  const first = having.findIndex((one) => one);
  const expected = having[first]!;
  const own = present[rival.index]!;
  const rivalSpans = spansAt(own, rival.one);
  const ordered = rival.index < first ? [...rivalSpans, ...spans] : [...spans, ...rivalSpans];
  const wrong =
    odd.odd !== undefined && odd.odd !== own.cell.lang
      ? { at: present[first]!, link: expected, right: rival.one }
      : { at: own, link: rival.one, right: expected };
  const target = spansAt(wrong.at, wrong.link);
  return {
    spans: ordered,
    ...odd,
    message:
      odd.odd === undefined
        ? {
            key: 'link.pair',
            params: {
              first: expected.text,
              firstLang: present[first]!.cell.lang,
              second: rival.one.text,
              secondLang: own.cell.lang,
            },
          }
        : {
            key: 'link.differs',
            params: { lang: wrong.at.cell.lang, found: wrong.link.text, expected: wrong.right.text },
          },
    suggestions:
      target.length === 1
        ? [
            {
              label: { key: 'fix.replace', params: { text: wrong.right.text } },
              edits: [
                {
                  doc: target[0]!.doc,
                  segment: target[0]!.segment,
                  start: target[0]!.start,
                  end: target[0]!.end,
                  text: wrong.right.text,
                },
              ],
            },
          ]
        : [],
  };
}

/** Whether two addresses are meant to be one: the same host or mail domain, or few characters between them. */
function similar(a: string, b: string): boolean {
  const host = (key: string): string => key.replace(/^[^@/]*@/, '').split('/')[0]!;
  if (a.includes('@') !== b.includes('@')) return false;
  if (host(a) === host(b)) return true;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return start + end >= Math.max(a.length, b.length) * 0.7;
}
