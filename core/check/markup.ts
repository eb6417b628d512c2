import { joinCell, spansOf, type Present } from './cell.ts';
import { NOTHING, type Check, type Finding } from './check.ts';
import { icuChoices } from './icu.ts';
import { oddOneOut } from './majority.ts';
import { TRAIT } from './traits.ts';

/** Tags, entities of placeholders, printf conversions; ICU patterns are read by `icuParts`. */
const TAG = /<\/?[a-zA-Z][\w:.-]{0,40}(?:\s[^<>]{0,300})?\/?>/g;
const BRACED =
  /\$?\{\{?\s{0,2}[\w.$-]{1,60}(?::[^{}]{0,20})?\s{0,2}\}?\}|%\{[\w.-]{1,60}\}|%\([\w.-]{1,60}\)[sdifr]/g;
/** `%s`, `%1$d`, `%.2f`; not the percent sign of '5 % discount' or '100%d'iscounts'. */
const PRINTF =
  /(?<![\p{Nd}%]\s?)%(?:\d{1,2}\$)?[-+0#]{0,3}\d{0,3}(?:\.\d{1,2})?(?:hh|ll|[hlzjt])?[sdifuxXcge@](?![\p{L}\p{M}])/gu;
const ICU = /\{\s*[\w.-]+\s*,\s*(?:plural|select|selectordinal)\s*,/;

/** Elements of HTML that stand alone. */
const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
  'p',
  'li',
]);

/** A tag or placeholder in a text. */
interface Part {
  readonly text: string;
  readonly start: number;
  /** What parts are compared by. */
  readonly key: string;
  readonly tag?: { readonly name: string; readonly role: 'open' | 'close' | 'alone' };
}

/**
 * Finds: tags (HTML, XML), placeholders (`{0}`, `{name}`, `{{name}}`, `${x}`, `%{x}`, `%(x)s`), printf conversions and the
 * arguments of ICU messages that some version lacks; tags whose nesting is broken; an ICU message whose braces do not match,
 * or that chooses between branches without the `other` that every choice must have.
 * Leaves alone: the order of placeholders and of independent tags, values of attributes, how often an ICU branch repeats a
 * placeholder, percent signs after a figure, less-than signs in text.
 * Type: markup. Severity: error. Options: none.
 * Examples: 'a <b>bold</b> word' and '<b>жирное слово'; 'Hello, {name}!' and 'مرحبًا!'; '%d of %s' and '%d из';
 * '{n, plural, one {файл} few {файла}}'.
 */
export const markup: Check = {
  name: 'markup',
  type: 'markup',
  severity: 'error',
  traits: TRAIT.markup,
  rows(context) {
    return (row) => look(context.present(row));
  },
};

function look(present: readonly Present[]): readonly Finding[] {
  const parts = present.map(partsOf);
  const found: Finding[] = [];
  compare(present, parts, found);
  present.forEach((one, index) => {
    nesting(one, parts[index]!, found);
    if (ICU.test(one.text)) {
      braces(one, found);
      choices(one, found);
    }
  });
  return found.length > 0 ? found : NOTHING;
}

function partsOf({ text }: Present): Part[] {
  const parts: Part[] = [];
  for (const match of text.matchAll(TAG)) {
    const name = /[a-zA-Z][\w:.-]*/.exec(match[0])![0].toLowerCase();
    const role = match[0].startsWith('</')
      ? 'close'
      : match[0].endsWith('/>') || VOID.has(name)
        ? 'alone'
        : 'open';
    const key = role === 'close' ? `</${name}>` : `<${name}>`;
    parts.push({ text: match[0], start: match.index, key, tag: { name, role } });
  }
  if (ICU.test(text)) parts.push(...icuParts(text));
  else {
    for (const match of text.matchAll(BRACED)) {
      parts.push({ text: match[0], start: match.index, key: match[0].replaceAll(/\s/g, '') });
    }
  }
  for (const match of text.matchAll(PRINTF))
    parts.push({ text: match[0], start: match.index, key: match[0] });
  return parts;
}

/** The arguments of an ICU message, each once: branches repeat them, and languages differ in their branches. */
function icuParts(text: string): Part[] {
  const parts = new Map<string, Part>();
  const branches = new Set(icuChoices(text).flatMap((choice) => choice.branches.map(({ start }) => start)));
  for (const match of text.matchAll(/\{\s*([\w.-]{1,60})\s*(?=[,}])/g)) {
    // the only word of a branch, `one {day}`
    if (branches.has(match.index)) continue;
    const key = `{${match[1]!}}`;
    if (!parts.has(key))
      parts.set(key, { text: match[1]!, start: match.index + match[0].indexOf(match[1]!), key });
  }
  return [...parts.values()];
}

function compare(present: readonly Present[], parts: readonly (readonly Part[])[], found: Finding[]): void {
  if (present.length < 2) return;
  const keys = new Set(parts.flatMap((all) => all.map(({ key }) => key)));
  for (const key of keys) {
    const counts = parts.map((all) => all.filter((part) => part.key === key).length);
    const most = Math.max(...counts);
    const least = Math.min(...counts);
    if (most === least) continue;
    const vote = oddOneOut(counts);
    const odd = vote?.odd ?? counts.indexOf(least);
    const extra = vote !== undefined && counts[odd]! > vote.value;
    const { lang } = present[odd]!.cell;
    const shown = parts.flat().find((part) => part.key === key)!.text;
    found.push({
      spans: present.flatMap(({ cell }, index) =>
        parts[index]!.filter((part) => part.key === key).flatMap(({ start, text }) =>
          spansOf(cell, joinCell(cell), start, start + text.length, key),
        ),
      ),
      ...(vote && { odd: lang }),
      message: { key: extra ? 'markup.extra' : 'markup.missing', params: { tag: shown, lang } },
    });
  }
}

/** Tags that open and close in the wrong order inside one text, but only if the text has both ends of some pair. */
function nesting({ cell }: Present, parts: readonly Part[], found: Finding[]): void {
  const tags = parts
    .filter((part) => part.tag && part.tag.role !== 'alone')
    .sort((a, b) => a.start - b.start);
  const open: Part[] = [];
  for (const part of tags) {
    const { name, role } = part.tag!;
    if (role === 'open') {
      open.push(part);
      continue;
    }
    const partner = open.findLastIndex(({ tag }) => tag!.name === name);
    if (partner < 0) continue;
    if (
      partner < open.length - 1 &&
      tags.some(({ tag }) => tag!.role === 'close' && tag!.name === open.at(-1)!.tag!.name)
    ) {
      found.push({
        spans: spansOf(cell, joinCell(cell), part.start, part.start + part.text.length),
        message: { key: 'markup.order', params: { lang: cell.lang } },
      });
      return;
    }
    open.splice(partner);
  }
}

function braces({ cell, text }: Present, found: Finding[]): void {
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    if (text[index] === '{') depth++;
    else if (text[index] === '}' && --depth < 0) break;
  }
  if (depth === 0) return;
  const at = depth > 0 ? text.lastIndexOf('{') : text.lastIndexOf('}');
  found.push({
    spans: spansOf(cell, joinCell(cell), at, at + 1),
    message: { key: depth > 0 ? 'markup.unclosed' : 'markup.unopened', params: { tag: text[at]! } },
  });
}

/** A choice without `other`: formatting such a message fails. */
function choices({ cell, text }: Present, found: Finding[]): void {
  for (const { argument, start, branches, closed } of icuChoices(text)) {
    if (!closed || branches.some(({ name }) => name === 'other')) continue;
    found.push({
      spans: spansOf(cell, joinCell(cell), start, start + argument.length),
      message: { key: 'markup.other', params: { tag: argument } },
    });
  }
}
