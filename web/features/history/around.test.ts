import { describe, expect, it } from 'vitest';
import { around } from './around.ts';

const LONG = 'The joint working group will be chaired by the deputy prime ministers';

describe('a change with the words around it', () => {
  it.each([
    ['short texts stay whole', 'on 5 May', 'on 6 May', ['on 5 May', 'on 6 May']],
    [
      'the beginning is cut before a word',
      `${LONG} on 5 May`,
      `${LONG} on 6 May`,
      ['… deputy prime ministers on 5 May', '… deputy prime ministers on 6 May'],
    ],
    [
      'the end is cut after a word',
      `On 5 May, ${LONG}`,
      `On 15 May, ${LONG}`,
      ['On 5 May, The joint working …', 'On 15 May, The joint working …'],
    ],
    ['one that begins the other', 'Moscow', 'Moscow, Russia', ['Moscow', 'Moscow, Russia']],
    ['repeated letters', 'aaa', 'aaaa', ['aaa', 'aaaa']],
    ['nothing before', '', 'New.', ['', 'New.']],
    ['a word without spaces', `${'x'.repeat(40)}a`, `${'x'.repeat(40)}b`, undefined],
  ])('%s', (_, before, after, expected) => {
    expect(around(before, after)).toEqual({
      before: expected?.[0] ?? before,
      after: expected?.[1] ?? after,
    });
  });
});
