import { describe, expect, it } from 'vitest';
import type { CheckProfile, OptionValue } from '#core';
import type { CheckOption } from '../../worker/protocol.ts';
import { optionValue, withOption } from './profile.ts';

const STYLE: CheckOption = {
  check: 'quotes',
  name: 'style',
  fallback: 'document',
  choices: ['document', 'off'],
};
const LEAST: CheckOption = { check: 'length', name: 'minimum', fallback: 40 };
const OFF: CheckProfile = { options: { quotes: { style: 'off' } } };

describe('an option of a check in a profile', () => {
  it.each<[string, CheckProfile, CheckOption, OptionValue, CheckProfile]>([
    ['is put in', {}, STYLE, 'off', OFF],
    ['stands beside others', OFF, LEAST, 6, { options: { ...OFF.options, length: { minimum: 6 } } }],
    ['is left out where it holds anyway', OFF, STYLE, 'document', {}],
    ['leaves the rest of the profile', { checks: ['quotes'] }, STYLE, 'off', { checks: ['quotes'], ...OFF }],
  ])('%s', (_, before, option, value, after) => {
    expect(withOption(before, option, value)).toEqual(after);
    expect(optionValue(after, option)).toBe(value);
  });

  it('holds as the check says where the profile has something else', () => {
    expect(optionValue({ options: { length: { minimum: 'x' } } }, LEAST)).toBe(40);
  });
});
