import { beforeEach, describe, expect, it, vi } from 'vitest';
import { reactive } from 'vue';
import type { ProjectSettings } from '#core';
import { useNextSetting } from './useNextSetting.ts';

const next = reactive({ user: 'Ada', profile: {}, thorough: true });
function set(changed: Partial<ProjectSettings>): void {
  if (store.project) store.project = { settings: { ...store.project.settings, ...changed } };
}
const store = reactive({
  project: null as { settings: ProjectSettings } | null,
  changeSettings: set,
  changeView: set,
});
vi.mock('../../stores/settings.ts', () => ({ useSettings: () => next }));
vi.mock('../../stores/project.ts', () => ({ useProject: () => store }));

describe('a setting of the open project and the next', () => {
  beforeEach(() => {
    Object.assign(next, { user: 'Ada', profile: {}, thorough: true });
    store.project = null;
  });

  it('is that of the next where none is open', () => {
    const user = useNextSetting('user');
    expect(user.value).toBe('Ada');
    user.value = 'Mary';
    expect(next.user).toBe('Mary');
    expect(store.project).toBeNull();
  });

  it('is that of the open one, and what is set there holds for the next', () => {
    store.project = { settings: { user: 'Mary', profile: { checks: ['number'] } } };
    const [user, profile] = [useNextSetting('user'), useNextSetting('profile')];
    expect([user.value, profile.value]).toEqual(['Mary', { checks: ['number'] }]);
    profile.value = { checks: ['date'] };
    expect(next.profile).toEqual({ checks: ['date'] });
    expect(store.project.settings).toEqual({ user: 'Mary', profile: { checks: ['date'] } });
    expect(next.user).toBe('Ada');
  });

  it('is off in an open project that says nothing of it, whatever the next does', () => {
    store.project = { settings: { user: '', profile: {} } };
    expect(useNextSetting('thorough').value).toBe(false);
  });
});
