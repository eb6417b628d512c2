import { beforeAll, describe, expect, it } from 'vitest';
import { buildSample, readGold, type Sample, SAMPLE_NAMES } from './sample.ts';

describe.each(SAMPLE_NAMES)('the sample %s', (name) => {
  const gold = readGold(name);
  let sample: Sample;

  beforeAll(() => {
    sample = buildSample(name);
  });

  it.each(gold.langs)('is split into its sentences: %s', (lang) => {
    const { project, texts } = sample;
    expect(project.segments[lang]!.map(({ id }) => texts.get(id))).toEqual(gold.segments[lang]);
  });

  it('is aligned row by row', () => {
    const { project, texts } = sample;
    const found = project.beads.map(({ cells }) =>
      gold.langs.map((lang) => (cells[lang] ?? []).map((id) => texts.get(id))),
    );
    const wanted = gold.rows.map(({ cells }) =>
      gold.langs.map((lang) => (cells[lang] ?? []).map((index) => gold.segments[lang]![index])),
    );
    // rows that share no version have no order among themselves
    expect(found.map((row) => JSON.stringify(row)).sort()).toEqual(
      wanted.map((row) => JSON.stringify(row)).sort(),
    );
  });

  it.each(gold.discrepancies.map((one) => [one.note, one] as const))('reports: %s', (_, planted) => {
    const { project, reports } = sample;
    const found = project.issues.filter((issue) => issue.severity !== 'info' && reports(issue, planted));
    expect(found).not.toEqual([]);
    if (planted.odd) expect(found.map(({ odd }) => odd)).toContain(planted.odd);
  });

  it('raises at most two false alarms of severity error', () => {
    const { project, reports } = sample;
    const wrong = project.issues.filter(
      (issue) => issue.severity === 'error' && !gold.discrepancies.some((planted) => reports(issue, planted)),
    );
    expect(wrong.length).toBeLessThanOrEqual(2);
  });
});
