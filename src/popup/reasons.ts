import type { Evidence, Family } from '../engine/types.ts';
import { message, messageIfAny, messageNodes } from '../shared/i18n.ts';
import { bdi, el } from '../story/element.ts';

/** What persuades a reader first; what argues for the story is no reason to hide. */
const ORDER: readonly Family[] = ['wording', 'address', 'publisher', 'repetition', 'topic', 'structure'];
const MOST = 4;
const MOST_OF_A_FAMILY = 2;

/**
 * Why one thing was hidden, in plain words: the strongest reasons, each signal with its sentence, the page's own words
 * isolated. A signal without a sentence of its own is told by its family's.
 */
export function drawReasons(evidence: readonly Evidence[]): HTMLElement {
  const reasons = new Map<string, Node>();
  for (const item of strongest(evidence)) {
    const key = reasonKey(item);
    if (!reasons.has(key)) reasons.set(key, el('span', {}, ...messageNodes(key, bdi(item.excerpt ?? ''))));
  }
  const parts = [...reasons.values()].flatMap((reason, at) =>
    at === 0 ? [reason] : [message('reason_separator'), reason],
  );
  return el('p', { class: 'reasons' }, ...parts);
}

function strongest(evidence: readonly Evidence[]): Evidence[] {
  return ORDER.flatMap((family) =>
    evidence
      .filter((item) => item.family === family)
      .sort((a, b) => b.strength - a.strength)
      .slice(0, MOST_OF_A_FAMILY),
  ).slice(0, MOST);
}

function reasonKey({ signal, family, excerpt }: Evidence): string {
  const own = `signal_${signal.replaceAll('-', '_')}`;
  // A sentence that quotes needs something to quote.
  const quotes = messageIfAny(own, '') !== messageIfAny(own, '·');
  if (messageIfAny(own) && (excerpt || !quotes)) return own;
  return excerpt ? `family_${family}_excerpt` : `family_${family}`;
}
