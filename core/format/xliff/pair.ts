import type { Bead, Comment, Document, GlossaryEntry, Mutable, Project } from '../../model/index.ts';
import { groupBy } from '../../model/lists.ts';
import { locateSegment } from '../../review/index.ts';
import { baseName, cellOfBead } from '../cells.ts';
import { issuesByRow, placedIssues, type PlacedIssue } from '../findings.ts';
import type { WriteOptions } from '../format.ts';

/** A row as a bilingual file sees it. */
export interface PairRow {
  readonly bead: Bead;
  /** 0-based. */
  readonly row: number;
  /** `null` where the version has nothing. */
  readonly source: string | null;
  readonly target: string | null;
  /** Paragraph of the source that the row begins in; absent where the source has nothing. */
  readonly paragraph?: number;
  /** `2-1`: how many sentences of the source stand against how many of the target. */
  readonly shape: string;
  readonly issues: readonly PlacedIssue[];
  readonly comments: readonly Comment[];
}

const NONE: readonly never[] = [];

/** A source and one target, the content of one file. */
export interface Pair {
  readonly source: Document;
  readonly target: Document;
  /** Name of the file without extension. */
  readonly name: string;
  readonly rows: readonly PairRow[];
  readonly glossary?: readonly GlossaryEntry[];
}

/**
 * The pairs that a project is written as. Rows that are empty in both versions are left out. Issues that somebody fixed
 * are left out; so are those that concern other versions only.
 */
export function pairsOf(project: Project, options: WriteOptions): Pair[] {
  const [first] = project.documents;
  const source = project.documents.find(({ id }) => id === options.source) ?? first;
  if (!source) return [];
  const targets = project.documents.filter(
    ({ id }) => id !== source.id && (!options.targets || options.targets.includes(id)),
  );
  const placed = placedIssues(project, options.locale).filter(({ status }) => status !== 'fixed');
  const issues = issuesByRow(placed);
  const comments = groupBy(project.comments, ({ bead }) => bead);
  const ambiguous = new Set(targets.map(({ lang }) => lang)).size < targets.length;
  const label = ({ id, lang }: Document) => (ambiguous ? id : lang);
  const { glossary } = project.settings;
  return targets.map((target) => ({
    source,
    target,
    ...(glossary && { glossary }),
    name: `${baseName(project.name)}.${label(source)}-${label(target)}`,
    rows: project.beads.flatMap((bead, row) => {
      const from = cellOfBead(project, bead, source.id);
      const to = cellOfBead(project, bead, target.id);
      if (!from && !to) return [];
      const pairRow: Mutable<PairRow> = {
        bead,
        row,
        source: from?.text ?? null,
        target: to?.text ?? null,
        shape: `${from?.segments.length ?? 0}-${to?.segments.length ?? 0}`,
        issues: issues.get(row)?.filter((issue) => concerns(issue, source, target)) ?? NONE,
        comments: comments.get(bead.id) ?? NONE,
      };
      if (from) pairRow.paragraph = locateSegment(project, from.segments[0]!).segment.paragraph;
      return pairRow;
    }),
  }));
}

/** With three versions, an issue between the other two is none of this pair's. */
function concerns({ issue, spans }: PlacedIssue, source: Document, target: Document): boolean {
  if (issue.odd !== undefined) return issue.odd === source.lang || issue.odd === target.lang;
  const docs = new Set([...issue.spans.map(({ doc }) => doc), ...spans.map(({ doc }) => doc)]);
  return docs.size === 0 || docs.has(target.id) || (docs.size === 1 && docs.has(source.id));
}
