import { type Block, LABELS } from '../../src/engine/types.ts';
import { COLOURS } from './colours.ts';
import type { InspectedBlock } from './probe.ts';

/** Gives every block of the page its label's colour, with label and evidence as its tooltip, and frames what is hidden. */
export function paint(blocks: readonly Block[], told: readonly InspectedBlock[], hidden: readonly Element[]): void {
  const { document } = globalThis;
  for (const element of document.querySelectorAll('script, noscript, meta[http-equiv]')) element.remove();
  blocks.forEach(({ nodes }, b) => {
    for (const node of nodes) {
      const mark = document.createElement('mark');
      mark.title = tooltip(told[b]!, b);
      mark.style.cssText = `background:${COLOURS[told[b]!.label][1]};color:#000;padding:0 1px`;
      node.replaceWith(mark);
      mark.append(node);
    }
  });
  for (const element of hidden)
    if (element instanceof HTMLElement) element.style.setProperty('outline', '3px dashed #c22', 'important');
  document.body.append(legend());
  const base = document.createElement('base');
  base.href = document.baseURI;
  const charset = document.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  document.head.prepend(charset, base);
}

function tooltip({ label, confidence, isBody, evidence }: InspectedBlock, at: number): string {
  const reasons = evidence.map(({ signal, strength, excerpt }) =>
    [signal, strength.toFixed(2), excerpt ? `“${excerpt}”` : ''].join(' ').trim(),
  );
  return [`${at}: ${label} ${Math.round(confidence * 100)} %${isBody ? ', body' : ''}`, ...reasons].join('\n');
}

function legend(): HTMLElement {
  const box = document.createElement('div');
  box.style.cssText =
    'position:fixed;inset:auto 0 0 auto;z-index:2147483647;padding:6px 10px;background:#fff;color:#000;font:13px sans-serif;border:1px solid #000';
  for (const label of LABELS) {
    const one = document.createElement('span');
    one.textContent = label;
    one.style.cssText = `background:${COLOURS[label][1]};padding:1px 5px;margin:0 2px`;
    box.append(one);
  }
  box.append(' red frame: hidden');
  return box;
}
