/**
 * Number words of languages for aligning, which does without the long vocabularies: usual inflected forms separated by `|`.
 * One and the ordinals of two are left out: they are articles, pronouns and seconds as often as numbers. What is not listed
 * shares its stem with what is.
 */
export const NUMERALS: Readonly<Record<string, readonly (readonly [value: number, forms: string])[]>> = {
  en: [
    ...upwards(
      2,
      'two three|third four|fourth five|fifth six|sixth seven|seventh eight|eighth nine|ninth ten|tenth',
    ),
    ...upwards(11, 'eleven twelve|twelfth thirteen fourteen fifteen sixteen seventeen eighteen nineteen'),
    ...tens('twenty thirty forty fifty sixty seventy eighty ninety'),
    ...large('hundred|hundreds thousand|thousands million|millions billion|billions'),
  ],
  ru: [
    ...upwards(
      2,
      'два|две|двух|двое три|трех|третий|третья|третьего|третьей четыре|четырех|четвертый пять|пяти|пятый|пятого ' +
        'шесть|шести|шестой семь|семи|седьмой восемь|восьми|восьмой девять|девяти|девятый десять|десяти|десятый',
    ),
    ...upwards(
      11,
      'одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать',
    ),
    ...tens('двадцать тридцать сорок|сорока пятьдесят шестьдесят семьдесят восемьдесят девяносто'),
    ...large('сто|ста|сотни тысяча|тысяч миллион|миллионов миллиард|миллиардов'),
  ],
  ar: [
    ...upwards(
      2,
      'اثنان|اثنين|اثنتين ثلاثة|ثلاث|ثالث|ثالثة أربعة|أربع|رابع|رابعة خمسة|خمس|خامس|خامسة ستة|ست|سادس|سادسة ' +
        'سبعة|سبع|سابع|سابعة ثمانية|ثماني|ثامن|ثامنة تسعة|تسع|تاسع|تاسعة عشرة|عشر|عاشر',
    ),
    ...tens(
      'عشرون|عشرين ثلاثون|ثلاثين أربعون|أربعين خمسون|خمسين ستون|ستين سبعون|سبعين ثمانون|ثمانين تسعون|تسعين',
    ),
    ...large('مئة|مائة|مئات ألف|آلاف|ألفا مليون|ملايين مليار|مليارات'),
  ],
  de: [
    ...upwards(
      2,
      'zwei drei|dritte|dritten vier|vierte fünf|fünfte sechs|sechste sieben acht|achte neun|neunte zehn',
    ),
    ...upwards(11, 'elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'),
    ...tens('zwanzig dreissig|dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'),
    ...large('hundert|hunderte tausend|tausende million|millionen milliarde|milliarden'),
  ],
  fr: [
    ...upwards(
      2,
      'deux trois|troisième quatre|quatrième cinq|cinquième six|sixième sept|septième huit neuf dix',
    ),
    ...upwards(11, 'onze douze treize quatorze quinze seize'),
    ...tens('vingt trente quarante cinquante soixante'),
    ...large('cent|cents|centaines mille|milliers million|millions milliard|milliards'),
  ],
  es: [
    ...upwards(
      2,
      'dos tres|tercero|tercera cuatro|cuarto cinco|quinto seis|sexto siete ocho|octavo nueve|noveno diez',
    ),
    ...upwards(11, 'once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve'),
    ...tens('veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'),
    ...large('cien|ciento|cientos mil|miles millón|millones millardo'),
  ],
};

function upwards(first: number, words: string): [number, string][] {
  return words.split(' ').map((forms, k) => [first + k, forms]);
}

function tens(words: string): [number, string][] {
  return words.split(' ').map((forms, k) => [20 + 10 * k, forms]);
}

function large(words: string): [number, string][] {
  return words.split(' ').map((forms, k) => [[100, 1e3, 1e6, 1e9][k]!, forms]);
}
