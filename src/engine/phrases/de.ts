import type { PhrasePack } from './phrase-pack.ts';

// Lower case makes "Ihre Spende" (yours) and "ihre Spende" (hers) one: a polite form counts only with what it asks for.
// Refused: "im abo", "mitglied der", "spenden an", "euro im monat", "im überblick", "mehr zu", "hinweise an" (the police).
// Kept although the police take one too: "anzeige", the label of nearly all German advertising.
export const de: PhrasePack = {
  lang: 'de',
  common: 'der, die, das, und, in, zu, den, mit, von, für, auf, ist, im, dem, nicht, ein, eine, als, auch, es',
  phrases: {
    ask: `=abonnieren, =spenden, jetzt abonn*, probeabo*, digitalabo*, jetzt registrieren, jetzt anmelden,
      kostenlos registrieren, weiterzulesen, um diesen artikel, nur für mitglieder, exklusive inhalte,
      zugriff auf alle, werbefrei*, weniger werbung, adblocker, mitglied werden, werde mitglied, unterstütz* uns,
      unabhängigen journalismus, ihre unterstützung hilft, wir brauchen deine, dir gefällt, nur für abonnent*,
      bereits ein konto, bereits ein abo, noch kein konto, jetzt spenden, werden sie mitglied, unterstützen sie uns,
      unterstützen sie unser*, deine spende`,
    field: 'abo, abos, abonn*, mitglied*, spende*, unterstütz*, beitrag, registrier*, anmelden',
    offer: `jederzeit künd*, monatlich künd*, kostenlos testen, gratis testen, jetzt testen, monat kostenlos,
      danach _ _ euro, zum angebot`,
    newsletter: `=newsletter, =anmelden, unser* newsletter*, zum newsletter, newsletter an*, weitere newsletter,
      ihrem postfach, deinem postfach, ihre e mail, nichts mehr verpassen, auf dem laufenden, mit der anmeldung,
      whatsapp kanal*`,
    mail: 'newsletter*, mail, postfach, benachrichtigung*, täglich*',
    related: `=empfehlungen, =beliebt, =neueste, =aktuelle, =mehr, =themen, =thema, lesen sie auch, lies auch,
      mehr lesen, weiterlesen, mehr dazu, mehr zum thema, mehr erfahren, meistgelesen*, ähnliche artikel,
      das könnte sie, empfehlungen der redaktion, weitere artikel`,
    promote: `=videos, jetzt hören, unser* podcast*, alle folgen, jetzt ansehen, zum quiz, testen sie ihr wissen,
      kreuzworträtsel*, app store, tickets sichern, schreiben sie uns, video ansehen`,
    ad: `anzeige, =anzeigen, advertorial*, gesponsert*, von unseren partnern, affiliate*, partnerlink*, für sie ändert,
      =werbung, enthält werbung`,
    share: `=teilen, =merken, =drucken, artikel teilen, auf facebook teilen, link kopier*, folgen sie uns,
      fehler gefunden`,
    consent: 'cookies verwenden, verwenden cookies, alle akzeptieren, externer inhalt, inhalte anzeigen',
    comment: `=kommentare, =antworten, alle kommentare, netiquette, diskutieren sie mit, schreiben sie einen kommentar,
      schreibe einen kommentar, kommentare anzeigen`,
    we: 'wir, uns, unser, unsere',
    you: 'sie, ihr, ihre, ihnen, du, dich, dir',
    credit: 'foto, fotos, bild, bildquelle, symbolbild, dpa',
    byline: 'von, text, aktualisiert, veröffentlicht, stand, uhr',
    notice: 'korrektur, richtigstellung, anmerkung, hinweis der redaktion, einer früheren, wurde aktualisiert',
    furniture: `=menü, =suche, =kontakt, =schließen, impressum, datenschutz, datenschutzerklärung, agb,
      rechte vorbehalten, lesezeit, artikel drucken`,
    said: 'sagte, sagt, sagten, erklärte, berichtet, laut, zufolge',
  },
};
