/**
 * What tells languages of one script apart: frequent short words and the letters each uses beyond those that all of the
 * script's languages share. Compiled by hand from grammars and alphabets.
 */
export interface LanguageProfile {
  readonly words: readonly string[];
  /** Letters (lower case) beyond the script's common ones. */
  readonly letters: string;
}

function profile(letters: string, words: string): LanguageProfile {
  return { letters, words: words.split(' ') };
}

/** By script (ISO 15924) and language. */
export const PROFILES: Readonly<Record<string, Readonly<Record<string, LanguageProfile>>>> = {
  Arab: {
    ar: profile(
      'أإآؤئةىكي',
      'في من على إلى أن عن التي الذي هذا هذه كان كما قد لا ما مع بعد بين ذلك و أو لم خلال حيث وقد كانت قال قبل',
    ),
    fa: profile(
      'پچژگکی',
      'در به از که این است را با برای آن شد می و یک خود تا کرد بر هم نیز بود شده باید های ها اما',
    ),
    ur: profile(
      'پچژگکیٹڈڑںےھہۃؤئ',
      'کے میں کی ہے کا سے اور نے کو کہ پر یہ ہیں اس بھی تھا گیا کر ایک جو نہیں تو ہو تھی وہ',
    ),
    ps: profile('پچژګکیټډړښڅځڼېۍ', 'په د چې کې او له ته دی نه يې څخه سره هم يو هغه دا شو وي کړې کوي'),
    ckb: profile('پچژگکیڕڵۆێەڤ', 'لە بە کە و بۆ ئەم لەم ئەو کرد نییە بوو دەکات هەیە یان لەگەڵ'),
    ug: profile('پچژگىۇۆۈېەڭ', 'ۋە بىلەن ئۈچۈن بۇ بىر دەپ بولۇپ قىلىش'),
    sd: profile('پچگڪيڻڙٿڀٻڄڃٽڏڊڍڌڦ', 'جي ۾ جو ۽ کي جا آهي سان کان تي هن'),
  },
  Cyrl: {
    ru: profile(
      'ёыэъщ',
      'и в не на что он с как по это но из его от же так для был была было которые который после также или при',
    ),
    uk: profile(
      'іїєґщ',
      'і в не на що він з як по це але із його від ж та для був була було які який після також або при до у й',
    ),
    be: profile(
      'іўёыэ',
      'і у не на што ён з як па гэта але яго ад жа так для быў была было якія які пасля таксама або да',
    ),
    bg: profile(
      'ъщ',
      'и в не на че той с като по това но от му за се да е са беше които който след също или при със във',
    ),
    sr: profile(
      'ђјљњћџ',
      'и у не на да је он са као по то али из за се су био који која после такође или при од',
    ),
    mk: profile(
      'ѓјљњќѕџ',
      'и во не на дека тој со како по тоа но од за се да е беше кои кој по исто или при',
    ),
    kk: profile('әғқңөұүһіёыэъщ', 'және мен бұл үшін деп бір болып де да ол осы бойынша жылы туралы'),
    ky: profile('ңөүёыэъщ', 'жана менен бул үчүн деп бир болуп да ал ушул боюнча жылы тууралуу'),
    tg: profile('ғӣқӯҳҷёэъ', 'ва дар аз ба ки ин бо барои он аст шуд ҳам низ кард бар'),
    mn: profile('өүёыэъщ', 'нь юм байна энэ бол ба гэж болон байсан дээр тухай хийх'),
    tt: profile('әөүҗңһёыэъщ', 'һәм белән бу өчен дип бер булып да ул шул буенча ел'),
  },
  Latn: {
    en: profile(
      '',
      'the of and to in is that was for it on with as his he be by at this from not are but had have which were',
    ),
    de: profile(
      'äöüß',
      'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat',
    ),
    fr: profile(
      'àâæçéèêëîïôœùûü',
      "de la le et les des en un une du que est dans qui par pour au il sur ne pas plus avec se sont ce d'une",
    ),
    es: profile(
      'áéíñóúü',
      'de la que el en y a los se del las un por con no una su para es al lo como más pero sus fue',
    ),
    it: profile(
      'àèéìòù',
      'di e il la che in un del per è una della con non le si da i al dei nel sono alla delle anche',
    ),
    pt: profile(
      'àáâãçéêíóôõú',
      'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao das pelo',
    ),
    ca: profile(
      'àçèéíïòóúü',
      'de la i el que a en els les per un amb una és del no al es va dels més com són',
    ),
    ro: profile('ăâîșțşţ', 'de și în a la cu pe care nu o din este un pentru că mai sau au fi lui după ce'),
    nl: profile(
      'ëïé',
      'de het een van en in is dat op te zijn met voor niet aan er om ook als hij bij maar door naar',
    ),
    sv: profile(
      'åäö',
      'och i att det som en på är av för med den till inte har de ett om han var men sig från',
    ),
    da: profile(
      'åæø',
      'og i at det en den til er som på de med af for ikke der var har et han men om sig fra blev',
    ),
    nb: profile(
      'åæø',
      'og i å det en som er på til av for at med de ikke har den var et han om men seg fra ble etter',
    ),
    is: profile('áðéíóúýþæö', 'og að í á er sem um við með til en var ekki það af fyrir hann frá'),
    fi: profile(
      'äö',
      'ja on ei se että oli hän mutta kun myös joka ovat tai niin kuin ole sen vuonna mukaan',
    ),
    et: profile('äöõüšž', 'ja on ei see et oli ta kui ka mis kes ning aga oma või seda olid'),
    lv: profile('āčēģīķļņšūž', 'un ir ka ar no par uz lai kas arī pēc bija kā bet tika gan'),
    lt: profile('ąčęėįšųūž', 'ir kad yra su iš į kaip buvo bet per apie tai už po taip pat'),
    pl: profile(
      'ąćęłńóśźż',
      'w i na z do nie się że jest to o po jak od za przez dla był które oraz a ze tym',
    ),
    cs: profile(
      'áčďéěíňóřšťúůýž',
      'a v se na je že to s z do o i ve jako po pro za by byl ale které jsou také',
    ),
    sk: profile(
      'áäčďéíĺľňóôŕšťúýž',
      'a v sa na je že to s z do o aj vo ako po pre za by bol ale ktoré sú tiež',
    ),
    sl: profile('čšž', 'in v je na da se za so ki z pa po tudi bi iz od pri kot ni ali bil'),
    hr: profile('čćđšž', 'i u je na se da su za od s iz koji kao što po ne bi bio te ali nije koje'),
    hu: profile('áéíóöőúüű', 'a az és hogy nem is egy volt ez meg de csak mint van már vagy amely után'),
    sq: profile('ëç', 'të e në i dhe që për me një nga së u është më si ka por janë'),
    tr: profile(
      'çğıöşü',
      've bir bu için ile da de olarak olan daha çok en gibi sonra kadar ancak ne ise var oldu',
    ),
    az: profile('çəğıöşü', 'və bir bu üçün ilə da də olan olaraq daha çox ki isə sonra edir'),
    uz: profile('', "va bilan bu uchun bir ham bo'lgan da deb esa edi haqida yil"),
    vi: profile(
      'àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ',
      'và của là các có được trong cho không với một đã những người này khi',
    ),
    id: profile(
      '',
      'yang dan di dari untuk dengan ini itu pada dalam tidak adalah akan oleh ke juga telah karena bahwa',
    ),
    ms: profile(
      '',
      'yang dan di dari untuk dengan ini itu pada dalam tidak ialah akan oleh ke juga telah kerana bahawa',
    ),
    eu: profile('ñ', 'eta da ez bat zen du dira dute ere izan baina hau egin'),
    sw: profile('', 'ya na wa kwa ni katika za la kuwa cha kama hii watu'),
    af: profile('ëêî', "die van en in is het dat nie 'n wat vir op met sy om te hy aan was"),
    ga: profile('áéíóú', 'agus an na ar is i a go sé le do bhí ní'),
    cy: profile('âêîôûŵŷ', 'y yn a i o ar yr mae am ei wedi gan oedd'),
  },
  Deva: {
    hi: profile('', 'के में की है का से और ने को कि पर यह हैं इस भी था गया कर एक जो नहीं तो हो'),
    mr: profile('ळ', 'आहे व या आणि मध्ये ते हा ही असे होते केले आहेत तर नाही'),
    ne: profile('', 'छ र को मा यो भएको पनि छन् गर्ने लागि तर हुने'),
  },
  Hebr: {
    he: profile('', 'של את על לא הוא זה עם כי גם היא או אל כל אך היה'),
    yi: profile('ײױװ', 'און איז די דער אין פון צו מיט אַז האָט נישט'),
  },
};

/** Scripts that in practice stand for one language. */
export const LANGUAGE_OF_SCRIPT: Readonly<Record<string, string>> = {
  Armn: 'hy',
  Beng: 'bn',
  Ethi: 'am',
  Geor: 'ka',
  Grek: 'el',
  Gujr: 'gu',
  Guru: 'pa',
  Hang: 'ko',
  Khmr: 'km',
  Knda: 'kn',
  Laoo: 'lo',
  Mlym: 'ml',
  Mymr: 'my',
  Sinh: 'si',
  Taml: 'ta',
  Telu: 'te',
  Thaa: 'dv',
  Thai: 'th',
  Tibt: 'bo',
};

/** Characters that only one of the two ways of writing Chinese has. */
export const SIMPLIFIED_ONLY = '们这个来时说国学会对开关发后过还进门问见长车东马书风头实现应';
export const TRADITIONAL_ONLY = '們這個來時說國學會對開關發後過還進門問見長車東馬書風頭實現應';
