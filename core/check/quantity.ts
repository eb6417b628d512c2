import type { Check } from './check.ts';
import { valueCheck } from './values.ts';

/**
 * Finds: measured amounts and sums that differ between the versions, also after conversion.
 * Leaves alone: the same amount in another unit, as exactly as it is given (800 km/h, 497 mph), a conversion in brackets
 * that the other version leaves out with its unit, decades for thirty years, abbreviations of units.
 * Type: numbers. Severity: error where values contradict; warning where one is missing or rounding may explain the
 * difference; info for another currency. Options: none.
 * Examples: '800 km/h (497 mph)' and '497 км/ч'; '5%' and '15 ٪'.
 */
export const quantity: Check = valueCheck('quantity', 'numbers');
