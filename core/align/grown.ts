/** A list with more room that begins like the old one: fills `larger` and gives it back. */
export function grown<T extends Int32Array | Float64Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}
