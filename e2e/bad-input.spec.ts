import { expect, test } from './workbench.ts';

const file = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content as string),
});

const GOOD = file('good.en.txt', 'The ferry leaves at nine.\n\nThe fare is 12 euros.\n');

/** Each of these says what is wrong beside the file, and the versions that were there stay. */
const BROKEN: readonly [title: string, broken: ReturnType<typeof file>, says: RegExp][] = [
  ['an empty file', file('empty.ru.txt', ''), /empty/i],
  ['a file of blanks', file('blank.ru.txt', ' \n\u00a0\n\t\n'), /no text|empty/i],
  [
    'a binary file',
    file(
      'picture.ru.txt',
      Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 251),
    ),
    /not a text/i,
  ],
  [
    'broken XLIFF',
    file(
      'broken.xlf',
      '<?xml version="1.0"?>\n<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en">\n<file id="f"><unit>',
    ),
    /line 3/i,
  ],
];

for (const [title, broken, says] of BROKEN) {
  test(`${title} is refused where it stands`, async ({ workbench }) => {
    await workbench.openStart();
    await workbench.addFiles(GOOD);
    await expect(workbench.version('good.en.txt')).toContainText('The ferry');
    await workbench.addFiles(broken);
    await expect(workbench.version(broken.name).getByRole('alert')).toHaveText(says);
    await expect(workbench.alignButton).toBeDisabled();
    await expect(workbench.version('good.en.txt')).toContainText('The ferry');
    await workbench.accessible();
  });
}

test('one version alone cannot be aligned, and says so', async ({ page, workbench }) => {
  await workbench.openStart();
  await workbench.addFiles(GOOD);
  await expect(workbench.alignButton).toBeDisabled();
  await expect(page.getByText('Add at least one more version to compare with.')).toBeVisible();
});

test('two of three versions in one language: told, and put right in place', async ({ workbench }) => {
  await workbench.openStart();
  await workbench.addFiles(
    GOOD,
    file('second.txt', 'The ferry leaves at nine o’clock.\n\nIt costs 12 euros.\n'),
    file('third.txt', 'Паром отходит в девять.\n\nБилет стоит 12 евро.\n'),
  );
  await expect(workbench.version('second.txt').getByRole('alert')).toContainText('English');
  await expect(workbench.alignButton).toBeDisabled();
  await workbench.version('second.txt').getByLabel('Language').selectOption('de');
  await expect(workbench.version('second.txt').getByRole('alert')).toHaveCount(0);
  await expect(workbench.alignButton).toBeEnabled();
});

test('a line of 50 MB: refused or read, and the page stays alive', async ({ page, workbench }) => {
  test.slow();
  await workbench.openStart();
  await workbench.addFiles(GOOD);
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
    const line = new Uint8Array(50_000_000).fill(0x61);
    const data = new DataTransfer();
    data.items.add(new File([line], 'long.ru.txt', { type: 'text/plain' }));
    input.files = data.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  const long = workbench.version('long.ru.txt');
  await expect(long).toBeVisible();
  await expect(long.locator('[role=alert], .preview').first()).toBeVisible({ timeout: 45_000 });
  await expect(workbench.version('good.en.txt')).toContainText('The ferry');
  await page.getByRole('button', { name: 'Remove long.ru.txt' }).click();
  await expect(long).toHaveCount(0);
});

test('markup in a text is shown as text', async ({ page, workbench }) => {
  await workbench.openStart();
  await workbench.addFiles(
    file('a.en.txt', 'Mind <img src=x onerror="window.hit=1"> the gap.\n'),
    file('a.ru.txt', 'Осторожно <img src=x onerror="window.hit=1"> дверь.\n'),
  );
  await workbench.alignButton.click();
  await workbench.shown();
  await expect(workbench.cell(1, 'en')).toContainText('<img src=x');
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);
});
