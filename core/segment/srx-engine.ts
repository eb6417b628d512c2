import type { LanguageTag } from '../model/index.ts';
import { boundariesOf, canonicalLanguage } from '../text/index.ts';
import { type BreakFilter, breakFilter, nextCandidate } from './break-filter.ts';
import { matchesBlock, type RuleBlock, ruleBlock } from './rule-block.ts';
import type { SrxRules } from './srx.ts';
import { sourceOf, type SrxProgram, srxProgram } from './srx-program.ts';

/** Rules made ready to run. */
export interface SrxRunner {
  readonly blocks: readonly RuleBlock[];
  readonly filter: BreakFilter;
  readonly breaking: RegExp;
  readonly unicodeBreaks: Intl.Segmenter | undefined;
}

/**
 * Long texts are looked at in windows: a rule sees this much around a position, UTF-16 units. It bounds what rules such as
 * `.*x` cost, which look at all of the text for every position.
 */
const CONTEXT = 512;
const WINDOW = 4096;

const BLANK = /[\s\u0085]/;
/** How much white space before a position is passed over to find what the text ends with. */
const LONGEST_BLANK = 256;

const runners = new WeakMap<SrxRules, Map<LanguageTag, SrxRunner>>();

/** A set of rules, ready to run for a language. Throws `InputError` with the rule's line for rules that cannot be run. */
export function runnerFor(srx: SrxRules, lang: LanguageTag): SrxRunner {
  let byLanguage = runners.get(srx);
  if (!byLanguage) runners.set(srx, (byLanguage = new Map()));
  let runner = byLanguage.get(lang);
  if (!runner)
    byLanguage.set(lang, (runner = runnerOf(srxProgram(srx, lang), srx.unicodeBreaks ? lang : undefined)));
  return runner;
}

/** A program, ready to run; with a language to its sentence boundaries of Unicode as well. */
export function runnerOf(program: SrxProgram, unicodeBreaks: LanguageTag | undefined): SrxRunner {
  const { patterns, blocks, edges, breaking, flags } = program;
  return {
    blocks: blocks.map((block) => ruleBlock(block, patterns, flags)),
    filter: breakFilter(edges, flags),
    breaking: new RegExp(sourceOf(breaking, patterns), `${flags}y`),
    unicodeBreaks:
      unicodeBreaks === undefined
        ? undefined
        : new Intl.Segmenter(canonicalLanguage(unicodeBreaks) ?? 'en', { granularity: 'sentence' }),
  };
}

/**
 * The positions (UTF-16 units, ascending, neither 0 nor the end) where a text breaks. A position breaks if the first rule
 * that matches there says so.
 */
export function srxBreaks(text: string, rules: SrxRunner): number[] {
  const breaks = rules.unicodeBreaks ? unicodeBreaks(text, rules, rules.unicodeBreaks) : [];
  if (rules.filter.edges.length > 0) {
    for (let from = 0; from < text.length; from += WINDOW) {
      const whole = from === 0 && text.length <= WINDOW + CONTEXT;
      const start = Math.max(0, from - CONTEXT);
      const end = whole ? text.length : Math.min(text.length, from + WINDOW + CONTEXT);
      const window = whole ? text : text.slice(start, end);
      addBreaks(
        window,
        start,
        Math.max(from, 1),
        whole ? end : Math.min(from + WINDOW, text.length),
        rules,
        breaks,
      );
      if (whole) break;
    }
  }
  return rules.unicodeBreaks ? [...new Set(breaks)].sort((a, b) => a - b) : breaks;
}

/** Checks that all rules for a language can be run, and throws `InputError` for the first that cannot. */
export function checkRules(srx: SrxRules, lang: LanguageTag): void {
  runnerFor(srx, lang);
}

/** Checks that every list of rules can be run, whatever languages it is for, and throws as `checkRules` does. */
export function checkAllRules(srx: SrxRules): void {
  checkRules(srx, 'en');
  for (const name of srx.rules.keys()) {
    checkRules({ ...srx, maps: [{ pattern: '.*', rules: name }] }, 'en');
  }
}

/** Adds the breaks at or after `from` and before `to`, both in the whole text; `window` begins at `start` of it. */
function addBreaks(
  window: string,
  start: number,
  from: number,
  to: number,
  rules: SrxRunner,
  breaks: number[],
): void {
  const end = to - start;
  let position = nextCandidate(window, Math.max(1, from - start), end, rules.filter);
  while (position < end) {
    rules.breaking.lastIndex = position;
    if (rules.breaking.test(window) && !forbidden(window, position, rules)) breaks.push(position + start);
    position = nextCandidate(window, position + 1, end, rules.filter);
  }
}

/** Whether the first rule that matches at a position, if one does, keeps the text from breaking there. */
function forbidden(text: string, position: number, { blocks }: SrxRunner): boolean {
  let end = position;
  while (end > 0 && position - end < LONGEST_BLANK && BLANK.test(text.charAt(end - 1))) end--;
  const first = blocks.find((block) => matchesBlock(block, text, position, end));
  return first !== undefined && !first.break;
}

/** Sentence boundaries of UAX #29 that no exception matches, before, in or after the white space they stand behind. */
function unicodeBreaks(text: string, rules: SrxRunner, segmenter: Intl.Segmenter): number[] {
  const breaks: number[] = [];
  for (const index of boundariesOf(text, segmenter)) {
    let position = index;
    let allowed = !forbidden(text, position, rules);
    while (
      allowed &&
      position > Math.max(1, index - LONGEST_BLANK) &&
      BLANK.test(text.charAt(position - 1))
    ) {
      position--;
      allowed = !forbidden(text, position, rules);
    }
    if (allowed) breaks.push(index);
  }
  return breaks;
}
