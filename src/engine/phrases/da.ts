import type { PhrasePack } from './phrase-pack.ts';

// "Bliv medlem" is said of NATO too; only its company tells. Refused: "om måneden", "mere om", "støtte til", "læs op",
// "følg med", "prøv at", "på facebook": stories and those they quote say them too.
export const da: PhrasePack = {
  lang: 'da',
  common: 'og, i, at, det, er, en, til, af, på, for, som, med, den, der, de, ikke, har, et, om, han',
  phrases: {
    ask: `bliv abonnent, allerede abonnent, er du abonnent, for abonnenter, støt os, støt uafhængig*, dit bidrag,
      uden reklamer, for at læse videre, bliv medlem i dag, støt vores`,
    field: 'abonn*, medlem*, støt*, bidrag*, konto',
    offer: 'opsig når, ingen binding, prøv gratis, vores tilbud',
    newsletter: `=nyhedsbrev, tilmeld dig, din indbakke, din e mail, gå ikke glip, hold dig opdateret,
      notifikationer til`,
    mail: 'nyhedsbrev*, mail, indbakke',
    related: `=relaterede, =seneste, =populære, =mere om, læs også, læs mere, læs videre, læs hele,
      relaterede artikler, mest læste, seneste nyt, artiklen fortsætter`,
    promote: '=spil, lyt nu, hent appen, tag quizzen, se videoen, krydsord, tip redaktionen',
    ad: 'annoncør*, sponsoreret, affiliate*, =annonce, =annoncer',
    share: '=del, del artiklen, kopier link, følg os',
    consent: 'bruger cookies, accepter alle, eksternt indhold',
    comment: 'vis kommentarer, deltag i debatten, skriv en kommentar',
    we: 'vi, os, vores',
    you: 'du, dig, din, dit',
    credit: 'foto, arkivfoto, illustration',
    byline: 'af, publiceret, opdateret, redaktionen',
    notice: 'rettelse, en tidligere version, er opdateret',
    furniture: '=menu, =søg, =luk, rettigheder forbeholdes, læsetid, til toppen',
    said: 'siger, sagde, ifølge, fortæller, oplyser',
  },
};
