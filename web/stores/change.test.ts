import { describe, expect, it } from 'vitest';
import type { Operation, Project, ProjectSettings, SettingsChange } from '#core';
import { affectsIssues, applyChange, type Change } from './change.ts';

const settings: ProjectSettings = { user: 'Ada', profile: {} };
const project = { name: 'article', settings, log: [], undone: [] } as unknown as Project;
const to = (changed: SettingsChange): Change => ({
  type: 'record',
  operation: { type: 'setSettings', settings: changed },
  by: 'Ada',
  at: '2026-01-01',
});

describe('a change of settings', () => {
  it.each<[string, Change, boolean]>([
    ['the day of publication', to({ date: '2021-01-13' }), true],
    ['the day of publication that is taken back', to({ date: null }), true],
    ['the checks', to({ profile: { checks: ['number'] } }), true],
    ['the glossary', to({ glossary: [] }), true],
    ['how rows are aligned', to({ thorough: true }), false],
    ['the name of the user', { type: 'settings', settings: { user: 'Mary' } }, false],
    ['the name of the project', { type: 'rename', name: 'essay' }, false],
  ])('of %s', (_, change, affects) => {
    expect(affectsIssues(project, change)).toBe(affects);
    expect(applyChange(project, change)).not.toBe(project);
  });
});

describe('a changed project', () => {
  const edit: Operation = { type: 'insert', before: null, id: 'b1' };
  const open = { ...project, beads: [], comments: [], decisions: [], documents: [] } as unknown as Project;
  const recorded = applyChange(open, { type: 'record', operation: edit, by: 'Ada', at: '2026-01-01' });

  it('has the operation and who did it, goes back and on', () => {
    expect(recorded.beads).toHaveLength(1);
    expect(recorded.log).toMatchObject([{ operation: edit, by: 'Ada', at: '2026-01-01' }]);
    const undone = applyChange(recorded, { type: 'undo' });
    expect(undone).toMatchObject({ beads: [], log: [] });
    expect(applyChange(undone, { type: 'redo' }).beads).toEqual(recorded.beads);
  });

  it('has another name or other settings, and all else as before', () => {
    expect(applyChange(open, { type: 'rename', name: 'essay' })).toEqual({ ...open, name: 'essay' });
    expect(applyChange(open, { type: 'settings', settings: { user: 'Mary' } })).toEqual({
      ...open,
      settings: { ...settings, user: 'Mary' },
    });
  });
});

describe('an operation', () => {
  const edit: Operation = { type: 'edit', segment: 'en:0', text: 'A' };
  const batch = (...operations: Operation[]): Operation => ({ type: 'batch', operations });
  const entry = (operation: Operation) => ({
    operation,
    inverse: operation,
    by: 'Ada',
    at: '2026-01-01T00:00:00Z',
  });
  const others = (['setState', 'decide', 'undecide', 'comment', 'uncomment'] as const).map(
    (type) => ({ type }) as Operation,
  );

  it.each<[string, Operation, boolean]>([
    ['that changes a text', edit, true],
    ['that moves segments', { type: 'mergeRows' } as unknown as Operation, true],
    ...others.map((one): [string, Operation, boolean] => [`such as ${one.type}`, one, false]),
    ['of many, none of which changes a text', batch(...others), false],
    ['of many, one of which does', batch(...others, batch(edit)), true],
    ['of none', batch(), false],
  ])('%s', (_, operation, affects) => {
    const after = {
      ...project,
      log: [entry(edit), entry(operation)],
      undone: [entry(edit), entry(operation)],
    } as unknown as Project;
    expect(affectsIssues(project, { type: 'record', operation, by: 'Ada', at: '' })).toBe(affects);
    expect(affectsIssues(after, { type: 'undo' })).toBe(affects);
    expect(affectsIssues(after, { type: 'redo' })).toBe(affects);
  });

  it('that there is not changes nothing', () => {
    expect(affectsIssues(project, { type: 'undo' })).toBe(false);
    expect(affectsIssues(project, { type: 'redo' })).toBe(false);
  });
});
