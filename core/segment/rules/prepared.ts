/**
 * Our rules by language, ready to run and written as JSON, where a build has put them: making them takes longer than cutting a
 * short text. In the sources there are none, and those of a language are made when it is asked for.
 */
export const PREPARED: Readonly<Record<string, string>> = {};
