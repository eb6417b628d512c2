import { check, type CheckCell, type CheckRow, type CheckSegment } from '../check/index.ts';
import type {
  BeadId,
  DocId,
  LanguageTag,
  ParagraphKind,
  Progress,
  Project,
  SegmentId,
} from '../model/index.ts';
import { segmentText } from '../model/index.ts';
import { datelinesOf } from './dateline.ts';

// Classes, since what the engine learns of the shapes of literals is lost when all of them are gone, after every run.

class CurrentSegment implements CheckSegment {
  readonly id: SegmentId;
  readonly text: string;
  readonly paragraph: number;
  readonly kind: ParagraphKind | undefined;

  constructor(id: SegmentId, text: string, paragraph: number, kind: ParagraphKind | undefined) {
    this.id = id;
    this.text = text;
    this.paragraph = paragraph;
    this.kind = kind;
  }
}

class CurrentCell implements CheckCell {
  readonly doc: DocId;
  readonly lang: LanguageTag;
  readonly segments: readonly CheckSegment[];

  constructor(doc: DocId, lang: LanguageTag, segments: readonly CheckSegment[]) {
    this.doc = doc;
    this.lang = lang;
    this.segments = segments;
  }
}

class CurrentRow implements CheckRow {
  readonly bead: BeadId;
  readonly cells: readonly (CheckCell | null)[];

  constructor(bead: BeadId, cells: readonly (CheckCell | null)[]) {
    this.bead = bead;
    this.cells = cells;
  }
}

/** The segments of a document by their ids: those of the rows mostly come one after the other. */
class SegmentsById {
  readonly #inOrder: readonly CheckSegment[];
  #places: ReadonlyMap<SegmentId, number> | undefined;
  #next = 0;

  constructor(inOrder: readonly CheckSegment[]) {
    this.#inOrder = inOrder;
  }

  get(id: SegmentId): CheckSegment {
    if (this.#inOrder[this.#next]?.id !== id) {
      this.#places ??= new Map(this.#inOrder.map((segment, place) => [segment.id, place]));
      this.#next = this.#places.get(id)!;
    }
    return this.#inOrder[this.#next++]!;
  }
}

/** The rows of a project as the checks see them, with the current texts. */
function checkRowsOf(project: Project): CheckRow[] {
  const columns = project.documents.map(({ id: doc, lang, text, paragraphs }) => {
    const segments = project.segments[doc]!.map((segment) => {
      const { id, paragraph } = segment;
      return new CurrentSegment(id, segmentText(segment, text), paragraph, paragraphs[paragraph]?.kind);
    });
    return { doc, lang, segments: new SegmentsById(segments) };
  });
  return project.beads.map(({ id: bead, cells }) => {
    const row: (CheckCell | null)[] = [];
    for (const { doc, lang, segments } of columns) {
      const ids = cells[doc];
      const isEmpty = !ids || ids.length === 0;
      row.push(
        isEmpty
          ? null
          : new CurrentCell(
              doc,
              lang,
              ids.map((id) => segments.get(id)),
            ),
      );
    }
    return new CurrentRow(bead, row);
  });
}

/** Runs the checks of the project's profile over its current texts; decisions stay and count for issues found again. */
export function* recheck(project: Project): Generator<Progress, Project> {
  const { profile, glossary } = project.settings;
  const issues = yield* check(checkRowsOf(project), {
    profile,
    datelines: datelinesOf(project),
    ...(glossary && { glossary }),
  });
  return { ...project, issues };
}
