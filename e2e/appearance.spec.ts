import { expect, type InterfaceLanguage, test } from './workbench.ts';

/** What the system asks for is followed, and stays readable: dark, and with the colours of the reader's own. */
const APPEARANCES: [InterfaceLanguage, 'dark' | 'forced colours'][] = [
  ['en', 'dark'],
  ['ru', 'dark'],
  ['ar', 'dark'],
  ['ar', 'forced colours'],
];

for (const [language, appearance] of APPEARANCES) {
  test.describe(`interface in ${language}, ${appearance}`, () => {
    test.use({
      language,
      ...(appearance === 'dark' ? { colorScheme: 'dark' } : { contextOptions: { forcedColors: 'active' } }),
    });

    test('start, rows, issues and settings are accessible', async ({ page, workbench }) => {
      await workbench.openStart();
      await workbench.accessible();
      await workbench.openSample();
      const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const brightness = Math.max(
        ...paper
          .match(/[\d.]+/g)!
          .slice(0, 3)
          .map(Number),
      );
      if (appearance === 'dark') expect(brightness).toBeLessThan(64);
      await workbench.accessible();
      await workbench.issues.first().click();
      await workbench.accessible();
      await page.keyboard.press('Control+Comma');
      await expect(page.getByRole('dialog')).toBeVisible();
      await workbench.accessible();
    });
  });
}
