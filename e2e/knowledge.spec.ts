import { expect, test } from './workbench.ts';
import { en } from '../web/i18n/messages.ts';

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

const RULES = `<?xml version="1.0" encoding="UTF-8"?>
<srx xmlns="http://www.lisa.org/srx20" version="2.0">
  <header segmentsubflows="yes" cascade="no"/>
  <body>
    <languagerules><languagerule languagerulename="All">
      <rule break="yes"><beforebreak>PATTERN</beforebreak><afterbreak>\\s</afterbreak></rule>
    </languagerule></languagerules>
    <maprules><languagemap languagepattern=".*" languagerulename="All"/></maprules>
  </body>
</srx>`;

test('segmentation rules of the user cut the texts; rules that cannot be run are refused with their line', async ({
  page,
  workbench,
}) => {
  await workbench.openStart();
  await workbench.addFiles(
    file('one.en.txt', 'The bridge is 320 metres long; it was opened in 1998.\n'),
    file('two.ru.txt', 'Длина моста 320 метров; его открыли в 1998 году.\n'),
  );
  await page.keyboard.press('Control+Comma');
  const dialog = page.getByRole('dialog');
  const input = dialog.getByTestId('rules-file');
  await input.setInputFiles(file('own.srx', RULES.replace('PATTERN', '(a+)+')));
  await expect(dialog.getByRole('alert')).toContainText('own.srx');
  await expect(dialog.getByRole('alert')).toContainText('6');
  await input.setInputFiles(file('own.srx', RULES.replace('PATTERN', '[;.]')));
  await expect(dialog.getByText('1 rule')).toBeVisible();
  await workbench.accessible();
  await page.keyboard.press('Escape');

  await workbench.alignButton.click();
  await workbench.shown();
  expect(await workbench.rowCount()).toBe(2);
  await expect(workbench.cell(2, 'ru')).toContainText('его открыли');
});
