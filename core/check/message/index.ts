export type { MessageKey } from './en.ts';
export { MESSAGES, wordMessage, type KnownMessage, type MessageLocale } from './word.ts';
