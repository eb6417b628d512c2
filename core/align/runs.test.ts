import { describe, expect, it } from 'vitest';
import { runCutter } from './runs.ts';

const LINES = [
  'met the president of the council in Geneva',
  'the council of the president met',
  'the president met the council on Thursday',
];

describe('runCutter', () => {
  it('cuts words that lost the blanks between them where other lines know them', () => {
    const cut = runCutter([...LINES, 'thepresidentofthecouncil met'], 'en');
    expect(cut('thepresidentofthecouncil met')).toBe('the president of the council met');
    expect(cut('themayorandthepresidentofthecouncilinGeneva')).toBe(
      'the mayorand the president of the council in Geneva',
    );
  });

  it.each([
    [
      'a line with a long word among others',
      'en',
      'the president met an electroencephalographer on Thursday',
    ],
    ['a run of which too little is known', 'en', 'electroencephalographers'],
    ['a language without blanks', 'zh', '联合国安全理事会星期四举行会议讨论这一问题并通过决议'],
  ])('leaves %s alone', (_, lang, text) => {
    expect(runCutter([...LINES, text], lang)(text)).toBe(text);
  });

  it('gets through a line of letters only', () => {
    const text = 'the'.repeat(7000);
    expect(runCutter([...LINES, text], 'en')(text).replaceAll(' ', '')).toBe(text);
  });
});
