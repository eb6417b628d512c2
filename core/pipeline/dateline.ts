import { extractFacts } from '../facts/index.ts';
import type { DocId, Project } from '../model/index.ts';
import { segmentText } from '../model/index.ts';

/** How many sentences from the top a dateline is looked for in. */
const TOP = 8;
/** How much of a sentence's letters and digits a date makes out where it is a dateline and not a statement. */
const SHARE = 0.6;

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/**
 * The day each document says it was published, `YYYY-MM-DD`: a line near its top that is little more than a full date. Where
 * a document has none, the one day that all others agree on. The day that the settings name goes before all that.
 */
export function datelinesOf(project: Project): Record<DocId, string> {
  const { date } = project.settings;
  if (date !== undefined) return Object.fromEntries(project.documents.map(({ id }) => [id, date]));
  const found: Record<DocId, string> = {};
  for (const { id, lang, text } of project.documents) {
    for (const segment of project.segments[id]!.slice(0, TOP)) {
      const day = dayOf(segmentText(segment, text), lang);
      if (day === undefined) continue;
      found[id] = day;
      break;
    }
  }
  const [day, ...others] = new Set(Object.values(found));
  if (day !== undefined && others.length === 0) {
    for (const { id } of project.documents) found[id] ??= day;
  }
  return found;
}

function dayOf(text: string, lang: string): string | undefined {
  if (text.length > 120) return undefined;
  const letters = (part: string) => part.replace(/[^\p{L}\p{N}]/gu, '').length;
  for (const { value, start, end, certainty } of extractFacts(text, lang)) {
    if (value.kind !== 'date' || value.calendar !== 'gregory' || certainty < 0.5) continue;
    const { year, month, day } = value;
    if (year === undefined || month === undefined || day === undefined) continue;
    if (letters(text.slice(start, end)) < SHARE * letters(text)) continue;
    return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  }
  return undefined;
}
