import { nextTick, watch, type Ref } from 'vue';

/**
 * Keeps the focus in a list whose items go when they are dealt with: an item that takes the button with the focus along hands it
 * on to the one that follows. `goOnFrom` hands on the focus that the item at a place had before a dialog took it.
 */
export function useListFocus(
  scroller: Readonly<Ref<HTMLElement | null>>,
  items: () => readonly unknown[],
): { readonly goOnFrom: (at: number) => void } {
  let left = -1;

  async function goOn(): Promise<void> {
    await nextTick();
    if (left < 0 || document.activeElement !== document.body) return;
    const at = Math.min(left, items().length - 1);
    const next = scroller.value?.querySelector<HTMLElement>(`[data-index="${at}"] .summary`);
    (next ?? scroller.value)?.focus({ preventScroll: true });
    left = -1;
  }

  watch(items, () => {
    const slot = document.activeElement?.closest('li');
    left = slot && scroller.value?.contains(slot) ? Number(slot.dataset['index']) : -1;
  });
  watch(items, goOn, { flush: 'post' });

  function goOnFrom(at: number): void {
    left = at;
    void goOn();
  }
  return { goOnFrom };
}
