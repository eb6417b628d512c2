import { promises, readFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve, sep } from 'node:path';
import { InputError, type InputFile, loadFile, type OutputFile } from '#core';
import { libraries } from './libraries.ts';
import type { Terminal } from './terminal.ts';

const REASONS: Readonly<Record<string, readonly [code: string, message: string]>> = {
  ENOENT: ['file-missing', 'There is no such file. Check the name.'],
  EACCES: ['file-forbidden', 'The file may not be read. Check its permissions.'],
  EPERM: ['file-forbidden', 'The file may not be used. Check its permissions.'],
  EISDIR: ['file-folder', 'It is a folder. Name a file.'],
  ENOTDIR: ['file-missing', 'Part of the path is no folder. Check the name.'],
  ENOSPC: ['disk-full', 'There is no space left to write it. Make room.'],
  EROFS: ['file-forbidden', 'The folder may not be written to. Choose another.'],
};

/** An error of the file system as one that says where and what to do. */
export function asInputError(error: unknown, file: string): unknown {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === 'ERR_FS_FILE_TOO_LARGE') {
    return new InputError('file-too-large', 'The file is larger than 2 GB. Split it.', { file });
  }
  const reason = code === undefined ? undefined : REASONS[code];
  return reason ? new InputError(reason[0], reason[1], { file }) : error;
}

/** The bytes of a file; `-` is standard input. Throws `InputError` with the file's name. */
export async function readBytes(path: string, terminal: Terminal): Promise<Uint8Array> {
  if (path === '-') return terminal.input();
  try {
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    throw asInputError(error, path);
  }
}

/** Reads files for the core, with languages by position where they are given. */
export async function readInputs(
  paths: readonly string[],
  options: {
    readonly langs?: readonly string[];
    readonly encoding?: string;
    readonly header?: boolean;
    readonly lines?: boolean;
  },
  terminal: Terminal,
): Promise<InputFile[]> {
  const { langs, encoding, header } = options;
  return Promise.all(
    paths.map(async (path, index) => {
      const lang = paths.length > 1 ? langs?.[index] : undefined;
      return loadFile(
        {
          name: path,
          bytes: await readBytes(path, terminal),
          ...(lang !== undefined && { lang }),
          ...(langs && { langs }),
          ...(encoding !== undefined && { encoding }),
          ...(header !== undefined && { header }),
        },
        libraries,
      );
    }),
  );
}

/** Writes a file as a whole or not at all: into a neighbour first, which then takes its place. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const part = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    await promises.mkdir(dirname(path), { recursive: true });
    if ((await kindOf(path)) === 'folder')
      throw new InputError('file-folder', 'It is a folder. Name a file.', { file: path });
    await promises.writeFile(part, content);
    await promises.rename(part, path);
  } catch (error) {
    await promises.rm(part, { force: true }).catch(() => undefined);
    throw asInputError(error, path);
  }
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'nothing'> {
  const stats = await promises.stat(path).catch(() => undefined);
  if (!stats) return 'nothing';
  return stats.isDirectory() ? 'folder' : 'file';
}

/** Whether results are to go into `target` as files of their own: it ends in a slash or is a folder. */
export async function isFolder(target: string): Promise<boolean> {
  return /[\\/]$/.test(target) || (await kindOf(target)) === 'folder';
}

/**
 * Several results where `target` names a file, not a folder: they stand beside each other, told apart as their own names are.
 * `article.ar-ru.xlf` at `out.xlf` becomes `out.ar-ru.xlf`. Undefined where `target` has another ending.
 */
function siblings(files: readonly OutputFile[], target: string): OutputFile[] | undefined {
  const ending = extname(target);
  if (!ending || files.some(({ name }) => extname(name).toLowerCase() !== ending.toLowerCase()))
    return undefined;
  const base = target.slice(0, -ending.length);
  return files.map((file) => ({ ...file, name: base + (/\.[^.]+\.[^.]+$/.exec(file.name)?.[0] ?? ending) }));
}

/**
 * Puts results where the user wants them: to standard output without `target`, into the file `target`, or, where it is a
 * folder or there are several, into it under their own names; several for the name of a file become its siblings.
 */
export async function deliver(
  files: readonly OutputFile[],
  target: string | undefined,
  terminal: Terminal,
): Promise<void> {
  const [first] = files;
  if (!first) throw new InputError('nothing-to-write', 'There is nothing to write.');
  if (target === undefined) {
    if (files.length > 1) {
      throw new InputError(
        'output-folder',
        `There are ${files.length} files to write. Name a folder for them with -o.`,
      );
    }
    await terminal.out(first.content);
    return;
  }
  const named = await isFolder(target);
  if (files.length === 1 && !named) {
    await writeWhole(target, first.content);
    return;
  }
  const beside = named ? undefined : siblings(files, target);
  if (beside) {
    for (const { name, content } of beside) {
      await writeWhole(name, content);
      terminal.err(`${name}\n`);
    }
    return;
  }
  if ((await kindOf(target)) === 'file') {
    throw new InputError(
      'output-folder',
      `There are ${files.length} files to write; name a folder for them.`,
      { file: target },
    );
  }
  const folder = resolve(target);
  for (const { name, content } of files) {
    const path = resolve(folder, name);
    if (!path.startsWith(folder + sep))
      throw new InputError('output-name', `“${name}” is no name for a file.`);
    await writeWhole(path, content);
    terminal.err(`${join(target, name)}\n`);
  }
}
