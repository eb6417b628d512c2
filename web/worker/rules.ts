import { checkAllRules, readSrx, type SrxRules } from '#core';
import { bytesOf } from './bytes.ts';
import type { RulesSource } from './protocol.ts';

/** Reads segmentation rules. An `InputError` names the file, and the line of a rule that cannot be run. */
export async function readRules(source: RulesSource): Promise<SrxRules> {
  const rules = readSrx(await bytesOf(source), source.name);
  checkAllRules(rules);
  return rules;
}

/** How many rules a file has, once all of them are known to run. */
export async function inspectRules(source: RulesSource): Promise<{ rules: number }> {
  const { rules } = await readRules(source);
  return { rules: [...rules.values()].reduce((sum, list) => sum + list.length, 0) };
}
