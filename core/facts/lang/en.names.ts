import { withoutEndings, wordFilter } from '../word-filter.ts';
import { ENGLISH_NAME_WORDS, ENGLISH_WORDS } from './en.words.ts';
import { nounless } from './gap.ts';
import type { NameVocabulary } from './names.ts';

const listed = wordFilter(ENGLISH_WORDS);
const named = wordFilter(ENGLISH_NAME_WORDS);

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const DATES = set(`
  january february march april may june july august september october november december monday tuesday wednesday thursday
  friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
`);

const NOUNLESS = nounless(
  'the|an?|of|in|at|from|by|with|between|into|than|against|for',
  String.raw`\p{L}\p{M}\p{N}'’(-`,
  String.raw`\b(?:the|in|of|from|by|with|at) (?:is|are|was|were|has|had|have|will|would|could|said|says|and|or|of)\b|\bthe (?:in|on|at|by|to|from|who)\b`,
);

/** He said, There are, The city is. */
const INSTEAD =
  /^["'“‘«]?(?:s?he|they|it|his|her|their|its|there|th(?:e|is|at) (?:city|town|village|country|state|province|region|island|river|company|club|team|group|party|president|minister|actor|singer|player|coach|author))\b/i;

/** English. */
export const enNames: NameVocabulary = {
  adverb: /ly$/,
  gap: NOUNLESS,
  instead: INSTEAD,
  within: /\p{Lu}[\p{L}\p{M}]+, $/u,
  endings: {
    adjective: /(?:i[sz]ations?|torial|[ci]ans|(?:[cs]h|er|ss|d)(?:wo)?men)$/,
    other: /(?:ings?|ed|ics?|ous|al|ive|ions?|ties|ments?|ness|able|ways?)$/,
  },
  titles: set(`
    mr mrs ms miss sir lady lord dame dr doctor prof professor president presidents premier prime minister ministers king
    queen prince princess emperor empress tsar czar sultan emir sheikh shah general colonel major captain lieutenant sergeant
    admiral marshal commander commandant chief chancellor governor mayor senator congressman congresswoman representative
    secretary ambassador judge justice bishop archbishop cardinal pope father brother sister saint st reverend rabbi imam
    ayatollah director chairman chairwoman chairperson chair speaker deputy vice acting former foreign attorney detective
    inspector officer constable coach manager count countess duke duchess baron baroness earl mufti patriarch
    lt col gen sgt rev sen sens fig figs dept ave jr sr esq hon gov rep reps sens phd md corp pharaoh caliph
  `),
  common: new Set([
    ...DATES,
    ...set(`
    government parliament congress senate assembly council committee commission court ministry department office agency
    bureau administration authority service bank fund university college school institute academy hospital church mosque
    temple museum library theater theatre gallery party union association federation federal organization organisation
    society club league cup championship championships olympics olympic games world national international regional royal republic
    kingdom empire state states united city town village county district province region territory oblast krai north south
    east west northern southern eastern western central middle upper lower great greater new old high supreme general
    constitution constitutional security defense defence health education science sciences technology finance trade
    economy economic affairs foreign interior justice army navy air force forces guard police military marine corps
    street road avenue square park bridge airport station port harbor harbour hotel house palace castle tower center centre
    river lake sea ocean island islands mountain mountains mount cape bay gulf strait peninsula valley desert forest beach
    canal coast falls hill hills earth moon sun mars venus jupiter saturn mercury neptune pluto internet web net
    spring summer autumn fall winter christmas easter ramadan day days night year years week century
    age ages era war wars battle revolution treaty act law bill agreement conference summit forum festival prize award awards
    medal book bible quran koran gospel testament god lord heaven christian muslim islamic islam catholic protestant orthodox
    jewish buddhist hindu democratic republican liberal conservative labour labor socialist communist social people public
    company corporation corp inc ltd group holdings limited co news times post press daily journal magazine radio television
    channel network media study studies research report program programme project system systems management development
    environment energy food water human rights freedom children women men american european asian african arab internet
    hispanic latino germanic slavic semitic turkic celtic nordic baltic iberian
    aries gemini virgo libra scorpio sagittarius capricorn aquarius pisces
    roman greek latin english french german russian chinese japanese spanish italian british coronavirus covid
    treasury capitol tide nationwide mp mps celsius fahrenheit kelvin richter greenwich commonwealth aurora authorisation
    southeast southwest northeast northwest independence
    exp mfg mfd lot qty ref
    pandemic virus disease syndrome act section chapter part article figure table room hall stage line class type level
  `),
  ]),
  dates: DATES,
  functionWords: set(`
    a an the this that these those it its he she they we you i his her their our your my me him them us who whom whose which
    what when where why how and or but nor so yet for if then than as at by in on of to from with without into onto upon over
    under above below between among through during before after since until while because although though however
    therefore thus hence moreover furthermore meanwhile nevertheless also too not no yes all any both each every either
    neither some many much most more few less several such other another one two three four five six seven eight nine ten
    first second third last next there here now today yesterday tomorrow again once only even just still already about
    amid amidst amongst against along around across behind beside besides beyond despite except instead inside outside near off out up down
    is are was were be been being am do does did done has have had having can could may might must shall should will would
    don't didn't doesn't isn't aren't wasn't weren't won't can't couldn't wouldn't it's that's he's she's let's i'm
    let lets according despite unlike like given due following including regarding concerning
  `),
  inside: set('of de del della da di du van von der den ter la le al el bin ibn abu'),
  ordinary: (word) => /^[a-z]+$/.test(word) && withoutEndings(word).some(listed),
  ambiguous: (word) => withoutEndings(word).some(named),
};
