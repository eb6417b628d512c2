import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';
import { models } from './bin/models-plugin.ts';

/** The workbench: `vite` serves it for development, `vite build` puts it into `dist/web`. */
export default defineConfig({
  root: fileURLToPath(new URL('web', import.meta.url)),
  // relative, so that the built workbench can be put into any folder of any server
  base: './',
  plugins: [vue(), models()],
  define: { __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false', __VUE_I18N_LEGACY_API__: 'false' },
  worker: { format: 'es', plugins: () => [models()], rolldownOptions: { checks: { pluginTimings: false } } },
  server: { host: '127.0.0.1', fs: { allow: [fileURLToPath(new URL('.', import.meta.url))] } },
  build: {
    outDir: fileURLToPath(new URL('dist/web', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
});
