import { finish, type CheckName, type CheckProfile, type Issue, type LanguageTag } from '../model/index.ts';
import type { CheckCell, CheckRow } from './check.ts';
import type { CheckOptions } from './context.ts';
import { check } from './run.ts';

/** The text of a version in an example: one segment, several of one paragraph, or nothing. */
export type ExampleText = string | readonly string[] | null;

/** Builds rows for the examples of the checks: a record a row, every row its own paragraph. */
export function rowsOf(...rows: Readonly<Record<LanguageTag, ExampleText>>[]): CheckRow[] {
  const langs = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return rows.map((row, index) => ({
    bead: `b${index}`,
    cells: langs.map((lang): CheckCell | null => {
      const text = row[lang] ?? null;
      if (text === null) return null;
      const segments = (typeof text === 'string' ? [text] : text).map((part, position) => ({
        id: `${lang}:${index}.${position}`,
        text: part,
        paragraph: index,
      }));
      return { doc: lang, lang, segments };
    }),
  }));
}

/** Runs one check over rows. */
export function issuesOf(
  name: CheckName,
  rows: readonly CheckRow[],
  profile: CheckProfile = {},
  options: CheckOptions = {},
): Issue[] {
  return finish(check(rows, { ...options, profile: { ...profile, checks: [name] } }));
}

/** What the issue marks, for tests to read: `ru:не не`. */
export function marked(issue: Issue, rows: readonly CheckRow[]): string[] {
  const texts = new Map(
    rows
      .flatMap(({ cells }) => cells.flatMap((cell) => cell?.segments ?? []))
      .map(({ id, text }) => [id, text]),
  );
  return issue.spans.map((span) => `${span.doc}:${texts.get(span.segment)!.slice(span.start, span.end)}`);
}

/** The findings of one check as `severity key lang:marked …`, for tables of examples. */
export function findings(
  name: CheckName,
  rows: readonly CheckRow[],
  profile: CheckProfile = {},
  options: CheckOptions = {},
): string[] {
  return issuesOf(name, rows, profile, options).map((issue) =>
    [issue.severity, issue.message.key, ...marked(issue, rows)].join(' '),
  );
}

/** Every finding that offers fixes, with what each of them makes of the rows. */
export function fixes(
  name: CheckName,
  rows: readonly CheckRow[],
): { readonly issue: Issue; readonly rows: CheckRow[] }[] {
  return issuesOf(name, rows).flatMap((issue) =>
    issue.suggestions.map(({ edits }) => ({ issue, rows: edited(rows, edits) })),
  );
}

/** The rows after some edits. */
function edited(rows: readonly CheckRow[], edits: Issue['suggestions'][number]['edits']): CheckRow[] {
  const ordered = [...edits].sort((a, b) => b.start - a.start);
  const rewritten = (id: string, text: string): string =>
    ordered
      .filter(({ segment }) => segment === id)
      .reduce((now, edit) => now.slice(0, edit.start) + edit.text + now.slice(edit.end), text);
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map(
      (cell) =>
        cell && {
          ...cell,
          segments: cell.segments.map((one) => ({ ...one, text: rewritten(one.id, one.text) })),
        },
    ),
  }));
}

/** The text of each segment after taking the first suggestion of every issue. */
export function fixed(name: CheckName, rows: readonly CheckRow[], profile: CheckProfile = {}): string[] {
  const edits = issuesOf(name, rows, profile).flatMap(({ suggestions }) => suggestions[0]?.edits ?? []);
  return edited(rows, edits).flatMap(({ cells }) =>
    cells.flatMap((cell) => cell?.segments.map(({ text }) => text) ?? []),
  );
}
