import { InputError, type Project } from '../../model/index.ts';
import { decode } from '../../text/index.ts';
import { baseName } from '../cells.ts';
import type { Format, FormatInput, ImportedLadder, WriteOptions } from '../format.ts';

/** Ladders as hunalign writes them: a line a step, how many sentences of each text lie before it, and a score. */
export const ladderFormat: Format = {
  id: 'ladder',
  label: 'hunalign ladder',
  extensions: ['.ladder', '.ladd'],
  mimeTypes: ['text/plain'],
  read: readLadder,
  write: writeLadders,
};

/** What a score of hunalign of at least this much counts as certain; it gives no upper bound. */
const CERTAIN = 1;

function readLadder({ bytes }: FormatInput): ImportedLadder {
  const { text } = decode(bytes);
  const steps: { at: readonly [number, number]; score: number }[] = [];
  text.split(/\r\n?|\n/).forEach((content, index) => {
    if (content.trim() === '') return;
    const match = /^\s*(\d{1,9})\s+(\d{1,9})(?:\s+(-?[\d.]{1,20}(?:e[-+]?\d{1,3})?))?\s*$/i.exec(content);
    const at = match && ([Number(match[1]), Number(match[2])] as const);
    const before = steps.at(-1)?.at;
    if (!at || (before && (at[0] < before[0] || at[1] < before[1]))) throw malformed(index + 1);
    steps.push({ at, score: Number(match[3] ?? 0) });
  });
  if (steps.length < 2) throw malformed(1);
  const beads = steps.slice(1).map(({ at }, index) => {
    const from = steps[index]!;
    const score = Math.min(1, Math.max(0, from.score / CERTAIN));
    return { from: from.at, to: at, score: Number.isFinite(score) ? score : 0 };
  });
  return { kind: 'ladder', beads: beads.filter(({ from, to }) => from[0] !== to[0] || from[1] !== to[1]) };
}

function malformed(line: number): InputError {
  return new InputError(
    'ladder-malformed',
    'This line is none of a ladder: two numbers that do not go down, and a score. Choose a file that hunalign wrote.',
    { line },
  );
}

/** A ladder a target; its numbers count the sentences of each version. */
function writeLadders(project: Project, { source, targets }: WriteOptions) {
  const { documents, beads } = project;
  const from = documents.find(({ id }) => id === source) ?? documents[0];
  if (!from) return [];
  const others = documents.filter(({ id }) => id !== from.id && (!targets || targets.includes(id)));
  return others.map((target) => {
    const lines: string[] = [];
    let [before, after] = [0, 0];
    for (const { cells, score } of beads) {
      const sizes = [cells[from.id]?.length ?? 0, cells[target.id]?.length ?? 0] as const;
      if (sizes[0] + sizes[1] === 0) continue;
      lines.push(`${before}\t${after}\t${Number(score.toFixed(4))}`);
      before += sizes[0];
      after += sizes[1];
    }
    lines.push(`${before}\t${after}\t0`);
    return {
      name: `${baseName(project.name)}.${target.id}.ladder`,
      mimeType: 'text/plain',
      content: lines.join('\n') + '\n',
    };
  });
}

/**
 * The rows of a ladder over the sentences of two texts. Throws `InputError` `ladder-differs` where the texts have other
 * numbers of sentences.
 */
export function rowsOfLadder(
  { beads }: ImportedLadder,
  counts: readonly [number, number],
): { readonly cells: readonly (readonly number[])[]; readonly score: number }[] {
  const last = beads.at(-1)?.to ?? [0, 0];
  if (last[0] !== counts[0] || last[1] !== counts[1]) {
    throw new InputError(
      'ladder-differs',
      `The ladder is about ${last[0]} and ${last[1]} lines, the texts have ${counts[0]} and ${counts[1]}. Choose the texts that it was made of, a sentence a line.`,
      {},
      { first: last[0], second: last[1] },
    );
  }
  const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);
  return beads.map(({ from, to, score }) => ({
    cells: [range(from[0], to[0]), range(from[1], to[1])],
    score,
  }));
}
