import { expect, test } from './workbench.ts';
import { en } from '../web/i18n/en.ts';

const file = (name: string, content: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
});

const ENGLISH = 'The ceasefire holds.\n\nBoth sides signed the ceasefire on Monday.\n\nNobody objected.\n';
const RUSSIAN =
  'Перемирие соблюдается.\n\nСтороны подписали прекращение огня в понедельник.\n\nНикто не возражал.\n';
const GLOSSARY = 'en\tru\nceasefire\tпрекращение огня\n';

test('a glossary is loaded before aligning, its terms are checked, and it can be taken out again', async ({
  page,
  workbench,
}) => {
  await workbench.openStart();
  await workbench.addFiles(file('one.en.txt', ENGLISH), file('two.ru.txt', RUSSIAN));
  await page.getByRole('button', { name: en.knowledge.open }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByTestId('knowledge-files').setInputFiles(file('terms.tsv', GLOSSARY));
  await expect(dialog.getByText('terms.tsv')).toBeVisible();
  await dialog.getByLabel('Use of terms.tsv').selectOption('glossary');
  await workbench.accessible();
  await page.keyboard.press('Escape');

  await workbench.alignButton.click();
  await workbench.shown();
  await expect(workbench.issues).toHaveCount(1);
  await expect(workbench.issues.first()).toContainText('прекращение огня');

  await page.keyboard.press('Control+Comma');
  await expect(dialog.getByText('Glossary', { exact: true })).toBeVisible();
  await dialog.getByRole('button', { name: 'Remove Glossary' }).click();
  await expect(dialog.getByText('Glossary', { exact: true })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(workbench.issues).toHaveCount(0);
});

test('a file that is no glossary is refused where it was added', async ({ page, workbench }) => {
  await workbench.openStart();
  await page.keyboard.press('Control+Comma');
  const dialog = page.getByRole('dialog');
  await dialog
    .getByTestId('knowledge-files')
    .setInputFiles(file('terms.tbx', '<!DOCTYPE martif [<!ENTITY a "b">]><martif>&a;</martif>'));
  await expect(dialog.getByRole('alert')).toContainText('terms.tbx');
});
