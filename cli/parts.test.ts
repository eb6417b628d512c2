import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMPILED, partsIn } from './parts.ts';

describe('parts of the command', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'collate-'));
    writeFileSync(
      join(folder, 'a.js'),
      "const { twice } = require('./b.js');\nexports.answer = () => require('node:path').basename(__filename) + twice(21);",
    );
    writeFileSync(
      join(folder, 'b.js'),
      'globalThis.loads = (globalThis.loads ?? 0) + 1;\nexports.twice = (n) => 2 * n;',
    );
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const answer = () => {
    const parts = partsIn(folder);
    const { answer } = parts.part('a') as { answer: () => string };
    return { said: answer(), refused: [...parts.loaded.values()].map((script) => script.cachedDataRejected) };
  };

  it('load with what they ask for, each once', () => {
    const { part } = partsIn(folder);
    expect(part('a')).toBe(part('a'));
    expect(part('b')).toHaveProperty('twice');
    expect(globalThis).toHaveProperty('loads', 1);
  });

  it('run with the code that was compiled', () => {
    const parts = partsIn(folder);
    (parts.part('a') as { answer: () => string }).answer();
    for (const [path, script] of parts.loaded) writeFileSync(path + COMPILED, script.createCachedData());
    expect(answer()).toEqual({ said: 'a.js42', refused: [false, false] });
  });

  it('are compiled anew where the host refuses that code', () => {
    for (const name of ['a', 'b']) writeFileSync(join(folder, `${name}.js${COMPILED}`), 'of another host');
    expect(answer()).toEqual({ said: 'a.js42', refused: [true, true] });
  });

  it('are compiled anew after a change', () => {
    const parts = partsIn(folder);
    parts.part('a');
    for (const [path, script] of parts.loaded) writeFileSync(path + COMPILED, script.createCachedData());
    writeFileSync(join(folder, 'b.js'), 'exports.twice = (n) => n + n + 0;');
    expect(answer()).toEqual({ said: 'a.js42', refused: [false, true] });
  });
});
