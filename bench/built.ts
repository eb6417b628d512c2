import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import type * as Library from '#core';
import { prepared } from '../bin/prepared-plugin.ts';

/** What the library exports. */
export type Core = typeof Library;

/**
 * The library as the command is built of it. What runs the benches keeps the name of every function as it is made, which costs
 * a quarter of the time where functions are made for every row.
 */
export async function builtCore(): Promise<Core> {
  const outDir = await mkdtemp(join(tmpdir(), 'collate-bench-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      root: fileURLToPath(new URL('../core/', import.meta.url)),
      publicDir: false,
      plugins: [prepared()],
      ssr: { noExternal: true },
      build: {
        ssr: true,
        outDir,
        emptyOutDir: true,
        target: 'node20',
        minify: true,
        rolldownOptions: {
          input: { core: fileURLToPath(new URL('../core/index.ts', import.meta.url)) },
          output: { format: 'es', entryFileNames: '[name].js', topLevelVar: false },
        },
      },
    });
    await writeFile(join(outDir, 'package.json'), '{ "type": "module" }\n');
    return (await import(pathToFileURL(join(outDir, 'core.js')).href)) as Core;
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}
