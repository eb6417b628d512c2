import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, findChromium } from './bin/chromium.mjs';

const PORT = Number(process.env.COLLATE_TEST_PORT ?? 4317);
const executablePath = findChromium();

/** The browser tests run the built workbench as the built command serves it. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  timeout: 240_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  webServer: {
    command: `node dist/cli/collate.js serve --port ${PORT}`,
    url: `http://127.0.0.1:${PORT}/`,
    timeout: 20_000,
  },
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    browserName: 'chromium',
    screenshot: 'only-on-failure',
    launchOptions: { ...(executablePath && { executablePath }), args: [...CHROMIUM_ARGUMENTS] },
  },
});
