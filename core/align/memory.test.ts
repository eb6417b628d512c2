import { describe, expect, it } from 'vitest';
import { finish, type ExamplePair } from '../model/index.ts';
import { align } from './align.ts';
import type { AlignInput } from './input.ts';

function version(lang: string, ...texts: string[]): AlignInput {
  return { lang, segments: texts.map((text) => ({ text, paragraph: 0 })) };
}

function example(a: string, b: string): ExamplePair {
  return { a: { lang: 'en', text: a }, b: { lang: 'ru', text: b } };
}

const EN = version(
  'en',
  'Mind the plough while it is cold.',
  'Hold the sickle with both hands.',
  'Wash the bucket.',
  'Lift the ladder slowly and carefully.',
  'Wash the bucket.',
);
const RU = version('ru', 'Держать двумя руками.', 'Поднимать осторожно.');

describe('translation memories', () => {
  it.each([
    [
      'word by word',
      [
        example('Hold the sickle with both hands.', 'Держать двумя руками.'),
        example('Lift the ladder slowly and carefully.', 'Поднимать осторожно.'),
      ],
    ],
    [
      'the other way round',
      [
        {
          a: { lang: 'ru', text: 'Держать двумя руками.' },
          b: { lang: 'en', text: 'Hold the sickle with both hands' },
        },
        {
          a: { lang: 'ru-RU', text: 'Поднимать осторожно!' },
          b: { lang: 'en-GB', text: 'Lift the ladder slowly and carefully' },
        },
      ],
    ],
    [
      'nearly',
      [
        example('Hold the hammer with both hands.', 'Держать двумя руками.'),
        example('Lift the ladder slowly, carefully.', 'Поднимать осторожно.'),
      ],
    ],
    [
      'over several sentences',
      [
        example('Hold the sickle with both hands. Wash the bucket.', 'Держать двумя руками.'),
        example('Lift the ladder slowly and carefully. Wash the bucket.', 'Поднимать осторожно.'),
      ],
    ],
  ])('are evidence where their texts stand %s', (name, examples) => {
    const rows = finish(align([EN, RU], { examples })).map(({ cells }) =>
      cells.map((cell) => cell.join()).join(':'),
    );
    expect(rows).toEqual(
      name === 'over several sentences' ? ['0:', '1,2:0', '3,4:1'] : ['0:', '1:0', '2:', '3:1', '4:'],
    );
  });
});
