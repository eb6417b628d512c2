import type { Page } from '@playwright/test';
import { en } from '../web/i18n/messages.ts';
import { expect, test } from './workbench.ts';

const file = (name: string, content: string | Uint8Array, mimeType = 'text/plain') => ({
  name,
  mimeType,
  buffer: Buffer.from(content as string),
});

const ENGLISH = 'The bridge was opened on 4 May 1998.\n\nIt is 320 metres long.\n';
const RUSSIAN = 'Мост открыли 4 мая 1998 года.\n\nЕго длина 320 метров.\n';
const ARABIC = 'افتُتح الجسر في 4 أيار/مايو 1998.\n\nويبلغ طوله 320 مترًا.\n';

/** Drops a text file on the rows. */
async function drop(page: Page, { name, buffer }: ReturnType<typeof file>): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([name, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([text], name));
      return data;
    },
    [name, buffer.toString()] as const,
  );
  for (const event of ['dragover', 'drop']) await page.dispatchEvent('.workbench', event, { dataTransfer });
}

/** What the browser has stored of the first waiting version: whether its first line is a header. */
function storedHeader(page: Page): Promise<boolean | undefined> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.open('collate').onsuccess = ({ target }) => {
          const { result: db } = target as IDBOpenDBRequest;
          const reading = db.transaction('drafts').objectStore('drafts').getAll();
          reading.onsuccess = () => {
            db.close();
            resolve((reading.result as { header?: boolean }[])[0]?.header);
          };
        };
      }),
  );
}

/** Bytes of Russian text in windows-1251. */
function windows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x80) return code;
    if (character === 'Ё') return 0xa8;
    if (character === 'ё') return 0xb8;
    return code - 0x410 + 0xc0;
  });
}

test('files are dropped, pasted, told apart by language and encoding, and aligned', async ({
  page,
  workbench,
}) => {
  await workbench.openStart();
  await workbench.addFiles(file('one.txt', ENGLISH), file('two.txt', windows1251(RUSSIAN)));
  await expect(workbench.version('one.txt').getByLabel('Language')).toHaveValue('en');
  const russian = workbench.version('two.txt');
  await expect(russian.getByLabel('Language')).toHaveValue('ru');
  await expect(russian.getByLabel('Encoding')).toHaveValue('windows-1251');
  await expect(russian).toContainText('Мост открыли');

  // another encoding is tried, seen to be wrong, and taken back
  await russian.getByLabel('Encoding').selectOption('koi8-r');
  await expect(russian).not.toContainText('Мост открыли');
  await russian.getByLabel('Encoding').selectOption('windows-1251');
  await expect(russian).toContainText('Мост открыли');

  await page.getByRole('button', { name: 'Paste text' }).click();
  await page.getByRole('textbox', { name: 'Text', exact: true }).fill(ARABIC);
  await page.getByRole('button', { name: 'Add the version' }).click();
  await expect(page.getByRole('article')).toHaveCount(3);
  await workbench.accessible();

  // the keyboard moves a version to the end, and from there back
  await page.getByRole('button', { name: 'Move one.txt one column on' }).press('Enter');
  await page.getByRole('button', { name: 'Move one.txt one column on' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Move one.txt one column back' })).toBeFocused();
  await page.getByRole('button', { name: 'Remove two.txt' }).press('Enter');
  await expect(page.getByRole('article').first().getByRole('button', { name: 'Remove' })).toBeFocused();
  await workbench.addFiles(file('two.txt', windows1251(RUSSIAN)));
  await expect(page.getByRole('article')).toHaveCount(3);

  await workbench.alignButton.click();
  await workbench.shown();
  expect(await workbench.rowCount()).toBe(2);
  await expect(workbench.cell(2, 'ar')).toContainText('320');
  await expect(workbench.issues).toHaveCount(0);
});

test('a saved project opens again with its decisions', async ({ page, workbench }) => {
  await workbench.openSample();
  await workbench.cell(1, 'en').click();
  await page.keyboard.press('Control+Enter');
  const download = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  const saved = await (await download).path();
  const name = (await download).suggestedFilename();
  await workbench.openStart();
  await workbench.addFiles(file(name, await (await import('node:fs/promises')).readFile(saved)));
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await workbench.shown();
  await expect(workbench.row(1)).toHaveClass(/confirmed/);
});

test('recent projects are listed, opened and deleted', async ({ page, workbench }) => {
  await workbench.openSample();
  await workbench.settled();
  await workbench.openStart();
  await page.getByRole('link', { name: /article/ }).click();
  await workbench.shown();
  await workbench.openStart();
  await page.getByRole('button', { name: 'Delete article' }).click();
  await page.getByRole('button', { name: 'Delete the project' }).click();
  await expect(page.getByText('Projects you align are kept here')).toBeVisible();
});

test('an edited XLIFF file comes back into its project', async ({ page, workbench }) => {
  const xliff = (target: string, state: string) =>
    file(
      'pair.xlf',
      `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="ru" trgLang="en"><file id="f"><unit id="b000001" odd="1"><segment state="${state}"><source>Мост открыли.</source><target>${target}</target></segment></unit><unit id="b000002"><segment state="translated"><source>Он длинный.</source><target>It is long.</target></segment></unit></file></xliff>`,
      'application/xliff+xml',
    );
  await workbench.openStart();
  await workbench.addFiles(xliff('The bridge opened.', 'translated'));
  const card = workbench.version('pair.xlf');
  await card.getByText('1 error against the XLIFF standard').click();
  await expect(card).toContainText('must not have the attribute “odd”');
  await workbench.accessible();
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await workbench.shown();

  // the same by dropping it on the rows
  await drop(page, xliff('The bridge has opened.', 'translated'));
  await expect(page.getByRole('dialog')).toContainText('The bridge has opened.');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.getByRole('button', { name: 'Bring back an edited file' }).click();
  const dialog = page.getByRole('dialog', { name: 'Bring back an edited file' });
  await dialog.getByLabel('Edited file').setInputFiles(xliff('The bridge was opened.', 'final'));
  await expect(dialog).toContainText('2 changes');
  await expect(dialog).toContainText('The bridge was opened.');
  await workbench.accessible();
  await dialog.getByRole('button', { name: 'Take over' }).click();
  await expect(workbench.cell(1, 'en')).toContainText('The bridge was opened.');
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect(workbench.cell(1, 'en')).toContainText('The bridge opened.');
});

test('a corrected version asks for its file where the browser has it no more', async ({
  page,
  workbench,
}) => {
  await workbench.openStart();
  await workbench.addFiles(file('one.en.txt', ENGLISH), file('two.ru.txt', RUSSIAN));
  await workbench.alignButton.click();
  await workbench.shown();
  await workbench.cell(2, 'en').click();
  await page.keyboard.press('Enter');
  await workbench.cell(2, 'en').getByRole('textbox').fill('It is 330 metres long.');
  await page.keyboard.press('Control+Enter');
  await workbench.settled();
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.open('collate').onsuccess = ({ target }) => {
          const { result: db } = target as IDBOpenDBRequest;
          const clearing = db.transaction('originals', 'readwrite');
          clearing.objectStore('originals').clear();
          clearing.oncomplete = () => resolve(db.close());
        };
      }),
  );
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByLabel('Corrected versions').check();
  await dialog.getByLabel(/one\.en\.txt/).setInputFiles(file('renamed.txt', ENGLISH));
  await workbench.accessible();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download' }).click();
  const saved = await (await import('node:fs/promises')).readFile(await (await download).path(), 'utf8');
  expect(saved).toBe(ENGLISH.replace('320', '330'));
});

test('a file can be dropped while the card of an issue is open', async ({ page, workbench }) => {
  await workbench.openSample();
  await workbench.grid.locator('mark').first().hover();
  await expect(page.getByRole('dialog', { name: en.issues.details })).toBeVisible();
  await drop(page, file('pair.tsv', ENGLISH));
  await expect(page.getByRole('dialog', { name: 'Bring back an edited file' })).toBeVisible();
});

test('a table without a header tells its languages, and its first line is what the user says', async ({
  page,
  workbench,
}) => {
  const lines = [
    'The talks were held in Moscow.\tПереговоры прошли в Москве.',
    'The ministers will meet in spring.\tМинистры встретятся весной.',
    'Nothing else was said about it.\tБольше об этом ничего не сказано.',
  ];
  await workbench.openStart();
  await workbench.addFiles({
    name: 'rows.tsv',
    mimeType: 'text/tab-separated-values',
    buffer: Buffer.from(lines.join('\n')),
  });
  const header = workbench.version('rows.tsv').getByRole('checkbox', { name: en.start.header });
  await expect(header).not.toBeChecked();
  await expect(workbench.version('rows.tsv')).toContainText('English · Russian');
  await header.press('Space');
  await expect(header).toBeChecked();
  await expect.poll(() => storedHeader(page)).toBe(true);
  await page.reload();
  await expect(header).toBeChecked();
  await header.press('Space');
  await expect(header).not.toBeChecked();
  await page.getByRole('button', { name: en.start.open, exact: true }).click();
  await workbench.shown();
  expect(await workbench.rowCount()).toBe(3);
});

test('a table that cannot be read without its header is read with it again', async ({ page, workbench }) => {
  await workbench.openStart();
  await workbench.addFiles(file('short.tsv', 'en\tfr\nOK\tOK\n'));
  const card = workbench.version('short.tsv');
  const header = card.getByRole('checkbox', { name: en.start.header });
  await expect(header).toBeChecked();
  await header.press('Space');
  await expect(card.getByRole('alert')).toBeVisible();
  await expect.poll(() => storedHeader(page)).toBe(false);
  await page.reload();
  await expect(card.getByRole('alert')).toBeVisible();
  await expect(header).not.toBeChecked();
  await header.press('Space');
  await expect(card.getByRole('alert')).toHaveCount(0);
  await expect(header).toBeChecked();
  await expect(card).toContainText('English · French');
});
