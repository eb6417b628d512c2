import { InputError, type LanguageTag } from '../model/index.ts';
import { boundariesOf, canonicalLanguage } from '../text/index.ts';
import { type Side, translate, type Translated } from './icu-regex.ts';
import { rulesFor, type SrxRule, type SrxRules } from './srx.ts';

/** Rules with the same effect that follow one another, as one expression that matches at a position. */
interface RuleBlock {
  readonly break: boolean;
  /**
   * The sources of its rules by what the text before them must end with (lower case, at most `ENDING` units), under the
   * empty string those that tell nothing: of the thousands of rules of a file few need to be tried anywhere.
   */
  readonly sources: ReadonlyMap<string, readonly string[]>;
  /** The same, compiled when first wanted: of most abbreviations a text has none. */
  readonly patterns: Map<string, RegExp>;
}

const ENDING = 3;
/** How much white space before a position is passed over to find what the text ends with. */
const LONGEST_BLANK = 256;

/** Rules made ready to run. */
interface CompiledRules {
  readonly blocks: readonly RuleBlock[];
  /** Finds the characters before or behind which a rule that breaks may match; undefined where none breaks. */
  readonly candidates: RegExp | undefined;
  /** Whether a rule that breaks does match at a position. */
  readonly breaking: RegExp;
  readonly unicodeBreaks: Intl.Segmenter | undefined;
  readonly flags: string;
}

/**
 * Long texts are looked at in windows: a rule sees this much around a position, UTF-16 units. It bounds what rules such as
 * `.*x` cost, which look at all of the text for every position.
 */
const CONTEXT = 512;
const WINDOW = 4096;
const BLANK = /[\s\u0085]/;

const compiled = new WeakMap<SrxRules, Map<LanguageTag, CompiledRules>>();

/**
 * The positions (UTF-16 units, ascending, neither 0 nor the end) where a text breaks. A position breaks if the first rule
 * that matches there says so. Throws `InputError` with the rule's line for rules that cannot be run.
 */
export function srxBreaks(text: string, lang: LanguageTag, srx: SrxRules): number[] {
  const rules = compiledRules(srx, lang);
  const breaks = rules.unicodeBreaks ? unicodeBreaks(text, rules, rules.unicodeBreaks) : [];
  if (rules.candidates) {
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
  compiledRules(srx, lang);
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
  rules: CompiledRules,
  breaks: number[],
): void {
  const candidates = rules.candidates!;
  let tried = from - start - 1;
  candidates.lastIndex = Math.max(0, tried);
  while (tried + start < to && candidates.test(window)) {
    const behind = candidates.lastIndex;
    const before = behind - (isLowSurrogate(window.charCodeAt(behind - 1)) ? 2 : 1);
    for (const position of before > tried ? [before, behind] : [behind]) {
      if (position + start < from || position + start >= to) continue;
      rules.breaking.lastIndex = position;
      if (rules.breaking.test(window) && verdict(window, position, rules) === true)
        breaks.push(position + start);
    }
    tried = behind;
  }
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** What the first rule that matches at a position says; undefined where none does. */
function verdict(text: string, position: number, rules: CompiledRules): boolean | undefined {
  const keys = endingsAt(text, position);
  for (const block of rules.blocks) {
    for (const key of keys) {
      const sources = block.sources.get(key);
      if (sources && patternFor(block, key, sources, rules.flags, position).test(text)) return block.break;
    }
  }
  return undefined;
}

function patternFor(
  block: RuleBlock,
  key: string,
  sources: readonly string[],
  flags: string,
  position: number,
): RegExp {
  let pattern = block.patterns.get(key);
  if (!pattern) block.patterns.set(key, (pattern = new RegExp(sources.join('|'), `${flags}y`)));
  pattern.lastIndex = position;
  return pattern;
}

/** What the text before a position ends with, as the keys of blocks. */
function endingsAt(text: string, position: number): string[] {
  let end = position;
  while (end > 0 && position - end < LONGEST_BLANK && BLANK.test(text.charAt(end - 1))) end--;
  const keys = [''];
  for (let length = 1; length <= Math.min(ENDING, end); length++) {
    keys.push(text.slice(end - length, end).toLowerCase());
  }
  return keys;
}

/** Sentence boundaries of UAX #29 that no exception matches, before, in or after the white space they stand behind. */
function unicodeBreaks(text: string, rules: CompiledRules, segmenter: Intl.Segmenter): number[] {
  const breaks: number[] = [];
  for (const index of boundariesOf(text, segmenter)) {
    let position = index;
    let allowed = verdict(text, position, rules) !== false;
    while (
      allowed &&
      position > Math.max(1, index - LONGEST_BLANK) &&
      BLANK.test(text.charAt(position - 1))
    ) {
      position--;
      allowed = verdict(text, position, rules) !== false;
    }
    if (allowed) breaks.push(index);
  }
  return breaks;
}

function compiledRules(srx: SrxRules, lang: LanguageTag): CompiledRules {
  let byLanguage = compiled.get(srx);
  if (!byLanguage) compiled.set(srx, (byLanguage = new Map()));
  let rules = byLanguage.get(lang);
  if (!rules) {
    const locale = canonicalLanguage(lang) ?? 'en';
    const segmenter = srx.unicodeBreaks ? new Intl.Segmenter(locale, { granularity: 'sentence' }) : undefined;
    byLanguage.set(lang, (rules = { ...compiledFor(srx, lang), unicodeBreaks: segmenter }));
  }
  return rules;
}

function compiledFor(srx: SrxRules, lang: LanguageTag): Omit<CompiledRules, 'unicodeBreaks'> {
  try {
    return compileRules(rulesFor(srx, lang));
  } catch (error) {
    throw error instanceof InputError && srx.file !== undefined ? error.in(srx.file) : error;
  }
}

function compileRules(rules: readonly SrxRule[]): Omit<CompiledRules, 'unicodeBreaks'> {
  const blocks: { break: boolean; sources: Map<string, string[]>; patterns: Map<string, RegExp> }[] = [];
  const breaking: string[] = [];
  let edges: string | undefined = '';
  const known = new Map<string, Translated>();
  let needsV = false;
  rules.forEach((rule, i) => {
    const before = translated(rule.before, 'before', i, rule.line, known);
    const after = translated(rule.after, 'after', i, rule.line, known);
    needsV ||= before.needsV || after.needsV;
    const source = (before.source && `(?<=${before.source})`) + (after.source && `(?=${after.source})`);
    if (rule.break) {
      breaking.push(source);
      const edge =
        before.last === undefined || before.last.includes('\\s') ? (after.first ?? before.last) : before.last;
      edges = edges === undefined || edge === undefined ? undefined : edges + edge;
    }
    let block = blocks.at(-1);
    if (block?.break !== rule.break) {
      block = { break: rule.break, sources: new Map(), patterns: new Map() };
      blocks.push(block);
    }
    const keys = new Set(before.endings?.map((ending) => ending.slice(-ENDING)) ?? ['']);
    for (const key of keys) {
      const sources = block.sources.get(key);
      if (sources) sources.push(source);
      else block.sources.set(key, [source]);
    }
  });
  const flags = needsV ? 'v' : 'u';
  return {
    blocks,
    candidates:
      breaking.length === 0
        ? undefined
        : new RegExp(edges === undefined ? '[\\s\\S]' : `[${edges}]`, `${flags}g`),
    breaking: new RegExp(breaking.join('|'), `${flags}y`),
    flags,
  };
}

/** The translation of a pattern; those without named groups are shared by the rules that have them in common. */
function translated(
  pattern: string,
  side: Side,
  index: number,
  line: number | undefined,
  known: Map<string, Translated>,
): Translated {
  const key = side + pattern;
  const shared = known.get(key);
  if (shared) return shared;
  const name = `${side}${index}_`;
  const translation = translate(pattern, side, name, line);
  if (!translation.source.includes(name)) known.set(key, translation);
  return translation;
}
