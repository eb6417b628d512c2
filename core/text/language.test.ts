import { describe, expect, it } from 'vitest';
import { guessLanguage } from './guess.ts';
import {
  baseLanguage,
  canonicalLanguage,
  directionOf,
  displayName,
  scriptOf,
  separatesWords,
} from './language.ts';
import { languageFromName, languageOfName } from './language-name.ts';

describe('language tags', () => {
  it.each([
    ['AR_sy', 'ar-SY'],
    ['rus', 'ru'],
    ['iw', 'he'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['english', undefined],
    ['xx', undefined],
    ['', undefined],
    ['a-b-c-', undefined],
  ])('%s is %s', (tag, canonical) => {
    expect(canonicalLanguage(tag)).toBe(canonical);
  });

  it.each([
    ['ar', 'Arab', 'rtl'],
    ['fa-AF', 'Arab', 'rtl'],
    ['he', 'Hebr', 'rtl'],
    ['dv', 'Thaa', 'rtl'],
    ['ru', 'Cyrl', 'ltr'],
    ['uz', 'Latn', 'ltr'],
    ['pa-PK', 'Arab', 'rtl'],
    ['sr-Latn', 'Latn', 'ltr'],
    ['not a tag', 'Zyyy', 'ltr'],
  ] as const)('%s is written in %s, %s', (lang, script, direction) => {
    expect(scriptOf(lang)).toBe(script);
    expect(directionOf(lang)).toBe(direction);
  });

  it('knows the base language, its name, and whether blanks separate its words', () => {
    expect(baseLanguage('pt-BR')).toBe('pt');
    expect(displayName('ru', 'en')).toBe('Russian');
    expect(displayName('ar')).toBe('العربية');
    expect(['ru', 'ko', 'zh', 'ja', 'th'].map(separatesWords)).toEqual([true, true, false, false, false]);
  });
});

describe('the language a file name states', () => {
  it.each([
    ['article.ar.txt', 'ar'],
    ['article_ru.txt', 'ru'],
    ['ar.txt', 'ar'],
    ['faq-pt_BR.docx', 'pt-BR'],
    ['messages.zh-Hant.po', 'zh-Hant'],
    ['film.rus.srt', 'ru'],
    ['report (Russian).txt', 'ru'],
    ['статья-русский.txt', 'ru'],
    ['data.2.en.html', 'en'],
    ['C:\\texts\\note.fr.txt', 'fr'],
    ['what-is-it.txt', undefined],
    ['README.txt', undefined],
    ['notes.the.txt', undefined],
    ['no extension', undefined],
  ])('%s → %s', (name, lang) => {
    expect(languageFromName(name)).toBe(lang);
  });

  it.each([
    ['русский', 'ru'],
    ['العربية', 'ar'],
    ['عربي', undefined],
    ['Deutsch', 'de'],
    ['الفرنسية', 'fr'],
    ['Turkish', 'tr'],
  ])('%s names %s', (name, lang) => {
    expect(languageOfName(name)).toBe(lang);
  });
});

describe('the language a text is written in', () => {
  it.each([
    ['en', 'The agreement was signed on Tuesday by the president of the country.'],
    ['de', 'Das Abkommen wurde am Dienstag vom Präsidenten des Landes unterzeichnet.'],
    ['fr', "L'accord a été signé mardi par le président du pays, qui est en visite."],
    ['es', 'El acuerdo fue firmado el martes por el presidente del país.'],
    ['it', "L'accordo è stato firmato martedì dal presidente del paese, che non ha detto altro."],
    ['pt', 'O acordo foi assinado na terça-feira pelo presidente do país, que não falou.'],
    ['tr', 'Anlaşma salı günü ülkenin cumhurbaşkanı tarafından imzalandı ve bu çok iyi.'],
    ['pl', 'Umowa została podpisana we wtorek przez prezydenta kraju i nie jest tajna.'],
    ['nl', 'De overeenkomst is dinsdag ondertekend door de president van het land.'],
    ['ru', 'Соглашение подписал во вторник президент страны, который приехал вчера.'],
    ['uk', 'Угоду підписав у вівторок президент країни, який приїхав учора.'],
    ['bg', 'Споразумението беше подписано във вторник от президента на страната.'],
    ['sr', 'Споразум је потписао у уторак председник земље, који је јуче дошао.'],
    ['ar', 'وقع رئيس البلاد على الاتفاق يوم الثلاثاء في العاصمة.'],
    ['fa', 'رئیس جمهور کشور روز سه‌شنبه این توافق را در پایتخت امضا کرد.'],
    ['ur', 'ملک کے صدر نے منگل کو دارالحکومت میں معاہدے پر دستخط کیے ہیں۔'],
    ['he', 'נשיא המדינה חתם ביום שלישי על ההסכם בבירה.'],
    ['hi', 'देश के राष्ट्रपति ने मंगलवार को समझौते पर हस्ताक्षर किए।'],
    ['el', 'Ο πρόεδρος της χώρας υπέγραψε τη συμφωνία την Τρίτη.'],
    ['ja', '大統領は火曜日に協定に署名した。'],
    ['zh', '总统星期二签署了这个协议。'],
    ['zh-Hant', '總統星期二簽署了這個協議，我們說過。'],
    ['ko', '대통령은 화요일에 협정에 서명했다.'],
    ['th', 'ประธานาธิบดีลงนามในข้อตกลงเมื่อวันอังคาร'],
  ])('%s: %s', (lang, text) => {
    expect(guessLanguage(text)).toBe(lang);
  });

  it('says nothing where there is nothing to go by', () => {
    expect(guessLanguage('12 345, 6.7 %')).toBeUndefined();
    expect(guessLanguage('')).toBeUndefined();
  });
});
