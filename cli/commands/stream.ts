import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { once } from 'node:events';
import { dirname } from 'node:path';
import {
  copyTmx,
  InputError,
  languagesOfTmx,
  type StreamedFormat,
  tableOfTmx,
  xmlEncoding,
  type XmlStream,
} from '#core';
import { asInputError } from '../files.ts';

/** Bytes from which on a memory is not held but passed through. */
const LARGE = 32 * 1024 * 1024;

/** Whether a memory goes through piece by piece: into TMX always, since nothing is lost then; into tables where it is large. */
export async function isStreamed(path: string, format: string): Promise<boolean> {
  if (!/\.tmx$/i.test(path)) return false;
  if (format === 'tmx') return true;
  if (format !== 'tsv' && format !== 'csv') return false;
  const { size } = await stat(path).catch(() => ({ size: 0 }));
  return size >= LARGE;
}

/** Turns a translation memory of any size into another file; memory stays small. */
export async function convertStream(path: string, format: StreamedFormat, output: string): Promise<void> {
  const part = `${output}.${process.pid}.part`;
  await makeFolder(dirname(output));
  const file = createWriteStream(part);
  let trouble: Error | undefined;
  file.on('error', (error) => (trouble ??= error));
  try {
    const out = (text: string): void => void file.write(text);
    const settle = async (): Promise<void> => {
      if (trouble) throw trouble;
      if (file.writableNeedDrain) await once(file, 'drain');
    };
    if (format === 'tmx') {
      await feed(path, copyTmx(out), settle);
    } else {
      const langs: string[] = [];
      await feed(path, languagesOfTmx(langs));
      if (langs.length === 0)
        throw new InputError('tmx-empty', 'The memory has no units with text: there is nothing to show.');
      await feed(path, tableOfTmx(format, langs, out), settle);
    }
    file.end();
    await once(file, 'close');
    if (trouble) throw trouble as Error;
    await rename(part, output);
  } catch (error) {
    file.destroy();
    // A file that is still being opened would come to be after it was removed.
    if (!file.closed) await once(file, 'close').catch(() => undefined);
    await rm(part, { force: true }).catch(() => undefined);
    if (error === trouble) throw asInputError(error, output);
    throw error instanceof InputError ? error.in(path) : asInputError(error, path);
  }
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    throw asInputError(error, path);
  }
}

async function feed(path: string, into: XmlStream, settle?: () => Promise<void>): Promise<void> {
  let decoder: TextDecoder | undefined;
  const decode = (bytes: Uint8Array | undefined): string => {
    try {
      return decoder!.decode(bytes, { stream: bytes !== undefined });
    } catch {
      const message = 'The file is not in the encoding it declares. Save it as UTF-8 and declare that.';
      throw new InputError('xml-encoding', message, {}, { encoding: decoder!.encoding });
    }
  };
  for await (const bytes of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    decoder ??= new TextDecoder(xmlEncoding(bytes), { fatal: true });
    into.write(decode(bytes));
    await settle?.();
  }
  if (!decoder) throw new InputError('empty-file', 'The file is empty. Choose a file that contains text.');
  into.write(decode(undefined));
  into.close();
}
