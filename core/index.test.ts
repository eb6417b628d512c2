import { expect, it } from 'vitest';
import * as core from './index.ts';

it('offers this and nothing else: a change here is a change for every host', () => {
  expect(Object.keys(core).sort().join('\n')).toMatchSnapshot();
});
