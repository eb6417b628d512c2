import type { Check } from './check.ts';
import { valueCheck } from './values.ts';

/**
 * Finds: times of day that differ between the versions or that changed places.
 * Leaves alone: the 12- and the 24-hour clock, zones, hours in words (half past seven, السابعة والنصف), noon and midnight
 * that only one version names.
 * Type: numbers. Severity: error where values contradict, warning where one is missing or two stand in the other
 * order. Options: none.
 * Examples: '7:55 утра' and '7.55pm'; 'at noon' and 'в полночь'.
 */
export const time: Check = valueCheck('time', 'numbers');
