import { describe, expect, it } from 'vitest';
import type { Project, SettingsChange } from '../model/index.ts';
import { record, redo, undo } from './log.ts';
import { apply } from './operation.ts';
import { draw, SIGNED } from './testing.ts';

const plain = draw('a|А');
const user = 'Ann';
const project: Project = { ...plain, settings: { user, profile: { checks: ['date'] }, date: '2021-01-13' } };

describe('a change of settings', () => {
  it.each<[string, SettingsChange, object]>([
    ['sets what was not there', { thorough: true }, { ...project.settings, thorough: true }],
    ['replaces the profile as a whole', { profile: {} }, { ...project.settings, profile: {} }],
    ['takes one back', { date: null }, { user, profile: { checks: ['date'] } }],
    ['takes back what is not there', { glossary: null }, project.settings],
    [
      'changes several',
      { date: '2021-01-14', glossary: [] },
      { ...project.settings, date: '2021-01-14', glossary: [] },
    ],
  ])('%s, and is undone and redone', (_, settings, expected) => {
    const changed = record(project, { type: 'setSettings', settings }, SIGNED);
    expect(changed.settings).toStrictEqual(expected);
    expect(changed.log).toHaveLength(1);
    const undone = undo(changed);
    expect(undone.settings).toStrictEqual(project.settings);
    expect(redo(undone)).toStrictEqual(changed);
  });

  it('is the inverse of its inverse', () => {
    const { inverse } = apply(project, { type: 'setSettings', settings: { date: null, thorough: true } });
    expect(inverse).toEqual({ type: 'setSettings', settings: { date: '2021-01-13', thorough: null } });
  });
});
