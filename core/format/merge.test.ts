import { describe, expect, it } from 'vitest';
import { brokenInvariants, record } from '../review/index.ts';
import { rowTexts } from './cells.ts';
import { mergeRows } from './merge.ts';
import { readFile } from './registry.ts';
import { sampleIssue, sampleProject, written } from './testing.ts';

const SIGNED = { by: 'Ann', at: '2026-02-01T00:00:00Z' };
const plain = sampleProject(
  ['ar', 'en'],
  [
    { cells: ['١', 'One.'], state: 'initial', origin: 'auto' },
    { cells: ['٢', 'Two.'], state: 'translated' },
    { cells: ['٣', null], state: 'initial' },
  ],
);
const project = { ...plain, issues: [sampleIssue(plain, 0, 'en', 'One')] };

function back(edit: (file: string) => string) {
  const file = edit(written(project, 'xliff')[0]!);
  const read = readFile({ name: 'x.xlf', bytes: new TextEncoder().encode(file) });
  if (read.kind !== 'rows') throw new Error('no rows');
  return mergeRows(project, read, SIGNED);
}

describe('a file that comes back', () => {
  it('changes nothing if nobody edited it', () => {
    expect(back((file) => file)).toEqual({ report: [] });
  });

  it('brings texts, states, notes and waivers', () => {
    const { operation, report } = back((file) =>
      file
        .replace('Two.', 'Second.')
        .replace('state="translated">', 'state="final">')
        .replace('<segment', '<notes><note>ask</note></notes><segment')
        .replace('Severity="80"', 'Severity="80" its:locQualityIssueEnabled="no"'),
    );
    expect(report).toEqual([
      { kind: 'note', row: 'b000001', after: 'ask' },
      { kind: 'text', row: 'b000002', before: 'Two.', after: 'Second.' },
      { kind: 'state', row: 'b000002', before: 'translated', after: 'final' },
      { kind: 'waived', row: 'b000001', after: 'number-0-One' },
    ]);
    const merged = record(project, operation!, SIGNED);
    expect(brokenInvariants(merged)).toEqual([]);
    expect(rowTexts(merged, merged.beads[1]!)).toEqual(['٢', 'Second.']);
    expect(merged.beads[1]!.state).toBe('final');
    expect(merged.comments).toMatchObject([{ bead: 'b000001', text: 'ask', by: 'Ann' }]);
    expect(merged.decisions).toMatchObject([{ issue: 'number-0-One', action: 'waived' }]);
  });

  it('tells what does not match', () => {
    const { operation, report } = back((file) =>
      file
        .replace('id="b000001"', 'id="x1"')
        .replace('<source>٢', '<source>٢٢')
        .replace('<source>٣</source>', '<source>٣</source><target>Three.</target>'),
    );
    expect(operation).toBeUndefined();
    expect(report.map(({ kind, row }) => `${kind} ${row}`)).toEqual([
      'unknown-row x1',
      'source-differs b000002',
      'no-place b000003',
      'missing-row b000001',
    ]);
  });
});
