/** Nothing at or above the threshold. */
export const DONE = 0;

/** Issues were found, or a file is not valid. */
export const FOUND = 1;

/** Wrong use, or input that cannot be used. */
export const WRONG = 2;
