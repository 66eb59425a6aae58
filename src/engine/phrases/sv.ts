import type { PhrasePack } from './phrase-pack.ts';

// "Bli medlem" is said of NATO too; only its company tells. Refused: "i månaden", "mer om", "stöd till", "just nu",
// "följ med", "prova på", "gå med i": stories and those they quote say them too.
export const sv: PhrasePack = {
  lang: 'sv',
  common: 'och, i, att, det, som, en, på, är, av, för, med, till, den, har, de, inte, om, ett, han, men',
  phrases: {
    ask: `=prenumerera, =bli medlem, bli prenumerant, redan prenumerant, är du prenumerant, för prenumeranter,
      stötta oss, stöd oberoende, swisha, ditt stöd, utan reklam, för att läsa vidare, stöd oss`,
    field: 'prenum*, medlem*, stöd*, bidrag*, konto',
    offer: 'avsluta när, ingen bindningstid, prova gratis, se erbjudande*',
    newsletter: '=nyhetsbrev, anmäl dig, din inkorg, din e post, missa inget, håll dig uppdaterad, slå på notiser',
    mail: 'nyhetsbrev*, e post, mejl*',
    related: `=relaterat, =senaste, =populärt, =mer från, läs också, läs även, läs mer, läs hela, relaterade artiklar,
      mest läst*, senaste nytt, texten fortsätter`,
    promote: '=spel, lyssna nu, ladda ner appen, gör quizet, se klippet, korsord, tipsa oss',
    ad: 'annonssamarbete, annonsör*, reklamlänk*, =annons, =annonser',
    share: '=dela, dela artikeln, kopiera länk, följ oss',
    consent: 'använder cookies, acceptera alla, externt innehåll',
    comment: 'visa kommentarer, delta i diskussionen, skriv en kommentar',
    we: 'vi, oss, vår',
    you: 'du, dig, din, ditt',
    credit: 'foto, bild, arkivbild, illustration',
    byline: 'av, publicerad, uppdaterad, redaktionen',
    notice: 'rättelse, en tidigare version, egentligen något annat',
    furniture: '=meny, =sök, =stäng, ansvarig utgivare, alla rättigheter, lästid',
    said: 'säger, sade, enligt, berättar, uppger',
  },
};
