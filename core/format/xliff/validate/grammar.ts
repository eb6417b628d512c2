import type { ValueType } from './values.ts';

/** Namespaces by the short names that the tables use; those of 2.2 have the names of 2.0. */
export const SHORT_NAMES: Readonly<Record<string, string>> = {
  'urn:oasis:names:tc:xliff:document:1.2': 'x12',
  'urn:oasis:names:tc:xliff:document:2.0': 'xlf',
  'urn:oasis:names:tc:xliff:document:2.2': 'xlf',
  'urn:oasis:names:tc:xliff:matches:2.0': 'mtc',
  'urn:oasis:names:tc:xliff:glossary:2.0': 'gls',
  'urn:oasis:names:tc:xliff:fs:2.0': 'fs',
  'urn:oasis:names:tc:xliff:metadata:2.0': 'mda',
  'urn:oasis:names:tc:xliff:resourcedata:2.0': 'res',
  'urn:oasis:names:tc:xliff:changetracking:2.0': 'ctr',
  'urn:oasis:names:tc:xliff:changetracking:2.1': 'ctr',
  'urn:oasis:names:tc:xliff:sizerestriction:2.0': 'slr',
  'urn:oasis:names:tc:xliff:validation:2.0': 'val',
  'urn:oasis:names:tc:xliff:pgs:1.0': 'pgs',
  'http://www.w3.org/2005/11/its': 'its',
  'urn:oasis:names:tc:xliff:itsm:2.1': 'itsm',
  'http://www.w3.org/XML/1998/namespace': 'xml',
};

/** One step of a sequence: any of these elements, between `min` and `max` of them together. */
export interface Step {
  /** `prefix:name`; `*`: an element of a namespace that is not in `SHORT_NAMES`. */
  readonly elements: readonly string[];
  readonly min: number;
  readonly max: number;
}

/** What an element may have and hold. */
export interface ElementRule {
  readonly section: string;
  readonly required?: Readonly<Record<string, ValueType>>;
  /** Names without prefix are in no namespace. */
  readonly optional?: Readonly<Record<string, ValueType>>;
  /** Attributes that only the transitional schema of 1.2 has. */
  readonly transitional?: Readonly<Record<string, ValueType>>;
  /** Whether only the transitional schema of 1.2 has the element. */
  readonly deprecated?: boolean;
  /** Short names of modules whose attributes it may have; `*`: any others as well. */
  readonly modules?: readonly string[];
  /** Its children in order; absent: none. */
  readonly content?: readonly Step[];
  /** Whether it may hold text. */
  readonly text?: boolean;
  /** Whether what it holds is nobody's business. */
  readonly open?: boolean;
}

export const MANY = Number.POSITIVE_INFINITY;

/** Any number of these elements. */
export function any(...elements: readonly string[]): Step {
  return { elements, min: 0, max: MANY };
}

/** One or more of these elements. */
export function some(...elements: readonly string[]): Step {
  return { elements, min: 1, max: MANY };
}

/** None or one. */
export function maybe(element: string): Step {
  return { elements: [element], min: 0, max: 1 };
}

/** Exactly one. */
export function one(element: string): Step {
  return { elements: [element], min: 1, max: 1 };
}
