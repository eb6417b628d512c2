import { escapeText, isXmlText } from '../../xml/index.ts';

/** Characters that XML cannot hold, one at a time. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\p{Surrogate}\ufffe\uffff]/u;

/** Text as XML, with what XML cannot hold written by `encode`, which gets the code in four hexadecimal digits. */
export function writeText(text: string, encode: (hex: string) => string): string {
  if (isXmlText(text)) return escapeText(text);
  let written = '';
  for (const character of text) {
    written += FORBIDDEN.test(character)
      ? encode(character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0'))
      : escapeText(character);
  }
  return written;
}

/** A control character in XLIFF 2: `<cp hex="0001"/>`. */
export function writeCodePoint(hex: string): string {
  return `<cp hex="${hex}"/>`;
}
