import { en } from '../web/i18n/messages.ts';
import { expect, test, type Workbench } from './workbench.ts';

/** How many issues are listed, in view or not. */
const listed = (workbench: Workbench, count: number) =>
  count === 0
    ? expect(workbench.issues).toHaveCount(0)
    : expect(workbench.page.locator('li[aria-setsize]').first()).toHaveAttribute(
        'aria-setsize',
        String(count),
      );

const listedNow = async ({ page }: Workbench) =>
  Number(await page.locator('li[aria-setsize]').first().getAttribute('aria-setsize'));

for (const language of ['en', 'ru', 'ar'] as const) {
  test.describe(`several issues at once, interface in ${language}`, () => {
    test.use({ language });

    test('are waived with one reason, undone, and reopened', async ({ page, workbench }) => {
      const { text } = workbench;
      await workbench.openSample();
      const count = await listedNow(workbench);
      const all = page.getByLabel(text.issues.tickAll);
      await all.focus();
      await page.keyboard.press('Space');
      await workbench.accessible();
      const bulk = page.getByRole('group', { name: text.issues.bulk });
      await workbench.button(text.issues.waive, bulk).press('Enter');
      const dialog = page.getByRole('dialog');
      await expect(dialog).toHaveAccessibleName(new RegExp(`\\b${count}\\b`));
      await expect(dialog.getByRole('radio').first()).toBeFocused();
      await dialog.getByLabel(text.reason.stylistic).check();
      await workbench.button(text.issues.waive, dialog).press('Enter');
      await listed(workbench, 0);
      await expect(page.getByTestId('issues')).toBeFocused();

      // each has a decision of its own; one undo takes all of them back
      await page.getByLabel(text.issues.status, { exact: true }).selectOption('waived');
      await listed(workbench, count);
      await workbench.issues.first().getByRole('button').first().click();
      await expect(workbench.issues.first()).toContainText(text.reason.stylistic);
      await page.getByLabel(text.issues.status, { exact: true }).selectOption('open');
      await workbench.button(text.command.undo).first().click();
      await listed(workbench, count);

      await workbench.button(text.command.redo).first().click();
      await page.getByLabel(text.issues.status, { exact: true }).selectOption('waived');
      await page.getByLabel(text.issues.tickAll).check();
      await workbench.button(text.issues.reopen, bulk).click();
      await page.getByLabel(text.issues.status, { exact: true }).selectOption('open');
      await listed(workbench, count);
    });
  });
}

test('a range is ticked with Shift, and what the filter hides stays as it is', async ({
  page,
  workbench,
}) => {
  await workbench.openSample();
  const count = await listedNow(workbench);
  const tick = (at: number) => workbench.issues.nth(at).getByRole('checkbox');
  await tick(0).click();
  await tick(2).click({ modifiers: ['Shift'] });
  await expect(page.getByText('3 chosen')).toBeVisible();
  await page.getByLabel(en.issues.check, { exact: true }).selectOption('date');
  await expect(page.getByText('1 chosen')).toBeVisible();
  await workbench.button(en.issues.defer, page.getByRole('group', { name: en.issues.bulk })).click();
  await listed(workbench, 0);
  await page.getByLabel(en.issues.check, { exact: true }).selectOption('');
  await listed(workbench, count - 1);
});

test('issues that are alike are chosen and their fixes applied as one step', async ({ page, workbench }) => {
  await workbench.openSample();
  await page.getByLabel(en.issues.tickAll).check();
  const bulk = page.getByRole('group', { name: en.issues.bulk });
  await workbench.button(en.issues.fix, bulk).click();
  await expect(workbench.cell(9, 'en')).toContainText('30 January');
  await expect(workbench.cell(11, 'ru')).toContainText('1960');
  await expect(page.getByRole('status').filter({ hasText: 'fixes were applied' })).toBeVisible();
  await workbench.tab('history');
  await expect(page.getByRole('button', { name: /issues fixed/ })).toBeVisible();
  await page.keyboard.press('Alt+1');
  await workbench.onRows();
  await page.keyboard.press('Control+z');
  await expect(workbench.cell(9, 'en')).toContainText('20 January');
  await expect(workbench.cell(11, 'ru')).toContainText('1690');
});
