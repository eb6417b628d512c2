/**
 * Tables of the gazetteer by language, in the form of `written`, where a build has put them: hosts take longer to tell all the
 * names than a short text takes to be aligned. In the sources there are none, and each is made when it is asked for.
 */
export const PREPARED: Readonly<Record<string, string>> = {};
