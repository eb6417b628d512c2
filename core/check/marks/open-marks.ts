/**
 * The opening marks of a text that nothing has closed so far, the innermost last. Their kinds are counted, as a text may hold
 * ten thousands that are never closed.
 */
export class OpenMarks<M> {
  readonly #kindOf: (mark: M) => string;
  readonly #marks: M[] = [];
  readonly #counts = new Map<string, number>();

  constructor(kindOf: (mark: M) => string) {
    this.#kindOf = kindOf;
  }

  get all(): readonly M[] {
    return this.#marks;
  }

  open(mark: M): void {
    this.#marks.push(mark);
    this.#count(mark, 1);
  }

  has(kind: string): boolean {
    return (this.#counts.get(kind) ?? 0) > 0;
  }

  /** Closes the innermost mark of a kind, of which there must be one; `lost` hears of those inside, which nothing closed. */
  close(kind: string, lost?: (inside: M) => void): void {
    const closed = this.#marks.splice(this.#marks.findLastIndex((mark) => this.#kindOf(mark) === kind));
    for (const [index, mark] of closed.entries()) {
      this.#count(mark, -1);
      if (index > 0) lost?.(mark);
    }
  }

  #count(mark: M, change: number): void {
    const kind = this.#kindOf(mark);
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + change);
  }
}
