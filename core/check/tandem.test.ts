import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Tokens } from '../facts/token.ts';
import { tandemIn } from './tandem.ts';

const WORDS = ['river', 'море', 'بحر', '12', ',', 'и', 'the'];
const texts = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 20 }).map((w) => w.join(' '));

it('finds any sentence that is written twice', () => {
  fc.assert(
    fc.property(texts, texts, texts, (before, sentence, after) => {
      const twice = `${sentence} and nowhere else said`;
      const found = tandemIn(new Tokens().read(`${before} ${twice} ${twice} ${after}`));
      expect(found).toBeDefined();
    }),
  );
});

it('finds only what is there twice', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const found = tandemIn(new Tokens().read(text));
      if (!found) return;
      const { start, end, secondEnd } = found;
      expect(text.slice(end, secondEnd).trim()).toBe(text.slice(start, end));
    }),
  );
});
