import {
  CHECK_NAMES,
  type CheckName,
  type CheckProfile,
  type LogEntry,
  type PatternCheck,
  type SettingsChange,
} from '#core';
import { formatNumber, t } from '../../i18n/useText.ts';
import { optionLabel } from '../settings/optionLabel.ts';
import { runsCheck } from '../settings/profile.ts';

const KNOWLEDGE = ['glossary', 'dictionary', 'memory'] as const;

/** What an entry of the log changed in the settings: one line for each. None for other entries. */
export function settingsChanges({ operation, inverse }: Pick<LogEntry, 'operation' | 'inverse'>): string[] {
  if (operation.type !== 'setSettings' || inverse.type !== 'setSettings') return [];
  const [after, before] = [operation.settings, inverse.settings];
  return [
    ...(after.profile ? profileChanges(before.profile ?? {}, after.profile) : []),
    ...(after.date === undefined ? [] : [after.date ?? '–']),
    ...(after.thorough === undefined
      ? []
      : [`${t('settings.thorough')}: ${onOrOff(after.thorough === true)}`]),
    ...knowledgeChanges(before, after),
  ];
}

const onOrOff = (on: boolean): string => t(on ? 'history.on' : 'history.off');

function knowledgeChanges(before: SettingsChange, after: SettingsChange): string[] {
  return KNOWLEDGE.flatMap((role) => {
    const n = after[role]?.length ?? 0;
    if (after[role] === undefined || n === (before[role]?.length ?? 0)) return [];
    return [`${t(`knowledge.role.${role}`)}: ${t('knowledge.entries', { n })}`];
  });
}

function profileChanges(before: CheckProfile, after: CheckProfile): string[] {
  return [
    ...CHECK_NAMES.flatMap((check) => checkChanges(check, before, after)),
    ...patternChanges(before.patterns ?? [], after.patterns ?? []),
  ];
}

function checkChanges(check: CheckName, before: CheckProfile, after: CheckProfile): string[] {
  const [ran, runs] = [runsCheck(before, check), runsCheck(after, check)];
  const severity = after.severities?.[check];
  const [old, now] = [before.options?.[check] ?? {}, after.options?.[check] ?? {}];
  const options = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(
    (option) => old[option] !== now[option],
  );
  const changes = [
    ...(ran === runs ? [] : [onOrOff(runs)]),
    ...(severity === before.severities?.[check]
      ? []
      : [t(severity ? `severity.${severity}` : 'settings.severityDefault')]),
    ...options.map((option) => `${optionLabel(check, option)} – ${valueText(check, option, now[option])}`),
  ];
  return changes.map((change) => `${t(`check.${check}`)}: ${change}`);
}

function valueText(check: CheckName, option: string, value: unknown): string {
  if (typeof value === 'boolean') return onOrOff(value);
  if (typeof value === 'number') return formatNumber(value);
  return typeof value === 'string' ? optionLabel(check, `${option}.${value}`) : t('settings.severityDefault');
}

function patternChanges(before: readonly PatternCheck[], after: readonly PatternCheck[]): string[] {
  const line = (pattern: string, on: boolean): string =>
    `${t('check.pattern')}: \u2068${pattern}\u2069 – ${onOrOff(on)}`;
  const left = new Map(after.map(({ id, pattern }) => [id, pattern]));
  const known = new Set(before.map((one) => JSON.stringify(one)));
  return [
    ...before
      .filter(({ id, pattern }) => left.get(id) !== pattern)
      .map(({ pattern }) => line(pattern, false)),
    ...after.filter((one) => !known.has(JSON.stringify(one))).map(({ pattern }) => line(pattern, true)),
  ];
}
