import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inThreads, type Job } from './pool.ts';
import type { Terminal } from './terminal.ts';

const THREAD = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', (order) => {
  if (order < 0) parentPort.postMessage({ error: { message: 'negative' } });
  else parentPort.postMessage({ result: order * 2 });
});
`;

/** What was told of the progress. */
let told: Parameters<Terminal['progress']>[0][] = [];
const terminal: Terminal = {
  out: () => Promise.resolve(),
  err: () => undefined,
  input: () => Promise.resolve(new Uint8Array()),
  progress: (progress) => void told.push(progress),
};

describe('work in threads', () => {
  let folder: string;
  let job: Job<number, number>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'collate-pool-'));
    await writeFile(join(folder, 'thread.js'), THREAD);
    await writeFile(join(folder, 'package.json'), '{ "type": "commonjs" }');
    const here = dirname(fileURLToPath(import.meta.url));
    const code = relative(here, join(folder, 'thread'));
    job = { code, work: () => Promise.reject(new Error('not in a thread')), stage: 'align' };
  });

  afterAll(() => rm(folder, { recursive: true }));

  /** More than there can be threads, so that some of them take several. */
  const orders = Array.from({ length: 2 * availableParallelism() + 3 }, (_, index) => index);

  it.skipIf(availableParallelism() < 2)('gives a thread one order after the other', async () => {
    told = [];
    expect(await inThreads(job, orders, terminal)).toEqual(orders.map((order) => order * 2));
    const total = orders.length;
    expect(told).toEqual([...orders.map((_, at) => ({ stage: 'align', done: at + 1, total })), undefined]);
  });

  it.each<[string, Partial<Job<number, number>>, number[]]>([
    ['there is one order', {}, [4]],
    ['there is no code for threads', { code: undefined }, [4, 5, 6]],
    ['the code is not there', { code: 'no-such-thread' }, [4, 5, 6]],
  ])('is done by the command itself where %s', async (_, change, few) => {
    const itself = { ...job, work: (order: number) => Promise.resolve(order + 100), ...change };
    expect(await inThreads(itself as Job<number, number>, few, terminal)).toEqual(
      few.map((order) => order + 100),
    );
  });

  it.skipIf(availableParallelism() < 2)('ends with a thread that breaks', async () => {
    const broken = join(folder, 'broken');
    await writeFile(`${broken}.js`, "throw new Error('broken thread');");
    const code = relative(dirname(fileURLToPath(import.meta.url)), broken);
    await expect(inThreads({ ...job, code }, orders, terminal)).rejects.toThrow('broken thread');
  });

  it.skipIf(availableParallelism() < 2)('ends with the first failure', async () => {
    await expect(inThreads(job, [...orders, -1, ...orders], terminal)).rejects.toThrow('negative');
  });
});
