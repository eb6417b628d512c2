import type { Project } from '../../model/index.ts';
import { rowTexts } from '../cells.ts';
import { writeTsv } from '../table/table.ts';
import { alignHtml } from './align-html.ts';

/** How an alignment is reported. */
export const ALIGN_FORMATS = ['beads', 'tsv', 'json', 'html'] as const;
export type AlignFormat = (typeof ALIGN_FORMATS)[number];

/**
 * The rows of a project as text: `beads` (`[0,1]:[0]:0.934`, indices of segments and the score), `tsv`, `json` or a web
 * page.
 */
export function writeAlignReport(format: AlignFormat, project: Project): string {
  switch (format) {
    case 'beads':
      return beadRows(project)
        .map(({ cells, score }) => {
          const sides = cells.map((cell) => `[${cell.join(',')}]`);
          return `${sides.join(':')}:${score.toFixed(3)}\n`;
        })
        .join('');
    case 'tsv':
      return writeTsv(project);
    case 'json':
      return JSON.stringify(alignJson(project), null, 2) + '\n';
    case 'html':
      return alignHtml(project);
  }
}

/** Rows as indices into each document's segments. */
function beadRows(project: Project): { cells: number[][]; score: number }[] {
  const places = new Map<string, number>();
  for (const { id } of project.documents) {
    (project.segments[id] ?? []).forEach((segment, index) => places.set(segment.id, index));
  }
  return project.beads.map(({ cells, score }) => ({
    cells: project.documents.map(({ id }) => (cells[id] ?? []).map((segment) => places.get(segment)!)),
    score,
  }));
}

function alignJson(project: Project): unknown {
  const indices = beadRows(project);
  return {
    langs: project.documents.map(({ lang }) => lang),
    documents: project.documents.map(({ id, lang, name }) => ({ id, lang, name })),
    rows: project.beads.map((bead, row) => ({
      id: bead.id,
      cells: indices[row]!.cells,
      score: Number(bead.score.toFixed(4)),
      origin: bead.origin,
      state: bead.state,
      texts: rowTexts(project, bead),
    })),
  };
}
