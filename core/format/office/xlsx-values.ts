import { attributeOf, childOf, elementsOf, textContent, type XmlElement } from '../../xml/index.ts';

/** Which styles of cells show numbers as dates or times; by the number of the style. */
export type DateStyles = ReadonlySet<number>;

/** Formats for dates and times that every spreadsheet has. */
const isBuiltIn = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** The styles of a workbook that make dates of numbers. */
export function dateStyles(styles: XmlElement): DateStyles {
  const own = new Map<number, string>();
  const formats = childOf(styles, 'numFmts');
  for (const format of formats ? elementsOf(formats, 'numFmt') : []) {
    own.set(Number(attributeOf(format, 'numFmtId')), attributeOf(format, 'formatCode') ?? '');
  }
  const dates = new Set<number>();
  const cells = childOf(styles, 'cellXfs');
  (cells ? elementsOf(cells, 'xf') : []).forEach((style, index) => {
    const id = Number(attributeOf(style, 'numFmtId') ?? 0);
    const code = own.get(id);
    if (code === undefined ? isBuiltIn(id) : showsDate(code)) dates.add(index);
  });
  return dates;
}

/** Whether a format has parts of dates outside of what it quotes and its colours. */
function showsDate(code: string): boolean {
  return /[ymdhs]/i.test(code.replace(/"[^"]*"|\\.|_.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|General/gi, ''));
}

/** What a cell says: numbers as they are saved, dates as `2020-02-01`, `2020-02-01 13:30` or `13:30`, truth as `TRUE`. */
export function valueOf(cell: XmlElement, shared: readonly string[], dates: DateStyles): string {
  const type = attributeOf(cell, 't');
  if (type === 'inlineStr') {
    const inline = childOf(cell, 'is');
    return inline ? stringText(inline) : '';
  }
  const value = childOf(cell, 'v');
  const text = value ? textContent(value) : '';
  if (type === 's') return shared[Number(text)] ?? '';
  if (type === 'b') return text === '1' ? 'TRUE' : 'FALSE';
  const number =
    (type ?? 'n') === 'n' && dates.has(Number(attributeOf(cell, 's') ?? -1)) ? Number(text) : NaN;
  return text !== '' && Number.isFinite(number) ? (dateText(number) ?? text) : text;
}

/** Text of a string: its runs, without the readings that stand above East Asian text. */
export function stringText(item: XmlElement): string {
  return elementsOf(item)
    .map((child) => (child.local === 't' ? textContent(child) : child.local === 'r' ? stringText(child) : ''))
    .join('');
}

const DAY = 86_400_000;
/** The last day that a spreadsheet knows, 9999-12-31. */
const LAST = 2_958_465;

/** A day's number, counted from 1900 (with the 29 February that there was not), as a date. */
function dateText(number: number): string | undefined {
  if (number < 0 || number >= LAST + 1) return undefined;
  const rounded = Math.round(number * 1440) / 1440;
  const day = Math.floor(rounded);
  const time = new Date(Math.round((rounded - day) * DAY)).toISOString().slice(11, 16);
  if (day === 0) return time;
  const date = new Date(Date.UTC(1899, 11, day < 60 ? 31 : 30) + day * DAY).toISOString().slice(0, 10);
  return time === '00:00' ? date : `${date} ${time}`;
}
