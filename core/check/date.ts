import type { Check } from './check.ts';
import { valueCheck, withWrong } from './values.ts';
import { weekdayMismatches } from './weekday.ts';

const VALUES = valueCheck('date', 'numbers');

/**
 * Finds: days, months, years, weekdays, decades and centuries that differ between the versions or that one version lacks, dates
 * that changed places, and weekdays that the date beside them does not have.
 * Leaves alone: the order and writing of dates, both sets of Arabic month names, dates with and without their year where it
 * is said nearby, other calendars for the same day, 'early' and 'late' said by one version only, weekdays before 1924, when
 * the calendars of all countries became one.
 * Type: numbers. Severity: error where values contradict; warning where one is missing, only one of them is before Christ,
 * or one is early and the other late in the same period, two stand in the other order, or a weekday
 * is not that of its date; info for the night between two days and for weekdays left out.
 * Options: none.
 * Examples: '9 نوفمبر/تشرين الثاني 2020' and '9 October 2020'; 'в четверг' and 'on Tuesday'; '300 BC' and 'в 300 году';
 * 'Tuesday, 9 November 2020'.
 */
export const date: Check = {
  ...VALUES,
  rows(context) {
    const look = VALUES.rows!(context);
    return (row, index) => {
      const found = look(row, index);
      return withWrong(found, weekdayMismatches(context, row));
    };
  },
};
