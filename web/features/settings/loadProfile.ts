import { InputError, type CheckProfile } from '#core';
import { bytesOf } from '../../worker/bytes.ts';
import { core } from '../../worker/client.ts';

/** Most bytes of a profile: thousands of patterns. */
const MOST = 1 << 20;

/** The check profile in a file, as the command takes it. Throws `InputError`, which names the file. */
export async function loadProfile(file: Blob & { readonly name: string }): Promise<CheckProfile> {
  if (file.size > MOST) {
    const message = 'It is no profile: it is too large. Choose one that was saved here.';
    throw new InputError('profile-size', message, { file: file.name });
  }
  try {
    const text = new TextDecoder().decode(await bytesOf({ name: file.name, blob: file }));
    const { result } = await core.run('readProfile', { text });
    return result;
  } catch (error) {
    throw error instanceof InputError ? error.in(file.name) : error;
  }
}
