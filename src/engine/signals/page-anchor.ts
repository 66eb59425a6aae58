import { attribute } from '../dom.ts';
import { signal } from '../signal.ts';

/** Leads to a place on the same page: contents, notes, "back to top". Stronger the more of it is such links. */
export const pageAnchor = signal({
  id: 'page-anchor',
  family: 'address',
  speaksFor: ['chrome'],
  strength({ links, linkDensity }) {
    const anchors = links.filter((link) => PLACE.test(attribute(link, 'href') ?? '')).length;
    return anchors === 0 ? 0 : (anchors / links.length) * (0.3 + 0.7 * linkDensity);
  },
});

/** `#` alone and `#!` are buttons and addresses of apps. */
const PLACE = /^#[^!]/;
