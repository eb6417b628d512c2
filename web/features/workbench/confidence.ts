import { UNCERTAIN_BELOW } from '../../stores/rows.ts';

/** A row above this share is as good as certain. */
const CERTAIN_FROM = 0.92;

/** Confidence in three steps: 3 as good as certain, 2 likely, 1 worth a look. */
export function confidenceLevel(score: number): 1 | 2 | 3 {
  if (score >= CERTAIN_FROM) return 3;
  return score >= UNCERTAIN_BELOW ? 2 : 1;
}
