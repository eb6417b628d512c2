import { useStorage } from '@vueuse/core';
import { defineStore } from 'pinia';
import { watchEffect } from 'vue';
import type { CheckProfile } from '#core';
import { i18n } from '../i18n/index.ts';
import { bestLocale, localeDirection, type Locale } from '../i18n/locale.ts';

export type Theme = 'system' | 'light' | 'dark';
export type TextSize = 'small' | 'medium' | 'large';

/** What belongs to the person and the device, not to a project. Kept in the browser's local storage. */
export const useSettings = defineStore('settings', () => {
  const locale = useStorage<Locale>('collate.locale', bestLocale(navigator.languages));
  const theme = useStorage<Theme>('collate.theme', 'system');
  const textSize = useStorage<TextSize>('collate.textSize', 'medium');
  const user = useStorage('collate.user', '');
  /** The checks that new projects start with. */
  const profile = useStorage<CheckProfile>('collate.profile', {});
  /** Whether the texts that are aligned next are aligned thoroughly. */
  const thorough = useStorage('collate.thorough', false);

  watchEffect(() => {
    i18n.global.locale.value = locale.value;
    const root = document.documentElement;
    root.lang = locale.value;
    root.dir = localeDirection(locale.value);
  });
  watchEffect(() => {
    const root = document.documentElement;
    if (theme.value === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme.value;
    root.dataset['textSize'] = textSize.value;
  });

  return { locale, theme, textSize, user, profile, thorough };
});
