import type { Check } from './check.ts';

/** Every check, one line each, in the order of `CHECK_NAMES`. */
export const CHECKS: readonly Check[] = [];
