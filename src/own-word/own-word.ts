import * as dom from '../content/dom.ts';
import type { Evidence, Hidden } from '../engine/types.ts';
import { openingOf } from '../shared/opening.ts';
import type { OwnWord } from '../shared/own-word.ts';
import { type Rule, rulesOn } from '../shared/rules.ts';
import type { Taught } from '../shared/taught.ts';
import { findLike } from './like.ts';
import { findBy } from './rule-find.ts';

/** How long one reading may look for what the reader's own word speaks of, in ms; the next one goes on. */
const BUDGET_MS = 25;
/** Rules by which a box is known before it is painted. */
const EARLY = 100;
const TEXT_LENGTH = 1000;

const RULE = 'your-rule';
const LESSON = 'your-lesson';

/** Something that the reader has said: a rule, or "Hide this" of a box. */
type Word = Rule | Taught;

/** Rules and lessons, looked for in rounds: in one reading as many as there is time for, the rest in the next. */
export class RulesAndLessons implements OwnWord {
  /** Exceptions come first: nothing is to be hidden that one of them keeps. */
  readonly #words: readonly Word[];
  readonly #early: readonly Rule[];
  readonly #earlySelector: string;
  /** The word that is looked for next, and how many the round still has. */
  #next = 0;
  #left = 0;
  readonly #found = new Map<Word, Set<Element>>();
  readonly #excepted = new Map<Word, Set<Element>>();

  constructor(rules: string, site: string, lessons: readonly Taught[]) {
    const here = rulesOn(site, rules);
    const hiding = here.filter(({ isException }) => !isException);
    this.#words = [...here.filter(({ isException }) => isException), ...lessons, ...hiding];
    this.#early = hiding.filter(({ steps }) => steps.length === 0).slice(0, EARLY);
    this.#earlySelector = this.#early.map(({ selector }) => selector).join();
  }

  get isEmpty(): boolean {
    return this.#words.length === 0;
  }

  find(story: Element | undefined): boolean {
    const end = performance.now() + BUDGET_MS;
    if (this.#left === 0) this.#left = this.#words.length;
    while (this.#left > 0) {
      const word = this.#words[this.#next]!;
      const found = isRule(word) ? findBy(word) : findLike(word, story);
      (isException(word) ? this.#excepted : this.#found).set(word, new Set(found));
      this.#next = (this.#next + 1) % this.#words.length;
      this.#left--;
      if (performance.now() > end) break;
    }
    return this.#left === 0;
  }

  among(added: readonly Element[]): Element[] {
    // What the round has passed by already may speak of what is new.
    if (this.#left > 0) this.#left = this.#words.length;
    if (!this.#earlySelector) return [];
    const found = new Set<Element>();
    for (const element of added) {
      if (dom.fits(element, this.#earlySelector)) found.add(element);
      for (const inner of dom.inside(element, this.#earlySelector)) found.add(inner);
    }
    for (const element of found) {
      const rule = this.#early.find(({ selector }) => dom.fits(element, selector));
      if (rule) this.#found.set(rule, (this.#found.get(rule) ?? new Set()).add(element));
    }
    return [...found];
  }

  hides(element: Element): boolean {
    return [...this.#found.values()].some((elements) => elements.has(element));
  }

  keeps(element: Element): boolean {
    return [...this.#excepted.values()].some((others) => [...others].some((other) => dom.contains(element, other)));
  }

  join(hidden: readonly Hidden[]): Hidden[] {
    const own = new Map<Element, Evidence>();
    for (const [word, elements] of this.#found)
      for (const element of elements) if (element.isConnected && !own.has(element)) own.set(element, evidenceOf(word));
    const known = new Set(hidden.map(({ element }) => element));
    const outermost = [...own].filter(
      ([element]) => !known.has(element) && ![...dom.around(element)].slice(1).some((around) => own.has(around)),
    );
    return [
      ...hidden.map((one) => {
        const evidence = own.get(one.element);
        return evidence ? { ...one, evidence: [evidence, ...one.evidence] } : one;
      }),
      ...outermost.map(([element, evidence]): Hidden => {
        const text = openingOf(element, TEXT_LENGTH);
        return { element, text, label: 'chrome', confidence: 1, evidence: [evidence] };
      }),
    ];
  }
}

const isRule = (word: Word): word is Rule => 'steps' in word;
const isException = (word: Word): boolean => isRule(word) && word.isException;

/** The family is the one that is told first. */
function evidenceOf(word: Word): Evidence {
  return isRule(word)
    ? { signal: RULE, family: 'wording', strength: 1, excerpt: word.text }
    : { signal: LESSON, family: 'wording', strength: 1 };
}
