import { expect, it } from 'vitest';
import { groupBy } from './lists.ts';

it('groups items in the order in which they and their keys come', () => {
  const words = ['dog', 'cat', 'deer', 'eel', 'crow'];
  expect([...groupBy(words, (word) => word[0])]).toEqual([
    ['d', ['dog', 'deer']],
    ['c', ['cat', 'crow']],
    ['e', ['eel']],
  ]);
});
