/** The part of the day that a word before the hour says; the night goes from the evening to the small hours. */
export type HanHalf = 'morning' | 'noon' | 'afternoon' | 'night';

/** What stands before the hour in Chinese and Japanese, none longer than `LONGEST_HALF`. */
export const HAN_HALVES: Readonly<Record<HanHalf, string>> = {
  morning: '凌晨|清晨|早晨|今晨|早上|早|上午|午前|早朝|未明|朝',
  noon: '中午|正午|午间|午間',
  afternoon: '下午|午后|午後|傍晚|夕方',
  night: '晚上|晚间|晚間|夜间|夜間|夜里|夜裡|晚|夜',
};

/** UTF-16 units of the longest of them, and a blank. */
export const LONGEST_HALF = 3;

/** The hour and what it says of minutes; 時間 is a duration, 時代 an age. */
export const HAN_HOUR =
  /\s*(?:(点钟|點鐘|点整|點整)|(点|點)|[时時](?![间間期代刻速候点點段]))(?:\s*(半)|\s*(\d{1,2})\s*分(?!之|[钟鐘]))?/uy;
