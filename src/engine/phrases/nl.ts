import type { PhrasePack } from './phrase-pack.ts';

// Je and u. Refused: "word lid" (of the EU), "per maand", "meer over", "steun aan", "lees je", "lid van", "in je",
// "volg de": stories and those they quote say them too.
export const nl: PhrasePack = {
  lang: 'nl',
  common: 'de, het, een, van, en, in, is, dat, op, te, zijn, met, die, voor, niet, aan, er, om, ook, als',
  phrases: {
    ask: `=abonneren, =doneer, word abonnee, al abonnee, jouw abonnement, voor abonnees, steun ons,
      steun onafhankelijke, doneer nu, jouw bijdrage, onbeperkt lezen, om verder te lezen, jouw steun`,
    field: 'abonn*, lid, leden, doneer*, donatie*',
    offer: 'maandelijks opzegbaar, probeer gratis, daarna _ _ per',
    newsletter: '=nieuwsbrief, schrijf je in, je inbox, mis niets, je e mail, whatsapp kanaal, blijf op de hoogte',
    mail: 'nieuwsbrief*, mail, inbox',
    related: `=gerelateerd, =meer nieuws, =trending, =net binnen, lees ook, lees meer, lees verder, lees hier,
      meest gelezen, gerelateerde artikelen, meer over dit, gaat verder onder`,
    promote: '=puzzels, luister nu, doe de quiz, bekijk de video, test je kennis, tip de redactie, download de app',
    ad: '=gesponsord, gesponsorde, advertorial*, affiliate*, =advertentie, =advertenties',
    share: '=delen, deel dit, kopieer link, volg ons',
    consent: 'gebruiken cookies, alles accepteren, externe content',
    comment: 'alle reacties, praat mee, plaats een reactie',
    we: 'wij, ons, onze',
    you: 'je, jij, jouw, jou',
    credit: 'foto, beeld, archieffoto',
    byline: 'door, gepubliceerd, bijgewerkt, redactie',
    notice: 'correctie, een eerdere versie, van de redactie',
    furniture: '=menu, =zoeken, =sluiten, privacybeleid, leestijd, rechten voorbehouden',
    said: 'zegt, zei, volgens, vertelt, aldus',
  },
};
