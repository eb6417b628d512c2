import type { Page } from '@playwright/test';
import { expect, test } from './workbench.ts';

const SEGMENTS = 5000;

/** A text of `SEGMENTS` numbered sentences in a language; numbers and names make it alignable. */
function version(sentence: (n: number) => string): Buffer {
  const lines: string[] = [];
  for (let n = 1; n <= SEGMENTS; n++) lines.push(sentence(n) + (n % 5 === 0 ? '\n\n' : ' '));
  return Buffer.from(lines.join(''));
}

const FILES = [
  {
    name: 'log.en.txt',
    mimeType: 'text/plain',
    buffer: version((n) => `On day ${n} the ship Aurora made ${(n * 37) % 400} miles to the north.`),
  },
  {
    name: 'log.ru.txt',
    mimeType: 'text/plain',
    buffer: version((n) => `На ${n}-й день корабль «Аврора» прошёл ${(n * 37) % 400} миль на север.`),
  },
  {
    name: 'log.ar.txt',
    mimeType: 'text/plain',
    buffer: version((n) => `وفي اليوم ${n} قطعت السفينة أورورا ${(n * 37) % 400} ميلًا نحو الشمال.`),
  },
];

/** Notes the page's tasks of more than 50 ms from its first script on. */
async function noteLongTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const longTasks: number[] = [];
    Object.assign(globalThis, { longTasks });
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longTasks.push(Math.round(duration));
    });
    observer.observe({ type: 'longtask' });
  });
}

/** The tasks noted since the last time. */
function longTasks(page: Page): Promise<number[]> {
  return page.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks.splice(0));
}

test('5,000 segments in three versions: progress moves, the page answers, the last row is reached', async ({
  page,
  workbench,
}) => {
  test.slow();
  await noteLongTasks(page);
  await workbench.openStart();
  await workbench.addFiles(...FILES);
  await expect(workbench.alignButton).toBeEnabled({ timeout: 20_000 });
  await longTasks(page);
  await workbench.alignButton.click();
  // the interface works while the worker does
  const shares = new Set<string>();
  await expect
    .poll(
      async () => {
        for (const share of await page.getByTestId('percent').allTextContents()) shares.add(share);
        return workbench.grid.isVisible();
      },
      { timeout: 90_000, intervals: [60] },
    )
    .toBe(true);
  expect(shares.size).toBeGreaterThan(2);
  expect(await workbench.rowCount()).toBeGreaterThanOrEqual(SEGMENTS);
  const tasks = await longTasks(page);
  const longest = Math.max(0, ...tasks);
  console.log(
    `Aligning ${SEGMENTS} × 3: longest main-thread task ${longest || 'under 50'} ms, ${tasks.length} over 50 ms.`,
  );
  await workbench.cell(1, 'en').click();
  await page.keyboard.press('Control+End');
  await expect(workbench.cell(SEGMENTS, 'en')).toContainText(`On day ${SEGMENTS} `);
});

test('aligning can be cancelled; the versions are still there', async ({ page, workbench }) => {
  test.slow();
  await workbench.openStart();
  await workbench.addFiles(...FILES);
  await expect(workbench.alignButton).toBeEnabled({ timeout: 20_000 });
  await workbench.alignButton.click();
  const cancel = page.getByRole('button', { name: 'Cancel' });
  await cancel.click();
  await expect(cancel).toHaveCount(0);
  for (const { name } of FILES) await expect(workbench.version(name)).toBeVisible();
  await expect(workbench.alignButton).toBeEnabled();
  await expect(workbench.grid).toHaveCount(0);
});
