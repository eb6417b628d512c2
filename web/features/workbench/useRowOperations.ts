import { newBeadId, type Bead, type BeadState, type DocId, type Operation } from '#core';
import { t } from '../../i18n/useText.ts';
import { errorText } from '../../i18n/errorText.ts';
import { useNotices } from '../../stores/notices.ts';
import { useProject } from '../../stores/project.ts';
import { isConfirmed, useRows } from '../../stores/rows.ts';
import { useWorkbench } from '../../stores/workbench.ts';
import { splitAt } from './splitAt.ts';

/** The row operations, carried out on the place with the focus or the selected rows. Refusals are shown with their reason. */
export function useRowOperations() {
  const store = useProject();
  const rows = useRows();
  const bench = useWorkbench();
  const notices = useNotices();

  function run(operation: Operation): boolean {
    const refusal = store.run(operation);
    if (refusal) notices.show('problem', errorText(refusal));
    return !refusal;
  }

  function neighbour(bead: Bead, step: number): Bead | undefined {
    const at = rows.positions.get(bead.id);
    return at === undefined ? undefined : rows.beads[at + step];
  }

  function setState(state: BeadState, beads = bench.selected): boolean {
    if (beads.length === 0 || !run({ type: 'setState', beads: beads.map(({ id }) => id), state }))
      return false;
    notices.say(t(`history.state.${state}`, { n: beads.length }));
    return true;
  }

  /** Confirms, or takes the confirmation back where all selected rows have it. */
  function toggleConfirmed(beads = bench.selected): void {
    setState(beads.every(isConfirmed) ? 'initial' : 'reviewed', beads);
  }

  function confirmAndNext(): void {
    const beads = bench.selected;
    const last = beads.at(-1);
    const place = bench.place;
    if (!last || !place || !setState('reviewed', beads)) return;
    const from = bench.visibleAt.get(last.id) ?? 0;
    const rest = bench.visible.slice(from + 1);
    const next = rest.find((bead) => !isConfirmed(bead));
    if (next) bench.goTo({ bead: next.id, doc: place.doc, segment: 0 });
    else notices.say(t('workbench.allConfirmed'));
  }

  function merge(step: 1 | -1): void {
    const active = bench.active;
    if (!active) return;
    const selection = bench.selected;
    const other = neighbour(active, step);
    const beads = selection.length > 1 ? selection : step > 0 ? [active, other] : [other, active];
    const ids = beads.flatMap((bead) => bead?.id ?? []);
    if (!run({ type: 'merge', beads: ids })) return;
    const place = bench.place;
    if (ids[0] && place) bench.goTo({ ...place, bead: ids[0], segment: 0 });
    notices.say(t('workbench.merged', { n: ids.length }));
  }

  /** Splits the row above the segment with the focus; the other cells are divided where as much of their text lies above. */
  function splitRow(): void {
    const { active, place } = bench;
    if (!active || !place?.doc || !store.project) return;
    if (place.segment === 0) {
      notices.show('problem', t('workbench.splitWhere'));
      return;
    }
    const cells = Object.fromEntries(
      rows.documents.map(({ id }) => [id, rows.cellOf(active, id).map(({ text }) => text.length)]),
    );
    const at = splitAt(cells, place.doc, place.segment);
    const id = newBeadId(store.project);
    if (run({ type: 'split', bead: active.id, at, id })) bench.goTo({ bead: id, doc: place.doc, segment: 0 });
  }

  function splitSegment(doc: DocId, segment: string, offset: number): boolean {
    return rows.segmentOf(doc, segment) !== undefined && run({ type: 'splitSegment', segment, offset });
  }

  function joinSegments(): void {
    const { active, place } = bench;
    const segment = place?.doc && active?.cells[place.doc]?.[place.segment];
    if (segment) run({ type: 'joinSegments', segment });
  }

  function shift(direction: 'up' | 'down'): void {
    const { active, place } = bench;
    if (!active || !place?.doc) return;
    const size = active.cells[place.doc]?.length ?? 0;
    const count = direction === 'up' ? place.segment + 1 : size - place.segment;
    const target = neighbour(active, direction === 'up' ? -1 : 1);
    const arrived = direction === 'up' ? (target?.cells[place.doc]?.length ?? 0) + count - 1 : 0;
    if (!run({ type: 'shift', bead: active.id, doc: place.doc, direction, count })) return;
    if (target) bench.goTo({ bead: target.id, doc: place.doc, segment: arrived });
    notices.say(t('workbench.moved', { n: count }));
  }

  function retarget(to: string): boolean {
    const { active, place } = bench;
    if (!active || !place?.doc) return false;
    const done = run({ type: 'retarget', doc: place.doc, from: active.id, to });
    if (done) bench.goTo({ bead: to, doc: place.doc, segment: 0 });
    return done;
  }

  function insert(where: 'above' | 'below'): void {
    const { active, place } = bench;
    if (!active || !store.project) return;
    const before = where === 'above' ? active.id : (neighbour(active, 1)?.id ?? null);
    const id = newBeadId(store.project);
    if (run({ type: 'insert', before, id })) bench.goTo({ bead: id, doc: place?.doc ?? null, segment: 0 });
  }

  function remove(): void {
    if (bench.active) run({ type: 'remove', bead: bench.active.id });
  }

  return {
    run,
    setState,
    toggleConfirmed,
    confirmAndNext,
    merge,
    splitRow,
    splitSegment,
    joinSegments,
    shift,
    retarget,
    insert,
    remove,
    neighbour,
  };
}
