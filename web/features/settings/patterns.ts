import type { CheckProfile, PatternCheck } from '#core';

/** A pattern as it is filled in; `lang` is empty where it is for all languages. */
export interface PatternDraft {
  readonly pattern: string;
  readonly message: string;
  readonly severity: PatternCheck['severity'];
  readonly lang: string;
}

/** What a pattern is filled in with at first. */
export function draftOf(pattern: PatternCheck | undefined): PatternDraft {
  return { pattern: '', message: '', severity: 'warning', lang: '', ...pattern };
}

/** The profile with a pattern at a place of the list, or as a new one behind the last. */
export function withPattern(profile: CheckProfile, at: number, draft: PatternDraft): CheckProfile {
  const patterns = profile.patterns ?? [];
  const { pattern, severity, lang } = draft;
  const id = patterns[at]?.id ?? freshId(patterns);
  const message = draft.message.trim();
  const made: PatternCheck = { id, pattern, message, severity, ...(lang !== '' && { lang }) };
  return { ...profile, patterns: at < patterns.length ? patterns.with(at, made) : [...patterns, made] };
}

/** The profile without the pattern at a place. */
export function withoutPattern(profile: CheckProfile, at: number): CheckProfile {
  const { patterns = [], ...others } = profile;
  const left = patterns.toSpliced(at, 1);
  return left.length > 0 ? { ...others, patterns: left } : others;
}

function freshId(patterns: readonly PatternCheck[]): string {
  const taken = new Set(patterns.map(({ id }) => id));
  let number = 1;
  while (taken.has(`pattern-${number}`)) number++;
  return `pattern-${number}`;
}
