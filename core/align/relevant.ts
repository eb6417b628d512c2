import type { ExamplePair, LanguageTag, TermEntry } from '../model/index.ts';
import { baseLanguage, wordsOf } from '../text/index.ts';
import type { AlignInput } from './input.ts';
import { stem } from './stem.ts';

/** The stems of a text's words. */
function stemsOf(text: string, lang: LanguageTag): string[] {
  return wordsOf(text, lang)
    .filter(({ kind }) => kind === 'word')
    .map((word) => stem(word.text, lang));
}

/** The stems that occur in the versions, by base language. */
export function vocabularyOf(versions: readonly AlignInput[]): ReadonlyMap<string, ReadonlySet<string>> {
  const vocabulary = new Map<string, Set<string>>();
  for (const { lang, segments } of versions) {
    const base = baseLanguage(lang);
    const stems = vocabulary.get(base) ?? new Set();
    vocabulary.set(base, stems);
    for (const { text } of segments) for (const one of stemsOf(text, lang)) stems.add(one);
  }
  return vocabulary;
}

/** The entries that can be evidence for these versions: expressions of at least two of their languages may occur in them. */
export function relevantTerms(
  entries: readonly TermEntry[],
  vocabulary: ReadonlyMap<string, ReadonlySet<string>>,
): TermEntry[] {
  return entries.flatMap((entry) => {
    const kept: Record<LanguageTag, readonly string[]> = {};
    for (const [lang, expressions] of Object.entries(entry)) {
      const stems = vocabulary.get(baseLanguage(lang));
      const there =
        stems &&
        expressions.filter((text) => {
          const own = stemsOf(text, lang);
          return own.length > 0 && own.every((one) => stems.has(one));
        });
      if (there && there.length > 0) kept[lang] = there;
    }
    return new Set(Object.keys(kept).map(baseLanguage)).size > 1 ? [kept] : [];
  });
}

/** Examples kept of a memory: more teach little and cost time. */
const MOST_EXAMPLES = 20_000;
/** Words an example of a memory has to share with each version, as a share of its own. */
const SHARED = 0.5;

/**
 * The examples that can teach something about these versions: those that share at least `least` of their words with them; the
 * nearest where there are very many.
 */
export function relevantExamples(
  examples: readonly ExamplePair[],
  vocabulary: ReadonlyMap<string, ReadonlySet<string>>,
  least = SHARED,
): ExamplePair[] {
  const near = examples.flatMap((example) => {
    const [a, b] = [shared(example.a, vocabulary), shared(example.b, vocabulary)];
    return Math.min(a, b) >= least ? [{ example, nearness: a * b }] : [];
  });
  if (near.length > MOST_EXAMPLES) {
    near.sort((x, y) => y.nearness - x.nearness);
    near.length = MOST_EXAMPLES;
  }
  return near.map(({ example }) => example);
}

function shared(
  { lang, text }: ExamplePair['a'],
  vocabulary: ReadonlyMap<string, ReadonlySet<string>>,
): number {
  const stems = vocabulary.get(baseLanguage(lang));
  if (!stems) return 0;
  const own = stemsOf(text, lang);
  return own.length === 0 ? 0 : own.filter((one) => stems.has(one)).length / own.length;
}
