import { chmod } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const OUT = new URL('../dist/cli/', import.meta.url);

/** Makes the command executable, as `npx` and a link to it expect. */
const executable: Plugin = {
  name: 'executable',
  async writeBundle() {
    await chmod(new URL('collate.js', OUT), 0o755);
  },
};

/** The command: `dist/cli/collate.js`, with everything it needs from packages inside. Its parts load when they are called. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  publicDir: false,
  plugins: [executable],
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
        ['collate', 'check-worker', 'align-worker'].map((name) => [
          name,
          fileURLToPath(new URL(`${name}.ts`, import.meta.url)),
        ]),
      ),
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', banner: banner },
    },
  },
});

function banner({ name }: { name: string }): string {
  return name === 'collate' ? '#!/usr/bin/env node' : '';
}
