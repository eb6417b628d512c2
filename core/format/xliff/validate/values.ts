/** Says what a value has to be where it does not fit; undefined where it does. */
export type ValueType = (value: string) => string | undefined;

function pattern(expression: RegExp, wanted: string): ValueType {
  return (value) => (expression.test(value) ? undefined : wanted);
}

/** One of a few words. */
export function words(...known: readonly string[]): ValueType {
  const set = new Set(known);
  return (value) => (set.has(value) ? undefined : known.map((word) => `“${word}”`).join(', '));
}

const NAME_CHAR =
  'A-Za-z0-9:_.\\-\\u00b7\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u203f\\u2040' +
  '\\u2070-\\u218f\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd\\u{10000}-\\u{effff}';

export const any: ValueType = () => undefined;
export const nmtoken = pattern(
  new RegExp(`^[${NAME_CHAR}]+$`, 'u'),
  'a name without blanks, slashes and other signs',
);
export const nmtokens = pattern(
  new RegExp(`^[${NAME_CHAR}]+(?: +[${NAME_CHAR}]+)*$`, 'u'),
  'names with blanks between them',
);
export const yesNo = words('yes', 'no');
export const yesNoFirstNo = words('yes', 'firstNo', 'no');
export const direction = words('ltr', 'rtl', 'auto');
export const space = words('default', 'preserve');
export const state = words('initial', 'translated', 'reviewed', 'final');
export const sourceOrTarget = words('source', 'target');
export const userDefined = pattern(/^[^\s:]+:[^\s:]+$/, 'of the form “prefix:value”');
export const positive = pattern(/^\+?0*[1-9]\d*$/, 'a whole number from 1 up');
export const natural = pattern(/^\d+$/, 'a whole number');
export const priority = pattern(/^(?:[1-9]|10)$/, 'a whole number from 1 to 10');
export const uri = pattern(/^[^<>"{}|^`]*$/, 'an address (URI)');
export const codeType = words('fmt', 'ui', 'quote', 'link', 'image', 'other');
export const normalization = words('none', 'nfc', 'nfd');

export const percent: ValueType = (value) =>
  /^[+-]?\d+(?:\.\d*)?$|^[+-]?\.\d+$/.test(value) && Number(value) >= 0 && Number(value) <= 100
    ? undefined
    : 'a number from 0 to 100';
export const fraction: ValueType = (value) =>
  /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(value) && Number(value) >= 0 && Number(value) <= 1
    ? undefined
    : 'a number from 0 to 1';

/** Type of a `mrk`: a word of the standard or a user-defined one. */
export const annotationType: ValueType = (value) =>
  ['generic', 'comment', 'term'].includes(value) || userDefined(value) === undefined
    ? undefined
    : '“generic”, “comment”, “term” or of the form “prefix:value”';

const IRREGULAR =
  /^(?:en-GB-oed|i-(?:ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)|sgn-(?:BE-FR|BE-NL|CH-DE)|art-lojban|cel-gaulish|no-(?:bok|nyn)|zh-(?:guoyu|hakka|min|min-nan|xiang))$/i;
const WELL_FORMED =
  /^(?:(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4}|[a-z]{5,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3}))*(?:-[0-9a-wy-z](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?|x(?:-[a-z0-9]{1,8})+)$/i;

/** A language tag as BCP 47 writes it. */
export const language: ValueType = (value) =>
  WELL_FORMED.test(value) || IRREGULAR.test(value) ? undefined : 'a language tag such as “ar” or “pt-BR”';

/** A character that XML cannot hold, in hexadecimal. */
export const forbiddenCharacter: ValueType = (value) => {
  const wanted = 'the four to six hexadecimal digits of a character that XML cannot hold, e.g. 0001';
  if (!/^(?:[0-9a-f]{4}|[0-9a-f]{6})$/i.test(value)) return wanted;
  const code = Number.parseInt(value, 16);
  const allowedInXml =
    code === 9 ||
    code === 10 ||
    code === 13 ||
    code === 0x85 ||
    (code >= 0x20 && code <= 0x7e) ||
    (code >= 0xa0 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff);
  return allowedInXml || code > 0x10ffff ? wanted : undefined;
};

/** Elements of HTML that the Format Style module knows. */
export const htmlElement = words(
  ...(
    'a b bdo big blockquote body br button caption center cite code col colgroup dd del div dl dt em h1 h2 h3 h4 h5 h6 ' +
    'head hr html i img label legend li ol p pre q s samp select small span strike strong sub sup table tbody td tfoot ' +
    'th thead title tr tt u ul'
  ).split(' '),
);

/** `name,value` pairs with backslashes between them. */
export const htmlAttributes = pattern(
  /^[^,\\]+,(?:[^,\\]|\\,|\\\\(?!\\))*(?:\\[^,\\]+,(?:[^,\\]|\\,|\\\\(?!\\))*)*$/,
  'of the form “name,value”, several with a backslash between them',
);
/** `90`, `*`, `25,100` or `35,*`. */
export const sizeRange = pattern(
  /^(?:\*|\d+|\d+,(?:\d+|\*))$/,
  'a number, “*”, or two numbers with a comma, the second may be “*”',
);
/** What profiles of the standard take; others may take other texts, but nothing that is nearly a number. */
export const sizeInfo: ValueType = (value) =>
  /^[\d.,+-]+$/.test(value) && !/^\d+$/.test(value) ? 'a whole number' : undefined;
