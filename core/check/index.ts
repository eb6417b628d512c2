export type {
  Check,
  CheckCell,
  CheckContext,
  CheckRow,
  CheckSegment,
  CheckVersion,
  Finding,
  OptionValue,
  PlacedFinding,
  RowCheck,
} from './check.ts';
export type { CheckOptions } from './context.ts';
export { parseProfile, readProfile } from './profile.ts';
export { check } from './run.ts';
export { CHECKS } from './registry.ts';
export * from './message/index.ts';
export { termFinder, type TermHit } from './terminology.ts';
