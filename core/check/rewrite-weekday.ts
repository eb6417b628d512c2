import type { LanguageTag } from '../model/index.ts';
import { baseLanguage } from '../text/language.ts';

/** A stretch that begins at `start`, and what is to stand there. */
export interface WeekdayEdit {
  readonly start: number;
  readonly text: string;
}

/** The words that Russian puts into the accusative, as it says on which day: в среду. */
const FEMININE = /(сред|пятниц|суббот)а$/i;
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
  if (baseLanguage(lang) !== 'ru') return { start, text };
  if (/\s/.test(text)) return undefined;
  const before = segment.slice(Math.max(0, start - LONGEST_PREPOSITION), start);
  const preposition = /(?<!\p{L})(в)о?\s+$/iu.exec(before);
  if (!preposition) return /\p{L}\s+$/u.test(before) ? undefined : { start, text };
  const [written, letter] = preposition as unknown as [string, string];
  const wanted = `${letter}${/^вт/i.test(text) ? 'о' : ''}`;
  const word = text.replace(FEMININE, '$1у');
  if (wanted === written.trimEnd()) return { start, text: word };
  return { start: start - written.length, text: wanted + written.slice(written.trimEnd().length) + word };
}
