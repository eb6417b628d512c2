import { beforeEach, expect, it, vi } from 'vitest';

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('addEventListener', vi.fn());
});

/** The place that an address with this hash names when the page is loaded. */
async function placeOf(hash: string) {
  vi.stubGlobal('location', { hash });
  return (await import('./route.ts')).route.value;
}

it.each([
  ['', { view: 'start' }],
  ['#/', { view: 'start' }],
  ['#/nowhere/at/all', { view: 'start' }],
  ['#/project/a1', { view: 'project', id: 'a1' }],
  ['#/project/%D1%8F', { view: 'project', id: 'я' }],
  ['#/project/%E0%A4%A', { view: 'project', id: '%E0%A4%A' }],
])('%s', async (hash, place) => {
  expect(await placeOf(hash)).toEqual(place);
});
