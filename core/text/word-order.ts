import type { LanguageTag } from '../model/index.ts';
import { baseLanguage } from './language.ts';

const HEAD_FINAL: ReadonlySet<string> = new Set(
  'az bn eu gu hi hy ja ka kk kn ko ky ml mn mr my ne pa si ta te tk tr ug ur uz'.split(' '),
);

/** Whether a language puts verbs, and what a word is explained by, where English has them the other way round. */
export function isHeadFinal(lang: LanguageTag): boolean {
  return HEAD_FINAL.has(baseLanguage(lang));
}
