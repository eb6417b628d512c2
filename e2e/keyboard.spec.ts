import { en } from '../web/i18n/messages.ts';
import { expect, test, type Workbench } from './workbench.ts';

/** Whether an element lies whole inside the rows' view, below the header of the columns. */
async function wholeInView(workbench: Workbench, row: number): Promise<boolean> {
  const view = (await workbench.page.getByTestId('rows').boundingBox())!;
  const header = (await workbench.grid.locator('[role=row]').first().boundingBox())!;
  const box = await workbench.row(row).boundingBox();
  return (
    box !== null && box.y >= header.y + header.height - 1 && box.y + box.height <= view.y + view.height + 1
  );
}

test('jumps from issue to issue show the whole row and keep the focus, round the end too', async ({
  page,
  workbench,
}) => {
  await page.setViewportSize({ width: 1280, height: 620 });
  await workbench.openSample();
  await expect(workbench.issues.first()).toBeVisible();
  const count = await workbench.issues.count();
  for (let step = 0; step <= count; step++) {
    await page.keyboard.press('F8');
    const cell = workbench.grid.locator('[role=gridcell]:focus, [role=rowheader]:focus');
    await expect(cell).toHaveCount(1);
    const row =
      Number(await workbench.grid.locator('[role=row]:has(:focus)').getAttribute('aria-rowindex')) - 1;
    await expect.poll(() => wholeInView(workbench, row)).toBe(true);
  }
});

test('a project opens where it was left', async ({ page, workbench }) => {
  await workbench.openSample();
  const last = await workbench.rowCount();
  await page.keyboard.press('Control+End');
  await workbench.settled();
  await page.reload();
  await workbench.shown();
  await expect.poll(() => wholeInView(workbench, last)).toBe(true);
  await expect(workbench.row(last).locator(':focus')).toHaveCount(1);
});

test('confirmed rows are not aligned anew, and the name of a project gives the focus back', async ({
  page,
  workbench,
}) => {
  await workbench.openSample();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('r');
  await expect(page.getByRole('alert')).toHaveText(en.workbench.realignConfirmed);
  await page.getByLabel(en.workbench.name).fill('Karabakh');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle(/^Karabakh/);
  await expect(workbench.grid.locator('[role=gridcell]:focus')).toHaveCount(1);
});

test('a comment is typed right after its key', async ({ page, workbench }) => {
  await workbench.openSample();
  await page.keyboard.press('c');
  await expect(page.getByRole('textbox', { name: en.comments.onRow.replace('{row}', '1') })).toBeFocused();
  await page.keyboard.type('Ask the author');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('listitem').filter({ hasText: 'Ask the author' })).toBeVisible();
});

test('a comment that is asked for before its panel is there gets the focus', async ({ page, workbench }) => {
  await workbench.openStart();
  await page.getByRole('button', { name: en.sample.open }).click();
  // The panel comes a frame after the rows: the key is pressed in between.
  await page.evaluate((rows) => {
    const observer = new MutationObserver(() => {
      const cell = document.querySelector(`[role=grid][aria-label="${rows}"] [role=gridcell]`);
      if (!cell) return;
      observer.disconnect();
      cell.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyC', key: 'c', bubbles: true }));
    });
    observer.observe(document.body, { childList: true, subtree: true });
  }, en.workbench.rows);
  await workbench.alignButton.click();
  await expect(page.getByRole('textbox', { name: en.comments.onRow.replace('{row}', '1') })).toBeFocused();
});

test('a comment that was begun waits with its row', async ({ page, workbench }) => {
  await workbench.openSample();
  const field = (row: string) =>
    page.getByRole('textbox', { name: en.comments.onRow.replace('{row}', row), exact: true });
  await page.keyboard.press('c');
  await expect(field('1')).toBeFocused();
  await page.keyboard.type('Ask the author');
  await page.keyboard.press('Escape');
  await workbench.onRows();
  await page.keyboard.press('ArrowDown');
  await expect(field('2')).toHaveValue('');
  await page.keyboard.press('F8');
  await expect(workbench.issues.first()).toBeVisible();
  await expect(workbench.grid.locator('[role=gridcell]:focus')).toHaveCount(1);
  await page.reload();
  await workbench.shown();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('c');
  await expect(field('1')).toBeFocused();
  await expect(field('1')).toHaveValue('Ask the author');
});

test('all rows are selected and confirmed at once', async ({ page, workbench }) => {
  await workbench.openSample();
  const count = await workbench.rowCount();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+Enter');
  await expect(workbench.button(en.filter.unconfirmed)).toContainText('0');
  await page.keyboard.press('Control+z');
  await expect(workbench.button(en.filter.unconfirmed)).toContainText(String(count));
});

test('the whole editor stays in view while its text grows', async ({ page, workbench }) => {
  await page.setViewportSize({ width: 1280, height: 620 });
  await workbench.openSample();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await expect(workbench.grid.getByRole('textbox')).toBeFocused();
  const save = page.getByRole('button', { name: en.edit.save, exact: false });
  await expect(save).toBeInViewport({ ratio: 1 });
  await page.keyboard.type(' and so on'.repeat(40));
  await expect(save).toBeInViewport({ ratio: 1 });
});

test('the focus goes on to the next issue when one is dealt with', async ({ page, workbench }) => {
  await workbench.openSample();
  const summary = workbench.issues.first().getByRole('button', { expanded: false });
  await summary.focus();
  await page.keyboard.press('Enter');
  await workbench.issues.first().getByRole('button', { name: en.issues.defer }).press('Enter');
  await expect(page.locator('[data-issue] .summary:focus')).toHaveCount(1);
  await workbench.issues.first().locator('button').first().press('Enter');
  await workbench.issues.first().getByRole('button', { name: en.issues.waive }).press('Enter');
  await expect(page.getByRole('radio').first()).toBeFocused();
  await page.getByRole('dialog').getByRole('button', { name: en.issues.waive }).press('Enter');
  await expect(page.locator('[data-issue] .summary:focus')).toHaveCount(1);
});

test('undo and redo say what they did', async ({ page, workbench }) => {
  await workbench.openSample();
  await page.keyboard.press('m');
  await page.keyboard.press('Control+z');
  await expect(page.getByTestId('announcer')).toHaveText('Undone: Merged: 2 rows');
  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByTestId('announcer')).toHaveText('Done again: Merged: 2 rows');
});

test('a confirmation is read out, and splitting says which segment it waits for', async ({
  page,
  workbench,
}) => {
  await workbench.openSample();
  const count = await workbench.rowCount();
  await workbench.cell(1, 'en').click();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByTestId('announcer')).toHaveText('Confirmed: 1 row');
  await workbench.cell(5, 'en').click();
  await page.keyboard.press('m');
  await workbench.hasRows(count - 1);
  await page.keyboard.press('s');
  await expect(page.getByRole('alert')).toHaveText(en.workbench.splitWhere);
  await workbench.segments(5, 'en').nth(1).click();
  await page.keyboard.press('s');
  await workbench.hasRows(count);
});

test('an offer to undo goes when something else was done', async ({ page, workbench }) => {
  await workbench.openSample();
  await workbench.issues.first().locator('button').first().click();
  await workbench.issues.first().getByRole('button', { name: en.issues.defer }).click();
  const notice = page.getByText(en.decided.one.deferred);
  await expect(notice).toBeVisible();
  await workbench.cell(1, 'en').click();
  await page.keyboard.press('m');
  await expect(notice).toHaveCount(0);
});

test('dialogs, palette and a narrow window are accessible', async ({ page, workbench }) => {
  await workbench.openSample();
  for (const keys of ['Control+k', 'Control+e', 'Control+Comma', 'F1', 'g']) {
    await page.keyboard.press(keys);
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await workbench.accessible();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await workbench.onRows();
  }
  await page.setViewportSize({ width: 400, height: 780 });
  await expect(page.getByRole('button', { name: en.command.export })).toBeVisible();
  await workbench.accessible();
  await page.keyboard.press('Alt+2');
  await expect(page.locator('[data-issue] .summary:focus')).toHaveCount(1);
  await workbench.accessible();
  await page.keyboard.press('Escape');
  await expect(workbench.issues).toHaveCount(0);
});

test('an edit under way is kept when another segment is edited or the project is left', async ({
  page,
  workbench,
}) => {
  await workbench.openSample();
  await workbench.segments(2, 'en').first().dblclick();
  await workbench.editing(2, 'en');
  await page.keyboard.type(' First.');
  await workbench.segments(3, 'en').first().dblclick();
  await expect(workbench.segments(2, 'en').first()).toContainText('First.');
  await workbench.editing(3, 'en');
  await page.keyboard.type(' Second.');
  await page.getByRole('link', { name: en.workbench.home }).click();
  await page.getByRole('heading', { level: 1, name: en.start.title }).waitFor();
  await page.goBack();
  await workbench.shown();
  await expect(workbench.segments(2, 'en').first()).toContainText('First.');
  await expect(workbench.segments(3, 'en').first()).toContainText('Second.');
  await workbench.segments(2, 'en').first().dblclick();
  await workbench.editing(2, 'en');
  await page.keyboard.type(' Thrown away.');
  await page.keyboard.press('Escape');
  await workbench.onRows();
  await expect(workbench.cell(2, 'en')).not.toContainText('Thrown away.');
});

test('an empty cell takes a text, which goes again with its last letter', async ({ page, workbench }) => {
  await workbench.openSample();
  const count = await workbench.rowCount();
  await workbench.cell(2, 'en').click();
  await page.keyboard.press('i');
  await workbench.hasRows(count + 1);
  await workbench.cell(3, 'en').click();
  await page.keyboard.press('Enter');
  await workbench.editing(3, 'en');
  await page.keyboard.type('Put in.');
  await page.keyboard.press('Control+Enter');
  await expect(workbench.segments(3, 'en')).toHaveText(/^Put in\./);
  await page.keyboard.press('Control+z');
  await expect(workbench.segments(3, 'en')).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await workbench.segments(3, 'en').dblclick();
  await workbench.editing(3, 'en');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Control+Enter');
  await expect(workbench.segments(3, 'en')).toHaveCount(0);
  await workbench.cell(3, 'en').dblclick();
  await workbench.editing(3, 'en');
  await page.keyboard.type('Thrown away.');
  await page.keyboard.press('Escape');
  await workbench.onRows();
  await expect(workbench.cell(3, 'en')).not.toContainText('Thrown away.');
});
