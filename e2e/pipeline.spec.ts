import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from './workbench.ts';

const SAMPLE = ['ar', 'ru', 'en'].map((lang) => `samples/karabakh-call/article.${lang}.txt`);

/** Runs the built command as a pipeline does; its exit code and what it printed. */
async function collate(...args: readonly string[]): Promise<{ code: number; out: string }> {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, ['dist/cli/collate.js', ...args]);
    return { code: 0, out: stdout };
  } catch (error) {
    const { code, stdout } = error as { code: number; stdout: string };
    return { code, out: stdout };
  }
}

interface Report {
  readonly issues: readonly { readonly check: string; readonly severity: string; readonly row: number }[];
}

/** A source without its annotations. */
function plain(source: string): string {
  return source.replaceAll(/<[^>]+>/g, '');
}

/** A pipeline's run: the command finds errors and stops; a person repairs them in the workbench; the pipeline goes on. */
test('a pipeline stops at errors, a person repairs them, and the pipeline goes on', async ({
  page,
  workbench,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'collate-pipeline-'));

  const first = await collate('check', ...SAMPLE, '--langs', 'ar,ru,en', '--format', 'json');
  expect(first.code).toBe(1);
  const errors = (JSON.parse(first.out) as Report).issues.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ check }) => check).sort()).toEqual(['date', 'number']);

  // the aligned text goes to a person as a project
  const project = join(folder, 'article.json');
  const aligned = await collate('align', ...SAMPLE, '--langs', 'ar,ru,en', '-o', project);
  expect(aligned.code).toBe(0);
  await workbench.openStart();
  await workbench.addFiles(project);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await workbench.shown();
  for (const check of ['number', 'date'] as const) {
    const issue = workbench.issuesOf(check).first();
    await issue.getByRole('button').first().click();
    await issue.locator('.fix').first().click();
    await expect(workbench.issuesOf(check)).toHaveCount(0);
  }
  const download = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  const repaired = join(folder, 'repaired.json');
  await (await download).saveAs(repaired);

  // nothing is left at the threshold; the XLIFF for every target is valid and holds what the person decided
  expect((await collate('check', repaired, '--fail-on', 'error')).code).toBe(0);
  const exported = join(folder, 'exported');
  expect((await collate('convert', repaired, '-o', join(exported, 'article.xlf'))).code).toBe(0);
  const files = (await readdir(exported)).sort().map((name) => join(exported, name));
  expect(files).toHaveLength(2);
  expect((await collate('validate', ...files)).code).toBe(0);
  expect((await collate('check', ...files, '--fail-on', 'error')).code).toBe(0);
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  // a row has the same id in every file that it is in
  const [english, russian] = texts.map((text) => {
    const units = text.matchAll(/<unit id="([^"]+)"[^]*?<source>([^]*?)<\/source>/g);
    return new Map([...units].map(([, id, source]) => [id, plain(source!)]));
  });
  const shared = [...english!.keys()].filter((id) => russian!.has(id));
  expect(shared.length).toBeGreaterThanOrEqual(19);
  for (const id of shared) expect(english!.get(id)).toBe(russian!.get(id));
  expect(texts.find((text) => text.includes('trgLang="en"'))).toContain('30 January');
  expect(texts.find((text) => text.includes('trgLang="ru"'))).toContain('1960 российских');
});
