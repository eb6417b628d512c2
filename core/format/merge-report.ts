import type { MergeEntry } from './merge.ts';

/** What was taken over and what was not, a line an entry, for people and programs. */
export function writeMergeReport(report: readonly MergeEntry[]): string {
  const taken = report.filter(isTaken).length;
  const lines = report.map((entry) => `${entry.row || '?'}: ${sentence(entry)}\n`);
  return `${lines.join('')}${taken} taken over, ${report.length - taken} not\n`;
}

/** Whether an entry tells of a change, and not of something that does not match. */
export function isTaken({ kind }: MergeEntry): boolean {
  return kind === 'text' || kind === 'state' || kind === 'note' || kind === 'waived';
}

function sentence({ kind, before = '', after = '' }: MergeEntry): string {
  switch (kind) {
    case 'text':
      return `text “${before}” → “${after}”`;
    case 'state':
      return `state ${before} → ${after}`;
    case 'note':
      return `comment “${after}”`;
    case 'waived':
      return `issue ${after} may stand`;
    case 'unknown-row':
      return `not in the project${after === '' ? '' : `: “${after}”`}`;
    case 'missing-row':
      return 'not in the file';
    case 'source-differs':
      return `the source differs and stays: “${before}”, in the file “${after}”`;
    case 'no-place':
      return `no place for “${after}”, the text stays “${before}”`;
  }
}
