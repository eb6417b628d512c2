import { joinCell, spansOf, type Present } from './cell.ts';
import { NOTHING, type Check, type CheckRow, type Finding } from './check.ts';
import { icuChoices } from './markup/icu.ts';
import { oddOneOut } from './values/majority.ts';
import { isIcuMessage, type MarkupPart, markupParts } from './markup/parts.ts';
import { TRAIT } from './traits.ts';

/**
 * Finds: tags (HTML, XML), placeholders (`{0}`, `{name}`, `{{name}}`, `${x}`, `%{x}`, `%(x)s`), printf conversions and the
 * arguments of ICU messages that some version lacks; tags whose nesting is broken; an ICU message whose braces do not match,
 * or that chooses between branches without the `other` that every choice must have.
 * Leaves alone: the order of placeholders and of independent tags, values of attributes, how often an ICU branch repeats a
 * placeholder, percent signs after a figure, less-than signs in text; metavariables that are translated (`<file>`, `<файл>`)
 * as long as there are as many; width, precision and flags of conversions, numbers of arguments that only say their order
 * (`%2$s`), directives of dates (`%d %b`); in a form of a plural the figure, which 'one' and 'two' need not name.
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
    return (row) => look(row, context.present(row));
  },
};

function look(row: CheckRow, present: readonly Present[]): readonly Finding[] {
  const parts = markupParts(present.map(({ text }) => text));
  const found: Finding[] = [];
  compare(row, present, parts, found);
  present.forEach((one, index) => {
    nesting(one, parts[index]!, found);
    if (isIcuMessage(one.text)) {
      braces(one, found);
      choices(one, found);
    }
  });
  return found.length > 0 ? found : NOTHING;
}

function compare(
  row: CheckRow,
  present: readonly Present[],
  parts: readonly (readonly MarkupPart[])[],
  found: Finding[],
): void {
  if (present.length < 2) return;
  let mayLackFigure = row.isPluralForm === true;
  const keys = new Set(parts.flatMap((all) => all.map(({ key }) => key)));
  for (const key of keys) {
    const counts = parts.map((all) => all.filter((part) => part.key === key).length);
    const most = Math.max(...counts);
    const least = Math.min(...counts);
    if (most === least) continue;
    if (mayLackFigure && most === 1 && parts.flat().some((part) => part.key === key && part.counts)) {
      mayLackFigure = false;
      continue;
    }
    const vote = oddOneOut(counts);
    const odd = vote?.odd ?? counts.indexOf(least);
    const extra = vote !== undefined && counts[odd]! > vote.value;
    const { lang } = present[odd]!.cell;
    const shown = shownOf(key, parts, odd);
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

/** How a part is written; of those that share a key, the first that the odd version has not. */
function shownOf(key: string, parts: readonly (readonly MarkupPart[])[], odd: number): string {
  const alike = parts.flat().filter((part) => part.key === key);
  const own = new Set(parts[odd]!.map(({ text }) => text));
  return (alike.find(({ text }) => !own.has(text)) ?? alike[0]!).text;
}

/** Tags that open and close in the wrong order inside one text, but only if the text has both ends of some pair. */
function nesting({ cell }: Present, parts: readonly MarkupPart[], found: Finding[]): void {
  const tags = parts
    .filter((part) => part.tag && part.tag.role !== 'alone')
    .sort((a, b) => a.start - b.start);
  const open: MarkupPart[] = [];
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
