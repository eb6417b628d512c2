import { describe, expect, it } from 'vitest';
import type { Operation, Project } from '#core';
import { applyChange, type Change } from '../stores/change.ts';
import { replay } from './replay.ts';

const stored = {
  name: 'article',
  settings: { user: '', profile: {} },
  log: [],
  undone: [],
} as unknown as Project;
const rename = (name: string): Change => ({ type: 'rename', name });
const date = (day: string): Change => ({
  type: 'record',
  operation: { type: 'setSettings', settings: { date: day } },
  by: '',
  at: '2026-01-01',
});
const misfit: Change = {
  type: 'record',
  operation: { type: 'nonsense' } as unknown as Operation,
  by: '',
  at: '2026-01-01',
};

describe('replay', () => {
  it('gives the stored project where nothing was changed since', () => {
    expect(replay(stored, 7, [])).toEqual({ project: stored, stale: false, whole: true });
  });

  it('repeats the changes in their order, and says whether the checks are to run again', () => {
    const { project, stale, whole } = replay(stored, 7, [
      { seq: 8, change: date('2026-01-02') },
      { seq: 9, change: rename('essay') },
    ]);
    expect([project.name, project.settings.date, stale, whole]).toEqual(['essay', '2026-01-02', true, true]);
    expect(replay(stored, 7, [{ seq: 8, change: rename('essay') }]).stale).toBe(false);
  });

  it.each([
    ['is missing', { seq: 10, change: date('2026-01-02') }],
    ['does not fit', { seq: 9, change: misfit }],
  ])('stops where a change %s, and keeps those before it', (_, broken) => {
    const changes = [{ seq: 8, change: rename('essay') }, broken, { seq: 11, change: rename('novel') }];
    const { project, stale, whole } = replay(stored, 7, changes);
    expect([project, stale, whole]).toEqual([applyChange(stored, rename('essay')), false, false]);
  });

  it('repeats nothing where the first change is missing', () => {
    expect(replay(stored, 7, [{ seq: 9, change: rename('essay') }])).toEqual({
      project: stored,
      stale: false,
      whole: false,
    });
  });
});
