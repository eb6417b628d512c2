import { describe, expect, it } from 'vitest';
import { sourcesOf } from './knowledge.ts';

const file = (name: string) => new File(['x'], name);

describe('sourcesOf', () => {
  it('takes the files of a dictionary as one, whatever their order', () => {
    const files = ['d.dict.dz', 'terms.tbx', 'D.ifo', 'd.idx', 'm.tmx'].map(file);
    const sources = sourcesOf(files).map(({ name, role, beside }) => [
      name,
      role,
      beside.map((one) => one.name),
    ]);
    expect(sources).toEqual([
      ['terms.tbx', 'glossary', []],
      ['D.ifo', 'glossary', ['d.idx', 'd.dict.dz']],
      ['m.tmx', 'memory', []],
    ]);
  });

  it('leaves a file alone that nothing asks for', () => {
    expect(sourcesOf([file('d.idx')]).map(({ name }) => name)).toEqual(['d.idx']);
  });
});
