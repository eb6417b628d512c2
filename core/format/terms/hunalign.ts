import type { TermEntry } from '../../model/index.ts';
import { decode } from '../../text/index.ts';
import { languagesOf } from './languages.ts';

const LINE = /^ *([^@\t]*[^@\t ]) @ ([^@\t]*[^@\t ]) *$/;

/**
 * Whether the beginning of a file looks like a dictionary of hunalign: nothing but lines of `phrase @ phrase`. `isWhole`: it
 * is the whole file, so that its last line is not cut off.
 */
export function isHunalignDictionary(head: string, isWhole: boolean): boolean {
  const lines = head.split(/\r\n?|\n/);
  const whole = (isWhole ? lines : lines.slice(0, -1)).filter((line) => line.trim() !== '');
  return whole.length > 0 && whole.every((line) => LINE.test(line));
}

/**
 * Reads a dictionary as hunalign takes it: a line an entry, the phrase of the **target** language first, then that of the
 * source (`goal @ cél`). The name states the languages, source first: `hu-en.dic`. Lines of another shape are left out.
 * Throws `InputError` `dictionary-languages`.
 */
export function readHunalign(name: string, bytes: Uint8Array): TermEntry[] {
  const [from, to] = languagesOf([name]);
  return decode(bytes)
    .text.split(/\r\n?|\n/)
    .flatMap((line): TermEntry[] => {
      const [, target, source] = LINE.exec(line) ?? [];
      return target === undefined || source === undefined ? [] : [{ [from]: [source], [to]: [target] }];
    });
}
