import { nameSignal } from '../signal.ts';

/** A box around it is named for related or promoted content. */
export const namedPromo = nameSignal({
  id: 'named-promo',
  speaksFor: ['promo'],
  names:
    'related recirc recirculation recommended recommendation recommendations recommend trending popular most read more promo promos promotion teaser teasers card cards readmore readnext next previous latest playlist carousel also similar related-posts onward',
});
