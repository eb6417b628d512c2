import {
  buildProject,
  formatById,
  formatByName,
  InputError,
  type OutputFile,
  type Project,
  type SegmentId,
  writeFiles,
  type XliffVersion,
} from '#core';
import { deliver, readInputs } from '../files.ts';
import { readGlossary } from '../glossary.ts';
import { DONE } from '../main.ts';
import type { Terminal } from '../terminal.ts';
import { finish, identity, readRules, refuseLangs } from '../work.ts';

export interface AlignCommandOptions {
  readonly langs?: readonly string[];
  readonly lines?: boolean;
  readonly srx?: string;
  readonly glossary?: string;
  readonly encoding?: string;
  readonly format?: string;
  readonly xliff?: XliffVersion;
  readonly output?: string;
}

/** `collate align`: the rows of several versions. */
export async function align(
  files: readonly string[],
  options: AlignCommandOptions,
  terminal: Terminal,
): Promise<number> {
  const { langs, lines, srx, glossary, xliff, output } = options;
  refuseLangs(langs, files.length);
  const format = options.format ?? formatOf(output);
  const rules = await readRules(srx, terminal);
  const terms = await readGlossary(glossary, terminal);
  const inputs = await readInputs(files, options, terminal);
  const work = buildProject(inputs, {
    ...identity(),
    sentences: lines ? 'lines' : 'rules',
    ...(rules && { rules }),
    settings: terms ? { glossary: terms } : {},
    // rows are the result here; issues would go into the files that hold them
    checks: format !== 'beads' && format !== 'json',
  });
  const project = finish(work, terminal);
  await deliver(written(project, format, xliff), output, terminal);
  return DONE;
}

function formatOf(output: string | undefined): string {
  if (output === undefined || /[\\/]$/.test(output)) return 'beads';
  return formatByName(output)?.id ?? 'beads';
}

function written(project: Project, format: string, xliff: XliffVersion | undefined): OutputFile[] {
  if (format === 'beads') return [{ name: 'beads.txt', mimeType: 'text/plain', content: beads(project) }];
  if (format === 'json') return [{ name: 'rows.json', mimeType: 'application/json', content: rows(project) }];
  if (xliff && format !== 'xliff') {
    throw new InputError('option-useless', '--xliff needs --format xliff.');
  }
  return writeFiles(formatById(format), project, xliff ? { xliff } : {});
}

/** For each row the numbers of its segments, per document. */
function cellsOf(project: Project): number[][][] {
  const numbers = new Map<SegmentId, number>();
  for (const list of Object.values(project.segments)) list.forEach(({ id }, index) => numbers.set(id, index));
  return project.beads.map((bead) =>
    project.documents.map(({ id }) => (bead.cells[id] ?? []).map((segment) => numbers.get(segment)!)),
  );
}

/** A line a row: `[0,1]:[0]:0.934`. */
function beads(project: Project): string {
  return cellsOf(project)
    .map((cells, row) => {
      const columns = cells.map((cell) => `[${cell.join(',')}]`).join(':');
      return `${columns}:${project.beads[row]!.score.toFixed(3)}\n`;
    })
    .join('');
}

/** `{ langs, rows: [{ id, cells: [[0, 1], [0]], texts, score }] }`; cells count the sentences of each version from 0. */
function rows(project: Project): string {
  const texts = new Map<SegmentId, string>();
  for (const { id, text } of project.documents) {
    for (const segment of project.segments[id]!) {
      texts.set(segment.id, segment.edited ?? text.slice(segment.start, segment.end));
    }
  }
  const lines = cellsOf(project).map((cells, index) => {
    const { id, score, cells: held } = project.beads[index]!;
    const words = project.documents.map((document) =>
      (held[document.id] ?? []).map((one) => texts.get(one)!),
    );
    return JSON.stringify({ id, cells, texts: words, score: Number(score.toFixed(4)) });
  });
  const langs = JSON.stringify(project.documents.map(({ lang }) => lang));
  return `{"langs":${langs},"rows":[\n${lines.join(',\n')}\n]}\n`;
}
