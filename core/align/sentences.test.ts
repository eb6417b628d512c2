import { describe, expect, it } from 'vitest';
import { finish } from '../model/index.ts';
import { inSentences } from './sentences.ts';
import { readFrom } from './testing.ts';

const LINES = [
  'He came to town. She had left.',
  'Mr. Brown saw it.',
  'It rained. They stayed. Nobody spoke.',
];

/** An alignment of segment with segment, the last of which is in doubt. */
function alignment(count: number, certainty = 0.9) {
  const path = Array.from({ length: count }, (_, i) => ({
    i,
    m: 1,
    j: i,
    n: 1,
    p: i === count - 1 ? 0.6 : 1,
  }));
  return { a: 0, b: 1, path, certainty };
}

describe('segments in sentences', () => {
  const en = readFrom('en', ...LINES);
  const plain = readFrom('de', 'Er kam.', 'Sah es.', 'Es regnete.');

  it('are cut where an alignment is in doubt', () => {
    const [cut, other] = finish(inSentences([en, plain], [alignment(3)]))!;
    expect(cut!.version.input.segments.map(({ text }) => text)).toEqual([
      LINES[0],
      LINES[1],
      'It rained.',
      'They stayed.',
      'Nobody spoke.',
    ]);
    expect([...cut!.first]).toEqual([0, 1, 2, 5]);
    expect([...other!.first]).toEqual([0, 1, 2, 3]);
  });

  it('keep their words and their letters', () => {
    const [cut] = finish(inSentences([en, plain], [alignment(3)]))!;
    const { version, first } = cut!;
    const sum = (list: Float64Array): number => list.reduce((all, length) => all + length, 0);
    expect(sum(version.length)).toBe(sum(en.length));
    expect([...version.tokens.subarray(version.start[first[2]!])]).toEqual([
      ...en.tokens.subarray(en.start[2]),
    ]);
  });

  it('are cut in steps between which a host can do other work', () => {
    const lines = Array.from({ length: 250 }, (_, i) => `It rained on day ${i}. They stayed.`);
    const steps = [...inSentences([readFrom('en', ...lines), plain], [alignment(3)])];
    expect(steps.length).toBeGreaterThan(1);
  });

  it.each([
    ['a sentence with an abbreviation is one', [alignment(2)]],
    ['an alignment that tells nothing leaves nothing in doubt', [alignment(3, 0.45)]],
    ['without alignments there is no doubt', []],
  ])('stay whole: %s', (_, alignments) => {
    expect(finish(inSentences([en, plain], alignments))).toBeUndefined();
  });
});
