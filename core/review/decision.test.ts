import { describe, expect, it } from 'vitest';
import type { Bead, Decision, Issue, Operation, Project } from '../model/index.ts';
import { openIssues, statuses, textHash } from './decision.ts';
import { apply } from './operation.ts';
import { createProject } from './project.ts';

const issue: Issue = {
  id: 'date-1',
  check: 'date',
  type: 'inconsistent-entities',
  severity: 'error',
  bead: 'b000001',
  spans: [],
  message: { key: 'date', params: {} },
  suggestions: [],
};

function document(id: string, text: string) {
  return {
    id,
    lang: id,
    name: id,
    format: 'text',
    encoding: 'utf-8',
    text,
    paragraphs: [{ start: 0, end: text.length, kind: 'text' as const }],
  };
}

const bare = createProject({
  id: 'p',
  name: 'p',
  created: '2026-01-01T00:00:00Z',
  documents: [document('en', 'On Monday. Late.'), document('ru', 'Во вторник. Поздно.')],
  segments: [
    [
      { id: 'en:0', doc: 'en', paragraph: 0, start: 0, end: 10 },
      { id: 'en:11', doc: 'en', paragraph: 0, start: 11, end: 16 },
    ],
    [
      { id: 'ru:0', doc: 'ru', paragraph: 0, start: 0, end: 11 },
      { id: 'ru:12', doc: 'ru', paragraph: 0, start: 12, end: 19 },
    ],
  ],
  rows: [
    { cells: [[0], [0]], score: 0.9 },
    { cells: [[1], [1]], score: 0.9 },
  ],
});
const project: Project = { ...bare, issues: [issue] };

function after(start: Project, ...operations: Operation[]): Project {
  return operations.reduce((current, operation) => apply(current, operation).project, start);
}

function decided(action: Decision['action'], at: Project = project): Operation {
  const decision = {
    issue: issue.id,
    action,
    by: 'Ann',
    at: '2026-01-02T00:00:00Z',
    textHash: textHash(at, at.beads[0]!),
  };
  return { type: 'decide', decision };
}

describe('the status of an issue', () => {
  const edit: Operation = { type: 'edit', segment: 'ru:0', text: 'В среду.' };
  const elsewhere: Operation = { type: 'edit', segment: 'ru:12', text: 'Рано.' };

  it.each<[string, Operation[], string]>([
    ['nobody decided', [], 'open'],
    ['waived', [decided('waived')], 'waived'],
    ['deferred', [decided('deferred')], 'deferred'],
    ['fixed', [decided('fixed')], 'fixed'],
    ['reopened by hand', [decided('waived'), decided('reopened')], 'reopened'],
    ['waived again', [decided('waived'), decided('reopened'), decided('waived')], 'waived'],
    ['text of the row changed since', [decided('waived'), edit], 'reopened'],
    ['text changed and changed back', [decided('waived'), edit, { ...edit, text: null }], 'waived'],
    ['text changed in another row', [decided('waived'), elsewhere], 'waived'],
  ])('%s', (_name, operations, status) => {
    const end = after(project, ...operations);
    expect(statuses(end).get(issue.id)).toBe(status);
    expect(openIssues(end).length).toBe(status === 'open' || status === 'reopened' ? 1 : 0);
  });

  it('tells which cell a text stands in', () => {
    const swapped = after(
      project,
      { type: 'edit', segment: 'en:0', text: 'Во вторник.' },
      { type: 'edit', segment: 'ru:0', text: 'On Monday.' },
    );
    expect(textHash(swapped, swapped.beads[0]!)).not.toBe(textHash(project, project.beads[0]!));
    expect(textHash(project, project.beads[0]!)).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('the hash of a row', () => {
  const hashOf = (en: string, ru: string): string => {
    const edited = after(
      project,
      { type: 'edit', segment: 'en:0', text: en },
      { type: 'edit', segment: 'ru:0', text: ru },
    );
    return textHash(edited, edited.beads[0]!);
  };

  it('is what saved projects have it to be', () => {
    expect(hashOf('On Monday.', 'Во вторник.')).toBe('e722f6aa54292d31');
    expect(hashOf('', 'Ы')).toBe('a725da4100ed7ec2');
  });

  it('differs wherever the texts do', () => {
    const texts = ['', 'a', 'b', 'ab', 'ba', 'a ', 'aa', 'é', 'e\u0301', 'а', '1', 'A'];
    const hashes = texts.flatMap((en) => texts.map((ru) => hashOf(en, ru)));
    expect(new Set(hashes).size).toBe(texts.length ** 2);
    for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]{16}$/);
  });

  it('tells segments apart, and cells that are empty', () => {
    const [one, two] = project.beads as [Bead, Bead];
    const hash = (cells: Bead['cells']): string => textHash(project, { ...one, cells });
    const joined = hash({ en: ['en:0', 'en:11'], ru: ['ru:0'] });
    expect(hash({ en: ['en:11', 'en:0'], ru: ['ru:0'] })).not.toBe(joined);
    expect(hash({ en: ['en:0'], ru: ['ru:0'] })).not.toBe(joined);
    expect(hash({ ru: two.cells['ru']! })).toBe(hash({ en: [], ru: two.cells['ru']! }));
  });
});

it('leaves the order of issues, and those of rows that are gone to be looked at again', () => {
  const later: Issue = { ...issue, id: 'date-2', bead: 'b000009' };
  const start = { ...project, issues: [later, issue] };
  expect(openIssues(start)).toEqual([later, issue]);
  const waived = after(start, decided('waived', start));
  expect(openIssues(waived)).toEqual([later]);
  const gone: Project = {
    ...waived,
    decisions: waived.decisions.map((one) => ({ ...one, issue: later.id })),
  };
  expect(statuses(gone).get(later.id)).toBe('reopened');
});

it('is reopened by hand whatever the text is since', () => {
  const end = after(project, decided('waived'), decided('reopened'));
  expect(statuses(end).get(issue.id)).toBe('reopened');
  const stale = { ...end, decisions: end.decisions.map((one) => ({ ...one, textHash: '0' })) };
  expect(statuses(stale).get(issue.id)).toBe('reopened');
});
