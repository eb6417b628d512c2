import type { Operation, Project } from '../model/index.ts';
import { InputError } from '../model/index.ts';
import { apply } from './operation.ts';
import { createProject } from './project.ts';
import { textOf } from './segments.ts';

/** One document whose paragraphs have these sentences, all of them in one row, or each in one of its own. */
export function projectOf(paragraphs: readonly (readonly string[])[], isOneRow = true): Project {
  const lines = paragraphs.map((sentences) => sentences.join(' '));
  const text = lines.join('\n');
  let start = 0;
  const bounds = lines.map((line) => ({ start, end: (start += line.length + 1) - 1, kind: 'text' as const }));
  const segments = paragraphs.flatMap((sentences, paragraph) => {
    let at = bounds[paragraph]!.start;
    return sentences.map((sentence) => {
      const segment = { id: `en:${at}`, doc: 'en', paragraph, start: at, end: at + sentence.length };
      at += sentence.length + 1;
      return segment;
    });
  });
  const all = segments.map((_, index) => index);
  return createProject({
    id: 'p',
    name: 'p',
    created: '2026-01-01T00:00:00Z',
    documents: [
      { id: 'en', lang: 'en', name: 'en', format: 'text', encoding: 'utf-8', text, paragraphs: bounds },
    ],
    segments: [segments],
    rows: (isOneRow ? [all] : all.map((index) => [index])).map((cell) => ({ cells: [cell], score: 0.5 })),
  });
}

/** Who did something, and when. */
export const SIGNED = { by: 'Ann', at: '2026-01-01T00:00:00Z' };

/** A project from a picture: a line a row, a column a document, `|` between columns, `/` between segments. */
export function draw(...rows: string[]): Project {
  const columns = rows.map((row) =>
    row.split('|').map((cell) =>
      cell
        .split('/')
        .map((text) => text.trim())
        .filter(Boolean),
    ),
  );
  const langs = ['en', 'ru', 'ar'].slice(0, columns[0]!.length);
  const documents = langs.map((lang, column) => {
    const text = columns
      .map((row) => row[column]!.join(' '))
      .filter(Boolean)
      .join(' ');
    return {
      id: lang,
      lang,
      name: lang,
      format: 'text',
      encoding: 'utf-8',
      text,
      paragraphs: [{ start: 0, end: text.length, kind: 'text' as const }],
    };
  });
  const segments = documents.map(({ id, text }, column) => {
    let from = 0;
    return columns
      .flatMap((row) => row[column]!)
      .map((words) => {
        const start = text.indexOf(words, from);
        from = start + words.length;
        return { id: `${id}:${start}`, doc: id, paragraph: 0, start, end: from };
      });
  });
  const next = documents.map(() => 0);
  const aligned = columns.map((row) => ({
    cells: row.map((cell, column) => cell.map(() => next[column]!++)),
    score: 0.5,
  }));
  return createProject({ id: 'p', name: 'p', created: SIGNED.at, documents, segments, rows: aligned });
}

/** The picture of a project's current state. */
export function picture(project: Project): string[] {
  return project.beads.map((bead) =>
    project.documents
      .map(({ id }) => (bead.cells[id] ?? []).map((segment) => textOf(project, segment)).join('/'))
      .join('|'),
  );
}

/** A project after some operations. */
export function after(project: Project, ...operations: Operation[]): Project {
  return operations.reduce((current, operation) => apply(current, operation).project, project);
}

/** The picture of a project after some operations. */
export function does(project: Project, ...operations: Operation[]): string[] {
  return picture(after(project, ...operations));
}

/** The code of the error that operations are refused with, 'none' where they are not. */
export function refusal(project: Project, ...operations: Operation[]): string {
  try {
    after(project, ...operations);
  } catch (error) {
    if (error instanceof InputError) return error.code;
    throw error;
  }
  return 'none';
}
