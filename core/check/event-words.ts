/** What kind of happening a word names: two dates beside words of one kind may be about one event. */
export type EventKind = 'accord' | 'meeting' | 'attack' | 'vote' | 'disaster' | 'signing';

/**
 * Beginnings of words by kind and language, lower case, without vowel signs. Arabic ones are looked for behind the article
 * and the clitics of a word.
 */
export const EVENT_WORDS: Readonly<Record<string, Readonly<Record<EventKind, readonly string[]>>>> = {
  en: {
    accord:
      'statement declaration agreement accord ceasefire cease-fire truce treaty communiqu memorandum armistice deal'.split(
        ' ',
      ),
    meeting: 'talks meeting summit negotiation conference conversation visit'.split(' '),
    attack: 'attack bombing explosion blast assault raid shelling airstrike shooting invasion massacre'.split(
      ' ',
    ),
    vote: 'election vote referendum ballot poll'.split(' '),
    disaster: 'earthquake quake crash accident flood eruption hurricane collision derailment tsunami'.split(
      ' ',
    ),
    signing: 'signed signing inaugurat opened founded launch'.split(' '),
  },
  ru: {
    accord:
      'заявлени декларац соглашени договорённост договореннос перемири прекращени договор меморандум коммюнике'.split(
        ' ',
      ),
    meeting: 'переговор встреч саммит конференци беседа беседы визит'.split(' '),
    attack: 'атак нападени взрыв теракт обстрел штурм налёт вторжени стрельб'.split(' '),
    vote: 'выбор голосовани референдум'.split(' '),
    disaster: 'землетрясени авари катастроф крушени наводнени извержени ураган столкновени цунами'.split(' '),
    signing: 'подписа открыти открыт основан запуск инаугурац'.split(' '),
  },
  ar: {
    accord: 'بيان اعلان اتفاق هدن معاهد مذكر تفاهم'.split(' '),
    meeting: 'محادث اجتماع قم مفاوض لقاء مؤتمر زيار مباحث'.split(' '),
    attack: 'هجوم هجم انفجار تفجير قصف اعتداء غار غزو مجزر'.split(' '),
    vote: 'انتخاب تصويت استفتاء اقتراع'.split(' '),
    disaster: 'زلزال تحطم حادث فيضان ثوران اعصار تصادم تسونامي'.split(' '),
    signing: 'توقيع وقع افتتاح تاسيس اطلاق'.split(' '),
  },
};
