import type { Progress, Project } from '../model/index.ts';
import { alignProject, type BuildOptions } from './build.ts';
import type { InputFile } from './input.ts';
import { recheck } from './recheck.ts';

/** The whole way: `alignProject`, and then the checks. */
export function* buildProject(
  inputs: readonly InputFile[],
  options: BuildOptions,
): Generator<Progress, Project> {
  return yield* recheck(yield* alignProject(inputs, options));
}
