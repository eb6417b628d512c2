import { computed, type WritableComputedRef } from 'vue';
import type { CheckProfile } from '#core';
import { useProject } from '../../stores/project.ts';
import { useSettings } from '../../stores/settings.ts';

/** Settings that the next projects start with as they were last set. */
interface NextSettings {
  user: string;
  profile: CheckProfile;
  thorough: boolean;
}

/** What a project that does not say goes by. */
const ABSENT: NextSettings = { user: '', profile: {}, thorough: false };

/** Such a setting: of the open project, and of the next. */
export function useNextSetting<K extends keyof NextSettings>(key: K): WritableComputedRef<NextSettings[K]> {
  const next: NextSettings = useSettings();
  const store = useProject();
  return computed({
    get: () => {
      const current: NextSettings = store.project ? { ...ABSENT, ...store.project.settings } : next;
      return current[key];
    },
    set: (value) => {
      next[key] = value;
      if (key === 'user') store.changeView({ user: next.user });
      else store.changeSettings({ [key]: value });
    },
  });
}
