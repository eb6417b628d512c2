import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { InputError } from '#core';
import { DONE } from '../exit-code.ts';
import { listen, workbenchServer } from '../server.ts';
import type { Terminal } from '../terminal.ts';

/** Where the built workbench is, seen from the built command and from its source. */
const FOLDERS = ['../web/', '../../dist/web/'].map((path) => fileURLToPath(new URL(path, import.meta.url)));

/** `collate serve`: the workbench on loopback until the process is stopped. */
export async function serve(
  { port, allowDownloads = false }: { readonly port: number; readonly allowDownloads?: boolean },
  terminal: Terminal,
): Promise<number> {
  const folder = FOLDERS.find((path) => existsSync(`${path}index.html`));
  if (folder === undefined) {
    throw new InputError('not-built', 'The workbench is not built yet. Run npm run build:web, or npm start.');
  }
  const server = workbenchServer(folder, { downloads: allowDownloads });
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  await terminal.out(`Collate is at http://127.0.0.1:${taken}/ (stop with Ctrl+C)\n`);
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  await new Promise((resolve) => server.once('close', resolve));
  return DONE;
}
