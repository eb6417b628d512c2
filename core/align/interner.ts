/** Numbers strings from 0 in the order they are first seen. */
export interface Interner {
  readonly names: string[];
  /** The number of a string; a new one where it is new. */
  id(name: string): number;
  /** The number of a string, or -1. */
  find(name: string): number;
}

/** An interner that knows nothing yet. */
export function interner(): Interner {
  const ids = new Map<string, number>();
  const names: string[] = [];
  return {
    names,
    id(name) {
      let id = ids.get(name);
      if (id === undefined) {
        id = names.length;
        ids.set(name, id);
        names.push(name);
      }
      return id;
    },
    find: (name) => ids.get(name) ?? -1,
  };
}
