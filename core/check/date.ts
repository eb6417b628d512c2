import type { Check } from './check.ts';
import { valueCheck } from './values.ts';

/**
 * Finds: days, months, years, weekdays, decades and centuries that differ between the versions or that one version lacks.
 * Leaves alone: the order and writing of dates, both sets of Arabic month names, dates with and without their year where it
 * is said nearby, other calendars for the same day.
 * Type: numbers. Severity: error where values contradict, warning where one is missing, info for the night between days.
 * Examples: '9 نوفمبر/تشرين الثاني 2020' and '9 October 2020'; 'в четверг' and 'on Tuesday'.
 */
export const date: Check = valueCheck('date', 'numbers');
