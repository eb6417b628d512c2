import { bidi } from './bidi.ts';
import { brackets } from './brackets.ts';
import { characters } from './characters.ts';
import type { Check } from './check.ts';
import { conflict } from './conflict.ts';
import { date } from './date.ts';
import { inconsistency } from './inconsistency.ts';
import { length } from './length.ts';
import { link } from './link.ts';
import { markup } from './markup.ts';
import { number } from './number.ts';
import { name } from './name.ts';
import { omission } from './omission.ts';
import { pattern } from './pattern.ts';
import { punctuation } from './punctuation.ts';
import { quantity } from './quantity.ts';
import { quotes } from './quotes.ts';
import { repetition } from './repetition.ts';
import { time } from './time.ts';
import { terminology } from './terminology.ts';
import { untranslated } from './untranslated.ts';
import { whitespace } from './whitespace.ts';

/** Every check, one line each, in the order of `CHECK_NAMES`. */
export const CHECKS: readonly Check[] = [
  number,
  date,
  time,
  quantity,
  name,
  omission,
  untranslated,
  inconsistency,
  conflict,
  terminology,
  quotes,
  brackets,
  punctuation,
  whitespace,
  characters,
  bidi,
  markup,
  link,
  repetition,
  length,
  pattern,
];
