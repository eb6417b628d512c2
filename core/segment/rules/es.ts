import type { LanguageRules } from './table.ts';

export const spanish: LanguageRules = {
  lang: 'es',
  name: 'Spanish',
  open: `sr sra srta sres sras dr dra dres D Dña Dn Da Ud Uds Vd Vds Lic Lcdo Ing Arq Prof Profa Gral Gral Cap Cnel Tte Sto Sta Mons Excmo Excma
    Ilmo Fr Fray Rvdo p.ej aprox Avda Av Mr Mrs St Ma Cía admón atte cf vs`,
  beforeNumber:
    'n núm nº n.º no pág págs p pp art arts cap caps fig figs vol tel tfno apdo ene feb mar abr may jun jul ago sep sept oct nov dic',
  either: 'etc EE.UU a.C d.C S.A S.L Inc Ltd Co Corp Jr U.S',
  starters: `El La Los Las Lo Un Una Unos Unas Él Ella Ellos Ellas Yo Tú Nosotros Este Esta Estos Estas Ese Esa Esto Eso Su Sus En De Del Al A Con Sin
    Por Para Pero Y E O Si Cuando Como Aunque Mientras Después Antes Desde Hasta Durante Entre Según Sobre También Además Así Entonces Luego
    Hoy Ayer Aquí Allí Es Fue Son Se No Que Quien Todo Todos Muchos`,
};
