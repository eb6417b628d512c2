import { readFileSync } from 'node:fs';
import { expect, type InterfaceLanguage, test } from './workbench.ts';
import type { Locator, Page } from '@playwright/test';

const file = (name: string, content: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
});

const ENGLISH = 'He came last Monday with his wife.\n\nThey stayed in the village.\n';
const RUSSIAN = 'Он приехал с женой 1 марта.\n\nОни остались в деревне.\n';

/** Goes on with Tab in a dialog until something has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(page.getByRole('dialog').locator(':focus')).toHaveCount(1);
  for (let left = 40; left > 0; left--) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there.');
}

const CASES: [InterfaceLanguage, 'light' | 'dark'][] = [
  ['en', 'light'],
  ['ru', 'dark'],
  ['ar', 'dark'],
];

for (const [language, colorScheme] of CASES) {
  test.describe(`settings of a project, interface in ${language}, ${colorScheme}`, () => {
    test.use({ language, colorScheme });

    test('day of publication and thorough alignment are set by keyboard and kept', async ({
      page,
      workbench,
    }) => {
      const { settings } = workbench.text;
      const dialog = page.getByRole('dialog');
      const thorough = dialog.getByRole('checkbox', { name: settings.thorough });
      const date = dialog.getByLabel(settings.date, { exact: true });
      await workbench.openStart();
      await workbench.addFiles(file('one.en.txt', ENGLISH), file('two.ru.txt', RUSSIAN));
      await page.keyboard.press('Control+Comma');
      await expect(thorough).toBeVisible();
      await expect(date).toHaveCount(0);
      await page.keyboard.press('Escape');
      await workbench.alignButton.click();
      await workbench.shown();
      await expect(workbench.issuesOf('date')).not.toHaveCount(0);

      await page.keyboard.press('Control+Comma');
      await tabTo(page, thorough);
      await expect(thorough).toHaveAccessibleDescription(settings.thoroughAbout);
      await page.keyboard.press('Space');
      await expect(thorough).toBeChecked();
      await tabTo(page, date);
      await expect(date).toHaveAccessibleDescription(settings.dateAbout);
      // day and month are the same: the order of the fields is a matter of the browser's language
      await page.keyboard.type('03032021');
      await expect(date).toHaveValue('2021-03-03');
      await workbench.accessible();
      await page.keyboard.press('Escape');
      // the Monday before that day was the 1st
      await expect(workbench.issuesOf('date')).toHaveCount(0);
      await workbench.settled();

      await page.reload();
      await workbench.shown();
      await page.keyboard.press('Control+Comma');
      await expect(thorough).toBeChecked();
      await expect(date).toHaveValue('2021-03-03');

      // the project as a file keeps them as well
      await page.keyboard.press('Escape');
      const download = page.waitForEvent('download');
      await page.keyboard.press('Control+s');
      const saved = readFileSync(await (await download).path(), 'utf8');
      await workbench.openStart();
      await workbench.addFiles(file('saved.json', saved));
      await workbench.alignButton.or(workbench.button(workbench.text.start.open)).click();
      await workbench.shown();
      await page.keyboard.press('Control+Comma');
      await expect(thorough).toBeChecked();
      await expect(date).toHaveValue('2021-03-03');

      // what is half typed is no day and does not stay
      await tabTo(page, date);
      await page.keyboard.press('Delete');
      await page.keyboard.press('Shift+Tab');
      await expect(date).toHaveValue('2021-03-03');
      await tabTo(page, dialog.getByRole('button', { name: settings.dateClear }));
      await page.keyboard.press('Enter');
      await expect(date).toHaveValue('');
      await expect(date).toBeFocused();
      await expect(dialog.getByRole('button', { name: settings.dateClear })).toHaveCount(0);
      await page.keyboard.press('Escape');
      await expect(workbench.issuesOf('date')).not.toHaveCount(0);
    });

    test('own patterns are written, taken back, saved and loaded as a profile', async ({
      page,
      workbench,
    }) => {
      const { settings, patterns, profile, history, common, command, severity } = workbench.text;
      const dialog = page.getByRole('dialog');
      const form = dialog.getByRole('form', { name: patterns.form });
      const add = dialog.getByRole('button', { name: patterns.add });
      await workbench.openStart();
      await workbench.addFiles(file('one.en.txt', ENGLISH), file('two.ru.txt', RUSSIAN));
      await workbench.alignButton.click();
      await workbench.shown();
      await page.keyboard.press('Control+Comma');
      await add.press('Enter');

      // what is missing or could run for ever is told where it is
      const expression = form.getByLabel(patterns.expression);
      const message = form.getByLabel(patterns.message);
      await expect(expression).toBeFocused();
      await page.keyboard.type('(e+)+');
      await page.keyboard.press('Enter');
      await expect(message).toBeFocused();
      await expect(form.getByRole('alert')).toHaveText(patterns.missing);
      await page.keyboard.type('No villages.');
      await page.keyboard.press('Enter');
      await expect(expression).toBeFocused();
      await expect(expression).toHaveAttribute('aria-invalid', 'true');
      await expect(form.getByRole('alert')).toContainText('(e+)+');
      await workbench.accessible();
      await expression.fill('villag\\w+');
      await page.keyboard.press('Enter');
      await expect(form).toHaveCount(0);
      const edit = dialog.getByRole('button', { name: patterns.edit.replace('{pattern}', 'villag\\w+') });
      await expect(edit).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(expression).toBeFocused();
      await form.getByLabel(patterns.severity).selectOption(severity.error);
      await form.getByRole('button', { name: common.cancel }).press('Enter');
      await expect(edit).toBeFocused();
      // Escape leaves the form and not the settings
      await page.keyboard.press('Enter');
      await message.fill('Another one.');
      await page.keyboard.press('Escape');
      await expect(form).toHaveCount(0);
      await expect(edit).toBeFocused();
      await page.keyboard.press('Escape');
      await workbench.onRows();
      await expect(workbench.issuesOf('pattern')).toHaveCount(1);
      await expect(workbench.issuesOf('pattern')).toContainText('No villages.');

      // one undo takes it back, and the history tells of it
      await workbench.tab('history');
      await expect(page.getByRole('tabpanel')).toContainText(history.settings.checks);
      await expect(page.getByRole('tabpanel')).toContainText('villag');
      await page.keyboard.press('Control+z');
      await expect(page.getByRole('tabpanel')).not.toContainText(history.settings.checks);
      await workbench.tab('issues');
      await expect(workbench.issuesOf('pattern')).toHaveCount(0);
      await page.getByRole('button', { name: command.redo, exact: true }).click();
      await expect(workbench.issuesOf('pattern')).toHaveCount(1);

      // the file is the one that the command takes
      await page.keyboard.press('Control+Comma');
      const download = page.waitForEvent('download');
      await dialog.getByRole('button', { name: profile.save }).click();
      const saved = readFileSync(await (await download).path(), 'utf8');
      expect(JSON.parse(saved)).toEqual({
        patterns: [{ id: 'pattern-1', pattern: 'villag\\w+', message: 'No villages.', severity: 'warning' }],
      });
      await dialog.getByRole('button', { name: profile.reset }).click();
      await expect(dialog.getByRole('status')).toHaveText(profile.wasReset);
      await expect(dialog.getByRole('button', { name: profile.reset })).toBeFocused();
      await expect(edit).toHaveCount(0);
      const input = dialog.getByTestId('profile-file');
      await input.setInputFiles(file('wrong.json', '{"checks":["numbers"]}'));
      await expect(dialog.getByRole('alert')).toContainText('wrong.json');
      const numbers = dialog.getByRole('checkbox', { name: workbench.text.checkAbout.number });
      await expect(numbers).toBeChecked();
      await input.setInputFiles(file('mine.json', saved.replace('{', '{"checks":["pattern"],')));
      await expect(dialog.getByRole('status')).toHaveText(profile.loaded.replace('{name}', 'mine.json'));
      await expect(edit).toBeVisible();
      await expect(numbers).not.toBeChecked();

      // a number that does not fit is told of, and the one that holds stays
      await dialog.getByRole('checkbox', { name: workbench.text.checkAbout.omission }).check();
      const deviations = dialog.locator('input[inputmode=decimal]').first();
      await deviations.fill('-3');
      await deviations.press('Tab');
      await expect(deviations).toHaveValue('3.5');
      await expect(deviations).toHaveAccessibleDescription(
        settings.notNumber.replace('{typed}', '-3').replace('{value}', language === 'ru' ? '3,5' : '3.5'),
      );
    });
  });
}
