import type { Language } from './language.ts';

export const pl: Language = {
  before:
    'dr prof inż mgr hab gen płk mjr kpt por ppłk św ul al pl im tzw tzn np m.in ok ww godz zob por ks bp abp red woj',
  either: 'r w tys mln mld zł jr',
  numbered: 'nr s str art pkt ust t',
  ordinals: true,
  leaning:
    'on ona ono oni one jego jej ich jemu mu ten ta to te ci tego tej tych tym tę tą taki taka takie tam tutaj tu ale i a oraz albo lecz jednak więc zatem dlatego natomiast ponadto poza_tym oprócz_tego także również też potem następnie wtedy wówczas tymczasem jednocześnie mimo_to z_kolei na_przykład w_ten_sposób w_związku_z_tym w_efekcie z_tego przy_tym po_czym obaj obie oboje według_niego według_niej zaś bowiem',
  opening: 'w we na z ze do od po przed przy dla za o jak gdy kiedy jeśli według podczas nie my ja ty co kto dwa trzy',
  notice:
    /czytaj (?:także|też|więcej|również)|zobacz (?:także|też)|kliknij|zapisz się|wszelkie prawa|\(fot|^\W*(?:fot|foto|wideo)\b.{0,25}[:.]/iu,
};
