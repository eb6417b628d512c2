import type { Forms } from '../vocabulary.ts';
import type { UnitId } from '../units.ts';
import { combine, decline } from './decline.ts';
import { MASCULINE } from './ru.declension.ts';

type Names = readonly (readonly [UnitId, Forms])[];

/** A Russian adjective in -ский by its stem, before a masculine noun that declines like dinar, in the cases of counting. */
const russian = (stem: string, noun: string): Forms =>
  combine(decline(stem, 'ий ого ие их'), decline(noun, '- а ы ов'));

/** More currencies in English; the code of each counts as well. */
export const ENGLISH_CURRENCIES: Names = Object.entries({
  KZT: 'tenge',
  UZS: 'soum|soums|uzbek sum|uzbek sums|uzbek som|uzbek soms',
  KGS: 'kyrgyz som|kyrgyz soms',
  TJS: 'somoni|somonis',
  TMT: 'turkmen manat|turkmen manats',
  GEL: 'lari|laris',
  BYN: 'belarusian rouble|belarusian roubles|belarusian ruble|belarusian rubles',
  MDL: 'moldovan leu|moldovan lei',
  RON: 'romanian leu|romanian lei',
  BGN: 'bulgarian lev|bulgarian leva',
  RSD: 'serbian dinar|serbian dinars',
  HUF: 'forint|forints',
  CZK: 'czech crown|czech crowns|czech koruna|czech korunas',
  NOK: 'norwegian krone|norwegian kroner|norwegian crown|norwegian crowns',
  DKK: 'danish krone|danish kroner|danish crown|danish crowns',
  ISK: 'icelandic krona|icelandic kronur',
  QAR: 'qatari riyal|qatari riyals',
  BHD: 'bahraini dinar|bahraini dinars',
  OMR: 'omani rial|omani rials',
  YER: 'yemeni rial|yemeni rials',
  DZD: 'algerian dinar|algerian dinars',
  TND: 'tunisian dinar|tunisian dinars',
  LYD: 'libyan dinar|libyan dinars',
  MAD: 'moroccan dirham|moroccan dirhams',
  SDG: 'sudanese pound|sudanese pounds',
  PKR: 'pakistani rupee|pakistani rupees',
  AFN: 'afghani|afghanis',
  IDR: 'rupiah|rupiahs',
  MYR: 'ringgit|ringgits',
  SGD: 'singapore dollar|singapore dollars|s$',
  THB: 'baht|thai baht',
  VND: 'vietnamese dong',
  PHP: 'philippine peso|philippine pesos',
  MXN: 'mexican peso|mexican pesos',
  ARS: 'argentine peso|argentine pesos',
  NGN: 'naira|nairas',
});

/** More currencies in Russian. */
export const RUSSIAN_CURRENCIES: Names = [
  ['KZT', 'тенге'],
  ['UZS', combine('узбекский|узбекского|узбекских|узбекские', 'сум|сума|сумов|сумы|сумам')],
  ['UZS', 'сумов'],
  ['KGS', combine('киргизский|киргизского|киргизских|киргизские', 'сом|сома|сомов|сомы')],
  ['KGS', 'сомов'],
  ['TJS', 'сомони'],
  ['TMT', russian('туркменск', 'манат')],
  ['GEL', 'лари'],
  ['BYN', combine('белорусский|белорусского|белорусских|белорусские', 'рубль|рубля|рублей|рубли|рублям')],
  ['MDL', 'молдавский лей|молдавского лея|молдавских леев|молдавские леи|молдавских лея'],
  ['RON', 'румынский лей|румынского лея|румынских леев|румынские леи|румынских лея'],
  ['BGN', 'болгарский лев|болгарского лева|болгарских левов|болгарских лева'],
  ['RSD', russian('сербск', 'динар')],
  ['HUF', decline('форинт', MASCULINE)],
  ['CZK', combine('чешская|чешской|чешских|чешские|чешскую', 'крона|кроны|крон|крону|кроне')],
  ['SEK', combine('шведская|шведской|шведских|шведские|шведскую', 'крона|кроны|крон|крону|кроне')],
  ['NOK', combine('норвежская|норвежской|норвежских|норвежские|норвежскую', 'крона|кроны|крон|крону|кроне')],
  ['DKK', combine('датская|датской|датских|датские|датскую', 'крона|кроны|крон|крону|кроне')],
  ['QAR', russian('катарск', 'риал')],
  ['BHD', russian('бахрейнск', 'динар')],
  ['OMR', russian('оманск', 'риал')],
  ['YER', russian('йеменск', 'риал')],
  ['DZD', russian('алжирск', 'динар')],
  ['TND', russian('тунисск', 'динар')],
  ['LYD', russian('ливийск', 'динар')],
  ['MAD', russian('марокканск', 'дирхам')],
  ['SDG', russian('суданск', 'фунт')],
  ['PKR', combine('пакистанская|пакистанской|пакистанских|пакистанские', 'рупия|рупии|рупий|рупию|рупиям')],
  ['AFN', 'афгани'],
  ['IDR', combine('индонезийская|индонезийской|индонезийских|индонезийские', 'рупия|рупии|рупий|рупию')],
  ['MYR', decline('ринггит', MASCULINE)],
  ['SGD', russian('сингапурск', 'доллар')],
  ['THB', decline('бат', MASCULINE)],
  ['VND', decline('донг', '- а у ом е и ов ам ами ах')],
  ['PHP', 'филиппинских песо|филиппинское песо'],
  ['MXN', 'мексиканских песо|мексиканское песо'],
  ['ARS', 'аргентинских песо|аргентинское песо'],
  ['NGN', 'найра|найры|найр|найру'],
];

/** An Arabic currency with its adjective: in the singular, as counted from eleven on, and in the plural. */
const arabic = ([singular, plural]: readonly [string, string], adjective: string, plurals: string): Forms =>
  [`${singular} ${adjective}`, `${singular}ا ${adjective}ا`, `${plural} ${plurals}`].join('|');
const DINAR = ['دينار', 'دنانير'] as const;
const RIYAL = ['ريال', 'ريالات'] as const;

/** More currencies in Arabic. */
export const ARABIC_CURRENCIES: Names = [
  ['KZT', 'تنغي|تينغي|تنغه'],
  ['UZS', 'سوم أوزبكي|سوما أوزبكيا'],
  ['KGS', 'سوم قرغيزي|سوم قيرغيزي'],
  ['TJS', 'سوموني'],
  ['TMT', 'مانات تركماني|مانات تركمانستاني'],
  ['GEL', 'لاري|لاري جورجي'],
  ['BYN', 'روبل بيلاروسي|روبلا بيلاروسيا'],
  ['MDL', 'ليو مولدوفي'],
  ['RON', 'ليو روماني'],
  ['BGN', 'ليف بلغاري'],
  ['RSD', arabic(DINAR, 'صربي', 'صربية')],
  ['HUF', 'فورنت|فورنت مجري'],
  ['CZK', 'كرونة تشيكية|كورونا تشيكية'],
  ['SEK', 'كرونة سويدية|كرونا سويدية|كرون سويدي'],
  ['NOK', 'كرونة نرويجية|كرون نرويجي'],
  ['DKK', 'كرونة دنماركية|كرون دنماركي'],
  ['BHD', arabic(DINAR, 'بحريني', 'بحرينية')],
  ['OMR', arabic(RIYAL, 'عماني', 'عمانية')],
  ['YER', arabic(RIYAL, 'يمني', 'يمنية')],
  ['DZD', arabic(DINAR, 'جزائري', 'جزائرية')],
  ['TND', arabic(DINAR, 'تونسي', 'تونسية')],
  ['LYD', arabic(DINAR, 'ليبي', 'ليبية')],
  ['MAD', arabic(['درهم', 'دراهم'], 'مغربي', 'مغربية')],
  ['SDG', 'جنيه سوداني|جنيها سودانيا|جنيهات سودانية'],
  ['PKR', 'روبية باكستانية|روبيات باكستانية'],
  ['IDR', 'روبية إندونيسية|روبيات إندونيسية'],
  ['MYR', 'رينغيت|رينغيت ماليزي|رنجيت'],
  ['SGD', 'دولار سنغافوري|دولارا سنغافوريا|دولارات سنغافورية'],
  ['THB', 'باهت|بات تايلندي'],
  ['VND', 'دونغ فيتنامي'],
  ['PHP', 'بيزو فلبيني|بيزو فيليبيني'],
  ['MXN', 'بيزو مكسيكي'],
  ['ARS', 'بيزو أرجنتيني'],
  ['NGN', 'نايرا'],
];
