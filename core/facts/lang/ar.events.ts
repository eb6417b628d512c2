import type { EventWords } from '../vocabulary.ts';

/** Arabic words for what happens, behind the article and the clitics of a word. */
export const ARABIC_EVENTS: EventWords = {
  accord: 'بيان اعلان اتفاق هدن معاهد مذكر تفاهم',
  meeting: 'محادث اجتماع قم مفاوض لقاء مؤتمر زيار مباحث',
  attack: 'هجوم هجم انفجار تفجير قصف اعتداء غار غزو مجزر',
  vote: 'انتخاب تصويت استفتاء اقتراع',
  disaster: 'زلزال تحطم حادث فيضان ثوران اعصار تصادم تسونامي',
  signing: 'توقيع وقع افتتاح تاسيس اطلاق',
};
