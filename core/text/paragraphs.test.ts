import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDocument } from './document.ts';
import { furnitureKind } from './furniture.ts';
import { paragraphsOf } from './paragraphs.ts';

function split(text: string, lang = 'en', breaks?: 'wrapped' | 'paragraphs'): string[] {
  return paragraphsOf(text, lang, breaks).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);
}

/** A text in lines no longer than `width`, by what `lengthOf` counts. */
function wrap(text: string, width: number, lengthOf: (line: string) => number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)!} ${word}`.trim();
    if (lengthOf(longer) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines.join('\n');
}

/** Any code points, lone surrogates too. */
const anyText = fc.array(fc.nat(0x10ffff), { maxLength: 60 }).map((codes) => String.fromCodePoint(...codes));

describe('paragraphs', () => {
  it('are divided by blank lines, also by such as only look blank', () => {
    const text =
      '\ufeffOne is here.\n\nTwo is here.\r\n\u00a0 \u200f\r\nThree is here.\n\n\n\nFour is here.\n';
    expect(split(text)).toEqual([
      'text: One is here.',
      'text: Two is here.',
      'text: Three is here.',
      'text: Four is here.',
    ]);
  });

  it('go on over the line breaks of wrapped text', () => {
    const text =
      'The supplier shall deliver the goods to the address given\nby the buyer within thirty days after the order has been\nreceived. Risk passes on delivery to the first carrier.\n\nThe buyer shall examine the goods without delay and give\nnotice of defects in writing.';
    expect(paragraphsOf(text, 'en')).toHaveLength(2);
  });

  it('go on in wrapped text of any script, marks counted as columns or not', () => {
    const text =
      'قَالَ الرَّئِيسُ يَوْمَ الاثْنَيْنِ إِنَّ الاتِّفَاقَ سيُنفَّذ في موعده المقرر، وأضاف أن الوضع في المنطقة هادئ تماما ' +
      'وأن الجميع ملتزمون بما وَقَّعُوا عَلَيْهِ في العاصمة قبل شهر. ثُمَّ عَادَ الوَفْدُ إِلَى بِلَادِهِ مساء اليوم نفسه.';
    const withoutMarks = (line: string): number => line.replace(/\p{M}/gu, '').length;
    expect(paragraphsOf(wrap(text, 60, withoutMarks), 'ar')).toHaveLength(1);
    expect(
      paragraphsOf(
        wrap(text, 60, (line) => line.length),
        'ar',
      ),
    ).toHaveLength(1);
  });

  it('go on in wrapped text of sentences so short that most lines end with one', () => {
    const text = [
      'We came late. The door was shut. Nobody had lit the lamp in the hall.',
      'I knocked twice. No answer. Then a light. Somebody came down slowly.',
      'It was the old man. He knew us. He said so. And he let us in at once,',
      'for it rained. We ate. We slept. The house was warm, and it was dry',
      'in the morning (so he had said). We left early. The road was empty.',
      'Thus it ended.',
    ];
    expect(paragraphsOf(text.join('\n'), 'en')).toHaveLength(1);
    // where one is far from full, lines are paragraphs unless they begin in lower case
    expect(paragraphsOf(text.toSpliced(1, 1, 'I knocked twice. No answer.').join('\n'), 'en')).toHaveLength(
      4,
    );
  });

  it('go on in the definitions of terms, which end where they like', () => {
    const text =
      '--root Ordner\n    Setzt den Ordner, in dem alle Namen der Dateien gesucht werden, und\n    Verzeichnisse darunter auch (seit Fassung 2).\n\n--name Wort\n    Gibt der Ausgabe ein Wort als Namen mit, das in der Kopfzeile der\n    Seiten steht.\n\n--quiet\n    Nichts wird ausgegeben.';
    expect(paragraphsOf(text, 'de')).toHaveLength(6);
  });

  it('go on in wrapped text that is short, or full of names', () => {
    const short = 'A witness told the police that the victim had attacked the suspect in\nApril.';
    expect(paragraphsOf(short, 'en')).toHaveLength(1);
    const names =
      'The list was led by Anna Maria Petersen and Peter Hale of Norvik, with\nJohn Ames, Ana Ruiz of the Harbour Board, Ibrahim Okoro and the mayor,\nJane Smith, behind them.';
    expect(paragraphsOf(names, 'en')).toHaveLength(1);
  });

  it('end before the text that a headline stands over', () => {
    const text =
      'A headline that is nearly as long as lines are that somebody wrapped\nThe text below it begins here, goes on for longer than any line would that was wrapped, and ends.';
    expect(split(text)[0]).toMatch(/^heading: A headline/);
  });

  it('end with the line where each line is one', () => {
    const text = 'The first says something.\nThe second says more.\nThe third ends it.';
    expect(paragraphsOf(text, 'en')).toHaveLength(3);
  });

  it('are what the user says they are', () => {
    const text = 'One line here.\nAnother line here.';
    expect(paragraphsOf(text, 'en', 'wrapped')).toHaveLength(1);
    expect(paragraphsOf('a line\nthat goes on', 'en', 'paragraphs')).toHaveLength(2);
  });

  it('are items in a list, continued lines with them', () => {
    expect(split('• Take the cover off.\n• Press the button,\n  then wait.\n• Close it.')).toEqual([
      'item: • Take the cover off.',
      'item: • Press the button,\n  then wait.',
      'item: • Close it.',
    ]);
    expect(split('1. نطاق التطبيق\n2. التعريفات', 'ar').map((line) => line.slice(0, 4))).toEqual([
      'item',
      'item',
    ]);
  });

  it('are headings, verse, subtitles', () => {
    expect(split('Scope of supply\n\nThe supplier delivers.')[0]).toBe('heading: Scope of supply');
    expect(split('A heading\nThe text below it begins here and goes on.')[0]).toBe('heading: A heading');
    const verse =
      'Мороз и солнце; день чудесный!\nЕще ты дремлешь, друг прелестный —\nПора, красавица, проснись:\nОткрой сомкнуты негой взоры';
    expect(paragraphsOf(verse, 'ru').map((paragraph) => paragraph.kind)).toEqual([
      'verse',
      'verse',
      'verse',
      'verse',
    ]);
    expect(split('1\n00:00:01,000 --> 00:00:03,000\nHello there,\nGeneral.')).toEqual([
      'furniture: 1',
      'furniture: 00:00:01,000 --> 00:00:03,000',
      'cue: Hello there,\nGeneral.',
    ]);
  });

  it('keeps the offsets of the original, whatever is in it', () => {
    const lines = fc.array(fc.oneof(anyText, fc.constantFrom('', ' ', '- a', '1. b', 'Photo: c', 'x y z')));
    fc.assert(
      fc.property(lines, fc.constantFrom('en', 'ar', 'zh'), (parts, lang) => {
        const text = parts.join('\n');
        let from = 0;
        let between = '';
        for (const { start, end } of paragraphsOf(text, lang)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          between += text.slice(from, start);
          from = end;
        }
        between += text.slice(from);
        expect(
          between.replace(/[\s\u0085\u200b\u200e\u200f\u061c\u202a-\u202e\u2060\u2066-\u2069\u00ad]/g, ''),
        ).toBe('');
      }),
    );
  });

  it('stays quick with blank lines and with one line', () => {
    expect(paragraphsOf('\n'.repeat(100_000), 'en')).toEqual([]);
    expect(paragraphsOf('word '.repeat(200_000), 'en')).toHaveLength(1);
    expect(paragraphsOf('x\n'.repeat(50_000), 'zh').length).toBeGreaterThan(0);
  });
});

describe('page furniture', () => {
  it.each([
    'English | Русский | العربية',
    '• English • Русский',
    '| EN | RU |',
    'EN / RU / AR',
    'Русский · English · Français',
    'Tiếng Việt | English',
    '(العربية – Русский)',
    'Русский English Deutsch',
    'Photo: A. Petrov / Agency',
    'Photo by Jane Doe, Agency',
    'Фото: РИА',
    'Источник: ТАСС',
    'الصورة: وكالة الأنباء',
    'المصدر: وكالة الأناضول',
    '© 2020 The Agency',
    'Quelle: dpa',
    '来源：新华社',
  ])('%s', (text) => {
    expect(furnitureKind(text)).toBeDefined();
  });

  it.each([
    'The source of the river lies high.',
    'Sources said: we shall see. Then they left. Nobody followed.',
    'Russian',
    'Photo albums are sold here',
    'Он говорит по-русски',
    'Фотографию сделал он.',
    'No | Yes',
  ])('not: %s', (text) => {
    expect(furnitureKind(text)).toBeUndefined();
  });
});

describe('makeDocument', () => {
  it('keeps the text as it is and finds its paragraphs', () => {
    const text = '\u00a0One.\r\n\r\nTwo.';
    const document = makeDocument({
      id: 'en',
      lang: 'en',
      name: 'a.txt',
      format: 'text',
      encoding: 'utf-8',
      text,
    });
    expect(document.text).toBe(text);
    expect(document.paragraphs).toEqual([
      { start: 1, end: 5, kind: 'text' },
      { start: 9, end: 13, kind: 'text' },
    ]);
  });
});
