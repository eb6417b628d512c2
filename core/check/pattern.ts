import { InputError, type PatternCheck, type Severity } from '../model/index.ts';
import { baseLanguage } from '../text/language.ts';
import { spanOf } from './cell.ts';
import { NOTHING, type Check, type CheckContext, type Finding } from './check.ts';
import { isSafePattern } from './regex-safety.ts';

/** Longest text that a pattern of the user's is tried on, UTF-16 units: what is polynomial stays short. */
const LONGEST = 10_000;
/** Most findings of one pattern in one segment. */
const MOST = 100;

/** A pattern of the user's, ready to run. */
interface Compiled {
  readonly expression: RegExp;
  readonly message: string;
  readonly severity: Severity;
  readonly lang: string | undefined;
}

/**
 * Compiles the patterns of a profile. Throws InputError `pattern-invalid` for what is no regular expression and
 * `pattern-slow` for one that may take exponential time.
 */
export function compilePatterns(patterns: readonly PatternCheck[]): Compiled[] {
  return patterns.map(({ id, pattern, message, severity, lang }) => {
    let expression: RegExp;
    try {
      expression = new RegExp(pattern, 'gu');
    } catch (error) {
      // what the host says ends in the reason
      const detail = error instanceof Error ? error.message.split(': ').at(-1)! : '';
      throw new InputError(
        'pattern-invalid',
        `The pattern '${id}' of the profile is no valid regular expression (${detail}). Correct it or take it out.`,
        {},
        { id, pattern, detail },
      );
    }
    if (!isSafePattern(pattern)) {
      throw new InputError(
        'pattern-slow',
        `The pattern '${id}' of the profile repeats something that repeats itself and could run for ever. Rewrite it without nested repetitions.`,
        {},
        { id, pattern },
      );
    }
    return { expression, message, severity, lang };
  });
}

/**
 * Finds: what the profile's own regular expressions match (flags `g` and `u`), each with its own message and severity. An
 * empty match marks the whole segment, so that `^(?![\s\S]*©)` finds the segments in which something is missing.
 * Leaves alone: segments over 10,000 characters.
 * Type: pattern-problem. Severity: the pattern's. Options: none; the patterns are `patterns` of the profile.
 * Examples: `\betc\b` marks 'etc'; `^(?![\s\S]*©)` marks a segment without the sign.
 */
export const pattern: Check = {
  name: 'pattern',
  type: 'pattern-problem',
  severity: 'warning',
  rows(context: CheckContext) {
    const patterns = compilePatterns(context.patterns);
    if (patterns.length === 0) return () => NOTHING;
    return (row) => {
      const found: Finding[] = [];
      for (const cell of row.cells) {
        if (!cell || cell.segments.length === 0) continue;
        for (const { expression, message, severity, lang } of patterns) {
          if (lang !== undefined && baseLanguage(lang) !== baseLanguage(cell.lang)) continue;
          for (const segment of cell.segments) {
            if (segment.text.length > LONGEST) continue;
            let count = 0;
            for (const match of segment.text.matchAll(expression)) {
              if (++count > MOST) break;
              const empty = match[0] === '';
              const start = empty ? 0 : match.index;
              const end = empty ? segment.text.length : start + match[0].length;
              found.push({
                spans: [spanOf(cell, segment, start, end)],
                severity,
                message: { key: 'pattern.found', params: { message } },
              });
              if (empty) break;
            }
          }
        }
      }
      return found.length > 0 ? found : NOTHING;
    };
  },
};
