import { describe, expect, it } from 'vitest';
import type { Issue } from '../../model/index.ts';
import { sampleIssue, sampleProject, waiver } from '../testing.ts';
import { writeCheckReport } from './check.ts';

const project = sampleProject(
  ['ar', 'ru', 'en'],
  [
    ['واحد 5', 'Раз 5', 'One 5'],
    ['اثنان 6', 'Два 7', 'Two 6'],
  ],
);
const spans = ['ar', 'ru', 'en'].flatMap(
  (lang) => sampleIssue(project, 1, lang, lang === 'ru' ? '7' : '6').spans,
);

/** The only run of a report of some findings, some of them waived. */
function runOf(issues: readonly Issue[], waived: readonly Issue[] = [], options = {}) {
  const decisions = waived.map((issue) => waiver(project, issue));
  const text = writeCheckReport('sarif', { ...project, issues: [...issues], decisions }, options);
  const { version, runs } = JSON.parse(text);
  expect([version, runs.length]).toEqual(['2.1.0', 1]);
  return runs[0];
}

const placeOf = (location: { physicalLocation: { artifactLocation: { uri: string }; region: object } }) => [
  location.physicalLocation.artifactLocation.uri,
  location.physicalLocation.region,
];
const region = (startColumn: number, text: string) => ({
  startLine: 2,
  startColumn,
  endColumn: startColumn + text.length,
  snippet: { text },
});

describe('a finding in SARIF', () => {
  it('stands where the version at fault has it, and names the other places', () => {
    const issue = sampleIssue(project, 1, 'ru', '7', { spans, odd: 'ru', severity: 'warning' });
    const [result] = runOf([issue], [], { uris: ['ar.txt', 'мой текст.txt', 'en.txt'] }).results;
    expect(result).toMatchObject({
      ruleId: 'number',
      ruleIndex: 0,
      level: 'warning',
      partialFingerprints: { 'collate/v1': issue.id },
      properties: { row: 1, itsType: 'numbers', odd: 'ru' },
    });
    expect(result.locations.map(placeOf)).toEqual([[encodeURI('мой текст.txt'), region(5, '7')]]);
    expect(result.relatedLocations.map(placeOf)).toEqual([
      ['ar.txt', region(7, '6')],
      ['en.txt', region(5, '6')],
    ]);
    expect(result.relatedLocations.map(({ id }: { id: number }) => id)).toEqual([1, 2]);
    expect(result.locations[0].logicalLocations).toEqual([{ name: project.beads[1]!.id, kind: 'row' }]);
  });

  it('stands in its first place where no version is known to be at fault', () => {
    const [result] = runOf([sampleIssue(project, 1, 'ru', '7', { spans })]).results;
    expect(result.locations.map(placeOf)).toEqual([[project.documents[0]!.name, region(7, '6')]]);
    expect(result.relatedLocations).toHaveLength(2);
    expect(result.properties).toEqual({ row: 1, itsType: 'numbers' });
  });

  it('of a whole row stands in that row', () => {
    const [result] = runOf([sampleIssue(project, 0, 'ru', null, { severity: 'info' })]).results;
    expect(result.locations).toEqual([{ logicalLocations: [{ name: project.beads[0]!.id, kind: 'row' }] }]);
    expect(result).not.toHaveProperty('relatedLocations');
    expect(result.level).toBe('note');
  });

  it('that somebody waived is suppressed, with the reason', () => {
    const [open, waived] = [
      sampleIssue(project, 0, 'ru', '5'),
      sampleIssue(project, 1, 'ru', '7', { check: 'date' }),
    ];
    const { results, tool } = runOf([waived, open], [waived], { toolVersion: '1.2' });
    expect(results.map(({ ruleId, ruleIndex }: Record<string, unknown>) => [ruleId, ruleIndex])).toEqual([
      ['number', 0],
      ['date', 1],
    ]);
    expect(results[0]).not.toHaveProperty('suppressions');
    expect(results[1].suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: 'house-style, as agreed' },
    ]);
    expect(tool.driver).toEqual({
      name: 'Collate',
      version: '1.2',
      rules: [
        { id: 'number', name: 'number' },
        { id: 'date', name: 'date' },
      ],
    });
  });
});
