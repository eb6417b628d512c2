/**
 * Languages by the names that texts give them, where a build has put them: hosts take longer to tell all the names than a
 * short text takes to be read. In the sources there are none, and the host is asked.
 */
export const PREPARED: Readonly<Record<string, string>> = {};
