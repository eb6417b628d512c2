/**
 * What a tab remembers of a project until it is closed. Where the browser denies it (private windows, strict settings), nothing is
 * remembered and nothing breaks.
 */
export function recall(key: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

export function remember(key: string, value: unknown): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Denied or full: the place in a project is not worth a message.
  }
}
