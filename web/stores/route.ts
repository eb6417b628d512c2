import { computed, ref } from 'vue';

const hash = ref(location.hash);
addEventListener('hashchange', () => (hash.value = location.hash));

/** The place in the address: the start view, or a project by id. */
export const route = computed(() => {
  const match = /^#\/project\/([^/]+)$/.exec(hash.value);
  return match?.[1]
    ? { view: 'project' as const, id: decodeURIComponent(match[1]) }
    : { view: 'start' as const };
});

/** Goes to a project, or to the start view. */
export function go(id: string | null): void {
  location.hash = id === null ? '#/' : `#/project/${encodeURIComponent(id)}`;
}
