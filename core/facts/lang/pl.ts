import type { VocabularyData } from '../vocabulary.ts';
import { decline } from './decline.ts';

const ORDINAL = 'y a e ego ej emu ym ą ych ymi';
const SOFT_ORDINAL = 'i a ie iego iej iemu im ą ich imi';
const MASCULINE = '- a y ów owi om em ami ie ach';
const ordinal = (value: number, stem: string): [number, string] => [value, decline(stem, ORDINAL)];
const ZERO = 'zero|zera';
const ONE = 'jeden|jedna|jedno|jednego|jednej|jednemu|jednym|jedną';
const FIRST = `${decline('pierwsz', ORDINAL)}|pierwsi`;
const SECOND = 'drugi|druga|drugie|drugiego|drugiej|drugiemu|drugim|drugą|drugich|drugimi|drudzy';
const DOZEN = 'tuzin|tuzina|tuziny';

/** The number words of Polish. Compiled by hand. */
export const pl: VocabularyData = {
  lang: 'pl',
  grammar: 'plain',
  numbersOnly: true,
  cardinals: [
    [0, ZERO],
    [1, ONE],
    [2, 'dwa|dwie|dwóch|dwu|dwóm|dwoma|dwiema|dwaj'],
    [3, 'trzy|trzech|trzem|trzema|trzej'],
    [4, 'cztery|czterech|czterem|czterema|czterej'],
    [5, 'pięć|pięciu|pięcioma'],
    [6, 'sześć|sześciu|sześcioma'],
    [7, 'siedem|siedmiu|siedmioma'],
    [8, 'osiem|ośmiu|ośmioma'],
    [9, 'dziewięć|dziewięciu|dziewięcioma'],
    [10, 'dziesięć|dziesięciu|dziesięcioma'],
    [11, 'jedenaście|jedenastu|jedenastoma'],
    [12, 'dwanaście|dwunastu|dwunastoma'],
    [13, 'trzynaście|trzynastu|trzynastoma'],
    [14, 'czternaście|czternastu|czternastoma'],
    [15, 'piętnaście|piętnastu|piętnastoma'],
    [16, 'szesnaście|szesnastu|szesnastoma'],
    [17, 'siedemnaście|siedemnastu|siedemnastoma'],
    [18, 'osiemnaście|osiemnastu|osiemnastoma'],
    [19, 'dziewiętnaście|dziewiętnastu|dziewiętnastoma'],
    [20, 'dwadzieścia|dwudziestu|dwudziestoma'],
    [30, 'trzydzieści|trzydziestu|trzydziestoma'],
    [40, 'czterdzieści|czterdziestu|czterdziestoma'],
    [50, 'pięćdziesiąt|pięćdziesięciu|pięćdziesięcioma'],
    [60, 'sześćdziesiąt|sześćdziesięciu|sześćdziesięcioma'],
    [70, 'siedemdziesiąt|siedemdziesięciu|siedemdziesięcioma'],
    [80, 'osiemdziesiąt|osiemdziesięciu|osiemdziesięcioma'],
    [90, 'dziewięćdziesiąt|dziewięćdziesięciu|dziewięćdziesięcioma'],
    [100, 'sto|stu|stoma'],
    [200, 'dwieście|dwustu'],
    [300, 'trzysta|trzystu'],
    [400, 'czterysta|czterystu'],
    [500, 'pięćset|pięciuset'],
    [600, 'sześćset|sześciuset'],
    [700, 'siedemset|siedmiuset'],
    [800, 'osiemset|ośmiuset'],
    [900, 'dziewięćset|dziewięciuset'],
  ],
  ordinals: [
    [1, FIRST],
    [2, SECOND],
    [3, decline('trzec', SOFT_ORDINAL)],
    ordinal(4, 'czwart'),
    ordinal(5, 'piąt'),
    ordinal(6, 'szóst'),
    ordinal(7, 'siódm'),
    ordinal(8, 'ósm'),
    ordinal(9, 'dziewiąt'),
    ordinal(10, 'dziesiąt'),
    ordinal(11, 'jedenast'),
    ordinal(12, 'dwunast'),
    ordinal(13, 'trzynast'),
    ordinal(14, 'czternast'),
    ordinal(15, 'piętnast'),
    ordinal(16, 'szesnast'),
    ordinal(17, 'siedemnast'),
    ordinal(18, 'osiemnast'),
    ordinal(19, 'dziewiętnast'),
    ordinal(20, 'dwudziest'),
    ordinal(30, 'trzydziest'),
    ordinal(40, 'czterdziest'),
    ordinal(50, 'pięćdziesiąt'),
    ordinal(60, 'sześćdziesiąt'),
    ordinal(70, 'siedemdziesiąt'),
    ordinal(80, 'osiemdziesiąt'),
    ordinal(90, 'dziewięćdziesiąt'),
    ordinal(100, 'setn'),
  ],
  magnitudes: [
    [1e3, 'tysiąc|tysiące|tysięcy|tysiąca|tysiącu|tysiącom|tysiącem|tysiącami|tysiącach|tys|tys.'],
    [1e6, `${decline('milion', MASCULINE)}|mln|mln.`],
    [1e9, `${decline('miliard', MASCULINE)}|miliardzie|mld|mld.`],
    [1e12, `${decline('bilion', MASCULINE)}|bln`],
  ],
  amounts: [
    [1.5, 'półtora|półtorej'],
    [12, DOZEN],
  ],
  fractions: [
    [2, 'połowa|połowy|połowę|połowie|połową'],
    [3, 'trzecia|trzecie|trzecich|trzecią'],
    [4, 'czwarta|czwarte|czwartych|czwartą|ćwierć|ćwierci'],
    [5, 'piąta|piąte|piątych|piątą'],
    [10, 'dziesiąta|dziesiąte|dziesiątych'],
  ],
  multiples: [
    [2, 'dwukrotnie|dwukrotny|dwukrotna|podwójny|podwójna|podwójne|dwa razy|oba|obie|obu|obaj|dwoje|dwojga'],
    [3, 'trzykrotnie|trzykrotny|trzy razy|troje|trojga'],
    [4, 'czterokrotnie|cztery razy|czworo'],
    [5, 'pięciokrotnie|pięć razy|pięcioro'],
    [10, 'dziesięciokrotnie|dziesięć razy'],
  ],
  weak: [ZERO, ONE, FIRST, SECOND, DOZEN, 'stu|ćwierć|ćwierci'].join('|'),
  orders: [
    [1e4, 'dziesiątki tysięcy|dziesiątek tysięcy'],
    [1e5, 'setki tysięcy|setek tysięcy'],
  ],
  firstStorey: 'above',
  keywords: {
    storey: 'piętro|piętrze|piętra',
    ago: 'temu',
    and: 'i',
    to: 'do|lub|albo|i|oraz',
    approximately:
      'około|ok.|prawie|niemal|ponad|blisko|mniej więcej|przeszło|co najmniej|nie mniej niż|więcej niż|mniej niż|do',
    times: 'razy|raz',
    of: 'z|ze|spośród',
  },
};
