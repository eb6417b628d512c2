import type { Bead, BeadId, BeadState, DocId, Operation, Project, SegmentId } from '../model/index.ts';
import { InputError } from '../model/index.ts';
import { addTo } from '../model/lists.ts';
import { indexOfAdjacent, indexOfBead } from './locate.ts';
import type { Applied } from './operation.ts';

type Of<T extends Operation['type']> = Extract<Operation, { type: T }>;

const STATES: readonly BeadState[] = ['initial', 'translated', 'reviewed', 'final'];

/** The segments of a row in one document, empty where it has none. */
export function cellOf(bead: Bead, doc: DocId): readonly SegmentId[] {
  return bead.cells[doc] ?? [];
}

/** Whether a row has no segment in any document. */
export function isEmptyRow(bead: Bead): boolean {
  return Object.values(bead.cells).every((cell) => cell.length === 0);
}

/** A row as people leave it: made by hand, hence certain; cells without segments are left out. */
function madeByHand(
  id: BeadId,
  cells: Iterable<readonly [DocId, readonly SegmentId[]]>,
  state: BeadState,
): Bead {
  const filled = [...cells].filter(([, cell]) => cell.length > 0);
  return { id, cells: Object.fromEntries(filled), score: 1, origin: 'manual', state };
}

function withCell(bead: Bead, doc: DocId, cell: readonly SegmentId[]): Bead {
  return madeByHand(bead.id, Object.entries({ ...bead.cells, [doc]: cell }), bead.state);
}

/** Puts `beads` in the place of `count` rows from `first`; comments of rows that go away pass to the row at their place. */
function putRows(project: Project, first: number, count: number, beads: readonly Bead[]): Applied {
  const before = project.beads.slice(first, first + count);
  const undo: Operation = {
    type: 'replace',
    replaced: beads.map((bead) => bead.id),
    beads: before,
  };
  const changed = { ...project, beads: project.beads.toSpliced(first, count, ...beads) };
  const stays = new Set(beads.map((bead) => bead.id));
  const gone = new Set(before.filter((bead) => !stays.has(bead.id)).map((bead) => bead.id));
  if (gone.size === 0) return { project: changed, inverse: undo };
  const homeless = project.comments.filter((comment) => gone.has(comment.bead));
  if (homeless.length === 0) return { project: changed, inverse: undo };
  const heirs = heirsOf(before, beads);
  const moved = new Map(homeless.map((comment) => [comment.id, heirs.get(comment.bead) ?? beads[0]!.id]));
  const comments = project.comments.map((comment) => {
    const bead = moved.get(comment.id);
    return bead === undefined ? comment : { ...comment, bead };
  });
  const back: Operation = {
    type: 'moveComments',
    moves: homeless.map(({ id, bead }) => ({ id, bead })),
  };
  return { project: { ...changed, comments }, inverse: { type: 'batch', operations: [undo, back] } };
}

/** For each old row the new row that holds its first segment. */
function heirsOf(before: readonly Bead[], after: readonly Bead[]): Map<BeadId, BeadId> {
  const holder = new Map<SegmentId, BeadId>();
  for (const bead of after)
    for (const cell of Object.values(bead.cells)) for (const id of cell) holder.set(id, bead.id);
  const heirs = new Map<BeadId, BeadId>();
  for (const bead of before) {
    const [first] = Object.values(bead.cells).flat();
    const heir = first === undefined ? undefined : holder.get(first);
    if (heir !== undefined) heirs.set(bead.id, heir);
  }
  return heirs;
}

function refuseTaken(project: Project, id: BeadId): void {
  if (project.beads.some((bead) => bead.id === id)) {
    throw new InputError('row-id-taken', `There is a row ${id} already; take a fresh id.`, {}, { row: id });
  }
}

/** Joins adjacent rows. The joined row is as far as the row that is furthest behind. */
export function mergeRows(project: Project, { beads: ids }: Of<'merge'>): Applied {
  if (ids.length < 2) throw new InputError('rows-too-few', 'Choose at least two rows to merge.');
  const first = indexOfAdjacent(project, ids);
  const rows = project.beads.slice(first, first + ids.length);
  const cells = project.documents.map(({ id }) => [id, rows.flatMap((row) => cellOf(row, id))] as const);
  const state = STATES.find((candidate) => rows.some((row) => row.state === candidate))!;
  return putRows(project, first, ids.length, [madeByHand(ids[0]!, cells, state)]);
}

/** Cuts a row in two. */
export function splitRow(project: Project, { bead: id, at, id: newId }: Of<'split'>): Applied {
  const index = indexOfBead(project, id);
  const row = project.beads[index]!;
  refuseTaken(project, newId);
  const cells = Object.entries(row.cells);
  const upper = madeByHand(
    id,
    cells.map(([doc, cell]) => [doc, cell.slice(0, cutOf(at, doc, cell.length))] as const),
    row.state,
  );
  const lower = madeByHand(
    newId,
    cells.map(([doc, cell]) => [doc, cell.slice(cutOf(at, doc, cell.length))] as const),
    row.state,
  );
  if (isEmptyRow(upper) || isEmptyRow(lower)) {
    throw new InputError('split-empty', 'A split needs segments above and below.', {}, { row: id });
  }
  return putRows(project, index, 1, [upper, lower]);
}

function cutOf(at: Readonly<Record<DocId, number>>, doc: DocId, length: number): number {
  const cut = Object.hasOwn(at, doc) ? at[doc]! : length;
  if (!Number.isInteger(cut) || cut < 0 || cut > length) {
    throw new InputError(
      'split-outside',
      `The row has ${length} segments in ${doc}.`,
      {},
      { document: doc, length },
    );
  }
  return cut;
}

/** Moves segments at the edge of a cell into the neighbouring row. */
export function shiftSegments(project: Project, { bead: id, doc, direction, count }: Of<'shift'>): Applied {
  const index = indexOfBead(project, id);
  const up = direction === 'up';
  const neighbour = project.beads[up ? index - 1 : index + 1];
  if (!neighbour) {
    throw new InputError(
      'row-at-edge',
      `There is no row ${up ? 'above' : 'below'}; insert one first.`,
      {},
      { row: id },
    );
  }
  const row = project.beads[index]!;
  const cell = cellOf(row, doc);
  if (!Number.isInteger(count) || count < 1 || count > cell.length) {
    throw new InputError(
      'shift-outside',
      `The row has ${cell.length} segments in ${doc}.`,
      {},
      {
        document: doc,
        length: cell.length,
      },
    );
  }
  const there = cellOf(neighbour, doc);
  if (up) {
    const rows = [
      withCell(neighbour, doc, [...there, ...cell.slice(0, count)]),
      withCell(row, doc, cell.slice(count)),
    ];
    return putRows(project, index - 1, 2, rows);
  }
  const rows = [
    withCell(row, doc, cell.slice(0, -count)),
    withCell(neighbour, doc, [...cell.slice(-count), ...there]),
  ];
  return putRows(project, index, 2, rows);
}

/** Moves a whole cell to a row that no segment of the same document separates it from. */
export function retargetCell(project: Project, { doc, from, to }: Of<'retarget'>): Applied {
  const source = indexOfBead(project, from);
  const target = indexOfBead(project, to);
  const cell = cellOf(project.beads[source]!, doc);
  if (source === target || cell.length === 0) {
    throw new InputError(
      'retarget-nothing',
      `Row ${from} has nothing in ${doc} to move.`,
      {},
      { row: from, document: doc },
    );
  }
  const first = Math.min(source, target);
  const rows = project.beads.slice(first, Math.max(source, target) + 1);
  const between = rows.slice(1, -1).find((row) => cellOf(row, doc).length > 0);
  if (between) {
    throw new InputError(
      'retarget-order',
      `Row ${between.id} between them has text in ${doc}: sentences keep their order.`,
      {},
      {
        row: between.id,
        document: doc,
      },
    );
  }
  const there = cellOf(project.beads[target]!, doc);
  const joined = target < source ? [...there, ...cell] : [...cell, ...there];
  rows[target - first] = withCell(project.beads[target]!, doc, joined);
  rows[source - first] = withCell(project.beads[source]!, doc, []);
  return putRows(project, first, rows.length, rows);
}

/** Inserts a row without segments. */
export function insertRow(project: Project, { before, id, bead }: Of<'insert'>): Applied {
  refuseTaken(project, id);
  const row = bead ?? madeByHand(id, [], 'initial');
  if (row.id !== id || !isEmptyRow(row)) {
    throw new InputError('insert-filled', 'Only a row without segments can be inserted.', {}, { row: id });
  }
  const index = before === null ? project.beads.length : indexOfBead(project, before);
  return {
    project: { ...project, beads: project.beads.toSpliced(index, 0, row) },
    inverse: { type: 'remove', bead: id },
  };
}

/** Removes a row without segments; its comments pass to the row below, or above at the end. */
export function removeRow(project: Project, { bead: id }: Of<'remove'>): Applied {
  const index = indexOfBead(project, id);
  const row = project.beads[index]!;
  if (!isEmptyRow(row)) {
    throw new InputError(
      'remove-filled',
      'Only a row without segments can be removed; move its text first.',
      {},
      { row: id },
    );
  }
  const heir = project.beads[index + 1] ?? project.beads[index - 1];
  const homeless = project.comments.filter((comment) => comment.bead === id);
  if (homeless.length > 0 && !heir) {
    throw new InputError('remove-last', 'The only row has comments; remove them first.', {}, { row: id });
  }
  const below = project.beads[index + 1];
  const back: Operation = { type: 'insert', before: below?.id ?? null, id, bead: row };
  const changed = { ...project, beads: project.beads.toSpliced(index, 1) };
  if (homeless.length === 0 || !heir) return { project: changed, inverse: back };
  const comments = project.comments.map((comment) =>
    comment.bead === id ? { ...comment, bead: heir.id } : comment,
  );
  const moves = homeless.map((comment) => ({ id: comment.id, bead: id }));
  return {
    project: { ...changed, comments },
    inverse: { type: 'batch', operations: [back, { type: 'moveComments', moves }] },
  };
}

/** Sets the state of rows; the inverse is one operation a former state. */
export function setStates(project: Project, { beads: ids, state }: Of<'setState'>): Applied {
  const wanted = new Set(ids);
  const former = new Map<BeadState, BeadId[]>();
  const beads = project.beads.map((bead) => {
    if (!wanted.delete(bead.id)) return bead;
    addTo(former, bead.state, bead.id);
    return bead.state === state ? bead : { ...bead, state };
  });
  const [missing] = wanted;
  if (missing !== undefined) {
    throw new InputError('row-missing', `There is no row ${missing}.`, {}, { row: missing });
  }
  const undo = [...former].map(([formerState, rows]): Operation => ({
    type: 'setState',
    beads: rows,
    state: formerState,
  }));
  const inverse: Operation = undo.length === 1 ? undo[0]! : { type: 'batch', operations: undo };
  return { project: { ...project, beads }, inverse };
}

/** Puts other rows with the same segments in the place of adjacent ones. */
export function replaceRows(project: Project, { replaced, beads }: Of<'replace'>): Applied {
  const first = indexOfAdjacent(project, replaced);
  if (beads.length === 0) throw new InputError('replace-nothing', 'At least one row must take the place.');
  const before = project.beads.slice(first, first + replaced.length);
  for (const { id } of project.documents) {
    const had = before.flatMap((row) => cellOf(row, id));
    const has = beads.flatMap((row) => cellOf(row, id));
    if (had.length !== has.length || had.some((segment, index) => segment !== has[index])) {
      throw new InputError('replace-differs', `The new rows hold other text in ${id}.`, {}, { document: id });
    }
  }
  const known = new Set(project.documents.map(({ id }) => id));
  if (
    beads.some((row) => Object.entries(row.cells).some(([doc, cell]) => cell.length > 0 && !known.has(doc)))
  ) {
    throw new InputError(
      'replace-differs',
      'The new rows hold text of a document that is not in the project.',
    );
  }
  const fresh = new Set(beads.map((row) => row.id));
  const stay = new Set(replaced);
  const taken = project.beads.find((row) => fresh.has(row.id) && !stay.has(row.id));
  if (fresh.size < beads.length || taken) {
    const id = taken?.id ?? beads[0]!.id;
    throw new InputError('row-id-taken', 'Two rows would have the same id; take fresh ids.', {}, { row: id });
  }
  return putRows(project, first, replaced.length, beads);
}
