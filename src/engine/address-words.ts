/** Words in the hosts and paths of links, by where such links lead, in the languages of news sites. */
export const ADDRESS_WORDS = {
  ask: 'subscribe subscription subscriptions subscribenow membership memberships member donate donation donations contribute checkout patreon paypal kofi buymeacoffee gofundme abo abos abonnement abonnements abonnieren abonner abonnez suscripcion suscripciones suscribete suscribirse abbonati abbonamento abbonamenti assine assinatura assinar assinante spenden spende unterstuetzen soutenir soutenez faireundon don doar donar donaciones dona prenumerera abonneren abonnere stotte prenumerata wesprzyj predplatne podderzhat bagis bagisyap premium gift offers pricing plans supportus supporters steadyhq join joinus socios hazte sostieni sostienici apoie contribuer patron patrons patronite tipeee liberapay opencollective boosty medlem lidworden vrienden mitglied foerdern podporte podpora wsparcie pidtrymka destek abonelik elofizetes tilaa',
  account:
    'login signin register registration signup account konto anmelden registrieren connexion inscription registro iniciar cuenta accedi registrati entrar auth sso id myaccount',
  newsletter:
    'newsletter newsletters newslettersignup nieuwsbrief nieuwsbrieven boletin boletines infolettre infolettres nyhetsbrev nyhedsbrev rassylka bulten biuletyn zpravodaj mailchimp klaviyo sendinblue brevo substack emails alerts briefing lettre lettres infobrief rozsylka hirlevel uutiskirje',
  share: 'share sharer sharearticle intent tweet send submit pin addtoany whatsapp',
  network:
    'facebook twitter x instagram youtube tiktok linkedin threads bsky mastodon telegram t vk reddit pinterest flipboard whatsapp snapchat xing line weibo naver',
  promote:
    'podcast podcasts spotify itunes apps play shop store boutique tienda quiz quizzes games game crossword crosswords puzzles sudoku events event webinar webinars courses course video videos gallery galleries photos audio tv live listen watch ebook books',
  ad: 'doubleclick googleadservices outbrain taboola adclick adserver ads revcontent mgid zergnet dianomi awin awin1 skimlinks skimresources viglink shareasale tradedoubler zanox sponsored amazon amzn ebay aliexpress walmart bestbuy rakuten linksynergy prf anrdoezrs dpbolvw jdoqocy kqzyfj pntra go2 tidd bookshop',
  index:
    'tag tags topic topics category categories author authors section sections thema themen theme themes tema temas rubrik rubrique profile search archive',
} as const;
export type AddressKind = keyof typeof ADDRESS_WORDS;

const KINDS = Object.keys(ADDRESS_WORDS) as AddressKind[];
const bits = Object.fromEntries(KINDS.map((kind, k) => [kind, 1 << k])) as Record<AddressKind, number>;
let kindsOf: Map<string, number> | undefined;

/** The words made ready, when the first link is read. */
function allKinds(): Map<string, number> {
  if (kindsOf) return kindsOf;
  kindsOf = new Map();
  for (const kind of KINDS)
    for (const word of ADDRESS_WORDS[kind].split(' ')) kindsOf.set(word, (kindsOf.get(word) ?? 0) | bits[kind]);
  return kindsOf;
}

/** The kinds of address that a host or path word stands for, one bit each. */
export const kindsOfWord = (word: string): number => allKinds().get(word) ?? 0;
export const isKind = (kinds: number, kind: AddressKind): boolean => (kinds & bits[kind]) !== 0;
