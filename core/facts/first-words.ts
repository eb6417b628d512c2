import { foldWord } from './character.ts';
import type { Entry, FirstWords, PhraseNode, VocabularyData } from './vocabulary.ts';

/**
 * The words that phrases begin with, each also with the clitics that may be written to it; a word of its own has precedence. What
 * clitics make of the words is found out when it is asked for: there are many times more of these than texts ever show.
 */
export class CliticWords implements FirstWords {
  readonly #own: ReadonlyMap<string, PhraseNode>;
  readonly #prefixes: readonly (Omit<Entry, 'node'> & { readonly text: string })[];

  constructor(own: ReadonlyMap<string, PhraseNode>, { prefixes = [] }: Pick<VocabularyData, 'prefixes'>) {
    this.#own = own;
    this.#prefixes = prefixes.map(({ text, and = false, article = false }) => {
      const folded = foldWord(text);
      return { text: folded, and, article, prefix: folded.length };
    });
  }

  get(text: string): Entry | undefined {
    const own = this.#own.get(text);
    if (own) return { node: own, and: false, article: false, prefix: 0 };
    for (const { text: clitic, and, article, prefix } of this.#prefixes) {
      if (!text.startsWith(clitic)) continue;
      const rest = text.slice(prefix);
      const node = this.#own.get(rest);
      if (node && takesPrefix(rest, node)) return { node, and, article, prefix };
    }
    return undefined;
  }
}

/** Whether clitics may be written to a word: not to single letters, nor to units of two. */
function takesPrefix(text: string, { word }: PhraseNode): boolean {
  return text.length > (word?.unit === undefined ? 1 : 2) && /^\p{L}/u.test(text);
}
