// Sees to it that the browser tests find a Chromium: Playwright's own download first, else the system's packages.
import { spawnSync } from 'node:child_process';
import { findChromium } from './chromium.mjs';

/** What installs Chromium, by package manager; each is tried only where it exists and only as root. */
const SYSTEM = [
  ['apt-get', ['update'], ['install', '-y', '--no-install-recommends', 'chromium']],
  ['dnf', ['install', '-y', 'chromium']],
  ['apk', ['add', 'chromium']],
  ['pacman', ['-Sy', '--noconfirm', 'chromium']],
  ['zypper', ['--non-interactive', 'install', 'chromium']],
];

const isRoot = process.getuid?.() === 0;

/** Runs a command, its output on standard error; whether it succeeded in the time it has. */
function run(command, args, minutes) {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 2, 2],
    timeout: minutes * 60_000,
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

function installOwn() {
  process.stderr.write('No Chromium found; asking Playwright for one.\n');
  const playwright = (...args) => run('npx', ['--no-install', 'playwright', ...args, 'chromium'], 5);
  // as root the libraries that it needs, too
  if (playwright('install') && findChromium() === undefined && isRoot) playwright('install-deps');
  return findChromium();
}

function installFromSystem() {
  if (!isRoot) return undefined;
  for (const [manager, ...steps] of SYSTEM) {
    if (!run(manager, ['--version'], 1)) continue;
    process.stderr.write(`Installing Chromium with ${manager}.\n`);
    for (const step of steps) run(manager, step, 10);
    return findChromium();
  }
  return undefined;
}

const path = findChromium() ?? installOwn() ?? installFromSystem();
if (path === undefined) {
  process.stderr.write(
    'The browser tests need Chromium: install your system’s package "chromium", or set CHROMIUM to the path of one, and run again.\n',
  );
  process.exit(1);
}
