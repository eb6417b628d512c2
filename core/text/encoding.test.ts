import { describe, expect, it } from 'vitest';
import { InputError } from '../model/index.ts';
import { decode, encodingLabel } from './encoding.ts';
import { ENCODINGS } from './encodings.ts';

const SAMPLES: Readonly<Record<string, string>> = {
  ar: 'قال الرئيس يوم الاثنين إن الاتفاق سينفذ، وأضاف أن الوضع في المنطقة هادئ.',
  ru: 'Президент заявил в понедельник, что соглашение будет выполнено в срок.',
  uk: 'Президент заявив у понеділок, що угоду буде виконано; її підписали вчора.',
  de: 'Der Präsident erklärte am Montag, dass die Größe stimmt und alles „erfüllt“ wird.',
  pl: 'Prezydent powiedział w poniedziałek, że porozumienie zostanie wykonane. Są gotowi, żeby zacząć.',
  tr: 'Cumhurbaşkanı pazartesi günü anlaşmanın yerine getirileceğini söyledi. Şimdi çok iyi.',
  he: 'הנשיא אמר ביום שני כי ההסכם ייושם.',
  el: 'Ο πρόεδρος δήλωσε τη Δευτέρα ότι η συμφωνία θα εφαρμοστεί.',
};

/** Bytes of a text in a single-byte encoding, found by decoding every byte. */
function encode(text: string, encoding: string): Uint8Array {
  const bytes = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) {
    bytes.set(decode(new Uint8Array([byte, 0x41]), { encoding }).text.charAt(0), byte);
  }
  return Uint8Array.from(text, (char) => bytes.get(char) ?? 0x3f);
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return bytes;
}

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError) return error.code;
    throw error;
  }
  return '';
}

describe('decode', () => {
  it.each([
    ['ar', 'windows-1256'],
    ['ar', 'iso-8859-6'],
    ['ru', 'windows-1251'],
    ['ru', 'koi8-r'],
    ['ru', 'ibm866'],
    ['ru', 'iso-8859-5'],
    ['ru', 'x-mac-cyrillic'],
    ['uk', 'windows-1251'],
    ['uk', 'koi8-u'],
    ['de', 'windows-1252'],
    ['de', 'macintosh'],
    ['pl', 'windows-1250'],
    ['pl', 'iso-8859-2'],
    ['tr', 'windows-1254'],
    ['he', 'windows-1255'],
    ['el', 'windows-1253'],
  ])('reads %s in %s, with the language declared or not', (lang, encoding) => {
    const text = SAMPLES[lang]!;
    const bytes = encode(text, encoding);
    const readable = decode(bytes, { encoding }).text;
    const declared = decode(bytes, { lang });
    expect(declared).toMatchObject({ text: readable, certain: false, replaced: 0 });
    expect(decode(bytes).text).toBe(readable);
  });

  it('finds another script than the declared one', () => {
    expect(decode(encode(SAMPLES['ar']!, 'windows-1256'), { lang: 'ru' }).encoding).toBe('windows-1256');
  });

  it.each([
    ['utf-16le', true],
    ['utf-16be', false],
  ] as const)('reads %s with and without its mark', (encoding, littleEndian) => {
    for (const text of Object.values(SAMPLES)) {
      const plain = decode(utf16(text, littleEndian));
      expect(plain).toEqual({ text, encoding, certain: true, replaced: 0 });
      expect(decode(utf16(`\ufeff${text}`, littleEndian)).text).toBe(text);
    }
  });

  it('reads UTF-8 and keeps everything but its mark', () => {
    const text = '\u200fقال: «نعم»\u00a0\r\n🙂';
    const bytes = new TextEncoder().encode(text);
    expect(decode(bytes)).toEqual({ text, encoding: 'utf-8', certain: true, replaced: 0 });
    expect(decode(Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes])).text).toBe(text);
  });

  it('goes by the encoding it is told, and counts what that cannot read', () => {
    expect(decode(Uint8Array.from([0xcf, 0xf0]), { encoding: 'cp1251' })).toMatchObject({
      text: 'Пр',
      certain: true,
    });
    expect(decode(Uint8Array.from([0x41, 0xff, 0x42, 0xff]), { encoding: 'utf-8' }).replaced).toBe(2);
  });

  it('reads what Windows puts where control characters are', () => {
    expect(decode(Uint8Array.from([0x93, 0x41, 0x94, 0x97, 0x80]), { encoding: 'windows-1252' }).text).toBe(
      '“A”—€',
    );
  });

  it('refuses what is no text, and says so', () => {
    expect(codeOf(() => decode(new Uint8Array()))).toBe('empty-file');
    expect(codeOf(() => decode(new TextEncoder().encode('%PDF-1.7 …')))).toBe('binary-file');
    expect(codeOf(() => decode(Uint8Array.from({ length: 300 }, (_, i) => (i * 37) % 256)))).toBe(
      'binary-file',
    );
    expect(codeOf(() => decode(Uint8Array.from([65]), { encoding: 'klingon' }))).toBe('unknown-encoding');
  });

  it('offers only encodings that the host knows', () => {
    for (const encoding of ENCODINGS) expect(encodingLabel(encoding)).toBe(encoding);
  });
});
