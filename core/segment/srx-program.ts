import { InputError, type LanguageTag } from '../model/index.ts';
import { type Side, translate, type Translated } from './icu-regex.ts';
import { LONGEST_ENDING } from './pattern-endings.ts';
import { rulesFor, type SrxRule, type SrxRules } from './srx.ts';

/** Rules of which one is to match: the index of a pattern behind the break, with those of the patterns before it. */
export type SrxAlternatives = readonly (readonly [after: number, ...before: number[]])[];

/** Rules with the same effect that follow one another. */
export interface SrxBlock {
  readonly break: boolean;
  /**
   * The rules by what the text before a position must end with (see `Endings`), under the empty string those that tell
   * nothing: of the thousands of rules of a file few need to be tried anywhere.
   */
  readonly rules: readonly (readonly [ending: string, rules: SrxAlternatives])[];
}

/** What may stand last before a break and first behind it, each as the inside of a class; null where that may be anything. */
export type SrxEdge = readonly [last: string | null, first: string | null];

/** The rules for a language in JavaScript's expressions, as plain values; `sourceOf` makes the expressions. */
export interface SrxProgram {
  /** The patterns of the rules, each once. */
  readonly patterns: readonly string[];
  /** In the order in which they are tried, up to the last that keeps the text from breaking. */
  readonly blocks: readonly SrxBlock[];
  /** Between which characters rules that break may match. */
  readonly edges: readonly SrxEdge[];
  /** All rules that break. */
  readonly breaking: SrxAlternatives;
  /** Flags of all expressions. */
  readonly flags: 'u' | 'v';
}

/** An expression that matches at a position where one of the rules does; hosts compile once what rules have in common. */
export function sourceOf(rules: SrxAlternatives, patterns: readonly string[]): string {
  return rules
    .map(([after, ...befores]) => {
      const [behind, ahead] = [befores.map((index) => patterns[index]!), patterns[after]!];
      return (behind.includes('') ? '' : `(?<=${behind.join('|')})`) + (ahead && `(?=${ahead})`);
    })
    .join('|');
}

/** Makes the rules for a language ready to run. Throws `InputError` with the rule's line for rules that cannot be. */
export function srxProgram(srx: SrxRules, lang: LanguageTag): SrxProgram {
  try {
    return programOf(rulesFor(srx, lang));
  } catch (error) {
    throw error instanceof InputError && srx.file !== undefined ? error.in(srx.file) : error;
  }
}

function programOf(rules: readonly SrxRule[]): SrxProgram {
  const blocks: { break: boolean; groups: Map<string, Alternatives> }[] = [];
  const breaking: Alternatives = new Map();
  const patterns = new Map<string, number>();
  const edges = new Map<string, SrxEdge>();
  const known = new Map<string, Translated>();
  let needsV = false;
  rules.forEach((rule, i) => {
    const before = translated(rule.before, 'before', i, rule.line, known);
    const after = translated(rule.after, 'after', i, rule.line, known);
    needsV ||= before.needsV || after.needsV;
    const pair = [indexOf(before.source, patterns), indexOf(after.source, patterns)] as const;
    if (rule.break) {
      add(breaking, ...pair);
      const edge: SrxEdge = [before.last ?? null, after.first ?? null];
      edges.set(JSON.stringify(edge), edge);
    }
    let block = blocks.at(-1);
    if (block?.break !== rule.break) {
      block = { break: rule.break, groups: new Map() };
      blocks.push(block);
    }
    for (const ending of new Set(before.endings?.map((one) => one.slice(-LONGEST_ENDING)) ?? [''])) {
      let group = block.groups.get(ending);
      if (!group) block.groups.set(ending, (group = new Map()));
      add(group, ...pair);
    }
  });
  if (blocks.at(-1)?.break) blocks.pop();
  return {
    patterns: [...patterns.keys()],
    blocks: blocks.map(({ break: breaks, groups }) => ({
      break: breaks,
      rules: [...groups].map(([ending, group]) => [ending, listed(group)] as const),
    })),
    edges: [...edges.values()],
    breaking: listed(breaking),
    flags: needsV ? 'v' : 'u',
  };
}

/** By pattern behind the break those before it. */
type Alternatives = Map<number, Set<number>>;

function add(rules: Alternatives, before: number, after: number): void {
  const befores = rules.get(after);
  if (befores) befores.add(before);
  else rules.set(after, new Set([before]));
}

function listed(rules: Alternatives): SrxAlternatives {
  return [...rules].map(([after, befores]) => [after, ...befores]);
}

function indexOf(pattern: string, patterns: Map<string, number>): number {
  let index = patterns.get(pattern);
  if (index === undefined) patterns.set(pattern, (index = patterns.size));
  return index;
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
