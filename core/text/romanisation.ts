/** Letters and their rough Latin reading, by script. Lower case; marks are taken off before a letter is looked up. */
type Table = readonly (readonly [string, string])[];

function table(pairs: string): Table {
  return pairs
    .trim()
    .split(/\s+/)
    .map((pair) => [pair.charAt(0), pair.slice(1)] as const);
}

/** Arabic, Persian, Urdu, Pashto, Kurdish. Hamza and ʿayn, which other scripts leave out, read as nothing. */
export const ARABIC: Table = table(`
  اa أa إi آa ٱa ىa ءʼ ؤw ئy عʼ بb تt ثth جj حh خkh دd ذdh رr زz سs شsh صs ضd طt ظz غgh فf قq كk لl مm نn هh ةa وw يy
  پp چch ژzh گg کk یy ڤv ڨg ڭng ہh ۃa ھh ےy ۓy ٹt ڈd ڑr ںn ۀh ټt ډd ړr ږg ښsh ڼn ځdz څts ېe ۍy ڕr ڵl ۆo ێe ەa ۇu ۈu ۋv
`).map(([letter, reading]) => [letter, reading === 'ʼ' ? '' : reading] as const);

/** The letters of all Cyrillic alphabets, read as in Russian where languages differ. */
export const CYRILLIC: Table = [
  ...table(`
    аa бb вv гg дd еe ёyo жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ыy эe юyu яya
    іi їyi єye ґg ўw ђdj јj љlj њnj ћc џdzh ѓg ќk ѕdz ѐe ѝi әa ғg қq ңng өo ұu үu һh ӣi ӯu ҳh ҷj җj ҙz ҡq ҫs ӑa ӗe
  `),
  ['ъ', ''],
  ['ь', ''],
];

/** Letters that a language reads in its own way. */
export const CYRILLIC_BY_LANGUAGE: Readonly<Record<string, Table>> = {
  uk: table('гh иy'),
  be: table('гh'),
  bg: table('щsht ъa'),
  sr: table('хh'),
  mk: table('хh'),
};

/** Modern Greek. */
export const GREEK: Table = table(
  'αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υi φf χkh ψps ωo άa έe ήi ίi όo ύi ώo ϊi ϋi ΐi ΰi',
);

/** Hebrew without points; final letters too. */
export const HEBREW: Table = [
  ...table('בb גg דd הh וv זz חkh טt יy כk ךk לl מm םm נn ןn סs פp ףf צts ץts קq רr שsh תt'),
  ['א', 'a'],
  ['ע', ''],
];

/** Latin letters that are no base letter with a mark, or read differently from it. */
export const LATIN: Table = table(
  'ßss æae œoe øo đd ðdh þth łl ıi ŋng ħh ĸk ſs əa ɓb ɗd ƙk ƴy çch şsh šsh čch žzh ğg ģg ţts ț' +
    'ts șsh ćch ñny',
);
