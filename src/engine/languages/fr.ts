import type { Language } from './language.ts';

export const fr: Language = {
  before: 'M MM mme mmes mlle mgr dr pr me st ste cf ex av bd bld fg env éd prof gal cdt',
  either: 'cie col gén cap lt adj ét',
  numbered:
    'n no p pp art vol chap fig h min janv févr fév avr juil sept oct nov déc lun mar mer jeu ven sam dim av tél',
  leaning:
    'il elle ils elles ce cet cette ces c cela ceci ça son sa ses leur leurs lui celui celle ceux celles y on_y le_même la_même les_mêmes ces_derniers ce_dernier cette_dernière mais et or donc ainsi cependant pourtant toutefois néanmoins aussi enfin ensuite puis alors car également d_ailleurs d_autant en_effet en_revanche en_outre en_fait en_conséquence en_même_temps par_ailleurs par_exemple par_conséquent par_contre de_plus de_même de_son_côté de_leur_côté de_ce_fait à_son à_sa à_ses à_leur à_cela pour_lui pour_elle pour_cela pour_sa_part pour_leur_part pour_autant selon_lui selon_elle selon_eux après_cela dans_ce au_contraire du_coup l_un l_autre les_deux tous_deux s_il s_ils s_elle qu_il qu_elle',
  opening:
    'le la les l un une des du au aux nous je j vous on dans en à sur pour par avec sans depuis après avant pendant selon si quand lorsque comme plus deux trois quatre tout tous toute toutes chacun personne rien aujourd hier demain désormais ici là nul aucun certains plusieurs quelques voici oui non',
  notice:
    /crédits?\b.{0,3}:|lire aussi|à lire|abonnez-vous|inscrivez-vous|cliquez ici|en savoir plus|tous droits réservés|suivez-nous|\(photo|^\W*(?:photo|vidéo|image)s?\b.{0,25}:/iu,
};
