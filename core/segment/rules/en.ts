import type { LanguageRules } from './table.ts';

export const english: LanguageRules = {
  lang: 'en',
  name: 'English',
  lowerCase: true,
  extra: [
    // “Why?” I asked. “Stop!” Anna said.
    [
      false,
      '[!?…]["”’»]',
      '\\s+(?:I|\\p{Lu}\\p{Ll}+)(?:\\s\\p{Lu}\\p{Ll}+)?\\s(?:said|says?|asked|asks?|replied|shouted|cried|whispered|called|told|answered|thought|added|exclaimed|demanded|muttered|yelled|screamed|continued)\\b',
    ],
    // (c. 1580), (b. March 1973)
    [false, '(?<![\\p{L}\\p{Nd}])(?:c|b|d|r|fl|v|pop|ext)\\.', '\\s[\\p{Lu}\\p{Nd}]'],
  ],
  open: `Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Rev Revd Fr Hon Rt_Hon St Ste Sr_Dr Gen Lt Lt_Col Lt_Gen Maj Maj_Gen Col Capt Cmdr
    Adm Sgt Cpl Pvt Brig Gov Sen Rep Reps Sens Pres Amb Atty Supt Det Insp Mt Ft P.S PVT Pvt e.g i.e cf viz vs approx ca esp incl excl resp`,
  beforeNumber: `H.R no nos fig figs p pp vol vols ch chap sec sect art par para eq ed eds tab ex app pt pts
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun`,
  either: `Inc Ltd Co Corp LLC Bros Cos U.S U.K U.N E.U U.S.A U.S.S.R D.C a.m p.m A.M P.M Ph.D M.D B.A M.A B.Sc M.Sc B.C A.D Jr Sr Esq etc
    al Ave Blvd Rd St.`,
  starters: `The This That These Those It Its He His She Her We Our They Their You Your I There Here However But And So When While If In On At
    As After Before For From With Without By A An All Both Each Some Many Most Not No Yes What Who Why How Where Then Thus Therefore Although
    Though Since Because During Despite Until Once Also Even Only Now Today Yesterday Meanwhile Moreover Furthermore Nobody Nothing`,
};
