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
    throw new InputError(
      'profile-unreadable',
      'It is no profile: a JSON object such as {"checks": ["number"]}.',
      placeOfJsonError(text, error),
    );
  }
  return parseProfile(value);
}

/**
 * Takes parsed JSON for a check profile, or says what is wrong with it: an InputError `profile-invalid` names the part and
 * what it may be; patterns that are no regular expressions or could run for ever have codes of their own.
 */
export function parseProfile(value: unknown): CheckProfile {
  const profile = record(value, 'the profile');
  for (const key of Object.keys(profile)) {
    if (!PARTS.includes(key)) refuse(key, `one of ${PARTS.join(', ')}`);
  }
  const { checks, severities, options, patterns } = profile;
  if (checks !== undefined) {
    if (!Array.isArray(checks)) refuse('checks', 'a list of names of checks');
    for (const name of checks as unknown[]) checkName(name, 'checks');
  }
  if (severities !== undefined) {
    for (const [name, severity] of Object.entries(record(severities, 'severities'))) {
      checkName(name, 'severities');
      if (!GRADES.includes(severity)) refuse(`severities.${name}`, 'error, warning or info');
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
    const fallback = known[option];
    if (fallback === undefined) {
      const names = Object.keys(known);
      refuse(
        `options.${name}.${option}`,
        names.length > 0 ? `one of ${names.join(', ')}` : 'left out: it has no options',
      );
    }
    const choices = check?.choices?.[option];
    if (choices && !choices.includes(value as string)) {
      refuse(`options.${name}.${option}`, `one of ${choices.join(', ')}`);
    }
    if (typeof value !== typeof fallback) refuse(`options.${name}.${option}`, `a ${typeof fallback}`);
    if (typeof value === 'number' && !(Number.isFinite(value) && value >= 0)) {
      refuse(`options.${name}.${option}`, 'a number from 0 up');
    }
  }
}

function parsePatterns(patterns: unknown): void {
  if (!Array.isArray(patterns)) refuse('patterns', 'a list');
  for (const [index, one] of (patterns as unknown[]).entries()) {
    const at = `patterns[${index}]`;
    const { id, pattern, message, severity, lang } = record(one, at);
    for (const [key, text] of Object.entries({ id, pattern, message })) {
      if (typeof text !== 'string') refuse(`${at}.${key}`, 'a text');
    }
    if (!GRADES.includes(severity)) refuse(`${at}.severity`, 'error, warning or info');
    if (lang !== undefined && typeof lang !== 'string') refuse(`${at}.lang`, 'a language tag');
  }
  compilePatterns(patterns as NonNullable<CheckProfile['patterns']>);
}

function record(value: unknown, where: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(where, 'an object');
  return value as Record<string, unknown>;
}

function checkName(name: unknown, where: string): CheckName {
  if (!NAMES.includes(name)) refuse(`${where}: ${String(name)}`, `one of ${CHECK_NAMES.join(', ')}`);
  return name as CheckName;
}

function refuse(where: string, expected: string): never {
  throw new InputError(
    'profile-invalid',
    `In the profile, '${where}' must be ${expected}.`,
    {},
    { where, expected },
  );
}
