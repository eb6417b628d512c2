import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'msedge'];

const PLACES = {
  linux: ['/usr/bin', '/usr/local/bin', '/snap/bin', '/usr/lib/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/**
 * Path of a Chromium for the browser tests: the one the environment names (CHROMIUM, CHROME_PATH), Playwright's own, or one
 * of the system; undefined where there is none.
 */
export function findChromium() {
  const named = [process.env.CHROMIUM, process.env.CHROME_PATH].find((path) => path && existsSync(path));
  if (named) return named;
  const own = chromium.executablePath();
  if (own && existsSync(own) && runs(own)) return own;
  const known = PLACES[process.platform] ?? [];
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...known];
  const inFolders = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...known.filter((path) => /(\.exe|\/(Google Chrome|Chromium))$/.test(path)), ...inFolders].find(
    existsSync,
  );
}

/** Whether a program starts: Playwright's download lacks libraries on systems that never had a browser. */
function runs(path) {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/** Arguments that make Chromium quiet and able to run as root in a container. */
export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
