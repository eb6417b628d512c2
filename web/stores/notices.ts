import { defineStore } from 'pinia';
import { ref, shallowRef } from 'vue';

export interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}

export interface Notice {
  readonly id: number;
  readonly kind: 'done' | 'problem';
  readonly text: string;
  readonly action?: NoticeAction;
}

/** How long a confirmation stays; problems stay until closed. */
const STAY = 6000;

/** Short messages at the edge of the window and what screen readers are told. */
export const useNotices = defineStore('notices', () => {
  const notices = shallowRef<readonly Notice[]>([]);
  const spoken = ref('');
  let next = 1;

  function close(id: number): void {
    notices.value = notices.value.filter((notice) => notice.id !== id);
  }

  /** Shows a message and gives its id, to close it by. */
  function show(kind: Notice['kind'], text: string, action?: NoticeAction): number {
    const id = next++;
    const notice: Notice = { id, kind, text, ...(action && { action }) };
    const others = notices.value.filter((other) => other.text !== text);
    notices.value = [...others.slice(-2), notice];
    if (kind === 'done') setTimeout(() => close(id), STAY);
    return id;
  }

  /** Tells screen readers without showing anything. */
  function say(text: string): void {
    spoken.value = '';
    requestAnimationFrame(() => (spoken.value = text));
  }

  return { notices, spoken, close, show, say };
});
