import { describe, expect, it } from 'vitest';
import { finish } from '../model/index.ts';
import { align } from './align.ts';
import { vectorSimilarity } from './embedding.ts';
import type { AlignInput, Stretch } from './input.ts';

/** Numbers in [-1, 1), the same for the same seed. */
function noise(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  };
}

const SIZE = 32;

/** Two versions of `count` sentences about as many different things, of which the second leaves some out. */
function versions(count: number, left: ReadonlySet<number>, strength = 0.4) {
  const random = noise(count);
  const vectors = new Map<string, Float32Array>();
  const line = () => Float32Array.from({ length: SIZE }, random);
  const common = line();
  const texts: [string[], string[]] = [[], []];
  for (let k = 0; k < count; k++) {
    const thing = line();
    for (const side of [0, 1] as const) {
      if (side === 1 && left.has(k)) continue;
      const text = `${'ab'[side]}${k} ${'xyz'.repeat(1 + (k % 3))}`;
      texts[side].push(text);
      // what all sentences of a language have in common, the thing, and chance
      vectors.set(
        text,
        line().map((value, at) => strength * value + thing[at]! + common[at]! * (1 + side)),
      );
    }
  }
  const input = (lang: string, list: readonly string[]): AlignInput => ({
    lang,
    segments: list.map((text) => ({ text, paragraph: 0 })),
  });
  return { inputs: [input('xx', texts[0]), input('yy', texts[1])], vectors };
}

const at = (version: number, from: number, count = 1): Stretch => ({ version, from, count });

describe('vectorSimilarity', () => {
  const { inputs, vectors } = versions(60, new Set());
  const similarity = vectorSimilarity(inputs, vectors);

  it('speaks for translations and against others, however alike all vectors of a model are', () => {
    const right: number[] = [];
    const wrong: number[] = [];
    for (let k = 0; k < 59; k++) {
      right.push(similarity(at(0, k), at(1, k)));
      wrong.push(similarity(at(0, k), at(1, k + 1)));
    }
    expect(right.filter((score) => score > 0).length).toBeGreaterThan(55);
    expect(wrong.filter((score) => score < 0).length).toBeGreaterThan(50);
  });

  it('says the same from both sides', () => {
    expect(similarity(at(1, 7, 2), at(0, 7))).toBe(similarity(at(0, 7), at(1, 7, 2)));
  });

  it('prefers a row to the same row with a stranger in it', () => {
    for (let k = 0; k < 58; k++) {
      const alone = similarity(at(0, k), at(1, k));
      expect(similarity(at(0, k), at(1, k, 2))).toBeLessThan(alone + 1);
    }
  });

  it('says nothing about sentences without vectors', () => {
    const none = vectorSimilarity(inputs, new Map());
    expect(none(at(0, 3), at(1, 3))).toBe(0);
    expect(vectorSimilarity([inputs[0]!, { lang: 'yy', segments: [] }], vectors)(at(0, 1), at(1, 0, 0))).toBe(
      0,
    );
  });

  it('aligns what no other evidence could', () => {
    const left = new Set([5, 6, 20, 41]);
    const gapped = versions(60, left);
    const options = { similarity: vectorSimilarity(gapped.inputs, gapped.vectors) };
    const rows = finish(align(gapped.inputs, options)).map(({ cells }) =>
      cells.map((cell) => cell.join()).join(':'),
    );
    const right: string[] = [];
    for (let k = 0, other = 0; k < 60; k++) right.push(left.has(k) ? `${k}:` : `${k}:${other++}`);
    expect(rows.filter((row) => right.includes(row)).length).toBeGreaterThan(54);
  });
});
