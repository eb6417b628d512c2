import type { LanguageRules } from './table.ts';

export const german: LanguageRules = {
  lang: 'de',
  name: 'German',
  ordinals: true,
  open: `Dr Prof Hr Hrn Fr Frl Dipl Dipl.-Ing Ing Mag St Sr z.B d.h u.a i.d.R d.i i.e z.T u.U v.a z.Zt bzw ca evtl ggf inkl exkl max min vgl
    s.o s.u sog insb bes ehem geb gest verh hl jr sen Str Hrsg bspw allg franz frz engl lat griech dt ital span russ röm ungar österr schweiz
    amerik brit nördl südl östl westl urspr ursprgl eigtl gen gegr sogen Gebr Hptm Lt Gen Maj`,
  beforeNumber:
    'Nr Nrn Abb Abs Art Bd Bde Kap S Tab Tel Fax Ziff Jan Feb Febr Mrz Apr Jun Jul Aug Sep Sept Okt Nov Dez Mo Di Mi Do Fr Sa So',
  either: 'usw etc u.ä o.ä u.v.m Jh Jhd Jahrh v.Chr n.Chr Inc Ltd Co Corp U.S USA Mio Mrd Tsd e.V a.D i.R',
  starters: `Der Die Das Den Dem Des Ein Eine Einen Einem Einer Er Sie Es Wir Ihr Ich Du Sein Seine Ihre Dieser Diese Dieses Diesem In Im Am An Auf
    Aus Bei Beim Mit Nach Von Vom Zu Zum Zur Für Über Unter Vor Durch Als Wenn Weil Da Dann Dort Hier Doch Aber Und Oder Auch Nur Noch Nicht
    Seit Bis Während So Wie Was Wer Wo Man Alle Viele Daher Deshalb Trotzdem Danach Später Heute Zudem Außerdem Jedoch`,
};
