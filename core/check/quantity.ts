import type { Check } from './check.ts';
import { wrongConversions } from './values/conversion.ts';
import { valueCheck, withWrong } from './values.ts';

const VALUES = valueCheck('quantity', 'numbers');

/**
 * Finds: measured amounts and sums that differ between the versions, also after conversion, or that traded their
 * units or places; conversions in brackets that are not the amount before them.
 * Leaves alone: the same amount in another unit, as exactly as it is given (800 km/h, 497 mph), a conversion in brackets
 * that the other version leaves out with its unit, decades for thirty years, abbreviations of units; conversions of time, and
 * of gallons and tons, which differ between countries.
 * Type: numbers. Severity: error where values contradict; warning where one is missing, rounding may explain the
 * difference, per cent stand against percentage points, two stand in the other order, or a conversion is wrong. Options: none.
 * Examples: '800 km/h (497 mph)' and '497 км/ч'; '800 km/h (597 mph)'; '5%' and '15 ٪'.
 */
export const quantity: Check = {
  ...VALUES,
  rows(context) {
    const look = VALUES.rows!(context);
    return (row, index) => {
      const found = look(row, index);
      return withWrong(found, wrongConversions(context, row));
    };
  },
};
