import type { Page } from '@playwright/test';
import { en } from '../web/i18n/messages.ts';
import { expect, test, type Workbench } from './workbench.ts';

const heads = (page: Page) => page.getByRole('columnheader').locator('.language');
const open = (workbench: Workbench) => workbench.button(workbench.text.command.columns).click();

test('versions are hidden, shown and ordered, which is kept with the project', async ({
  page,
  workbench,
}) => {
  await workbench.openSample();
  await expect(heads(page)).toHaveText(['Arabic', 'Russian', 'English']);
  await open(workbench);
  const menu = page.getByRole('dialog', { name: en.command.columns });
  await expect(menu).toBeVisible();
  await workbench.accessible();

  // with the keyboard alone: the arrow keeps the focus
  const on = menu.getByRole('button', { name: /Move Arabic .* on$/ });
  await on.press('Enter');
  await expect(heads(page)).toHaveText(['Russian', 'Arabic', 'English']);
  await expect(on).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heads(page)).toHaveText(['Russian', 'English', 'Arabic']);
  await expect(menu.getByRole('button', { name: /Move Arabic .* back$/ })).toBeFocused();

  await menu.getByRole('checkbox', { name: /English/ }).press('Space');
  await expect(heads(page)).toHaveText(['Russian', 'Arabic']);
  await menu.getByRole('checkbox', { name: /Russian/ }).press('Space');
  await expect(menu.getByRole('checkbox', { name: /Arabic/ })).toBeDisabled();
  await menu.getByRole('checkbox', { name: /Russian/ }).press('Space');
  await page.keyboard.press('Escape');
  await expect(workbench.button(en.command.columns)).toBeFocused();

  // the keys go from column to column as they stand
  await workbench.cell(5, 'ru').click();
  await page.keyboard.press('ArrowRight');
  await expect(workbench.cell(5, 'ar')).toBeFocused();

  await workbench.settled();
  await page.reload();
  await workbench.shown();
  await expect(heads(page)).toHaveText(['Russian', 'Arabic']);

  // an issue of the hidden version is gone to in the others; to edit its text shows it
  const date = workbench.issuesOf('date');
  await date.getByRole('button').first().click();
  await expect(workbench.grid.locator('mark.current')).toHaveCount(2);
  await workbench.button(en.issues.edit, date).click();
  await expect(heads(page)).toHaveText(['Russian', 'English', 'Arabic']);
  await expect(page.getByRole('textbox', { name: 'Text in English' })).toBeFocused();
});
