import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, findChromium } from '../bin/chromium.mjs';
import { en } from '../web/i18n/messages.ts';
import { printTable } from './table.ts';

const COMMAND = fileURLToPath(new URL('../dist/cli/collate.js', import.meta.url));
const PAGE = fileURLToPath(new URL('../dist/web/index.html', import.meta.url));
const SENTENCES = 5000;
/** Steps of the scrolling, one a frame. */
const FRAMES = 240;

const LANGUAGES = {
  en: (n: number) => `On day ${n} the ship Aurora made ${(n * 37) % 400} miles to the north.`,
  ru: (n: number) => `На ${n}-й день корабль «Аврора» прошёл ${(n * 37) % 400} миль на север.`,
  ar: (n: number) => `وفي اليوم ${n} قطعت السفينة أورورا ${(n * 37) % 400} ميلًا نحو الشمال.`,
};

/** What the page notes down about itself. */
interface Notes {
  readonly tasks: { start: number; duration: number }[];
}

/**
 * The workbench in real Chromium with 5,000 sentences in three versions (another number as DATA): how long the page was
 * blocked while the worker aligned, how soon rows stood there, how smoothly they scroll. Wants a build.
 */
export async function run([sentences = String(SENTENCES)]: readonly string[]): Promise<void> {
  if (!existsSync(COMMAND) || !existsSync(PAGE)) throw new Error('Build first: npm run build');
  const server = spawn(process.execPath, [COMMAND, 'serve', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: [...CHROMIUM_ARGUMENTS],
  });
  try {
    const [said] = (await once(server.stdout, 'data')) as [Buffer];
    const address = /http:\/\/\S+/.exec(said.toString())![0];
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await measure(page, address, Number(sentences));
  } finally {
    await browser.close();
    server.kill();
  }
}

async function measure(page: Page, address: string, sentences: number): Promise<void> {
  await page.addInitScript(() => {
    const notes: Notes = { tasks: [] };
    Object.assign(globalThis, { notes });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        notes.tasks.push({ start: startTime, duration });
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(address);
  await page.locator('input[type=file]').setInputFiles(
    Object.entries(LANGUAGES).map(([lang, sentence]) => ({
      name: `log.${lang}.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from(
        Array.from({ length: sentences }, (_, n) => sentence(n + 1) + (n % 5 === 4 ? '\n\n' : ' ')).join(''),
      ),
    })),
  );
  const align = page.getByRole('button', { name: new RegExp(`^${en.start.align.split(/[{|]/)[0]!.trim()}`) });
  await align.click();
  const begun = await page.evaluate(() => performance.now());
  await page.getByRole('grid').locator('[role=row][aria-rowindex="2"]').waitFor({ timeout: 300_000 });
  const shown = await page.evaluate(() => performance.now());
  await page.waitForTimeout(1000);
  const tasks = await page.evaluate(() => (globalThis as unknown as { notes: Notes }).notes.tasks);
  const during = tasks.filter(({ start }) => start >= begun && start <= shown + 1000);
  const frames = await scroll(page);
  const longest = Math.max(0, ...during.map(({ duration }) => duration));
  printTable(
    [`${sentences.toLocaleString('en')} sentences, 3 versions`, 'ms'],
    [
      ['longest main-thread task while aligning', longest.toFixed(0)],
      ['main-thread tasks over 50 ms', String(during.length)],
      ['until the first row', (shown - begun).toFixed(0)],
      ['frame while scrolling, median', quantile(frames, 0.5).toFixed(1)],
      ['frame while scrolling, 95 %', quantile(frames, 0.95).toFixed(1)],
    ],
  );
}

/** Scrolls the rows a page a frame and gives the time of each frame. */
async function scroll(page: Page): Promise<number[]> {
  return page.evaluate(async (count) => {
    const scrollable = [...document.querySelectorAll('*')].find(
      (element) =>
        element.scrollHeight > element.clientHeight * 3 &&
        /auto|scroll/.test(getComputedStyle(element).overflowY) &&
        element.querySelector('[role=row]'),
    );
    const times: number[] = [];
    let last = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
    for (let frame = 0; frame < count; frame++) {
      scrollable?.scrollBy(0, scrollable.clientHeight);
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
      times.push(now - last);
      last = now;
    }
    return times;
  }, FRAMES);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
}
