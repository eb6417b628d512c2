import { brackets } from './brackets.ts';
import { characters } from './characters.ts';
import type { Check } from './check.ts';
import { punctuation } from './punctuation.ts';
import { quotes } from './quotes.ts';
import { repetition } from './repetition.ts';
import { whitespace } from './whitespace.ts';

/** Every check, one line each, in the order of `CHECK_NAMES`. */
export const CHECKS: readonly Check[] = [quotes, brackets, punctuation, whitespace, characters, repetition];
