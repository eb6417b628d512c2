import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [vue()],
  test: {
    include: ['{core,cli,web,bench,samples}/**/*.test.ts'],
    // Some laws are tried thousands of times: a few seconds, and many more where other work keeps the machine busy.
    testTimeout: 120_000,
  },
});
