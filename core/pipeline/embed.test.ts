import { describe, expect, it } from 'vitest';
import { finish, InputError } from '../model/index.ts';
import { alignProject } from './build.ts';
import { embedTexts, sentencesToEmbed } from './embed.ts';
import type { InputFile } from './input.ts';
import { loadModel, type TransformersLibrary } from './transformers.ts';

const file = (name: string, text: string): InputFile => ({ name, bytes: new TextEncoder().encode(text) });

const INPUTS = [
  file('a.en.txt', 'Mind the plough. Hold the sickle.\n\nWash it. Hold the ladder.'),
  file('a.ru.txt', 'Держите серп. Держите лестницу.'),
];

const GROUPS = [/sickle|серп/, /ladder|лестниц/, /plough/, /wash/i];
const vectorOf = (text: string) => Float32Array.from(GROUPS, (group) => (group.test(text) ? 1 : 0.05));

async function run<T>(work: AsyncGenerator<unknown, T>): Promise<T> {
  for (;;) {
    const step = await work.next();
    if (step.done) return step.value;
  }
}

/** A library without models; `dtype` decides whether it loads one. */
function library(works: string): TransformersLibrary & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    env: { allowLocalModels: true, allowRemoteModels: true, localModelPath: '' },
    pipeline: async (_task, model, { dtype, progress_callback: tell }) => {
      asked.push(`${model} ${dtype}`);
      if (dtype !== works) throw new Error('no such file');
      tell?.({ status: 'progress', file: 'a', loaded: 1, total: 4 });
      tell?.({ status: 'progress', file: 'b', loaded: 2, total: 2 });
      return async (texts, { pooling }) => ({
        dims: [texts.length, 3],
        data: texts.flatMap((text) => [
          text.length,
          pooling === 'cls' ? 1 : 0,
          text.startsWith('query: ') ? 1 : 0,
        ]),
      });
    },
  };
}

describe('embedding', () => {
  it('gives every sentence once', () => {
    expect(finish(sentencesToEmbed(INPUTS))).toEqual([
      'Mind the plough.',
      'Hold the sickle.',
      'Wash it.',
      'Hold the ladder.',
      'Держите серп.',
      'Держите лестницу.',
    ]);
    expect(finish(sentencesToEmbed([file('a.tsv', 'en\tru\nOne\tОдин\n')]))).toEqual([]);
  });

  it('is evidence for the alignment', async () => {
    const vectors = await run(
      embedTexts(finish(sentencesToEmbed(INPUTS)), async (texts) => texts.map(vectorOf)),
    );
    const { beads, documents, segments } = finish(
      alignProject(INPUTS, { id: 'p', created: '2026-01-15T10:00:00.000Z', vectors }),
    );
    const [en, ru] = documents;
    const rows = beads.map(({ cells }) =>
      [en!, ru!]
        .map(({ id }) => (cells[id] ?? []).map((one) => segments[id]!.findIndex((s) => s.id === one)).join())
        .join(':'),
    );
    expect(rows).toContain('1:0');
    expect(rows).toContain('3:1');
  });

  it.each([
    ['none', async () => []],
    ['empty ones', async (texts: readonly string[]) => texts.map(() => new Float32Array())],
    [
      'such of several lengths',
      async (texts: readonly string[]) => texts.map((_, k) => new Float32Array(k + 1)),
    ],
  ])('refuses a model that gives %s', async (_, embed) => {
    await expect(run(embedTexts(['a', 'b', 'c'], embed))).rejects.toMatchObject({
      code: 'embedding-vectors',
    });
  });
});

describe('loadModel', () => {
  it('takes the first precision there is, and tells how far it is', async () => {
    const tf = library('fp32');
    const seen: number[][] = [];
    const model = await loadModel(tf, { name: 'm', localPath: '/x/', onLoading: (...now) => seen.push(now) });
    expect(tf.asked).toEqual(['m q8', 'm fp32']);
    expect(tf.env).toEqual({ allowLocalModels: true, allowRemoteModels: false, localModelPath: '/x/' });
    expect(seen).toEqual([
      [1, 4],
      [3, 6],
    ]);
    expect(await model.embed(['ab', 'c'])).toEqual([Float32Array.of(2, 0, 0), Float32Array.of(1, 0, 0)]);
    await model.close();
  });

  it.each([
    ['Xenova/LaBSE', [1, 1, 0]],
    ['Xenova/multilingual-e5-small', [8, 0, 1]],
  ])('asks %s as it was trained', async (name, vector) => {
    const { embed } = await loadModel(library('q8'), { name });
    expect(await embed(['x'])).toEqual([Float32Array.from(vector)]);
  });

  it('says what keeps a model from loading', async () => {
    await expect(loadModel(library('none'), { name: 'x/y' })).rejects.toThrow(InputError);
    await expect(loadModel(library('none'), { name: 'x/y' })).rejects.toThrow('no such file');
  });
});
