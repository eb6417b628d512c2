import { lowerCase, WORD_START } from './pattern-endings.ts';
import { sourceOf, type SrxAlternatives, type SrxBlock } from './srx-program.ts';

/** Rules with the same effect that follow one another, by what the text must end with where they match, read backwards. */
export interface RuleBlock {
  readonly break: boolean;
  readonly endings: EndingNode;
}

/** The rules for an ending, and those for longer ones by the unit in front of it. */
interface EndingNode {
  anywhere?: LazyExpression;
  /** Where no letter stands in front of the ending. */
  wordStart?: LazyExpression;
  next?: Map<number, EndingNode>;
}

/** An expression compiled when it is first tried: of most abbreviations a text has none. */
class LazyExpression {
  readonly #source: () => string;
  readonly #flags: string;
  #compiled: RegExp | undefined;

  constructor(source: () => string, flags: string) {
    this.#source = source;
    this.#flags = flags;
  }

  matchesAt(text: string, position: number): boolean {
    const expression = (this.#compiled ??= new RegExp(this.#source(), `${this.#flags}y`));
    expression.lastIndex = position;
    return expression.test(text);
  }
}

/** A block made ready to run. */
export function ruleBlock(block: SrxBlock, patterns: readonly string[], flags: string): RuleBlock {
  const root: EndingNode = {};
  for (const [ending, rules] of block.rules) {
    const wordStart = ending.startsWith(WORD_START);
    const node = nodeOf(root, wordStart ? ending.slice(WORD_START.length) : ending);
    node[wordStart ? 'wordStart' : 'anywhere'] = expressionOf(rules, patterns, flags);
  }
  return { break: block.break, endings: root };
}

function nodeOf(root: EndingNode, ending: string): EndingNode {
  let node = root;
  for (let i = ending.length - 1; i >= 0; i--) {
    const next = (node.next ??= new Map<number, EndingNode>());
    const unit = ending.charCodeAt(i);
    let longer = next.get(unit);
    if (!longer) next.set(unit, (longer = {}));
    node = longer;
  }
  return node;
}

function expressionOf(rules: SrxAlternatives, patterns: readonly string[], flags: string): LazyExpression {
  return new LazyExpression(() => sourceOf(rules, patterns), flags);
}

const LETTER_AT_END = /\p{L}$/u;

/** Whether a rule of a block matches at a position; `end` is where the white space in front of the position begins. */
export function matchesBlock({ endings }: RuleBlock, text: string, position: number, end: number): boolean {
  if (endings.anywhere?.matchesAt(text, position)) return true;
  let node: EndingNode | undefined = endings;
  for (let start = end - 1; start >= 0; start--) {
    node = node.next?.get(loweredUnit(text, start));
    if (!node) return false;
    if (node.anywhere?.matchesAt(text, position)) return true;
    if (node.wordStart && !letterBefore(text, start) && node.wordStart.matchesAt(text, position)) return true;
  }
  return false;
}

function letterBefore(text: string, position: number): boolean {
  return LETTER_AT_END.test(text.slice(Math.max(0, position - 2), position));
}

/** By UTF-16 unit, the unit in lower case as far as that was looked up. */
const lowered = new Uint16Array(0x10000);

/** A unit of a text as it stands in the text in lower case. */
function loweredUnit(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  if (unit < 0xd800 || unit > 0xdfff)
    return (lowered[unit] ||= lowerCase(String.fromCharCode(unit)).charCodeAt(0));
  const start = unit >= 0xdc00 ? index - 1 : index;
  const char = String.fromCodePoint(text.codePointAt(Math.max(start, 0))!);
  return char.length === 2 ? lowerCase(char).charCodeAt(index - start) : unit;
}
