import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countSentences, sentencesIn } from './sentences.ts';

it.each([
  ['It rained. It was cold.', ['It rained.', 'It was cold.']],
  ['Шёл дождь! Было холодно…', ['Шёл дождь!', 'Было холодно…']],
  ['هل وصلوا؟ نعم.', ['هل وصلوا؟', 'نعم.']],
  ['قال د. كريم ذلك.', ['قال د. كريم ذلك.']],
  [
    'Then Capt. Giles met J. Smith of the U.S. Senate.',
    ['Then Capt. Giles met J. Smith of the U.S. Senate.'],
  ],
  ['"Run!" Tom cried. "Why?"', ['"Run!" Tom cried.', '"Why?"']],
  ['The activity.Hand sanitizers work.', ['The activity.', 'Hand sanitizers work.']],
  ['Nothing', ['Nothing']],
  ['', []],
])('cuts %j into sentences', (text, expected) => {
  expect(sentencesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

it('counts what it cuts', () => {
  const text = fc
    .array(fc.constantFrom('Wort', 'слово', 'كلمة', 'Я', '我', '。', '. ', '! ', '." ', ' ', ', '), {
      minLength: 1,
    })
    .map((parts) => `A${parts.join('')}`);
  fc.assert(
    fc.property(text, (one) => {
      expect(sentencesIn(one)).toHaveLength(countSentences(one));
    }),
  );
});
