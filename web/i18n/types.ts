import type { en } from './messages.ts';

/** Every message's dotted path, e.g. `start.title`. */
export type MessageKey = Paths<typeof en>;
type Paths<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Paths<T[K]>}`;
}[keyof T & string];
