import { describe, expect, it } from 'vitest';
import type { CheckProfile } from '#core';
import { draftOf, withoutPattern, withPattern } from './patterns.ts';

const ETC = { id: 'pattern-1', pattern: 'etc', message: 'No.', severity: 'info', lang: 'en' } as const;
const DRAFT = { pattern: ' a ', message: ' No. ', severity: 'error', lang: '' } as const;
const MADE = { pattern: ' a ', message: 'No.', severity: 'error' };

describe('a pattern of the profile', () => {
  it.each<[string, CheckProfile, number, object[]]>([
    ['is the first', {}, 0, [{ id: 'pattern-1', ...MADE }]],
    ['comes behind others', { patterns: [ETC] }, 1, [ETC, { id: 'pattern-2', ...MADE }]],
    ['replaces another and keeps its id', { patterns: [ETC] }, 0, [{ id: 'pattern-1', ...MADE }]],
  ])('%s', (_, profile, at, patterns) => {
    expect(withPattern({ ...profile, checks: ['date'] }, at, DRAFT)).toEqual({ checks: ['date'], patterns });
  });

  it('is filled in with what it is, or with nothing', () => {
    expect(draftOf(ETC)).toMatchObject({ pattern: 'etc', message: 'No.', severity: 'info', lang: 'en' });
    expect(draftOf(undefined)).toEqual({ pattern: '', message: '', severity: 'warning', lang: '' });
  });

  it('goes, and with the last one the list', () => {
    const both = withPattern({ patterns: [ETC] }, 1, DRAFT);
    expect(withoutPattern(both, 1)).toEqual({ patterns: [ETC] });
    expect(withoutPattern({ patterns: [ETC] }, 0)).toEqual({});
  });
});
