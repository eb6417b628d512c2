import { InputError, plainError, searcher, searchView, type SearchMatch } from '#core';
import type { FromSearch, ToSearch } from './search.ts';

/** Most matches of an expression: more are a sign of a mistake in it, and fill the memory. */
const MOST = 100_000;

/** Tries expressions of the user's where the page can stop them: one can take for ever on some text. */
const send = (message: FromSearch): void => postMessage(message);

function search({ query, texts }: ToSearch): [number, readonly SearchMatch[]][] {
  const find = searcher(query);
  const found: [number, readonly SearchMatch[]][] = [];
  let total = 0;
  for (const [index, text] of texts.entries()) {
    const matches = find(searchView(query, text));
    if (matches.length === 0) continue;
    found.push([index, matches]);
    total += matches.length;
    if (total > MOST) {
      throw new InputError('search-many', `It fits more than ${MOST} places. Narrow it.`, {}, { most: MOST });
    }
  }
  return found;
}

addEventListener('message', (event: MessageEvent<ToSearch>) => {
  send({ kind: 'begun' });
  try {
    send({ kind: 'found', found: search(event.data) });
  } catch (error) {
    send({ kind: 'failed', error: plainError(error) });
  }
});
