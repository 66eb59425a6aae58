import type { PhrasePack } from './phrase-pack.ts';

// Tu, lei and voi. Refused: "unisciti a", "al mese", "di più su", "iscritti al", "sostieni il", "in diretta", "scopri come".
export const it: PhrasePack = {
  lang: 'it',
  common: 'di, che, e, il, la, a, per, in, un, è, del, non, con, i, si, le, una, da, al, della',
  phrases: {
    ask: `=abbonati, abbonati ora, già abbonat*, riservato agli abbonati, per continuare a leggere, crea un account,
      diventa soci*, sostieni il nostro, aiutaci, il tuo contributo, sostieni un, sostienici, il tuo sostegno`,
    field: 'abbon*, soci*, donazion*, sosten*, registrat*',
    offer: 'disdici quando, prova gratuita, scopri le offerte, senza impegno',
    newsletter: `=iscriviti, iscriviti alla, la tua email, ricevi, resta aggiornat*, canale whatsapp,
      tua casella di posta`,
    mail: 'newsletter*, email, notifich*',
    related: `=correlati, =ultime notizie, =in evidenza, =altre notizie, leggi anche, leggi tutto, guarda anche,
      continua a leggere, i più letti, articoli correlati, potrebbe interessarti, per approfondire`,
    promote: "=giochi, ascolta il, guarda il video, scarica l'app, fai il quiz, cruciverba, scrivici",
    ad: '=annuncio, =sponsorizzato, contenuto sponsorizzato, link di affiliazione, =pubblicità',
    share: '=condividi, condividi su, copia link, seguici',
    consent: 'cookie, accetta tutti, senza accettare',
    comment: 'cosa ne pensi, lascia un commento, vedi i commenti',
    we: 'noi, nostro, nostra',
    you: 'tu, tuo, tua, ti',
    credit: 'foto, immagine, per gentile concessione',
    byline: 'di, pubblicato, aggiornato, redazione',
    notice: 'errata corrige, nota della redazione, riceviamo e pubblichiamo',
    furniture: '=menu, =cerca, =contatti, riproduzione riservata, chi siamo, tempo di lettura',
    said: 'ha detto, ha spiegato, ha dichiarato, spiega, secondo',
  },
};
