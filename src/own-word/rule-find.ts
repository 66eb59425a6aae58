import * as dom from '../content/dom.ts';
import { clean } from '../engine/text.ts';
import { patternOf, reachOf } from '../shared/rule-pattern.ts';
import type { Step } from '../shared/rule-steps.ts';
import type { Rule } from '../shared/rules.ts';

/** Elements of one rule that are looked at, and how long one rule may look, in ms. */
const MOST = 2000;
const LONGEST_MS = 50;
/** Characters of an element's text in which words are sought. */
const WORDS_REACH = 10_000;

/** The elements of the page that a rule names; what it cannot find in its time it leaves. */
export function findBy({ selector, steps }: Pick<Rule, 'selector' | 'steps'>): Element[] {
  const end = performance.now() + LONGEST_MS;
  let found = [...dom.all(selector)].slice(0, MOST);
  for (const step of steps) {
    const next = taking(step);
    const kept = new Set<Element>();
    for (const element of found) {
      if (performance.now() > end) break;
      const then = next(element);
      if (then) kept.add(then);
    }
    found = [...kept];
  }
  return found;
}

/** What a step makes of an element: itself, another one, or nothing. */
function taking(step: Step): (element: Element) => Element | undefined {
  if ('words' in step) return (element) => (textOf(element, WORDS_REACH).includes(step.words) ? element : undefined);
  if ('pattern' in step) {
    const [pattern, reach] = [patternOf(step.pattern, step.flags), reachOf(step.pattern)];
    return (element) => (pattern?.test(textOf(element, reach)) ? element : undefined);
  }
  return (element) => {
    let left = 'up' in step ? step.up : Number.POSITIVE_INFINITY;
    for (const around of dom.around(element)) {
      if (around === element) continue;
      if (--left === 0 || ('around' in step && dom.fits(around, step.around))) return around;
    }
    return undefined;
  };
}

/** The beginning of an element's text, its white space collapsed; costs no more than it gives. */
function textOf(element: Element, length: number): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node && text.length < 2 * length; node = walker.nextNode())
    text += (node as Text).data;
  return clean(text).slice(0, length);
}
