/** A family of encodings: those that files in some scripts come in. */
export interface EncodingFamily {
  /** ISO 15924 codes of the scripts it writes. */
  readonly scripts: readonly string[];
  /** WHATWG labels, the likeliest first. */
  readonly encodings: readonly string[];
}

/** The legacy encodings that are recognised and offered, by family. */
export const ENCODING_FAMILIES: readonly EncodingFamily[] = [
  { scripts: ['Arab'], encodings: ['windows-1256', 'iso-8859-6'] },
  {
    scripts: ['Cyrl'],
    encodings: ['windows-1251', 'koi8-r', 'koi8-u', 'ibm866', 'iso-8859-5', 'x-mac-cyrillic'],
  },
  { scripts: ['Grek'], encodings: ['windows-1253', 'iso-8859-7'] },
  { scripts: ['Hebr'], encodings: ['windows-1255', 'iso-8859-8-i'] },
  { scripts: ['Thai'], encodings: ['windows-874'] },
  { scripts: ['Jpan'], encodings: ['shift_jis', 'euc-jp', 'iso-2022-jp'] },
  { scripts: ['Hans', 'Hant'], encodings: ['gb18030', 'big5'] },
  { scripts: ['Kore'], encodings: ['euc-kr'] },
  {
    scripts: ['Latn'],
    encodings: [
      'windows-1252',
      'windows-1250',
      'windows-1254',
      'windows-1257',
      'windows-1258',
      'iso-8859-2',
      'iso-8859-15',
      'macintosh',
    ],
  },
];

/** Every encoding a user can choose, as WHATWG labels, the Unicode ones first. */
export const ENCODINGS: readonly string[] = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  ...ENCODING_FAMILIES.flatMap((family) => family.encodings),
];
