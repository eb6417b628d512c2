/**
 * Path of a Chromium for the browser tests: the one the environment names (CHROMIUM, CHROME_PATH), Playwright's own, or one
 * of the system; undefined where there is none.
 */
export function findChromium(): string | undefined;

/** Arguments that make Chromium quiet and able to run as root in a container. */
export const CHROMIUM_ARGUMENTS: readonly string[];
