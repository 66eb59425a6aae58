import { attribute } from '../dom.ts';
import { addressSignal } from '../signal.ts';

/** The publisher marks its links as sponsored. */
export const relSponsored = addressSignal({
  id: 'rel-sponsored',
  family: 'publisher',
  speaksFor: ['ad'],
  test: (_, link) => /\bsponsored\b/i.test(attribute(link, 'rel') ?? ''),
});
