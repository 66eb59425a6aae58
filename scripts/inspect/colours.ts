import type { Label } from '../../src/engine/types.ts';

/** A colour for each label, as a terminal writes it (of 256) and as a page does. */
export const COLOURS: Readonly<Record<Label, readonly [terminal: number, page: string]>> = {
  story: [71, '#cdeac0'],
  appeal: [203, '#ffb3ab'],
  newsletter: [209, '#ffc9a3'],
  promo: [179, '#ffe8a3'],
  ad: [170, '#f3c1ec'],
  social: [110, '#bcd9f5'],
  consent: [139, '#d9c9ea'],
  comments: [102, '#d5d5c8'],
  chrome: [245, '#e3e3e3'],
};
