import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [vue()],
  test: {
    include: ['{core,cli,web,bench,samples}/**/*.test.ts'],
    testTimeout: 30_000,
  },
});
