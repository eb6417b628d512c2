import { createServer, type Server, type ServerResponse } from 'node:http';
import sirv from 'sirv';
import { InputError } from '#core';

/** Ports that are tried after the wanted one. */
const ATTEMPTS = 20;

/** Where models for sentence embeddings are downloaded from, for those who allow it. */
const MODEL_HOSTS = 'https://huggingface.co https://*.huggingface.co https://*.hf.co';

/**
 * The page runs its own scripts and nothing else, talks to nobody, and cannot be framed. Styles may be inline because
 * components set sizes; blobs are files to save.
 */
const POLICY: readonly string[] = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' blob:",
  "manifest-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
];

function setHeaders(response: ServerResponse, policy: string): void {
  response.setHeader('Content-Security-Policy', policy);
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=()');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('X-Content-Type-Options', 'nosniff');
}

/**
 * A server of the files of `folder` for browsers on this machine; not listening yet. `downloads`: the page may fetch models.
 */
export function workbenchServer(folder: string, { downloads = false } = {}): Server {
  const policy = POLICY.map((rule) =>
    downloads && rule.startsWith('connect-src') ? `${rule} ${MODEL_HOSTS}` : rule,
  ).join('; ');
  const files = sirv(folder, { etag: true, dotfiles: false });
  return createServer((request, response) => {
    setHeaders(response, policy);
    // names that lead here from elsewhere (DNS rebinding) get nothing
    if (!/^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i.test(request.headers.host ?? '')) {
      response.writeHead(421).end('This server answers to 127.0.0.1 and localhost.\n');
      return;
    }
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('There is no such file.\n');
    });
  });
}

/** Listens on the wanted port or the next one that is free. */
export async function listen(server: Server, wanted: number): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(wanted === 0 ? 0 : wanted + attempt, '127.0.0.1', () => {
          server.off('error', reject);
          resolve();
        });
      });
      return;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      const again = (code === 'EADDRINUSE' || code === 'EACCES') && wanted !== 0 && attempt < ATTEMPTS;
      if (!again) {
        throw new InputError('port-taken', `Port ${wanted} cannot be used. Choose another with --port.`);
      }
    }
  }
}
