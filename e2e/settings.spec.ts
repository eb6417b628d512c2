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
  });
}
