import { expect, it } from 'vitest';
import { carryChange } from './carry.ts';

it.each([
  ['It was Monday.', 'It was Monday.', 'It was Tuesday.', 'It was Tuesday.'],
  [
    'It really was 15 May 2023 there.',
    'It was 15 May 2023.',
    'It was 15 March 2023.',
    'It really was 15 March 2023 there.',
  ],
  ['في ١٥ آذار من عام ٢٠٢٣', 'في ١٥ آذار ٢٠٢٣', 'في ١٦ آذار ٢٠٢٣', 'في ١٦ آذار من عام ٢٠٢٣'],
  [
    'My own words.',
    'In all 5000 people came to the place.',
    'In all 6000 people came to the place.',
    undefined,
  ],
])('carries over into %j', (text, before, after, carried) => {
  expect(carryChange(text, before, after)).toBe(carried);
});
