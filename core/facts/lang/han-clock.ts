/** The part of the day that a word before the hour says; the night goes from the evening to the small hours. */
export type HanHalf = 'morning' | 'noon' | 'afternoon' | 'night';

/** What stands before the hour in Chinese, Japanese and Korean, none longer than `LONGEST_HALF`. */
export const HAN_HALVES: Readonly<Record<HanHalf, string>> = {
  morning: '凌晨|清晨|早晨|今晨|早上|早|上午|午前|早朝|未明|朝|오전|새벽|아침',
  noon: '中午|正午|午间|午間|정오|낮',
  afternoon: '下午|午后|午後|傍晚|夕方|오후',
  night: '晚上|晚间|晚間|夜间|夜間|夜里|夜裡|晚|夜|저녁|밤',
};

/** UTF-16 units of the longest of them, and a blank. */
export const LONGEST_HALF = 3;

/**
 * The hour and what it says of minutes. 時間 and 시간 are durations, 時代 an age, and 시 begins other words written to a figure.
 */
export const HAN_HOUR =
  /\s*(?:(点钟|點鐘|点整|點整)|(点|點)|[时時](?![间間期代刻速候点點段])|시(?![간대점제험민장즌리]))(?:\s*(半|반(?![가-힣]{2}))|\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*[分분](?!之|[钟鐘]))?/uy;

/** Ten, two of something, and the digits of hours and minutes in words. */
export const HAN_TEN = '十';
export const HAN_TWO = /[两兩]/u;
export const HAN_DIGITS = '〇一二三四五六七八九';

/** Between the whole and the parts of it: 3分の2, 4分之1, 3분의 2. */
export const HAN_PARTS = /\s*(?:分[の之]|분의)\s*(\p{Nd}{1,3})(?!\p{Nd})/uy;
