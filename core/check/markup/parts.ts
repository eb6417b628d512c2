import { type Conversion, conversionsIn } from '../../text/conversion.ts';
import { standsAlone, standsBare } from './html-elements.ts';
import { icuChoices } from './icu.ts';

/** A tag or placeholder in a text. */
export interface MarkupPart {
  readonly text: string;
  readonly start: number;
  /** What parts are compared by. */
  readonly key: string;
  readonly tag?: { readonly name: string; readonly role: 'open' | 'close' | 'alone' };
  /** It may stand for the figure that a form of a plural can do without. */
  readonly counts?: true;
}

/** The key of all metavariables: they are translated, so that only their number can be compared. */
export const METAVARIABLE = '<>';

/** Tags with letters or, as libraries of the web have them, numbers for names. */
const TAG = /<\/?(?:[a-zA-Z][\w:.-]{0,40}(?:\s[^<>]{0,300})?|\d{1,2})\/?>/g;
const TAG_NAME = /[a-zA-Z][\w:.-]*|\d+/;
/** What the user is to put something in for: `<file>`, `<имя файла>`. */
const VARIABLE = /<\p{L}[^<>=/"@]{0,60}>/gu;
const END = /<\/([^<>]{1,400})>/g;
const BRACED =
  /\$?\{\{?\s{0,2}[.$-]{0,3}\w[\w.$-]{0,60}(?::[^{}]{0,20})?\s{0,2}\}?\}|%\{[\w.-]{1,60}\}|(?<!%)%\w[\w.-]{1,40}%(?![\w%])|%\([\w.-]{1,60}\)[sdifr]/g;
const ICU = /\{\s*[\w.-]+\s*,\s*(?:plural|select|selectordinal)\s*,/;
/** Directives of `strftime` that `printf` does not have: the order of a date is each language's own. */
const STRFTIME = /%[-_0^#EO]?[aAbBHkmMPrRTUVwWyYZ](?![a-z])/;
const NUMERIC = /[diufgeox]$/i;

/** Whether a text is a message of ICU, which chooses between branches. */
export function isIcuMessage(text: string): boolean {
  return ICU.test(text);
}

/**
 * The tags, placeholders (entities in braces, conversions of `printf`, arguments of ICU messages) and metavariables of the
 * versions of a row, a list a version.
 */
export function markupParts(texts: readonly string[]): MarkupPart[][] {
  const conversions = conversionParts(texts);
  const closed = closedElements(texts);
  return texts.map((text, version) => {
    const parts = [...tagsIn(text, closed), ...variablesIn(text, closed)];
    if (isIcuMessage(text)) parts.push(...argumentsIn(text));
    else {
      for (const match of text.matchAll(BRACED)) {
        parts.push({
          text: match[0],
          start: match.index,
          key: match[0].replaceAll(/\s/g, ''),
          counts: true,
        });
      }
    }
    parts.push(...conversions[version]!);
    return parts;
  });
}

function tagsIn(text: string, closed: ReadonlySet<string>): MarkupPart[] {
  return [...text.matchAll(TAG)].flatMap((match) => {
    const [written] = match;
    const name = TAG_NAME.exec(written)![0].toLowerCase();
    if (isVariable(written, closed)) return [];
    const role = written.startsWith('</')
      ? 'close'
      : written.endsWith('/>') || standsAlone(name)
        ? 'alone'
        : 'open';
    const key = role === 'close' ? `</${name}>` : `<${name}>`;
    return [{ text: written, start: match.index, key, tag: { name, role } }];
  });
}

function variablesIn(text: string, closed: ReadonlySet<string>): MarkupPart[] {
  return [...text.matchAll(VARIABLE)].flatMap((match) =>
    isVariable(match[0], closed) ? [{ text: match[0], start: match.index, key: METAVARIABLE }] : [],
  );
}

/** What some version has an end of, in small letters. */
function closedElements(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => [...text.matchAll(END)].map((match) => match[1]!.toLowerCase())));
}

/** Whether what stands in angle brackets is no tag: its element would have an end, and no version has that. */
function isVariable(written: string, closed: ReadonlySet<string>): boolean {
  if (!/^<\p{L}[^<>=/"@]*>$/u.test(written)) return false;
  const name = written.slice(1, -1).trim().toLowerCase();
  return !standsBare(name) && !closed.has(name);
}

/** The arguments of an ICU message, each once: branches repeat them, and languages differ in their branches. */
function argumentsIn(text: string): MarkupPart[] {
  const parts = new Map<string, MarkupPart>();
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

/** The conversions of all versions. Where one numbers its arguments, the others are counted, to be compared by number. */
function conversionParts(texts: readonly string[]): MarkupPart[][] {
  if (texts.some((text) => STRFTIME.test(text))) return texts.map(() => []);
  const found = texts.map(conversionsIn);
  const numbered = found.some((all) => all.some(({ argument }) => argument !== undefined));
  const numeric = found.some((all) => all.some(({ type }) => NUMERIC.test(type)));
  return found.map((all, version) => {
    let next = 1;
    return all.map((conversion) => {
      const argument = conversion.argument ?? next + conversion.taken;
      next = argument + 1;
      const counts = !numeric || NUMERIC.test(conversion.type);
      return partOf(conversion, texts[version]!, numbered ? `${argument}$` : '', counts);
    });
  });
}

function partOf(
  { start, end, type }: Conversion,
  text: string,
  argument: string,
  counts: boolean,
): MarkupPart {
  const key = `%${argument}${type}`;
  return { text: text.slice(start, end), start, key, ...(counts && { counts: true as const }) };
}
