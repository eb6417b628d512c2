export { allDefaultRules, defaultRules, LANGUAGES_WITH_RULES } from './rules/index.ts';
export * from './segment.ts';
export { checkAllRules, checkRules } from './srx-engine.ts';
export { readSrx } from './srx-file.ts';
export { writeSrx } from './srx-writer.ts';
export { rulesFor, type SrxLanguageMap, type SrxRule, type SrxRules } from './srx.ts';
