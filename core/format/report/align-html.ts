import type { Project } from '../../model/index.ts';
import { directionOf, displayName } from '../../text/index.ts';
import { rowTexts } from '../cells.ts';
import { escapeHtml, htmlPage } from './page.ts';

/** The aligned rows as a page: a column a version, each in its own direction. */
export function alignHtml(project: Project): string {
  const { documents } = project;
  const heads = documents
    .map(
      ({ lang, name }) =>
        `<th scope="col">${escapeHtml(displayName(lang, 'en'))}<br><small>${escapeHtml(name)}</small></th>`,
    )
    .join('');
  const rows = project.beads.map((bead, row) => {
    const cells = rowTexts(project, bead).map((text, column) => {
      const { lang } = documents[column]!;
      return `<td lang="${escapeHtml(lang)}" dir="${directionOf(lang)}">${escapeHtml(text ?? '')}</td>`;
    });
    const score = `<td class="number">${Math.round(bead.score * 100)}&nbsp;%</td>`;
    return `<tr id="${escapeHtml(bead.id)}"><th scope="row" class="number">${row + 1}</th>${cells.join('')}${score}</tr>\n`;
  });
  const table = `<div class="scroll"><table>
<thead><tr><th scope="col">Row</th>${heads}<th scope="col">Certainty</th></tr></thead>
<tbody>
${rows.join('')}</tbody>
</table></div>
`;
  return htmlPage(project.name, 'en', table);
}
