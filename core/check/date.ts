import type { Check } from './check.ts';
import { valueCheck } from './values.ts';

/**
 * Finds: days, months, years, weekdays, decades and centuries that differ between the versions or that one version lacks.
 * Leaves alone: the order and writing of dates, both sets of Arabic month names, dates with and without their year where it
 * is said nearby, other calendars for the same day, 'early' and 'late' said by one version only.
 * Type: numbers. Severity: error where values contradict; warning where one is missing, only one of them is before Christ,
 * or one is early and the other late in the same period; info for the night between two days and for weekdays left out.
 * Options: none.
 * Examples: '9 نوفمبر/تشرين الثاني 2020' and '9 October 2020'; 'в четверг' and 'on Tuesday'; '300 BC' and 'в 300 году'.
 */
export const date: Check = valueCheck('date', 'numbers');
