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
import { PLURAL_FORM, segmentText } from '../model/index.ts';
import { datelinesOf } from './dateline.ts';

// Classes, since what the engine learns of the shapes of literals is lost when all of them are gone, after every run. Lists grow
// item by item: those that `map` makes are of another kind before it is compiled than behind, and all code that met only one of
// them is thrown away.

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
  readonly isPluralForm: boolean;

  constructor(bead: BeadId, cells: readonly (CheckCell | null)[], isPluralForm: boolean) {
    this.bead = bead;
    this.cells = cells;
    this.isPluralForm = isPluralForm;
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
    const segments: CheckSegment[] = [];
    for (const segment of project.segments[doc]!) {
      const { id, paragraph } = segment;
      segments.push(
        new CurrentSegment(id, segmentText(segment, text), paragraph, paragraphs[paragraph]?.kind),
      );
    }
    return { doc, lang, segments: new SegmentsById(segments) };
  });
  const rows: CheckRow[] = [];
  const row: (CheckCell | null)[] = [];
  for (const { id: bead, cells } of project.beads) {
    for (let column = 0; column < columns.length; column++) {
      const { doc, lang, segments } = columns[column]!;
      const ids = cells[doc];
      if (!ids || ids.length === 0) {
        row[column] = null;
        continue;
      }
      // Nearly all cells are of one segment, and a list that begins with it has no room left over.
      const inCell = [segments.get(ids[0]!)];
      for (let at = 1; at < ids.length; at++) inCell.push(segments.get(ids[at]!));
      row[column] = new CurrentCell(doc, lang, inCell);
    }
    rows.push(new CurrentRow(bead, row.slice(), isPluralForm(project, bead)));
  }
  return rows;
}

function isPluralForm({ properties }: Project, bead: BeadId): boolean {
  return properties?.[bead]?.some(({ name }) => name === PLURAL_FORM) ?? false;
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
