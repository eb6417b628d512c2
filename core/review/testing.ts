import type { Project } from '../model/index.ts';
import { createProject } from './project.ts';

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
