import { CHECK_NAMES, type CheckName, type CheckProfile, type OptionValue, type Severity } from '#core';
import type { CheckOption } from '../../worker/protocol.ts';

/** Whether a profile runs a check; one without a list runs all. */
export function runsCheck({ checks }: CheckProfile, check: CheckName): boolean {
  return checks?.includes(check) ?? true;
}

/** The profile with a check switched on or off. With all checks on the list is left out, so that checks to come run too. */
export function withCheck(profile: CheckProfile, check: CheckName, runs: boolean): CheckProfile {
  const now = new Set(profile.checks ?? CHECK_NAMES);
  if (runs) now.add(check);
  else now.delete(check);
  const next: Writable<CheckProfile> = { ...profile, checks: CHECK_NAMES.filter((name) => now.has(name)) };
  if (now.size === CHECK_NAMES.length) delete next.checks;
  return next;
}

/** The profile with a severity for a check; an empty one stands for the check's own. */
export function withSeverity(profile: CheckProfile, check: CheckName, severity: Severity | ''): CheckProfile {
  const others = Object.entries(profile.severities ?? {}).filter(([name]) => name !== check);
  const severities = Object.fromEntries(severity === '' ? others : [...others, [check, severity]]);
  return { ...profile, severities };
}

/** What an option of a check is in the profile. */
export function optionValue(profile: CheckProfile, { check, name, fallback }: CheckOption): OptionValue {
  const value = profile.options?.[check]?.[name];
  return typeof value === typeof fallback ? (value as OptionValue) : fallback;
}

/** The profile with an option of a check; what holds anyway is left out. */
export function withOption(
  profile: CheckProfile,
  { check, name, fallback }: CheckOption,
  value: OptionValue,
): CheckProfile {
  const without = (all: object | undefined, key: string): Record<string, unknown> =>
    Object.fromEntries(Object.entries(all ?? {}).filter(([other]) => other !== key));
  const own = without(profile.options?.[check], name);
  if (value !== fallback) own[name] = value;
  const options = without(profile.options, check);
  if (Object.keys(own).length > 0) options[check] = own;
  const next: Writable<CheckProfile> = {
    ...profile,
    options: options as NonNullable<CheckProfile['options']>,
  };
  if (Object.keys(options).length === 0) delete next.options;
  return next;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
