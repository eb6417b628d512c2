import { onWeekday } from '../../facts/lang/index.ts';
import type { OnWeekday } from '../../facts/vocabulary.ts';
import type { LanguageTag } from '../../model/index.ts';

/** A stretch that begins at `start`, and what is to stand there. */
export interface WeekdayEdit {
  readonly start: number;
  readonly text: string;
}

/** A preposition with its blanks is no longer, in UTF-16 units. */
const LONGEST_PREPOSITION = 16;

/**
 * Fits a new weekday to what stands before it: во вторник, but в понедельник and в среду. Undefined where it would have to agree
 * with a word of another gender.
 *
 * @param start where the weekday begins in `segment`
 */
export function fitWeekday(
  text: string,
  segment: string,
  start: number,
  lang: LanguageTag,
): WeekdayEdit | undefined {
  const usage = onWeekday(lang);
  if (!usage) return { start, text };
  if (/\s/.test(text)) return undefined;
  const before = segment.slice(Math.max(0, start - LONGEST_PREPOSITION), start);
  const preposition = new RegExp(`(?<!\\p{L})(${usage.preposition})(?:${usage.joint})?\\s+$`, 'iu').exec(
    before,
  );
  if (!preposition) return /\p{L}\s+$/u.test(before) ? undefined : { start, text };
  const [written, letter] = preposition as unknown as [string, string];
  const wanted = `${letter}${usage.before.test(text) ? usage.joint : ''}`;
  const word = behindPreposition(text, usage);
  if (wanted === written.trimEnd()) return { start, text: word };
  return { start: start - written.length, text: wanted + written.slice(written.trimEnd().length) + word };
}

/** A weekday as it stands behind the preposition that says on which day. */
export function behindPreposition(weekday: string, { endings }: OnWeekday): string {
  return endings.reduce((form, [alone, behind]) => form.replace(alone, behind), weekday);
}
