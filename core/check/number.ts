import type { Check } from './check.ts';
import { valueCheck } from './values.ts';

/**
 * Finds: numbers, in digits or words, that differ between the versions, that only one version has, or that changed places.
 * Leaves alone: telephone numbers and codes with equal digits; other writings of the same value (digit systems,
 * separators, words, ordinals, magnitudes, fractions and per cent), repetitions, articles
 * and pronouns that look like one, Arabic duals, words left out for style.
 * Type: numbers. Severity: error where values contradict; warning where one is missing, rounding may explain the
 * difference, or two stand in the other order. Options: none.
 * Examples: 'three fish' and 'четыре рыбы'; 'Napoleon III' and 'Наполеон I'; '30 тысяч' and '300,000'.
 */
export const number: Check = valueCheck('number', 'numbers');
