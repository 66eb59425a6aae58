import type { PhrasePack } from './phrase-pack.ts';

// Ty and the plural of politeness. Refused: "członkiem", "wesprzyj akcję", "przekaż 1,5", "za miesiąc", "więcej o",
// "na facebooku", "zobacz jak", "dołącz do": stories and those they quote say them too.
export const pl: PhrasePack = {
  lang: 'pl',
  common: 'i, w, na, z, nie, się, do, to, że, o, jest, od, po, za, jak, ale, przez, dla, są, który',
  phrases: {
    ask: `=wesprzyj, kup subskrypcję, masz już konto, załóż konto, tylko dla prenumerator*, wesprzyj nas,
      wesprzyj niezależn*, zostań patron*, postaw nam, twoje wsparcie, aby czytać dalej, bez reklam`,
    field: 'subskryp*, prenumer*, patron*, wsparci*, wspier*',
    offer: 'anuluj w, wypróbuj za, sprawdź ofertę, za darmo przez',
    newsletter: `zapisz się na, otrzymuj, włącz powiadomienia, nie przegap, bądź na bieżąco, podaj adres,
      naszego newslettera`,
    mail: 'newsletter*, mail, skrzynk*',
    related: `=powiązane, =najnowsze, =popularne, czytaj też, czytaj także, czytaj więcej, zobacz także,
      najczęściej czytane, powiązane artykuły, może cię zainteresować`,
    promote: '=gry, posłuchaj, pobierz aplikację, rozwiąż quiz, obejrzyj wideo, krzyżówk*, napisz do nas',
    ad: '=sponsorowane, materiał sponsorowany, artykuł sponsorowany, linki afiliacyjne, =reklama',
    share: '=udostępnij, udostępnij na, skopiuj link, obserwuj nas',
    consent: 'plików cookie*, akceptuj wszystkie, twoja prywatność',
    comment: 'dodaj komentarz, zobacz komentarze, co o tym sądzisz',
    we: 'my, nas, nasz',
    you: 'ty, ciebie, twój, twoje',
    credit: 'fot, zdjęcie, materiały prasowe',
    byline: 'autor, autorka, opublikowano, aktualizacja',
    notice: 'sprostowanie, od redakcji, imiona bohaterów',
    furniture: '=menu, =szukaj, =kontakt, prawa zastrzeżone, polityka prywatności, czas czytania',
    said: 'powiedział, powiedziała, mówi, dodał, według',
  },
};
