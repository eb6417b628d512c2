export type { MessageKey } from './en.ts';
export { MESSAGES, wordMessage, type MessageLocale } from './word.ts';
