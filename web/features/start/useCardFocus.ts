import { nextTick, watch, type Ref } from 'vue';
import { useDrafts } from './useDrafts.ts';

type Shown = Readonly<Ref<HTMLElement | null>>;

/**
 * Keeps the focus where the versions are while they are moved and removed: on the same button of the version, or of the one that
 * follows it; at an end, on the arrow back; on the heading when no version is left.
 */
export function useCardFocus(versions: Shown, heading: Shown): void {
  const drafts = useDrafts();
  const cards = (): HTMLElement[] => [...(versions.value?.querySelectorAll<HTMLElement>('li') ?? [])];
  const buttonsOf = (card: HTMLElement | undefined): HTMLButtonElement[] => [
    ...(card?.querySelectorAll<HTMLButtonElement>('header button') ?? []),
  ];

  watch(
    () => drafts.drafts.map(({ key }) => key),
    async (now, before) => {
      const active = document.activeElement;
      if (!versions.value?.contains(active)) return;
      const at = cards().findIndex((card) => card.contains(active));
      const which = buttonsOf(cards()[at]).findIndex((button) => button === active);
      await nextTick();
      const kept = document.activeElement;
      if (versions.value?.contains(kept) && !kept?.matches(':disabled'))
        return kept?.scrollIntoView({ block: 'nearest' });
      const moved = now.indexOf(before[at] ?? '');
      const buttons = buttonsOf(cards()[moved >= 0 ? moved : Math.min(at, now.length - 1)]);
      const enabled = [buttons[which], ...buttons].find((button) => button && !button.disabled);
      (enabled ?? heading.value)?.focus();
    },
  );
}
