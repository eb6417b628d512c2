import type { ExamplePair, LanguageTag } from '../model/index.ts';
import { baseLanguage } from '../text/index.ts';
import type { Version } from './features.ts';
import { tokensOf } from './tokens.ts';

/** Examples in the types of two versions; words that neither version has are left out. */
export interface Examples {
  readonly from: readonly (readonly number[])[];
  readonly to: readonly (readonly number[])[];
}

/** The examples that are in the languages of the two versions, either way round. */
export function examplesFor(examples: readonly ExamplePair[], a: Version, b: Version): Examples {
  const from: number[][] = [];
  const to: number[][] = [];
  const [langA, langB] = [a.input.lang, b.input.lang];
  for (const example of examples) {
    for (const [x, y] of [[example.a, example.b] as const, [example.b, example.a] as const]) {
      if (!same(x.lang, langA) || !same(y.lang, langB)) continue;
      const wordsA = known(x.text, a);
      const wordsB = known(y.text, b);
      if (wordsA.length === 0 || wordsB.length === 0) continue;
      from.push(wordsA);
      to.push(wordsB);
      break;
    }
  }
  return { from, to };
}

function same(x: LanguageTag, y: LanguageTag): boolean {
  return baseLanguage(x) === baseLanguage(y);
}

function known(text: string, version: Version): number[] {
  const tokens: number[] = [];
  for (const { name } of tokensOf(text, version.input.lang)) {
    const type = version.types.find(name);
    if (type >= 0) tokens.push(type);
  }
  return tokens;
}
