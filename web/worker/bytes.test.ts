import { expect, it } from 'vitest';
import { bytesOf } from './bytes.ts';

it('gives the bytes of a file', async () => {
  expect(await bytesOf({ name: 'a.txt', blob: new Blob(['да']) })).toEqual(
    Uint8Array.of(0xd0, 0xb4, 0xd0, 0xb0),
  );
});

it('says which file the browser does not read, as it is a folder or has changed', async () => {
  const blob = new Blob();
  blob.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
  await expect(bytesOf({ name: 'folder', blob })).rejects.toMatchObject({
    code: 'file-unreadable',
    place: { file: 'folder' },
  });
});
