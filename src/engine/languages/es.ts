import type { Language } from './language.ts';

export const es: Language = {
  before:
    'sr sra sres srta dr dra prof D dña gral cnel cap lic ing arq mons pbro aprox av avda EE depto ud uds st fco mª cf',
  either: 'cía UU',
  numbered: 'núm n nº no pág págs p art vol cap fig',
  leaning:
    'él ella ellos ellas ello esto eso aquello este esta estos estas ese esa esos esas aquel aquella su sus le les lo se_lo allí ahí así pero y e o sino aunque_así sin_embargo además también tampoco entonces luego después mientras_tanto no_obstante por_eso por_ello por_lo_tanto por_tanto por_su_parte por_otro_lado por_otra_parte por_ejemplo en_cambio en_efecto en_tanto de_hecho asimismo incluso aun_así ambos ambas dicho dicha dichos dichas tal tales al_mismo_tiempo a_su_vez el_mismo la_misma los_dos las_dos según_él según_ella pues porque finalmente igualmente posteriormente',
  opening:
    'el la los las un una unos unas en de a al del con por para sin sobre desde hasta según cuando si como mientras tras nosotros yo hoy ayer más dos tres no',
  notice:
    /lea también|lee también|te puede interesar|suscríbe(?:te|se)|haga clic|haz clic|todos los derechos|síguenos|\((?:foto|imagen)|^\W*(?:foto|vídeo|imagen)s?\b.{0,25}:/iu,
};
