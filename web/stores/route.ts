import { computed, ref } from 'vue';

const hash = ref(location.hash);
addEventListener('hashchange', () => (hash.value = location.hash));

/** The place in the address: the start view, or a project by id. */
export const route = computed(() => {
  const match = /^#\/project\/([^/]+)$/.exec(hash.value);
  return match?.[1] ? { view: 'project' as const, id: decoded(match[1]) } : { view: 'start' as const };
});

/** An id as it is in the address; what is not encoded right names no project, but breaks nothing. */
function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** Goes to a project, or to the start view. */
export function go(id: string | null): void {
  location.hash = id === null ? '#/' : `#/project/${encodeURIComponent(id)}`;
}
