/** Numbers names from 0 in the order they are first seen. */
export interface Interner<T = string> {
  readonly names: T[];
  /** The number of a name; a new one where it is new. */
  id(name: T): number;
  /** The number of a name, or -1. */
  find(name: T): number;
}

/** An interner that knows nothing yet. */
export function interner<T = string>(): Interner<T> {
  const ids = new Map<T, number>();
  const names: T[] = [];
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
