import { CHECK_NAMES, type CheckName, type CheckProfile, type Severity } from '#core';

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

type Writable<T> = { -readonly [K in keyof T]: T[K] };
