/** How the values of the versions of a row agree. */
export interface Vote<T> {
  /** What most of them have. */
  readonly value: T;
  /** Index of the only one that has something else. */
  readonly odd: number;
}

/** Of three or more values, the one that all but a single one share, and which one is odd; undefined otherwise. */
export function oddOneOut<T>(values: readonly T[]): Vote<T> | undefined {
  if (values.length < 3) return undefined;
  const [first, second, third] = values as readonly [T, T, T];
  const value = first === second || first === third ? first : second === third ? second : undefined;
  if (value === undefined) return undefined;
  let odd = -1;
  for (const [index, other] of values.entries()) {
    if (other === value) continue;
    if (odd >= 0) return undefined;
    odd = index;
  }
  return odd < 0 ? undefined : { value, odd };
}
