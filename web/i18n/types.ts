import type { en } from './en.ts';

/** The shape every language's messages have: the keys of the English ones. A missing or surplus key does not compile. */
export type Messages = Shape<typeof en>;
type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };

/** Every message's dotted path, e.g. `start.title`. */
export type MessageKey = Paths<typeof en>;
type Paths<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Paths<T[K]>}`;
}[keyof T & string];
