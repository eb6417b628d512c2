import { expect, it } from 'vitest';
import { nounless } from './gap.ts';

const gap = nounless('во|на|о', String.raw`\p{L}-`, String.raw`\bthe in\b`);

it.each([
  ['вошёл во, и вышел', 'во,'],
  ['стоит на .', 'на .'],
  ['о)', 'о)'],
  [', и вышел', ','],
  ['lived the in town', 'the in'],
  ['слово, дело', undefined],
  ['кое-о, дело', undefined],
  ['на.txt', undefined],
  ['на столе.', undefined],
])('%s', (text, expected) => {
  expect(gap.exec(text)?.[0]).toBe(expected);
});
