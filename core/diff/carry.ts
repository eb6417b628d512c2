import { diff_match_patch as DiffMatchPatch } from 'diff-match-patch';

const patcher = new DiffMatchPatch();

/**
 * Makes the change from `before` to `after` in `text` too, which somebody else made out of `before`. Undefined where the two
 * changes touch the same words.
 */
export function carryChange(text: string, before: string, after: string): string | undefined {
  if (text === before) return after;
  const [carried, made] = patcher.patch_apply(patcher.patch_make(before, after), text);
  return made.every(Boolean) ? carried : undefined;
}
