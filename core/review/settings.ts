import type { Operation, Project, SettingsChange } from '../model/index.ts';
import type { Applied } from './operation.ts';

/** Sets what the checks and the alignment go by; the inverse has what was there, `null` where the project said nothing. */
export function setSettings(
  project: Project,
  { settings: changed }: Extract<Operation, { type: 'setSettings' }>,
): Applied {
  const before: Readonly<Record<string, unknown>> = { ...project.settings };
  const back = Object.fromEntries(Object.keys(changed).map((key) => [key, before[key] ?? null]));
  const settings = Object.fromEntries(
    Object.entries({ ...before, ...changed }).filter(([, value]) => value !== null),
  );
  return {
    project: { ...project, settings: settings as unknown as Project['settings'] },
    inverse: { type: 'setSettings', settings: back as SettingsChange },
  };
}
