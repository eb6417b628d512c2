import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from './main.ts';
import { writeTinyModel } from './testing/tiny-model.ts';

const PACKAGE = '@huggingface/transformers';
const installed = isInstalled();
if (!installed)
  console.log(`${PACKAGE} is not installed: the embedding model is not run. npm run test:embeddings does.`);

function isInstalled(): boolean {
  try {
    createRequire(import.meta.url).resolve(PACKAGE);
    return true;
  } catch {
    return false;
  }
}

let folder = '';
let args: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'collate-'));
  await writeTinyModel(join(folder, 'tiny'), [
    ['ladder', 'lestnitsu'],
    ['sickle', 'serp'],
    ['hold', 'derzhite'],
    ['mind', 'beregite'],
    ['wash', 'moyte'],
    ['plough', 'plug'],
  ]);
  await writeFile(
    join(folder, 'a.txt'),
    'Mind the plough.\nHold the sickle.\nWash the bucket.\nHold the ladder.\n',
  );
  await writeFile(join(folder, 'b.txt'), 'Derzhite serp.\nDerzhite lestnitsu.\n');
  const files = ['a.txt', 'b.txt'].map((name) => join(folder, name));
  args = ['align', ...files, '--langs', 'en,ru', '--lines', '--embeddings'];
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function collate(model: string): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await main([...args, model], {
    out: async (text) => void (out += String(text)),
    err: (text) => void (err += text),
    input: async () => new Uint8Array(),
    progress: () => undefined,
  });
  return { code, out, err };
}

describe('collate align --embeddings', () => {
  it.runIf(installed)('aligns by a model in a folder', async () => {
    const { code, out, err } = await collate(join(folder, 'tiny'));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('[1]:[0]:');
    expect(out).toContain('[3]:[1]:');
  });

  it.runIf(installed)('refuses a folder without a model', async () => {
    const { code, err } = await collate(folder);
    expect(code).toBe(2);
    expect(err).toContain('cannot be loaded');
  });

  it.runIf(installed)('refuses a folder that is not there', async () => {
    expect((await collate(join(folder, 'nowhere'))).err).toContain('no such folder');
  });

  it.skipIf(installed)('says what to install', async () => {
    const { code, err } = await collate(join(folder, 'tiny'));
    expect(code).toBe(2);
    expect(err).toContain(`npm install ${PACKAGE}`);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
