import type { Locale } from './locale.ts';
import { app } from './messages/app.ts';
import { checks } from './messages/checks.ts';
import { commands } from './messages/commands.ts';
import { comments } from './messages/comments.ts';
import { edit } from './messages/edit.ts';
import { fileErrors } from './messages/error-files.ts';
import { resourceErrors } from './messages/error-resources.ts';
import { reviewErrors } from './messages/error-review.ts';
import { exported } from './messages/export.ts';
import { find } from './messages/find.ts';
import { history } from './messages/history.ts';
import { issues } from './messages/issues.ts';
import { merge } from './messages/merge.ts';
import { projects } from './messages/projects.ts';
import { settings } from './messages/settings.ts';
import { start } from './messages/start.ts';
import { workbench } from './messages/workbench.ts';

/** The whole interface in one language, put together from its features. */
function messagesIn(locale: Locale) {
  return {
    ...app[locale],
    ...start[locale],
    ...projects[locale],
    ...workbench[locale],
    ...find[locale],
    ...edit[locale],
    ...issues[locale],
    ...comments[locale],
    ...history[locale],
    ...exported[locale],
    ...merge[locale],
    ...settings[locale],
    ...checks[locale],
    ...commands[locale],
    error: { ...fileErrors[locale], ...reviewErrors[locale], ...resourceErrors[locale] },
  };
}

export const en = messagesIn('en');
export const ru = messagesIn('ru');
export const ar = messagesIn('ar');
