/**
 * Family names that stand before given names in Korean, Chinese and Vietnamese, as Latin and Russian write them, in lower
 * case.
 */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(
  (
    'kim lee park pak choi choe jung jeong kang cho yoon yun jang lim ri moon mun ban han roh li wang zhang liu chen yang ' +
    'huang zhao wu zhou xu sun xi mao deng hu jiang wen nguyen tran pham ' +
    'ким ли пак чхве чон кан чо юн чан лим ри мун пан хан но ван чжан лю чэнь ян хуан чжао чжоу сюй си мао дэн ху цзян вэнь нгуен чан фам'
  ).split(' '),
);
