import type { Locator, Page } from '@playwright/test';
import { en } from '../web/i18n/messages.ts';
import { expect, test } from './workbench.ts';

const query = (page: Page): Locator => page.getByRole('textbox', { name: en.find.label });
const template = (page: Page): Locator => page.getByRole('textbox', { name: en.find.template });
const count = (page: Page): Locator => page.getByTestId('find-count');

test('words are found one by one and replaced with the keyboard', async ({ page, workbench }) => {
  await workbench.openSample();
  await page.keyboard.press('Control+h');
  await expect(query(page)).toBeFocused();
  await page.keyboard.type('january');
  // on a slow machine its first letters are looked for as well
  const match = workbench.grid.locator('mark.here');
  await expect(match).toHaveText(['January']);
  await expect(count(page)).toContainText(/^1 of \d+/);
  const total = Number(/of (\d+)/.exec(await count(page).innerText())![1]);
  await workbench.accessible();
  await page.keyboard.press('Enter');
  await expect(count(page)).toContainText(`2 of ${total}`);
  await page.keyboard.press('Shift+Enter');
  await expect(count(page)).toContainText(`1 of ${total}`);
  await expect(match).toHaveText(['January']);

  // one is replaced, and the next is gone to
  await page.keyboard.press('Control+h');
  await expect(template(page)).toBeFocused();
  await page.keyboard.type('Jan.');
  await page.keyboard.press('Enter');
  await expect(count(page)).toContainText(`1 of ${total - 1}`);
  await expect(workbench.grid.getByText('Jan.').first()).toBeVisible();

  // the rest at once, and one undo takes that back
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('status').filter({ hasText: `${total - 1} matches replaced` })).toBeVisible();
  await expect(count(page)).toContainText(en.find.none);
  // what was replaced is read out, and nothing besides
  await expect(count(page)).toHaveAttribute('aria-live', 'off');
  await page.keyboard.press('Escape');
  await workbench.onRows();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+f');
  await expect(query(page)).toBeFocused();
  await expect(count(page)).toContainText(`of ${total - 1}`);
  await expect(count(page)).toHaveAttribute('aria-live', 'polite');
});

test('replacing everywhere takes the confirmation of the rows back that it changes', async ({
  page,
  workbench,
}) => {
  await workbench.openSample();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+Enter');
  await expect(workbench.button(en.filter.unconfirmed)).toContainText('0');
  await page.keyboard.press('Control+h');
  await query(page).fill('20 January');
  await page.getByLabel(en.find.version).selectOption({ label: 'English · article.en.txt' });
  await expect(count(page)).toContainText('1 of 1');
  await template(page).fill('30 January');
  await workbench.button(en.find.replaceAll).click();
  await expect(page.getByText('1 confirmed row changed')).toBeVisible();
  await expect(workbench.button(en.filter.unconfirmed)).toContainText('1');
  await workbench.tab('history');
  await expect(page.getByRole('button', { name: en.history.edit })).toBeVisible();
  await workbench.button(en.command.undo).first().click();
  await expect(workbench.button(en.filter.unconfirmed)).toContainText('0');
});

test('expressions are told when they are broken, stopped when they are slow, and fill in groups', async ({
  page,
  workbench,
}) => {
  await workbench.openSample();
  await page.keyboard.press('Control+h');
  await page.getByRole('button', { name: en.find.regex }).click();
  await query(page).fill('(\\d+) (January');
  await expect(page.getByRole('alert')).toContainText('Unterminated group');
  await expect(query(page)).toHaveAttribute('aria-invalid', 'true');
  await query(page).fill('((\\p{L}|\\s)+)+§');
  await expect(page.getByRole('alert')).toHaveText(en.error['search-slow']);
  await query(page).fill('(\\d+) (January)');
  await expect(count(page)).toContainText(/^1 of/);
  await template(page).fill('$2 $1');
  await template(page).press('Enter');
  await expect(workbench.grid.getByText(/January \d+/).first()).toBeVisible();
});

for (const language of ['ru', 'ar'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('words of the texts are found by what they look like', async ({ page, workbench }) => {
      await workbench.openSample();
      await page.keyboard.press('Control+f');
      await expect(page.getByRole('textbox', { name: workbench.text.find.label })).toBeFocused();
      await page.keyboard.type(language === 'ar' ? 'يناير' : 'ЯНВАРЯ');
      await expect(workbench.grid.locator('mark.here')).toHaveText([language === 'ar' ? 'يناير' : 'января']);
      await page.setViewportSize({ width: 390, height: 780 });
      await page.keyboard.press('Control+h');
      await expect(page.getByRole('textbox', { name: workbench.text.find.template })).toBeFocused();
      await workbench.accessible();
    });
  });
}
