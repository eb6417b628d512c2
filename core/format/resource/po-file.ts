import { InputError } from '../../model/index.ts';

/** Where a translation stands in the file: from its keyword to its last quotation mark. */
export interface PoPlace {
  start: number;
  end: number;
  /** `msgstr`, `msgstr[1]`. */
  readonly keyword: string;
}

/** One entry of a catalogue. */
export interface PoEntry {
  context?: string;
  id?: string;
  plural?: string;
  /** The translation, or its plural forms. */
  readonly texts: string[];
  readonly places: PoPlace[];
  readonly notes: string[];
  readonly flags: string[];
  obsolete: boolean;
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
};

/** The entries of a catalogue in the order of the file, its header too. Throws `InputError` `po-malformed`. */
export function parsePo(text: string): PoEntry[] {
  const entries: PoEntry[] = [];
  let entry = emptyEntry();
  let add: ((piece: string) => void) | undefined;
  let place: PoPlace | undefined;
  let number = 0;
  const finish = (): void => {
    if (entry.id !== undefined)
      entries.push({ ...entry, texts: entry.texts.length > 0 ? entry.texts : [''] });
    entry = emptyEntry();
    add = place = undefined;
  };
  for (const { 0: raw, index } of text.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g)) {
    number++;
    const obsolete = raw.startsWith('#~');
    const line = (obsolete ? raw.slice(2) : raw).trim();
    if (line === '') {
      if (!obsolete) finish();
      continue;
    }
    if (line.startsWith('#')) {
      if (entry.texts.length > 0) finish();
      addComment(entry, line);
      continue;
    }
    const match = /^(msgctxt|msgid_plural|msgid|msgstr)?(?:\[(\d{1,2})\])?\s*"(.*)"$/.exec(line);
    if (!match) throw malformed(number);
    const [, keyword, form, content] = match;
    const end = index + raw.trimEnd().length;
    if (keyword !== undefined) {
      const again = keyword === 'msgid' && entry.id !== undefined;
      if (again || (keyword === 'msgctxt' && entry.texts.length > 0)) finish();
      entry.obsolete ||= obsolete;
      add = adder(entry, keyword, Number(form ?? 0));
      const start = index + raw.indexOf('msg');
      place = keyword === 'msgstr' ? { start, end, keyword: /^[^\s"]+/.exec(line)![0] } : undefined;
      if (place) entry.places[Number(form ?? 0)] = place;
    }
    if (!add) throw malformed(number);
    add(unescapePo(content!));
    if (place) place.end = end;
  }
  finish();
  return entries;
}

function emptyEntry(): PoEntry {
  return { texts: [], places: [], notes: [], flags: [], obsolete: false };
}

function addComment(entry: PoEntry, line: string): void {
  if (line.startsWith('#,')) {
    for (const flag of line.slice(2).split(',')) entry.flags.push(flag.trim());
  } else if (/^#[ .]/.test(line)) {
    entry.notes.push(line.slice(2).trim());
  }
}

/** Adds pieces to the part of an entry that a keyword begins. */
function adder(entry: PoEntry, keyword: string, form: number): (piece: string) => void {
  if (keyword === 'msgstr') {
    while (entry.texts.length <= form) entry.texts.push('');
    return (piece) => {
      entry.texts[form] += piece;
    };
  }
  const part = keyword === 'msgid' ? 'id' : keyword === 'msgctxt' ? 'context' : 'plural';
  return (piece) => {
    entry[part] = (entry[part] ?? '') + piece;
  };
}

function unescapePo(text: string): string {
  return text.replace(/\\(x[0-9A-Fa-f]{1,2}|[0-7]{1,3}|[^])/g, (_, code: string) => {
    if (/^x/.test(code)) return String.fromCharCode(Number.parseInt(code.slice(1), 16));
    if (/^[0-7]/.test(code)) return String.fromCharCode(Number.parseInt(code, 8));
    return ESCAPES[code] ?? code;
  });
}

function malformed(line: number): InputError {
  return new InputError(
    'po-malformed',
    'This line is none of a gettext catalogue: a keyword or a text between quotation marks is missing.',
    { line },
  );
}

const NAMED: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\t': '\\t',
  '\r': '\\r',
  '"': '\\"',
  '\\': '\\\\',
};

/** A text between quotation marks, as catalogues write it. */
export function quotePo(text: string): string {
  const escaped = text.replace(
    /[\u0000-\u001f"\\]/g,
    (character) => NAMED[character] ?? `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`,
  );
  return `"${escaped}"`;
}

/** A text after its keyword: on the line of it, or, where it has several lines or a long one, a line of the text on each below. */
export function textOfPo(text: string, lineBreak: string): string {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [''];
  if (lines.length === 1) return quotePo(text);
  return ['""', ...lines.map(quotePo)].join(lineBreak);
}
