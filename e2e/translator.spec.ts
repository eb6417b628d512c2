import { readFileSync } from 'node:fs';
import { expect, type InterfaceLanguage, test } from './workbench.ts';

/** A translator's session: review rows with the keyboard, repair the alignment, correct a sentence, export. */
for (const language of ['en', 'ru', 'ar'] as InterfaceLanguage[]) {
  test.describe(`translator, interface in ${language}`, () => {
    test.use({ language });

    test('reviews, repairs and exports the sample', async ({ page, workbench }) => {
      await workbench.openStart();
      await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
      await workbench.accessible();
      await workbench.openSample();
      await workbench.accessible();
      const count = await workbench.rowCount();
      expect(count).toBeGreaterThanOrEqual(20);

      // columns keep their own direction, whatever the interface's
      await expect(workbench.cell(5, 'ar')).toHaveAttribute('dir', 'rtl');
      await expect(workbench.cell(5, 'ru')).toHaveAttribute('dir', 'ltr');

      // confirm the first row from the keyboard; the focus goes on
      await workbench.cell(1, 'en').click();
      await page.keyboard.press('Control+Enter');
      await expect(workbench.row(1)).toHaveClass(/confirmed/);
      await expect(workbench.row(2)).toHaveClass(/focused/);

      // merge two rows and take it back
      await workbench.cell(5, 'en').click();
      const [fifth, sixth] = [
        await workbench.segments(5, 'en').innerText(),
        await workbench.segments(6, 'en').innerText(),
      ];
      await page.keyboard.press('m');
      await expect(workbench.cell(5, 'en')).toContainText(sixth.trim());
      await workbench.hasRows(count - 1);
      await page.keyboard.press('Control+z');
      await expect(workbench.segments(5, 'en')).toHaveText([fifth.trim()]);
      await workbench.hasRows(count);
      await page.keyboard.press('Control+Shift+z');
      await workbench.hasRows(count - 1);
      await page.keyboard.press('Control+z');
      await workbench.hasRows(count);

      // move a sentence down and back with the keyboard
      const seventh = await workbench.segments(7, 'ru').allInnerTexts();
      expect(seventh).toHaveLength(2);
      await workbench.segments(7, 'ru').nth(1).click();
      await page.keyboard.press('Alt+ArrowDown');
      await expect(workbench.segments(7, 'ru')).toHaveCount(1);
      await expect(workbench.segments(8, 'ru').first()).toHaveText(seventh[1]!.trim());
      await page.keyboard.press('Control+z');
      await expect(workbench.segments(7, 'ru')).toHaveCount(2);

      // insert an empty row and remove it again
      await workbench.cell(3, 'en').click();
      await page.keyboard.press('i');
      await workbench.hasRows(count + 1);
      await page.keyboard.press('Control+z');
      await workbench.hasRows(count);

      // correct a sentence; the difference is shown; Escape leaves everything as it was
      await workbench.segments(9, 'en').dblclick();
      const field = page.getByRole('textbox', { name: new RegExp(escaped(workbench.text.edit.label)) });
      const original = await field.inputValue();
      await field.fill(original.replace('20 January', '30 January'));
      await expect(page.getByRole('group', { name: workbench.text.edit.changes })).toBeVisible();
      await workbench.accessible();
      await page.keyboard.press('Escape');
      await expect(workbench.cell(9, 'en')).toContainText('20 January');
      await workbench.onRows();
      await workbench.segments(9, 'en').dblclick();
      await field.fill(original.replace('20 January', '30 January'));
      await page.keyboard.press('Control+Enter');
      await expect(workbench.cell(9, 'en')).toContainText('30 January');
      // the checks ran again: the date is right now
      await expect(workbench.issuesOf('date')).toHaveCount(0);

      // everything survives a reload
      await workbench.settled();
      await page.reload();
      await workbench.shown();
      await expect(workbench.cell(9, 'en')).toContainText('30 January');
      await expect(workbench.row(1)).toHaveClass(/confirmed/);
      await page.keyboard.press('Control+z');
      await expect(workbench.cell(9, 'en')).toContainText('20 January');
      await page.keyboard.press('Control+Shift+z');
      await expect(workbench.cell(9, 'en')).toContainText('30 January');

      // export: one XLIFF file for each target language
      await workbench.button(workbench.text.export.title).click();
      await workbench.accessible();
      const files = new Map<string, string>();
      page.on('download', async (download) => {
        files.set(download.suggestedFilename(), readFileSync(await download.path(), 'utf8'));
      });
      await workbench.button(workbench.text.export.download, page.getByRole('dialog')).click();
      await expect.poll(() => files.size).toBe(2);
      const english = [...files].find(([name]) => /en\.xlf$/.test(name))?.[1] ?? '';
      expect(english).toContain('trgLang="en"');
      expect(english).toContain('30 January');
      expect(english).toContain('state="reviewed"');
    });
  });
}

function escaped(message: string): string {
  return message.split('{')[0]!.trim();
}
