import { describe, expect, it } from 'vitest';
import { CHECK_NAMES, type CheckName } from '../model/index.ts';
import { type ExampleText, findings, rowsOf } from './testing.ts';

/**
 * What the checks promise, in Arabic, Russian and English each: the faults that editors meet, and the correct texts beside
 * them that no check may mark.
 */
type Row = Readonly<Record<string, ExampleText>>;

const run = (check: CheckName, rows: readonly Row[], options?: Record<string, unknown>): string[] =>
  findings(check, rowsOf(...rows), options ? { options: { [check]: options } } : {});

describe('a fault in each language', () => {
  it.each<[CheckName, Row | readonly Row[], string]>([
    // untranslated
    [
      'untranslated',
      { en: 'Hold the button for five seconds.', ar: 'Hold the button for five seconds.' },
      'error untranslated.copy ar:',
    ],
    [
      'untranslated',
      { ru: 'Удерживайте кнопку пять секунд.', en: 'Удерживайте кнопку пять секунд.' },
      'error untranslated.copy en:',
    ],
    [
      'untranslated',
      { en: 'Hold the button.', ru: 'اضغط على الزر لمدة خمس ثوان كاملة' },
      'error untranslated.script ru:',
    ],
    [
      'untranslated',
      {
        en: 'Hold the button. The lamp will then turn green.',
        ar: 'اضغط على الزر. The lamp will then turn green.',
      },
      'warning untranslated.part ar:',
    ],
    // inconsistency
    [
      'inconsistency',
      [
        { en: 'Check the oil level.', ru: 'Проверьте уровень масла.' },
        { en: 'Check the oil level.', ru: 'Убедитесь, что масла достаточно.' },
      ],
      'warning inconsistency.target ru:',
    ],
    [
      'inconsistency',
      [
        { en: 'Check the oil level.', ar: 'افحص مستوى الزيت.' },
        { en: 'Check the oil level.', ar: 'تأكد من كمية الزيت.' },
      ],
      'warning inconsistency.target ar:',
    ],
    [
      'inconsistency',
      [
        { ar: 'افحص مستوى الزيت.', en: 'Check the oil level.' },
        { ar: 'تأكد من كمية الزيت.', en: 'Check the oil level.' },
      ],
      'info inconsistency.source ',
    ],
    // quotes
    ['quotes', { ru: 'Он назвал это «ошибкой и ушёл.' }, 'warning quotes.unclosed ru:«'],
    ['quotes', { ar: 'وصف ذلك بأنه “خطأ ثم غادر.' }, 'warning quotes.unclosed ar:“'],
    ['quotes', { en: 'He called it a mistake” and left.' }, 'warning quotes.unopened en:”'],
    // brackets
    ['brackets', { ru: 'Совет (состав утверждён в мае собрался.' }, 'warning brackets.unclosed ru:('],
    ['brackets', { ar: 'اجتمع المجلس (أُقر تشكيله في مايو.' }, 'warning brackets.unclosed ar:('],
    ['brackets', { en: 'The council [formed in May) met.' }, 'warning brackets.crossed en:[ en:)'],
    // punctuation
    [
      'punctuation',
      { en: 'Did they agree?', ar: 'لقد اتفقوا.' },
      'warning punctuation.end.differs en:? ar:.',
    ],
    ['punctuation', { en: 'Did they agree?', ru: 'Они договорились.' }, 'warning punctuation.end.differs'],
    ['punctuation', { ru: 'Они договорились?', en: 'They agreed.' }, 'warning punctuation.end.differs'],
    ['punctuation', { ar: 'هل اتفقوا?' }, 'info punctuation.foreign ar:?'],
    ['punctuation', { ar: 'اتفقوا; ثم غادروا' }, 'info punctuation.foreign ar:;'],
    ['punctuation', { ru: 'Они договорились، и ушли.' }, 'warning punctuation.foreign ru:،'],
    ['punctuation', { ar: 'اتفقوا،، ثم غادروا' }, 'warning punctuation.doubled ar:،،'],
    ['punctuation', { es: 'Qué bueno!' }, 'warning punctuation.inverted es:!'],
    ['punctuation', { fr: 'Il a dit : « oui ».' }, 'info punctuation.nobreak fr:'],
    // whitespace
    ['whitespace', { ar: 'اتفق  الطرفان' }, 'warning whitespace.double ar:'],
    ['whitespace', { ru: 'Стороны  договорились' }, 'warning whitespace.double ru:'],
    ['whitespace', { en: 'Both\u00a0 sides agreed' }, 'warning whitespace.mixed en:'],
    ['whitespace', { ar: 'اتفق\u00a0 الطرفان' }, 'warning whitespace.mixed ar:'],
    ['whitespace', { ru: 'Всё кончилось.Потом пошёл дождь.' }, 'warning whitespace.after ru:.'],
    ['whitespace', { ar: 'انتهى كل شيء.ثم هطل المطر.' }, 'warning whitespace.after ar:.'],
    ['whitespace', { ru: 'Почему?Потому что.' }, 'warning whitespace.after ru:?'],
    ['whitespace', { ar: 'لماذا؟لأنه كذلك.' }, 'warning whitespace.after ar:؟'],
    ['whitespace', { en: 'Born in 1990.She lives here.' }, 'warning whitespace.after en:.'],
    ['whitespace', { ru: 'Родилась в 1990.Живёт здесь.' }, 'warning whitespace.after ru:.'],
    // characters
    ['characters', { ru: 'сoюз' }, 'warning characters.mixed ru:сoюз'],
    ['characters', { en: 'the Еuropean Union' }, 'warning characters.mixed en:Еuropean'],
    ['characters', { ar: 'قال\u0008 نعم' }, 'warning characters.control ar:'],
    ['characters', { ar: 'الاتحا\ufffd الأوروبي' }, 'error characters.replacement ar:'],
    ['characters', { ar: 'قـــال نعم' }, 'info characters.tatweel ar:'],
    // bidi
    ['bidi', { ar: 'قال \u2067نعم' }, 'warning bidi.unpaired ar:\u2067'],
    ['bidi', { en: 'He said \u202ayes' }, 'warning bidi.unpaired en:\u202a'],
    ['bidi', { ru: 'в 1914–1918 годах', ar: 'في 1918–1914' }, 'warning bidi.reversed ar:1918–1914'],
    // markup
    ['markup', { en: 'Save <b>now</b>', ar: 'احفظ <b>الآن' }, 'error markup.missing en:</b>'],
    ['markup', { en: 'Hello, {user}', ru: 'Здравствуйте' }, 'error markup.missing en:{user}'],
    ['markup', { en: '%1$s of %2$d', ar: '%1$s من' }, 'error markup.missing en:%2$d'],
    [
      'markup',
      {
        en: '{n, plural, one {# row of {total}} other {# rows of {total}}}',
        ar: '{n, plural, one {صف واحد} other {# صفوف}}',
      },
      'error markup.missing en:total',
    ],
    // link
    ['link', { en: 'See example.com/a', ru: 'См. https://example.com/b' }, ''],
    [
      'link',
      { en: 'See https://example.com/help', ar: 'انظر https://example.com/halp' },
      'error link.pair en:https://example.com/help ar:https://example.com/halp',
    ],
    ['link', { ru: 'Пишите на a@example.com.', ar: 'راسلنا.' }, 'warning link.missing ru:a@example.com'],
    // repetition
    ['repetition', { ru: 'Они встретились в в Москве.' }, 'warning repetition.word ru:в в'],
    ['repetition', { ar: 'اجتمعوا في في موسكو' }, 'warning repetition.word ar:في في'],
    ['repetition', { en: 'They met in in Moscow.' }, 'warning repetition.word en:in in'],
  ])('%s: %o', (check, row, expected) => {
    const rows = Array.isArray(row) ? (row as Row[]) : [row as Row];
    expect(run(check, rows).join('\n')).toContain(expected);
  });
});

/** The checks that need nothing from outside, no glossary and no patterns. */
const ALL = CHECK_NAMES.filter((check) => check !== 'terminology' && check !== 'pattern');

describe('nothing at all in correct texts', () => {
  it.each<[string, Row]>([
    [
      'news',
      {
        ar: 'قال الرئيس، في مؤتمر صحفي يوم الاثنين، إن «الاتفاق لا يزال قائمًا» بعد 30 ألف ساعة من العمل.',
        ru: 'На пресс-конференции в понедельник президент сказал, что «соглашение в силе» после 30 тысяч часов работы.',
        en: 'At a press conference on Monday, the president said that “the agreement still stands” after 30,000 hours of work.',
      },
    ],
    [
      'a question with its answer',
      {
        ar: 'هل وصلوا؟ نعم، وصلوا في السابعة والنصف مساءً.',
        ru: 'Они приехали? Да, в половине восьмого вечера.',
        en: 'Have they arrived? Yes, at half past seven in the evening.',
      },
    ],
    [
      'history',
      {
        ar: 'تأسست المدينة عام 300 قبل الميلاد ودُمرت في منتصف القرن الثالث.',
        ru: 'Город основан в 300 году до н. э. и разрушен в середине III века.',
        en: 'The city was founded in 300 BC and destroyed in the mid-third century.',
      },
    ],
    [
      'abbreviations and initials',
      {
        ar: 'كتب ت. س. إليوت ذلك، إلخ.',
        ru: 'Т. С. Элиот писал это и т. д.',
        en: 'T. S. Eliot wrote this, etc.',
      },
    ],
    [
      'messages with markup',
      {
        ar: 'تم حذف <b>{count}</b> من الملفات (انظر https://example.com/ar/help).',
        ru: 'Удалено файлов: <b>{count}</b> (см. https://example.com/ru/help).',
        en: 'Deleted <b>{count}</b> files (see https://example.com/en/help).',
      },
    ],
    [
      'measures',
      {
        ar: 'تبلغ سرعته 800 كم/س وتكلفته 2.25 مليون دولار، أي بزيادة 5٪.',
        ru: 'Его скорость — 800 км/ч, а цена — 2,25 млн долларов, то есть на 5 % больше.',
        en: 'It flies at 800 km/h and costs $2.25 million, that is 5% more.',
      },
    ],
    [
      'noon and midnight',
      {
        ar: 'يُفتح المتجر عند الظهر ويُغلق عند منتصف الليل.',
        ru: 'Магазин открывается в полдень и закрывается в полночь.',
        en: 'The shop opens at noon and closes at midnight.',
      },
    ],
  ])('%s', (_, row) => {
    expect(ALL.flatMap((check) => run(check, [row]))).toEqual([]);
  });
});
