import type { LanguageTag } from '../model/index.ts';
import { InputError } from '../model/index.ts';

/** A rule of SRX 2.0: where `before` matches up to a position and `after` from it, the text breaks there, or must not. */
export interface SrxRule {
  readonly break: boolean;
  /** ICU regular expression; empty matches everywhere. */
  readonly before: string;
  readonly after: string;
  /** Line of the file the rule stands on, for messages. */
  readonly line?: number;
}

/** Which rules apply to a language: those named `rules`, where `pattern` matches its whole tag. */
export interface SrxLanguageMap {
  readonly pattern: string;
  readonly rules: string;
  readonly line?: number;
}

/** A set of segmentation rules as SRX 2.0 describes it. */
export interface SrxRules {
  /** Whether the rules of all matching maps apply, in the order of the maps, or those of the first alone. */
  readonly cascade: boolean;
  readonly rules: ReadonlyMap<string, readonly SrxRule[]>;
  readonly maps: readonly SrxLanguageMap[];
  /** Okapi's extension: breaks by Unicode's sentence boundaries (UAX #29), the rules of the file as exceptions to them. */
  readonly unicodeBreaks: boolean;
  /** Name of the file they were read from, for messages about rules that cannot be run. */
  readonly file?: string;
}

/**
 * The rules that apply to a language, in order. Tags are compared as written, in upper and in lower case, since files
 * expect either (`EN.*`, `[Ee][Nn].*`, `en_one`). Throws `InputError` `srx-map` for a pattern that is no regular expression.
 */
export function rulesFor(srx: SrxRules, lang: LanguageTag): readonly SrxRule[] {
  const spellings = [lang, lang.toLowerCase(), lang.toUpperCase(), lang.replaceAll('-', '_')];
  const matching: SrxRule[] = [];
  for (const map of srx.maps) {
    const pattern = mapPattern(map);
    if (!spellings.some((tag) => pattern.test(tag))) continue;
    const rules = srx.rules.get(map.rules) ?? [];
    if (!srx.cascade) return rules;
    matching.push(...rules);
  }
  return matching;
}

function mapPattern(map: SrxLanguageMap): RegExp {
  try {
    return new RegExp(`^(?:${map.pattern})$`, 'u');
  } catch {
    throw new InputError(
      'srx-map',
      `The language pattern “${map.pattern}” is no regular expression. Correct it, e.g. to “(EN|en).*”.`,
      map.line === undefined ? {} : { line: map.line },
      { pattern: map.pattern },
    );
  }
}
