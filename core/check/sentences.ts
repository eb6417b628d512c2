/** A sentence of a text, in UTF-16 units. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/**
 * The end of a sentence and the beginning of another, as far as marks tell: no stop behind an initial or a short title
 * (د. كريستين, Capt. Giles), no question or cry that ends a quotation in a sentence ('Run!' he cried), but a stop that lost its
 * blank (activity.Hand).
 */
const SENTENCE_END =
  /(?:\.(?<!(?:^|[\s(.])(?:\p{L}|\p{Lu}\p{Ll}{1,3})\.)["'»”’)\]]*|[。！？]["'»”’)\]]*|[!?؟۔।…])(?:\s+(?=["'“«„]?[\p{Lu}\p{Lo}])|(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])|(?<=\p{Ll}{3}\.)(?=\p{Lu}\p{Ll}))/gu;

/** Any of its marks: most texts have none but the last. */
const MARK = /[.!?؟۔।。！？…]/;

/** How many sentences a text has, at least one. */
export function countSentences(text: string): number {
  return (text.match(SENTENCE_END)?.length ?? 0) + 1;
}

/** The sentences of a text. */
export function sentencesIn(text: string): Sentence[] {
  const first = text.search(MARK);
  if (first < 0 || first === text.length - 1) return text === '' ? [] : [{ start: 0, end: text.length }];
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    sentences.push({ start, end: match.index + match[0].trimEnd().length });
    start = match.index + match[0].length;
  }
  sentences.push({ start, end: text.length });
  return sentences;
}
