import { useEventListener } from '@vueuse/core';
import { computed, onBeforeUnmount, ref, watch } from 'vue';
import { carryChange, newInsertion, type Bead, type Document, type Operation } from '#core';
import { t } from '../../i18n/useText.ts';
import { useNotices } from '../../stores/notices.ts';
import { useProject } from '../../stores/project.ts';
import { useRows } from '../../stores/rows.ts';
import type { SegmentView } from '../../stores/segments.ts';
import { useWorkbench } from '../../stores/workbench.ts';
import { useRowOperations } from '../workbench/useRowOperations.ts';

/**
 * The text of a segment or an empty cell while it is edited, and what becomes of it. Only `close` throws the edit away; whatever
 * else takes the editor off the page (another segment, scrolling, leaving the project) keeps it.
 */
export function useSegmentEdit(props: Readonly<{ view: SegmentView; document: Document; bead: Bead }>) {
  const bench = useWorkbench();
  const store = useProject();
  const rows = useRows();
  const notices = useNotices();
  const operations = useRowOperations();
  const text = ref(props.view.text);
  const changed = computed(() => text.value !== props.view.original);
  const dirty = computed(() => text.value !== props.view.text);

  // A suggested fix or an undo changed the text beneath: the edit takes that over.
  watch(
    () => props.view.text,
    (after, before) => {
      const carried = carryChange(text.value, before, after);
      if (carried === undefined) notices.show('problem', t('edit.clash'));
      else text.value = carried;
    },
  );

  const id = props.view.segment.id;

  /** Text of an empty cell is put in, and one that was put in is taken away with its last letter. */
  function editOperation(): Operation {
    const isBlank = text.value.trim() === '';
    if (isNew()) return newInsertion(store.project!, props.bead.id, props.document.id, text.value.trim());
    if (props.view.segment.inserted && isBlank) return { type: 'removeText', segment: id };
    return { type: 'edit', segment: id, text: changed.value ? text.value : null };
  }

  function isNew(): boolean {
    return props.view.segment.inserted === true && !rows.segmentOf(props.document.id, id);
  }

  /** Whether there still is what is edited: a segment, or an empty cell that something was typed for. */
  function isThere(): boolean {
    if (!isNew()) return rows.segmentOf(props.document.id, id) !== undefined;
    const bead = rows.beadOf(props.bead.id);
    return (
      bead !== undefined && rows.cellOf(bead, props.document.id).length === 0 && text.value.trim() !== ''
    );
  }

  let answered = false;
  function close(): void {
    answered = true;
    bench.editing = null;
  }
  onBeforeUnmount(() => {
    if (answered || !dirty.value || !isThere()) return;
    if (operations.run(editOperation())) notices.say(t('edit.kept'));
  });
  useEventListener(window, 'beforeunload', (event) => {
    if (dirty.value) event.preventDefault();
  });

  function save(): void {
    if (!dirty.value || !isThere() || operations.run(editOperation())) close();
  }

  /** Cuts the segment in two at an offset of the edited text, with the edit so far, as one step. */
  function splitAt(offset: number): void {
    const cut = { type: 'splitSegment', segment: id, offset } as const;
    const operation = dirty.value ? ({ type: 'batch', operations: [editOperation(), cut] } as const) : cut;
    if (operations.run(operation)) close();
  }

  return { text, changed, close, save, splitAt };
}
