import { errorOf, InputError, type PlainError, type SearchMatch, type SearchQuery } from '#core';
import { Cancelled } from './slices.ts';

/** How long an expression may take over all texts, in milliseconds. */
const PATIENCE = 3000;

export interface ToSearch {
  readonly query: SearchQuery;
  readonly texts: readonly string[];
}

/** `found`: the matches by the index of the text, of those that have any. */
export type FromSearch =
  | { readonly kind: 'begun' }
  | { readonly kind: 'found'; readonly found: readonly (readonly [number, readonly SearchMatch[]])[] }
  | { readonly kind: 'failed'; readonly error: PlainError };

let worker: Worker | undefined;
let callOff = (): void => undefined;

/**
 * Finds a query in texts away from the page, so that an expression that takes too long can be stopped: `InputError`
 * `search-slow`, `search-many`, or as `searcher` throws. A new search calls the one before off (`Cancelled`).
 */
export function searchApart(
  query: SearchQuery,
  texts: readonly string[],
): Promise<ReadonlyMap<number, readonly SearchMatch[]>> {
  callOff();
  const current = (worker ??= new Worker(new URL('./search.worker.ts', import.meta.url), {
    type: 'module',
    name: 'search',
  }));
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = (): void => {
      clearTimeout(timer);
      current.onmessage = current.onerror = null;
      callOff = () => undefined;
    };
    const stop = (reason: Error): void => {
      settle();
      current.terminate();
      worker = undefined;
      reject(reason);
    };
    callOff = () => stop(new Cancelled());
    current.onerror = (event) => stop(new Error(event.message || 'The search stopped.'));
    current.onmessage = ({ data }: MessageEvent<FromSearch>) => {
      if (data.kind === 'begun') {
        const slow = new InputError('search-slow', 'It takes too long on these texts. Write it more simply.');
        timer = setTimeout(() => stop(slow), PATIENCE);
        return;
      }
      settle();
      if (data.kind === 'found') resolve(new Map(data.found));
      else reject(errorOf(data.error));
    };
    current.postMessage({ query, texts } satisfies ToSearch);
  });
}
