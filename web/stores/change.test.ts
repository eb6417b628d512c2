import { describe, expect, it } from 'vitest';
import type { Project, ProjectSettings } from '#core';
import { affectsIssues, applyChange, type Change } from './change.ts';

const settings: ProjectSettings = { user: 'Ada', profile: {} };
const project = { name: 'article', settings, log: [], undone: [] } as unknown as Project;
const to = (changed: Partial<ProjectSettings>): Change => ({
  type: 'settings',
  settings: { ...settings, ...changed },
});

describe('a change of settings', () => {
  it.each<[string, Change, boolean]>([
    ['the day of publication', to({ date: '2021-01-13' }), true],
    ['the checks', to({ profile: { checks: ['number'] } }), true],
    ['the glossary', to({ glossary: [] }), true],
    ['how rows are aligned', to({ thorough: true }), false],
    ['the name of the user', to({ user: 'Mary' }), false],
    ['the name of the project', { type: 'rename', name: 'essay' }, false],
  ])('of %s', (_, change, affects) => {
    expect(affectsIssues(project, change)).toBe(affects);
    expect(applyChange(project, change)).not.toBe(project);
  });
});
