import type { LanguageRules } from './table.ts';

export const turkish: LanguageRules = {
  lang: 'tr',
  name: 'Turkish',
  ordinals: true,
  open: `Dr Prof Doç Yrd Öğr Gör Arş Av Sn Alb Alm Ar Bnb Çvş Far Fr Gen Hz İng İt Kd Kor Kur Müh Mim Op Org Ord Ort Sad St T.C Tğm Tuğa Tuğg Tüm
    Ütğm Vet Yay Yb Yzb bkz örn yakl ör Ltd Şti A.Ş vd`,
  beforeNumber: 'No s sf Cad Sok Mah Apt Blv Tel md fık c sa',
  either: 'vb vs M.Ö M.S Cad Sok Mah',
  starters: `Bu Şu O Ben Sen Biz Siz Onlar Bir Ve Ama Fakat Ancak Çünkü Eğer Ne Kim Nasıl Neden Niçin Daha En Her Hiç Bütün Tüm Sonra Şimdi Bugün Dün
    Ayrıca Böyle Öyle İşte Hem Ya İlk Son`,
};
