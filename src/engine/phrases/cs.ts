import type { PhrasePack } from './phrase-pack.ts';

// Refused in the strong lists, because stories say them too: "podpořte", "předplatné", "přihlaste se", "sledujte" alone.
export const cs: PhrasePack = {
  lang: 'cs',
  common: 'a, v, na, se, je, že, s, z, do, o, to, i, k, ve, pro, za, by, ale, si, po',
  phrases: {
    ask: `=předplatit, předplatitelem, vaše předplatné, pro předplatitele, máte již účet, založte si účet, čtěte bez,
      zbývají vám, podpořte nás, podpořte nezávisl*, vaše podpora`,
    field: 'předplat*, člen*, podpoř*, podpor*, příspěv*',
    offer: 'zrušit kdykoli*, vyzkoušejte zdarma, první měsíc za, roční předplatné',
    newsletter: 'naše* newsletter*, vaše e mail*, svou e mail*, zapněte oznámení, nenechte si ujít, se k odběru',
    mail: 'newsletter*, e mail*, odběr*',
    related: `=související, =nejnovější, =doporučujeme, =další články, čtěte také, čtěte dál, přečtěte si,
      více k tématu, nejčtenější, související články, podobné články, mohlo by vás`,
    promote: '=hry, =videa, poslechněte si, stáhněte si, podívejte se na video, google play, kvíz',
    ad: '=reklama, =inzerce, komerční sdělení, placený obsah, získat provizi',
    share: '=sdílet, =sledovat, sdílet na, sledujte nás',
    consent: 'soubory cookie*, odmítnout vše',
    comment: '=komentáře, přidat komentář, vstoupit do disku*',
    we: 'my, nás, náš',
    you: 'vy, vás, váš, vaše',
    credit: 'foto, ilustrační, snímek',
    byline: 'autor, autorka, publikováno, aktualizováno',
    notice: 'oprava, upřesnění, redakce se omlouvá',
    furniture: '=menu, =hledat, =kontakt, práva vyhrazena, ochrana osobních, minuty čtení',
    said: 'řekl, řekla, uvedl, uvedla, podle',
  },
};
