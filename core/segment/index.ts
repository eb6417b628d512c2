export { allDefaultRules, LANGUAGES_WITH_RULES } from './rules/index.ts';
export * from './segment.ts';
export { checkAllRules, checkRules } from './srx-engine.ts';
export { readSrx } from './srx-file.ts';
export { writeSrx } from './srx-writer.ts';
export type { SrxLanguageMap, SrxRule, SrxRules } from './srx.ts';
