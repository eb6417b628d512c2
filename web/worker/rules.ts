import { checkAllRules, readSrx, type SrxRules } from '#core';
import type { RulesSource } from './protocol.ts';

/** Reads segmentation rules. An `InputError` names the file, and the line of a rule that cannot be run. */
export async function readRules({ name, blob }: RulesSource): Promise<SrxRules> {
  const rules = readSrx(new Uint8Array(await blob.arrayBuffer()), name);
  checkAllRules(rules);
  return rules;
}

/** How many rules a file has, once all of them are known to run. */
export async function inspectRules(source: RulesSource): Promise<{ rules: number }> {
  const { rules } = await readRules(source);
  return { rules: [...rules.values()].reduce((sum, list) => sum + list.length, 0) };
}
