import { InputError } from '../../model/index.ts';
import { rootName } from '../../xml/index.ts';
import { baseName } from '../cells.ts';
import type { Format } from '../format.ts';
import { readTmx } from './read.ts';
import { writeTmx } from './write.ts';

/** Translation memory exchange 1.4b, with any number of languages. */
export const tmxFormat: Format = {
  id: 'tmx',
  label: 'TMX',
  extensions: ['.tmx'],
  mimeTypes: ['application/x-tmx+xml'],
  detect: (head) => rootName(head) === 'tmx',
  read: ({ name, bytes }) => {
    const { langs, rows } = readTmx(bytes);
    if (rows.length === 0) {
      throw new InputError('tmx-empty', 'The memory has no units with text: there is nothing to show.');
    }
    return { kind: 'rows', name: baseName(name), format: 'tmx', encoding: 'utf-8', langs, rows };
  },
  write: (project, options) => [
    {
      name: `${baseName(project.name)}.tmx`,
      mimeType: 'application/x-tmx+xml',
      content: writeTmx(project, options),
    },
  ],
};
