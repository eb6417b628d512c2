import type { Locale } from './locale.ts';

/** A tree of messages: texts, in as many levels of groups as read well. */
interface Tree {
  readonly [key: string]: string | Tree;
}

/** The keys of one language's messages, with any texts. */
type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };

/**
 * One feature's messages in every language of the interface. The English ones are the contract: a key that another language lacks
 * or has over does not compile.
 *
 * Forms for counts are listed with ` | ` between them: one and other in English; one, few and many in Russian; zero, one, two, few,
 * many and other in Arabic.
 */
export function translated<T extends Tree>(
  texts: { readonly en: T } & Readonly<Record<Exclude<Locale, 'en'>, NoInfer<Shape<T>>>>,
): Readonly<Record<Locale, Shape<T>>> {
  return texts as Readonly<Record<Locale, Shape<T>>>;
}
