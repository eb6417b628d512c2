import type { Check } from './check.ts';
import { valueCheck } from './values.ts';

/**
 * Finds: times of day that differ between the versions.
 * Leaves alone: the 12- and the 24-hour clock, zones, hours in words.
 * Type: numbers. Severity: error where values contradict, warning where one is missing.
 * Example: '7:55 утра' and '7.55pm'.
 */
export const time: Check = valueCheck('time', 'numbers');
