import { alike, printOf } from '../content/print.ts';
import * as engine from '../engine/dom.ts';
import { clean } from '../engine/text.ts';
import { findBy } from './rule-find.ts';

/** Boxes that one rule may name, all of them alike. */
const MOST = 10;
/** A name that a person gave: letters, no number or code in it that changes with the next build. */
const LASTING = /^[a-z]+(?:[-_]+[a-z]+|[A-Z][a-z]+)*$/;
const LONGEST_NAME = 40;

/**
 * Selector and steps of a rule that names a box: by its names, by those around it, by its first words. Undefined when
 * every such rule would name something else of the page too.
 */
export function ruleFor(element: Element): string | undefined {
  const print = printOf(element);
  const words = /^[^\d"'()/\\]{4,40}(?=\s|$)/.exec(clean(engine.textContent(element) ?? ''))?.[0].trim();
  for (const [selector, isTelling] of selectorsOf(element))
    for (const each of [...(isTelling ? [[]] : []), ...(words ? [[{ words }]] : [])]) {
      const found = findBy({ selector, steps: each });
      const isRight = found.length <= MOST && found.includes(element);
      if (isRight && found.every((other) => other === element || alike(printOf(other), print)))
        return each.length > 0 ? `${selector}:has-text(${words})` : selector;
    }
  return undefined;
}

/** The selectors that may name an element, the most telling first, and whether they tell anything without words. */
function selectorsOf(element: Element): (readonly [selector: string, isTelling: boolean])[] {
  const name = CSS.escape(engine.localName(element));
  const own = ownSelector(element);
  const parent = engine.parentElement(element);
  const around = parent && ownSelector(parent);
  return [
    ...(own ? [[own, true] as const] : []),
    ...(around ? [[`${around} > ${own ?? name}`, true] as const] : []),
    [name, false],
  ];
}

function ownSelector(element: Element): string | undefined {
  const lasting = (names: string) =>
    names.split(/\s+/).filter((name) => LASTING.test(name) && name.length <= LONGEST_NAME);
  const [id] = lasting(engine.attribute(element, 'id') ?? '');
  if (id) return `#${id}`;
  const classes = lasting(engine.attribute(element, 'class') ?? '').slice(0, 2);
  return classes.length > 0 ? `${CSS.escape(engine.localName(element))}.${classes.join('.')}` : undefined;
}
