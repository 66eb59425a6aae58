import type { Evidence } from '../engine/types.ts';
import { message, messageIfAny, messageNodes } from '../shared/i18n.ts';
import { bdi, el } from '../story/element.ts';

/**
 * Why one thing was hidden, in plain words: a sentence for each signal, the strongest first, the page's own words isolated.
 * A signal without a sentence of its own is told by its family's. Evidence that spoke for the story is no reason.
 */
export function drawReasons(evidence: readonly Evidence[]): HTMLElement {
  const told = new Set<string>();
  const reasons = el('p', { class: 'reasons' });
  for (const item of [...evidence].sort((a, b) => b.strength - a.strength)) {
    if (item.family === 'protection') continue;
    const key = reasonKey(item);
    if (told.has(key)) continue;
    if (told.size > 0) reasons.append(message('reason_separator'));
    told.add(key);
    reasons.append(el('span', {}, ...messageNodes(key, bdi(item.excerpt ?? ''))));
  }
  return reasons;
}

function reasonKey({ signal, family, excerpt }: Evidence): string {
  const own = `signal_${signal.replaceAll('-', '_')}`;
  // A sentence that quotes needs something to quote.
  const quotes = messageIfAny(own, '') !== messageIfAny(own, '·');
  if (messageIfAny(own) && (excerpt || !quotes)) return own;
  return excerpt ? `family_${family}_excerpt` : `family_${family}`;
}
