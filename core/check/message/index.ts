export type { MessageKey } from './en.ts';
export { wordMessage, type KnownMessage, type MessageLocale } from './word.ts';
