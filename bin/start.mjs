// `npm start`: builds what is missing or older than its sources, then serves the workbench and prints its address.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../', import.meta.url);

const PARTS = [
  {
    name: 'workbench',
    result: 'dist/web/index.html',
    sources: ['core', 'web', 'samples', 'vite.config.ts', 'package-lock.json'],
    config: 'vite.config.ts',
  },
  {
    name: 'command',
    result: 'dist/cli/collate.js',
    sources: ['core', 'cli', 'bin', 'package.json', 'package-lock.json'],
    config: 'cli/vite.config.ts',
  },
];

/** Time of the latest change in a file or folder; 0 where it is missing. */
function changed(path) {
  const stats = statSync(new URL(path, ROOT), { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  const names = readdirSync(new URL(`${path}/`, ROOT)).filter((name) => !name.endsWith('.test.ts'));
  return Math.max(stats.mtimeMs, ...names.map((name) => changed(`${path}/${encodeURIComponent(name)}`)));
}

for (const { name, result, sources, config } of PARTS) {
  if (changed(result) >= Math.max(...sources.map(changed))) continue;
  process.stderr.write(`Building the ${name} …\n`);
  const vite = fileURLToPath(new URL('node_modules/vite/bin/vite.js', ROOT));
  const args = [vite, 'build', '--config', fileURLToPath(new URL(config, ROOT)), '--logLevel', 'warn'];
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 2, 2], cwd: fileURLToPath(ROOT) });
  if (status !== 0) {
    process.stderr.write(`The ${name} could not be built; the lines above say why.\n`);
    process.exit(1);
  }
}

const command = new URL('dist/cli/collate.js', ROOT);
process.argv = [process.execPath, fileURLToPath(command), 'serve', ...process.argv.slice(2)];
await import(command.href);
