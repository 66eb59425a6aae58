import type { Report } from '../engine/types.ts';
import { messageNodes, plural } from '../shared/i18n.ts';
import { link, linkAddress } from './address.ts';
import { bdi, el } from './element.ts';

/** Draws what the publisher keeps for subscribers, with the way to it. Undefined unless the story is cut. */
export function drawCut(report: Report, outlet: string): HTMLElement | undefined {
  const { state, paragraphsShown, wordsDeclared } = report.extent;
  if (state !== 'cut') return undefined;
  const note = el('p', { class: 'cut' }, plural('cut', paragraphsShown));
  if (wordsDeclared) note.append(' ', plural('cut_words', wordsDeclared));
  if (linkAddress(report.url)) note.append(' ', link(report.url, undefined, ...messageNodes('cut_link', bdi(outlet))));
  return note;
}

/** Draws the outlet's own support link, found in an appeal that was hidden. Undefined when there is none. */
export function drawSupport(report: Report, outlet: string): HTMLElement | undefined {
  const { support, url } = report;
  if (!support || !linkAddress(support.url, url)) return undefined;
  return el(
    'p',
    { class: 'support' },
    link(support.url, url, ...messageNodes('support', bdi(outlet))),
    el('span', {}, ...messageNodes('support_note', bdi(outlet))),
  );
}
