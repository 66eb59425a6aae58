import type { Language } from './language.ts';

export const nl: Language = {
  before: 'dhr mevr mw dr drs prof ir ing mr bijv bv ca o.a m.b.t st resp incl excl d.w.z',
  numbered: 'nr nrs blz p art',
  leaning:
    'hij zij ze het_is het_was dit dat deze die hem haar zijn hun hen daar daarbij daardoor daarom daarmee daarna daarnaast daarvan daarvoor daarop daarover hier hierbij hierdoor hiermee hierna er maar en of want dus echter toch ook bovendien verder tevens eveneens daarentegen desondanks niettemin intussen ondertussen vervolgens toen dan zo zowel beide beiden bijvoorbeeld onder_andere ten_slotte tot_slot aan_de_andere_kant op_die_manier volgens_hem volgens_haar immers trouwens overigens',
  opening:
    'de het een in op aan bij met na van voor door om als toen sinds tijdens volgens wij we ik je er nog nu wie wat waarom meer twee drie',
  notice:
    /lees (?:ook|meer|verder)|klik hier|meld je aan|alle rechten|volg ons|\(foto|^\W*(?:foto|video|beeld)\b.{0,25}:/iu,
};
