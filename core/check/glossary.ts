export type { GlossaryEntry, GlossaryTerm, TermStatus } from '../model/index.ts';
