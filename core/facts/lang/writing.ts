import type { Forms } from '../vocabulary.ts';

/** Habits of writing of a language, by which slips are told from what is meant. */
export interface Writing {
  /** The outer quotation marks that are usual, the most usual first; from style guides and CLDR. */
  readonly quotes?: readonly string[];
  /** Guillemets may stand the other way round, or the same one on both sides. */
  readonly reversedQuotes?: true;
  /** Names of companies, papers and ships stand in quotation marks, where others have capitals alone. */
  readonly titlesInQuotes?: true;
  /** A blank stands inside guillemets and before high punctuation. */
  readonly marksApart?: true;
  /** Questions and cries begin with a mark as well: ¿ ¡. */
  readonly invertedMarks?: true;
  /** What an apostrophe parts from the word behind it, which may be a name: l’Union; in Turkish names themselves. */
  readonly parted?: RegExp;
  /** Every noun has a capital. */
  readonly capitalNouns?: true;
  /** It is written in several scripts, or its script is not known. */
  readonly anyScript?: true;
  /** Doubled words form plurals, intensives and the like. */
  readonly reduplicates?: true;
  /** Words that good texts double: by grammar, for emphasis, in sayings. */
  readonly doubled?: Forms;
  /** Words of one letter, which doubled are no initials. */
  readonly oneLetterWords?: Forms;
  /** Behind these a second one goes on after a doubled word: hours and hours and then. */
  readonly joining?: Forms;
  /** What an address begins with: 'O Lord O Lord', يا سيدي يا سيدي. */
  readonly vocatives?: Forms;
}

const DOUBLING: Writing = { reduplicates: true };
const ANY_SCRIPT: Writing = { anyScript: true };
const REVERSED: Writing = { reversedQuotes: true };

/** Languages without a table of their own. */
export const OTHERS: Readonly<Record<string, Writing>> = {
  ...{ bn: DOUBLING, haw: DOUBLING, ja: DOUBLING, mi: DOUBLING, sw: DOUBLING, ta: DOUBLING },
  ...{ th: DOUBLING, tl: DOUBLING, ur: DOUBLING, vi: DOUBLING, zh: DOUBLING },
  ...{ bs: ANY_SCRIPT, ha: ANY_SCRIPT, kk: ANY_SCRIPT, ks: ANY_SCRIPT, ku: ANY_SCRIPT, ky: ANY_SCRIPT },
  ...{ mn: ANY_SCRIPT, mul: ANY_SCRIPT, pa: ANY_SCRIPT, sd: ANY_SCRIPT, sh: ANY_SCRIPT, tg: ANY_SCRIPT },
  ...{ tk: ANY_SCRIPT, tt: ANY_SCRIPT, ug: ANY_SCRIPT, und: ANY_SCRIPT, uz: ANY_SCRIPT, zxx: ANY_SCRIPT },
  ...{ fi: REVERSED, hr: REVERSED, sk: REVERSED, sl: REVERSED },
  ast: { invertedMarks: true },
  az: { reduplicates: true, anyScript: true },
  br: { marksApart: true },
  ca: { parted: /^[dlmnst]$/i },
  da: { quotes: ['””', '»«'], reversedQuotes: true },
  el: { quotes: ['«»'] },
  hu: { quotes: ['„”'], reversedQuotes: true },
  lb: { capitalNouns: true },
  ms: { reduplicates: true, anyScript: true },
  nds: { capitalNouns: true },
  no: { quotes: ['«»'] },
  ro: { quotes: ['„”'] },
  sr: { reversedQuotes: true, anyScript: true },
};
