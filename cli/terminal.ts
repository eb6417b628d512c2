import type { Progress } from '#core';

/** Where the command's words go and come from; tests put their own in. */
export interface Terminal {
  /** Results: standard output. Resolves when the reader has taken them. */
  readonly out: (text: string | Uint8Array) => Promise<void>;
  /** Everything else: standard error. */
  readonly err: (text: string) => void;
  /** All of standard input. */
  readonly input: () => Promise<Uint8Array>;
  /** Shows how far work is; undefined takes the line away again. */
  readonly progress: (progress: Progress | undefined) => void;
  /** Prepares the host for work whose code is loaded; absent where nothing is gained by that. */
  readonly prepare?: (work: 'align' | 'check') => Promise<void>;
}

/** Milliseconds between two looks of the progress line. */
const REFRESH = 100;

/** The process's own streams. A reader that closes the pipe early (`| head`) ends the command quietly. */
export function terminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      throw error;
    });
  }
  return {
    out: (text) =>
      new Promise((resolve, reject) => {
        process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
      }),
    err: (text) => void process.stderr.write(text),
    input: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
      return new Uint8Array(Buffer.concat(chunks));
    },
    progress: process.stderr.isTTY ? progressLine() : () => undefined,
    prepare,
  };
}

/**
 * A run is short: compiling functions together with all that they call takes longer than it saves. Checks are many functions
 * that run short, of which only those are worth it that are called very often; alignments are few that run long. Nor does it
 * save what it takes to compile the first round of every loop apart, nor to try expressions out before they are compiled: most
 * are used again. Code that was compiled beforehand is refused from then on, the host's own too.
 */
async function prepare(work: 'align' | 'check'): Promise<void> {
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=300');
  setFlagsFromString('--no-turbo-loop-peeling');
  setFlagsFromString('--no-regexp-tier-up');
  if (work === 'check') setFlagsFromString('--interrupt-budget=200000');
}

function progressLine(): Terminal['progress'] {
  let shown = 0;
  return (progress) => {
    const now = performance.now();
    if (!progress) {
      if (shown > 0) process.stderr.write('\r\x1b[K');
      shown = 0;
      return;
    }
    if (now - shown < REFRESH) return;
    shown = now;
    const share = progress.total > 0 ? ` ${Math.floor((100 * progress.done) / progress.total)} %` : '';
    process.stderr.write(`\r\x1b[K${progress.stage}${share}`);
  };
}
