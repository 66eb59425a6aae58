import type { PhrasePack } from './phrase-pack.ts';

// Bokmål, with nynorsk where it differs. "Bli medlem" is said of the EU too; only its company tells. Refused:
// "i måneden", "mer om", "støtte til", "følg med", "prøv å", "på facebook": stories and those they quote say them too.
export const no: PhrasePack = {
  lang: 'no',
  common: 'og, i, å, det, er, en, til, av, på, for, som, med, den, de, ikke, ikkje, har, et, eit, om',
  phrases: {
    ask: `=bli medlem, bli abonnent, allerede abonnent, er du abonnent, for abonnenter, støtt oss, støtt uavhengig*,
      ditt bidrag, uten reklame, for å lese videre, lese hele saken, lese heile saka, din støtte`,
    field: 'abonn*, medlem*, støtt*, bidrag*, konto',
    offer: 'avslutt når, ingen binding*, prøv gratis, våre tilbud',
    newsletter: `=nyhetsbrev, meld deg på, innboksen din, e postadressen din, gå ikke glipp, hold deg oppdatert,
      slå på varsler`,
    mail: 'nyhetsbrev*, e post, innboks*',
    related: `=relatert, =siste, =flere saker, =anbefalt, les også, les mer, les hele, se også, relaterte saker,
      mest lest*, siste nytt, saken fortsetter`,
    promote: '=spill, lytt nå, last ned appen, ta quizen, se videoen, kryssord, tips oss',
    ad: 'annonsør*, sponset, reklamelenke*, =annonse, =annonser',
    share: '=del, del saken, kopier lenke, følg oss',
    consent: 'informasjonskapsler, godta alle, eksternt innhold',
    comment: 'vis kommentarer, delta i debatten, skriv en kommentar',
    we: 'vi, oss, vår',
    you: 'du, deg, din, ditt',
    credit: 'foto, arkivfoto, illustrasjon',
    byline: 'av, publisert, oppdatert, redaksjonen',
    notice: 'rettelse, en tidligere versjon, er oppdatert',
    furniture: '=meny, =søk, =lukk, ansvarlig redaktør, personvernerklæring, lesetid',
    said: 'sier, sa, ifølge, forteller, opplyser',
  },
};
