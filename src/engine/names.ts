import { holds } from './boxes.ts';
import { namesOf, tokensOf } from './tokens.ts';
import type { Box } from './types.ts';

/** Names that templates the world over give their parts, by what the part is for. Weak priors: never proof. */
export const NAMES = {
  appeal:
    'subscribe subscription subscriptions subscriber subscribers membership member donate donation donations contribute contribution support supporter paywall regwall register registration meter premium upsell offer offers epic piano abo plus',
  newsletter: 'newsletter newsletters signup mailchimp mailing optin email emails mc convertkit klaviyo',
  promo:
    'related recirc recirculation recommended recommendation recommendations recommend trending popular most read more promo promos promotion teaser teasers card cards readmore readnext next previous latest playlist carousel also similar onward',
  ad: 'ad ads adv advert advertisement adslot adsense sponsor sponsored sponsorship outbrain taboola dfp gpt native dianomi werbung anzeige publicidad publicite pubblicita reklama reklame reklam annonce advertentie partner partners',
  shop: 'affiliate affiliates commerce ecommerce product products shop shopping price prices pricing buy merchant merchants retailer retailers deal deals coupon coupons',
  social: 'share shares sharing social follow facebook twitter whatsapp addtoany sharethis sharedaddy',
  consent: 'cookie cookies consent gdpr cmp ccpa onetrust',
  comments: 'comment comments disqus discussion replies reply respond',
  navigation:
    'nav navigation navbar menu header footer breadcrumb breadcrumbs sidebar search login meta masthead copyright banner',
  author:
    'author authors bio biography byline contributor contributors writer autor autoren auteur autore auteurs redakteur',
  tags: 'tag tags tagged taglist topic topics keyword keywords hashtag hashtags category categories etiquetas schlagworte schlagwort themen temas tagi',
  tools:
    'tool tools toolbar toc contents inhaltsverzeichnis print bookmark bookmarks save saved fontsize textsize ticker',
  story:
    'article story body content entry post text paragraph caption headline byline lede standfirst dek articlebody rich prose',
} as const;
export type NameKind = keyof typeof NAMES;
export const NAME_KINDS = Object.keys(NAMES) as NameKind[];

/** What is left of a name at each box further in. */
const FADE = 0.85;
/** Below this a name tells nothing any more. */
const FADED = 0.4;

let kindsOf: Map<string, number> | undefined;

/** The kinds that each name stands for, one bit each. */
function allKinds(): Map<string, number> {
  if (kindsOf) return kindsOf;
  kindsOf = new Map();
  for (let k = 0; k < NAME_KINDS.length; k += 1)
    for (const word of NAMES[NAME_KINDS[k]!].split(' ')) kindsOf.set(word, (kindsOf.get(word) ?? 0) | (1 << k));
  return kindsOf;
}

function kindsIn(names: string, kinds: ReadonlyMap<string, number>): number {
  let found = 0;
  for (const token of tokensOf(names)) found |= kinds.get(token) ?? 0;
  return found;
}

/**
 * How strongly each kind of name is felt in each box that holds text: `[kind * boxes.length + box]`, 1 where the box itself
 * bears it. The main prose's box and those around it name the page, not a part of it, and pass nothing on.
 */
export function feltNames(boxes: readonly Box[], main: Box): Float32Array {
  const felt = new Float32Array(NAME_KINDS.length * boxes.length);
  const kinds = allKinds();
  const known = new Map<string, number>([['', 0]]);
  for (const box of boxes) {
    if (box.first === box.end) continue;
    const names = namesOf(box.element, box.tag);
    const own = known.get(names) ?? kindsIn(names, kinds);
    known.set(names, own);
    const passesOn = box.parent >= 0 && !holds(boxes[box.parent]!, main);
    if (own === 0 && !passesOn) continue;
    for (let k = 0; k < NAME_KINDS.length; k += 1) {
      const at = k * boxes.length;
      const inherited = passesOn ? felt[at + box.parent]! * FADE : 0;
      felt[at + box.index] = own & (1 << k) ? 1 : inherited < FADED ? 0 : inherited;
    }
  }
  return felt;
}
