import { CHECK_NAMES, type CheckName, type CheckProfile, InputError, SEVERITIES } from '../model/index.ts';
import { placeOfJsonError } from '../text/json-place.ts';
import type { OptionValue } from './check.ts';
import { compilePatterns } from './pattern.ts';
import { CHECKS } from './registry.ts';

const GRADES: readonly unknown[] = SEVERITIES;
const NAMES: readonly unknown[] = CHECK_NAMES;
const PARTS = ['checks', 'severities', 'options', 'patterns'];

/**
 * The check profile that the text of a JSON file holds. Throws InputError `profile-unreadable` where it is no JSON, with the
 * place where the host states it, and what `parseProfile` throws.
 */
export function readProfile(text: string): CheckProfile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw unreadable(placeOfJsonError(text, error));
  }
  return parseProfile(value);
}

/** What a part of a profile that is not that may be, by the code of its InputError. */
const EXPECTED = {
  'profile-object': 'an object',
  'profile-list': 'a list',
  'profile-text': 'a text',
  'profile-number': 'a number from 0 up',
  'profile-boolean': 'true or false',
  'profile-optionless': 'left out: the check has no options',
} as const;

/**
 * Takes parsed JSON for a check profile, or says what is wrong with it by an InputError: `profile-unreadable` where it is no
 * object; of a part (`where`) `profile-choice` where it is none of a few `names`, or a code of `EXPECTED`, which tells what it
 * must be. Patterns that are no regular expressions or could run for ever have codes of their own.
 */
export function parseProfile(profile: unknown): CheckProfile {
  if (!isRecord(profile)) throw unreadable();
  for (const key of Object.keys(profile)) {
    if (!PARTS.includes(key)) refuseChoice(key, PARTS);
  }
  const { checks, severities, options, patterns } = profile;
  if (checks !== undefined) {
    if (!Array.isArray(checks)) refuse('checks', 'profile-list');
    for (const name of checks as unknown[]) checkName(name, 'checks');
  }
  if (severities !== undefined) {
    for (const [name, severity] of Object.entries(record(severities, 'severities'))) {
      checkName(name, 'severities');
      if (!GRADES.includes(severity)) refuseChoice(`severities.${name}`, SEVERITIES);
    }
  }
  if (options !== undefined) {
    for (const [name, given] of Object.entries(record(options, 'options'))) {
      checkOptions(checkName(name, 'options'), record(given, `options.${name}`));
    }
  }
  if (patterns !== undefined) parsePatterns(patterns);
  return profile as CheckProfile;
}

function checkOptions(name: CheckName, given: Record<string, unknown>): void {
  const check = CHECKS.find((one) => one.name === name);
  const known: Readonly<Record<string, OptionValue>> = check?.options ?? {};
  for (const [option, value] of Object.entries(given)) {
    const where = `options.${name}.${option}`;
    const names = Object.keys(known);
    if (names.length === 0) refuse(where, 'profile-optionless');
    if (!Object.hasOwn(known, option)) refuseChoice(where, names);
    const choices = check?.choices?.[option];
    if (choices && !choices.includes(value as string)) refuseChoice(where, choices);
    const kind = typeof known[option];
    if (kind === 'boolean' && typeof value !== 'boolean') refuse(where, 'profile-boolean');
    if (kind === 'number' && !(typeof value === 'number' && Number.isFinite(value) && value >= 0)) {
      refuse(where, 'profile-number');
    }
  }
}

function parsePatterns(patterns: unknown): void {
  if (!Array.isArray(patterns)) refuse('patterns', 'profile-list');
  for (const [index, one] of (patterns as unknown[]).entries()) {
    const at = `patterns[${index}]`;
    const { id, pattern, message, severity, lang } = record(one, at);
    for (const [key, text] of Object.entries({ id, pattern, message })) {
      if (typeof text !== 'string') refuse(`${at}.${key}`, 'profile-text');
    }
    if (!GRADES.includes(severity)) refuseChoice(`${at}.severity`, SEVERITIES);
    if (lang !== undefined && typeof lang !== 'string') refuse(`${at}.lang`, 'profile-text');
  }
  compilePatterns(patterns as NonNullable<CheckProfile['patterns']>);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function record(value: unknown, where: string): Record<string, unknown> {
  if (!isRecord(value)) refuse(where, 'profile-object');
  return value;
}

function checkName(name: unknown, where: string): CheckName {
  if (!NAMES.includes(name)) refuseChoice(`${where}: ${String(name)}`, CHECK_NAMES);
  return name as CheckName;
}

function unreadable(place: InputError['place'] = {}): InputError {
  const message = 'It is no profile: a JSON object such as {"checks": ["number"]}.';
  return new InputError('profile-unreadable', message, place);
}

function refuse(where: string, code: keyof typeof EXPECTED): never {
  throw new InputError(code, `In the profile, '${where}' must be ${EXPECTED[code]}.`, {}, { where });
}

function refuseChoice(where: string, choices: readonly string[]): never {
  const names = choices.join(', ');
  throw new InputError(
    'profile-choice',
    `In the profile, '${where}' must be one of ${names}.`,
    {},
    { where, names },
  );
}
