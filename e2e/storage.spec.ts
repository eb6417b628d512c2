import { en } from '../web/i18n/messages.ts';
import { expect, test } from './workbench.ts';

/** In the page and in the worker, the browser refuses to store anything. */
const REFUSE = `IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); };`;

test('where nothing can be stored it says so at once, and the project stays until it is safe', async ({
  page,
  workbench,
}) => {
  await page.addInitScript(REFUSE);
  await page.route('**/assets/core.worker*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: REFUSE + (await response.text()) });
  });
  await workbench.openSample();
  const rows = await workbench.rowCount();
  await expect(page.getByRole('button', { name: en.workbench.notSaved })).toBeVisible();
  await page.getByRole('link', { name: en.workbench.home }).click();
  await expect(page.getByRole('alert')).toContainText('could not be stored');
  await workbench.accessible();
  await page.getByRole('button', { name: en.recent.back }).click();
  await workbench.shown();
  expect(await workbench.rowCount()).toBe(rows);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: en.workbench.notSaved }).click();
  expect((await download).suggestedFilename()).toMatch(/\.json$/);
});
