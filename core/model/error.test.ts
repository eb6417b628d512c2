import { expect, it } from 'vitest';
import { errorOf, InputError, plainError } from './error.ts';

it('survives being sent as plain values', () => {
  const thrown = new InputError('xml-depth', 'Too deep.', { file: 'a.xlf', line: 3 }, { depth: 9 });
  const again = errorOf(structuredClone(plainError(thrown)));
  expect(again).toBeInstanceOf(InputError);
  expect(again).toMatchObject({
    code: 'xml-depth',
    message: 'Too deep.',
    place: { file: 'a.xlf', line: 3 },
    params: { depth: 9 },
  });
});

it.each([new TypeError('a defect'), 'a defect'])('stays a defect where it was one: %j', (thrown) => {
  const again = errorOf(plainError(thrown));
  expect(again).not.toBeInstanceOf(InputError);
  expect(again.message).toBe('a defect');
});
