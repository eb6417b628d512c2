import { execFileSync } from 'node:child_process';
import { chmod } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { prepared } from '../bin/prepared-plugin.ts';

const OUT = new URL('../dist/cli/', import.meta.url);

/** Makes the command executable, as `npx` and a link to it expect. */
const executable: Plugin = {
  name: 'executable',
  async writeBundle() {
    await chmod(new URL('collate.js', OUT), 0o755);
  },
};

/** Compiles the parts of the command for the host that builds it, without the options that it may have here. */
const compiled: Plugin = {
  name: 'compiled',
  closeBundle() {
    const script = fileURLToPath(new URL('../bin/precompile.mjs', import.meta.url));
    execFileSync(process.execPath, [script], { env: { ...process.env, NODE_OPTIONS: '' }, stdio: 'inherit' });
  },
};

/** The modules of the command are in the form that `parts.ts` loads, whatever those around are. */
const commonJs: Plugin = {
  name: 'common-js',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'package.json', source: '{ "type": "commonjs" }\n' });
  },
};

/**
 * The command: `dist/cli/collate.js`, with everything it needs from packages inside. Its parts load when they are called, see
 * `parts.ts`.
 */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  publicDir: false,
  plugins: [prepared(), commonJs, executable, compiled],
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: fileURLToPath(OUT),
    emptyOutDir: true,
    target: 'node20',
    minify: true,
    rolldownOptions: {
      checks: { pluginTimings: false },
      input: Object.fromEntries(
        ['collate', 'parts', 'main', 'check-worker', 'align-worker'].map((name) => [
          name,
          fileURLToPath(new URL(`${name}.ts`, import.meta.url)),
        ]),
      ),
      output: {
        format: 'cjs',
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
        banner: banner,
        // The engine trusts constants to stay what they are, and variables not.
        topLevelVar: false,
      },
    },
  },
});

function banner({ name }: { name: string }): string {
  return name === 'collate' ? '#!/usr/bin/env node' : '';
}
