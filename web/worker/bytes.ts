import { InputError } from '#core';

/**
 * The bytes of a file that the user gave. An `InputError` names one that the browser does not read: a folder that was dropped, or
 * a file that was moved or changed after it was chosen.
 */
export async function bytesOf({
  name,
  blob,
}: {
  name: string;
  blob: Blob;
}): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch {
    const message =
      'It is a folder, or it was moved or changed since. Choose the files themselves, and anew.';
    throw new InputError('file-unreadable', message, { file: name });
  }
}
