import { describe, expect, it } from 'vitest';
import { extractFacts } from './extract.ts';

/** Minutes ahead of Greenwich of the only time in an example. */
function zoneOf(lang: string, text: string): readonly number[] | undefined {
  const [time, ...others] = extractFacts(text, lang).filter(({ value }) => value.kind === 'time');
  expect(others, text).toEqual([]);
  return time?.value.kind === 'time' ? time.value.offsets : undefined;
}

describe('zones', () => {
  it.each([
    ['en', 'at 15:00 GMT.', [0]],
    ['en', 'at 15:00 (GMT) there', [0]],
    ['en', 'at 15:00 UTC+3.', [180]],
    ['en', 'at 15:00 (UTC+3) there', [180]],
    ['en', 'at 15:00 UTC-5.', [-300]],
    ['en', 'at 15:00 UTC−5.', [-300]],
    ['en', 'at 15:00 UTC+14.', [840]],
    ['en', 'at 15:00 UTC +3.', [0]],
    ['en', 'at 15:00 UTC+ 3.', [0]],
    ['en', 'at 15:00 UTC/3.', [0]],
    ['en', 'at 3 pm Moscow time.', [180]],
    ['en', 'at 15:00 EST.', [-300]],
    ['en', 'at 15:00 CST.', [-360, 480, -300]],
    ['ru', 'в 15:00 мск.', [180]],
    ['ru', 'в 15:00 по московскому времени.', [180]],
    ['ru', 'в 15:00 по Москве.', [180]],
    ['ru', 'в 15:00 по Гринвичу.', [0]],
    ['ar', 'في الساعة 15:00 بتوقيت موسكو.', [180]],
    ['ar', 'في الساعة 15:00 بتوقيت غرينتش.', [0]],
    ['en', 'at noon GMT.', [0]],
    ['ru', 'в полдень по Москве.', [180]],
    ['en', 'at 15:00 there.', undefined],
    ['en', 'at 15:00 (or later) there', undefined],
  ] as const)('%s: %s', (lang, text, offsets) => {
    expect(zoneOf(lang, text)).toEqual(offsets);
  });

  it.each([
    ['at 15:00 GMT there', '15:00 GMT'],
    ['at 15:00 (GMT) there', '15:00 (GMT)'],
    ['at 15:00 (UTC+3) there', '15:00 (UTC+3)'],
    ['at 15:00 (GMT, or so) there', '15:00 (GMT'],
  ])('belong to the time: %s', (text, written) => {
    const [time] = extractFacts(text, 'en');
    expect(text.slice(time!.start, time!.end)).toBe(written);
  });

  it('takes no shift that no zone has', () => {
    expect(zoneOf('en', 'at 15:00 UTC+15.')).toEqual([0]);
    expect(zoneOf('en', 'at 15:00 UTC+30.')).toEqual([0]);
  });
});
