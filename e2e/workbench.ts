import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test as base } from '@playwright/test';
import { ar, en, ru } from '../web/i18n/messages.ts';

/** The interface's languages with their texts: the same session is played in each. */
export const INTERFACES = { en, ru, ar } as const;
export type InterfaceLanguage = keyof typeof INTERFACES;

/** The words of a message before its first placeholder, in any of its plural forms, as a pattern. */
function beginning(message: string): RegExp {
  const forms = message.split('|').map((form) => form.split('{')[0]!.trim());
  return new RegExp(
    `^\\s*(?:${forms.map((words) => words.replace(/[.*+?^${}()[\]\\]/g, '\\$&')).join('|')})`,
  );
}

/** What a person does in the workbench, by the roles and names that a screen reader would say. */
export class Workbench {
  readonly page: Page;
  readonly text: (typeof INTERFACES)[InterfaceLanguage];

  constructor(page: Page, language: InterfaceLanguage) {
    this.page = page;
    this.text = INTERFACES[language];
  }

  async openStart(): Promise<void> {
    await this.page.goto('./');
    await expect(this.page.getByRole('heading', { level: 1, name: this.text.start.title })).toBeVisible();
  }

  /** Chooses files in the start view, as dropping them does. */
  async addFiles(...files: (string | { name: string; mimeType: string; buffer: Buffer })[]): Promise<void> {
    await this.page.locator('input[type=file]').setInputFiles(files as string[]);
  }

  /** The button that aligns or opens what was loaded. */
  get alignButton(): Locator {
    return this.page.getByRole('button', { name: beginning(this.text.start.align) });
  }

  version(name: string): Locator {
    return this.page.getByRole('article', { name });
  }

  async openSample(): Promise<void> {
    await this.openStart();
    await this.page.getByRole('button', { name: this.text.sample.open }).click();
    await this.alignButton.click();
    await this.shown();
  }

  /** Waits until the rows stand there and have the focus. */
  async shown(): Promise<void> {
    await expect(this.grid).toBeVisible({ timeout: 30_000 });
    // the first one below the header, wherever the project was left
    await expect(this.grid.getByRole('row').nth(1)).toBeVisible();
    // keys are for the rows from then on
    await this.onRows();
  }

  /** Waits until all changes are stored and checks that were running are through. */
  async settled(): Promise<void> {
    await expect(this.page.getByText(this.text.workbench.saved)).toBeVisible();
  }

  get grid(): Locator {
    return this.page.getByRole('grid', { name: this.text.workbench.rows });
  }

  /** A row by its number, from 1. */
  row(number: number): Locator {
    return this.grid.locator(`[role=row][aria-rowindex="${number + 1}"]`);
  }

  cell(row: number, lang: string): Locator {
    return this.row(row).locator(`[role=gridcell][lang=${lang}]`);
  }

  /** The sentences of a version in a row. */
  segments(row: number, lang: string): Locator {
    return this.cell(row, lang).locator('.segment');
  }

  async rowCount(): Promise<number> {
    return Number(await this.grid.getAttribute('aria-rowcount')) - 1;
  }

  /** Waits until there are so many rows. */
  async hasRows(count: number): Promise<void> {
    await expect(this.grid).toHaveAttribute('aria-rowcount', String(count + 1));
  }

  /** Waits until a text in a cell is being edited, and takes what is typed. */
  async editing(row: number, lang: string): Promise<void> {
    await expect(this.cell(row, lang).getByRole('textbox')).toBeFocused();
  }

  /** Waits until the keys are for the rows again: a panel, a field or a dialog has given the focus back. */
  async onRows(): Promise<void> {
    await expect(this.grid.locator(':focus')).toHaveCount(1);
  }

  get issues(): Locator {
    return this.page.locator('[data-issue]');
  }

  /** The issues that a check raised. */
  issuesOf(check: keyof typeof en.check): Locator {
    return this.page.locator(`[data-check=${check}]`);
  }

  async tab(panel: keyof typeof en.panel): Promise<void> {
    await this.page.getByRole('tab', { name: beginning(this.text.panel[panel]) }).click();
  }

  button(name: string, within: Page | Locator = this.page): Locator {
    return within.getByRole('button', { name: beginning(name) });
  }

  /** No violation of WCAG 2.2 A and AA in what is shown now. */
  async accessible(): Promise<void> {
    const { violations } = await new AxeBuilder({ page: this.page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
    );
    expect(found).toEqual([]);
  }
}

/** A test with a workbench in a language; `test.use({ language: 'ar' })` chooses it. */
export const test = base.extend<{ language: InterfaceLanguage; workbench: Workbench; quiet: undefined }>({
  language: ['en', { option: true }],
  locale: async ({ language }, use) => use({ en: 'en-GB', ru: 'ru-RU', ar: 'ar-EG' }[language]),
  workbench: async ({ page, language }, use) => use(new Workbench(page, language)),
  /** Every test fails on an uncaught error or a console error of the page. */
  quiet: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await use(undefined);
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});
export { expect } from '@playwright/test';
