import { baseUrl, webAddress } from './address.ts';
import type { MeasuredPage } from './measure.ts';
import type { Promoted } from './promote.ts';
import { askAddress } from './signals/ask-address.ts';

/** The outlet's own support link in a hidden appeal: the ask is moved, not destroyed. */
export function supportLink(
  page: MeasuredPage,
  hidden: readonly Promoted[],
): { url: string; text: string } | undefined {
  for (const { box, label } of hidden) {
    if (label !== 'appeal') continue;
    const { first, end } = page.boxes[box]!;
    for (const block of page.blocks.slice(first, end)) {
      if (askAddress.strength(block, page) === 0) continue;
      const address = block.links.map((link) => page.addresses.of(link)).find((found) => found?.isOwn);
      const url = address && webAddress(address.href, baseUrl(page.document));
      if (url) return { url, text: block.text };
    }
  }
  return undefined;
}
