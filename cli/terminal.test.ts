import { afterEach, describe, expect, it, vi } from 'vitest';
import { terminal } from './terminal.ts';

/** A result without the listeners that making it put on the streams. */
function quietly<T>(make: () => T): T {
  const streams = [process.stdout, process.stderr];
  const before = streams.map((stream) => new Set(stream.listeners('error')));
  const made = make();
  streams.forEach((stream, at) => {
    for (const listener of stream.listeners('error'))
      if (!before[at]!.has(listener)) stream.off('error', listener as () => void);
  });
  return made;
}

/** What the progress line writes to standard error, which is a terminal or not, with the clock at the given milliseconds. */
function progressAt(
  isTTY: boolean,
  ...steps: readonly (readonly [at: number, done?: number, total?: number])[]
) {
  const written: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  const before = process.stderr.isTTY;
  process.stderr.isTTY = isTTY;
  const clock = vi.spyOn(performance, 'now');
  const { progress } = quietly(terminal);
  for (const [at, done, total = 0] of steps) {
    clock.mockReturnValue(at);
    progress(done === undefined ? undefined : { stage: 'check', done, total });
  }
  process.stderr.isTTY = before;
  return written;
}

afterEach(() => vi.restoreAllMocks());

describe('the progress line', () => {
  it('says the stage and the share that is done', () => {
    expect(progressAt(true, [1000, 1, 3])).toEqual(['\r\x1b[Kcheck 33 %']);
  });

  it('says no share of a total that is not known', () => {
    expect(progressAt(true, [1000, 5])).toEqual(['\r\x1b[Kcheck']);
  });

  it('is written ten times a second at most', () => {
    const written = progressAt(true, [1000, 1, 4], [1099, 2, 4], [1100, 3, 4]);
    expect(written).toEqual(['\r\x1b[Kcheck 25 %', '\r\x1b[Kcheck 75 %']);
  });

  it('goes when the work is done, once, and comes again with other work', () => {
    const written = progressAt(true, [1000, 1, 2], [1010], [1020], [1030, 0, 2]);
    expect(written).toEqual(['\r\x1b[Kcheck 50 %', '\r\x1b[K', '\r\x1b[Kcheck 0 %']);
  });

  it('takes away nothing where nothing was shown', () => {
    expect(progressAt(true, [1000])).toEqual([]);
  });

  it('is not written where nobody looks on', () => {
    expect(progressAt(false, [1000, 1, 2], [2000])).toEqual([]);
  });
});

describe('a stream that breaks', () => {
  /** What an error of standard output leads to. */
  function breaking(code: string): void {
    const before = new Set(process.stdout.listeners('error'));
    terminal();
    const added = process.stdout.listeners('error').filter((listener) => !before.has(listener));
    for (const listener of added) process.stdout.off('error', listener as () => void);
    expect(added).toHaveLength(1);
    added[0]!.call(process.stdout, Object.assign(new Error('broken'), { code }));
  }

  it('ends the command quietly when the reader has gone', () => {
    const exit = vi.spyOn(process, 'exit').mockImplementation(() => {
      throw new Error('ended');
    });
    expect(() => breaking('EPIPE')).toThrow('ended');
    expect(exit).toHaveBeenCalledWith();
  });

  it('fails otherwise', () => {
    const exit = vi.spyOn(process, 'exit').mockImplementation(() => {
      throw new Error('ended');
    });
    expect(() => breaking('ENOSPC')).toThrow('broken');
    expect(exit).not.toHaveBeenCalled();
  });
});
