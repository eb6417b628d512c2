import type { LanguageRules } from './table.ts';

export const french: LanguageRules = {
  lang: 'fr',
  name: 'French',
  extra: [
    // Closing guillemets have a blank before them.
    [false, '[.!?…]', '\\s»'],
  ],
  open: `M MM Mr Mme Mmes Mlle Mlles Dr Drs Pr Me Mgr St Ste Sr cf c.-à-d p.ex env ex av apr chap éd coll dir trad réf bd boul adj lat angl gr
    ap Cie Gén Col Cdt Cap Lt`,
  beforeNumber: 'art fig n no nos p pp vol t tél janv févr avr juil sept oct nov déc al',
  either: 'etc J.-C S.A U.S Inc Ltd Corp Jr hab',
  starters: `Le La Les Un Une Des Du De Il Elle Ils Elles On Nous Vous Je Tu Ce Cet Cette Ces C’est C'est Son Sa Ses Leur Leurs Dans En Sur Sous Par
    Pour Avec Sans Mais Et Ou Or Donc Car Si Quand Lorsque Comme Après Avant Depuis Pendant À Au Aux Ainsi Alors Aussi Puis Enfin Cependant Ici
    Là Tout Tous Plusieurs Selon Plus Que Qui`,
};
