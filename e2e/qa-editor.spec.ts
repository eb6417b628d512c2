import { expect, type InterfaceLanguage, test } from './workbench.ts';

/** A QA editor's session: go through the findings, fix, waive, reopen, and find it all in the audit trail. */
for (const language of ['en', 'ru', 'ar'] as InterfaceLanguage[]) {
  test.describe(`QA editor, interface in ${language}`, () => {
    test.use({ language });

    test('resolves the findings of the sample', async ({ page, workbench }) => {
      await workbench.openSample();
      await workbench.settled();
      const { text } = workbench;

      // the transposed figure: the Russian version is the odd one; take the suggested fix
      const number = workbench.issuesOf('number').first();
      await number.getByRole('button').first().click();
      await expect(workbench.cell(11, 'ru').locator('mark.current')).toHaveText('1690');
      await expect(workbench.cell(11, 'en').locator('mark.current')).toHaveText('1,960');
      await workbench.accessible();
      // taken while the sentence is being edited, it goes into the edit
      await workbench.button(text.issues.edit, number).click();
      const editor = workbench.cell(11, 'ru').getByRole('textbox');
      await editor.press('End');
      await editor.pressSequentially(' !');
      await number.locator('.fix').first().click();
      await expect(editor).toHaveValue(/1960.* !$/s);
      await editor.press('Escape');
      await expect(workbench.cell(11, 'ru')).toContainText('1960');
      await expect(workbench.issuesOf('number')).toHaveCount(0);

      // the two dates of the agreement: one warning that shows both places in all versions; waive it with a reason
      const conflict = workbench.issuesOf('conflict');
      await expect(conflict).toHaveCount(1);
      await conflict.getByRole('button').first().click();
      await expect(workbench.cell(10, 'en').locator('mark.current')).toHaveText('9 November 2020');
      await workbench.button(text.issues.waive, conflict).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(text.reason.other).check();
      await workbench.button(text.issues.waive, dialog).click();
      await expect(dialog.getByRole('alert')).toHaveText(text.waive.missing);
      await dialog.getByLabel(text.waive.note).fill('The night of 9 to 10 November.');
      await workbench.accessible();
      await workbench.button(text.issues.waive, dialog).click();
      await expect(conflict).toHaveCount(0);

      // it is among the waived ones, survives a reload, and can be reopened
      await workbench.settled();
      await page.reload();
      await workbench.shown();
      await expect(workbench.issuesOf('conflict')).toHaveCount(0);
      await page.getByLabel(text.issues.status, { exact: true }).selectOption('waived');
      await expect(workbench.issues).toHaveCount(1);
      await conflict.getByRole('button').first().click();
      await expect(conflict).toContainText('The night of 9 to 10 November.');
      await workbench.button(text.issues.reopen, conflict).click();
      await page.getByLabel(text.issues.status, { exact: true }).selectOption('open');
      await expect(conflict).toHaveCount(1);

      // filters
      const all = await workbench.issues.count();
      await page.getByLabel(text.issues.check, { exact: true }).selectOption('date');
      await expect(workbench.issues).toHaveCount(1);
      await page.getByLabel(text.issues.check, { exact: true }).selectOption('');
      await expect(workbench.issues).toHaveCount(all);

      // keyboard: the next issue, wherever the focus is
      await page.keyboard.press('F8');
      const first = await page.locator('[data-issue].chosen').getAttribute('data-issue');
      await page.keyboard.press('F8');
      await expect(page.locator('[data-issue].chosen')).not.toHaveAttribute('data-issue', first!);

      // the audit trail tells it all, the latest first
      await workbench.tab('history');
      await workbench.accessible();
      const entries = page.getByRole('listitem');
      await expect(entries.first()).toContainText(text.history.decide.reopened);
      await expect(entries.nth(1)).toContainText(text.history.decide.waived);
      await expect(entries.nth(1)).toContainText('The night of 9 to 10 November.');
      await expect(entries.nth(2).locator('ins')).toHaveText(/1960/);
    });
  });
}
