/** The zeros of all decimal digit systems of Unicode 17 (general category Nd), ascending; the digits 1–9 follow each. */
const ZEROS = [
  0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50,
  0xed0, 0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40,
  0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10, 0x104a0, 0x10d30, 0x10d40, 0x11066,
  0x110f0, 0x11136, 0x111d0, 0x112f0, 0x11450, 0x114d0, 0x11650, 0x116c0, 0x116d0, 0x116da, 0x11730, 0x118e0,
  0x11950, 0x11bf0, 0x11c50, 0x11d50, 0x11da0, 0x11de0, 0x11f50, 0x16130, 0x16a60, 0x16ac0, 0x16b50, 0x16d70,
  0x1ccf0, 0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6, 0x1e140, 0x1e2f0, 0x1e4f0, 0x1e5f1, 0x1e950, 0x1fbf0,
];

const FIRST_NON_ASCII_ZERO = ZEROS[1]!;

/** The zero digit of the system a code point belongs to, or -1 when it is no decimal digit. */
function zeroOf(codePoint: number): number {
  if (codePoint < FIRST_NON_ASCII_ZERO) return codePoint >= 0x30 && codePoint <= 0x39 ? 0x30 : -1;
  let low = 1;
  let high = ZEROS.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (ZEROS[middle]! <= codePoint) low = middle;
    else high = middle - 1;
  }
  const zero = ZEROS[low]!;
  return codePoint - zero < 10 ? zero : -1;
}

/** The value 0–9 of a decimal digit of any script (also outside the BMP), or -1. */
export function digitValue(codePoint: number): number {
  const zero = zeroOf(codePoint);
  return zero < 0 ? -1 : codePoint - zero;
}

const OTHER_DIGITS = /(?![0-9])\p{Nd}/gu;

/**
 * The text with every decimal digit written 0–9. Offsets stay the same unless it holds digits outside the BMP (two UTF-16
 * units each).
 */
export function toAsciiDigits(text: string): string {
  return text.replace(OTHER_DIGITS, asciiDigit);
}

function asciiDigit(digit: string): string {
  const value = digitValue(digit.codePointAt(0)!);
  return value < 0 ? digit : String(value);
}

/** The text with its ASCII digits written in the system whose zero is `zero`, e.g. 0x660 for Arabic-Indic. */
export function fromAsciiDigits(text: string, zero: number): string {
  return zero === 0x30 ? text : text.replace(/[0-9]/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}

/** The zero of the first digit of a text (which system it writes its numbers in), or undefined when it has none. */
export function digitSystemOf(text: string): number | undefined {
  const digit = /\p{Nd}/u.exec(text)?.[0].codePointAt(0);
  const zero = digit === undefined ? -1 : zeroOf(digit);
  return zero < 0 ? undefined : zero;
}
