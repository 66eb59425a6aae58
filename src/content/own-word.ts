import type { Evidence, Hidden } from '../engine/types.ts';
import { type Rule, rulesOn, writeRule } from '../shared/rules.ts';
import type { Taught } from '../shared/taught.ts';
import * as dom from './dom.ts';
import { findLike } from './like.ts';
import { findBy } from './rule-find.ts';

/** How long one reading may look for what the reader's own word hides, in ms; the next one goes on. */
const BUDGET_MS = 25;
/** Rules by which a box is known before it is painted; those of the site before those of all sites. */
const EARLY = 100;
const TEXT_LENGTH = 1000;

const RULE = 'your-rule';
const LESSON = 'your-lesson';

/** Something that the reader has said: a rule, or "Hide this" of a box. */
type Word = Rule | Taught;

/**
 * What the reader's own word hides, whatever the engine thinks of it. Rules and lessons are looked for in turn, as many as
 * there is time for.
 */
export class OwnWord {
  #words: Word[];
  #exceptions: Rule[];
  #early: Rule[];
  #earlySelector: string;
  #next = 0;
  #found = new Map<Word, readonly Element[]>();
  #excepted: readonly Element[] = [];

  constructor(rules: string, site: string, lessons: readonly Taught[]) {
    const here = rulesOn(site, rules).sort((a, b) => Number(b.sites.length > 0) - Number(a.sites.length > 0));
    const hiding = here.filter(({ isException }) => !isException);
    this.#exceptions = here.filter(({ isException }) => isException);
    this.#words = [...lessons, ...hiding];
    this.#early = hiding.filter(({ steps }) => steps.length === 0).slice(0, EARLY);
    this.#earlySelector = this.#early.map(({ selector }) => selector).join();
  }

  /** Whether nothing was said that concerns this site. */
  get isEmpty(): boolean {
    return this.#words.length + this.#exceptions.length === 0;
  }

  /** Looks for what was spoken of. Gives whether there was time for all of it. */
  find(story: Element | undefined): boolean {
    const end = performance.now() + BUDGET_MS;
    this.#excepted = this.#exceptions.flatMap(findBy);
    for (let looked = 0; looked < this.#words.length; looked++) {
      if (looked > 0 && performance.now() > end) return false;
      const word = this.#words[this.#next % this.#words.length]!;
      this.#next = (this.#next + 1) % this.#words.length;
      this.#found.set(word, isRule(word) ? findBy(word) : findLike(word, story));
    }
    return true;
  }

  /** Which of the added elements, and of those in them, a rule names. */
  among(added: readonly Element[]): Element[] {
    if (!this.#earlySelector) return [];
    const found = new Set<Element>();
    for (const element of added) {
      if (dom.fits(element, this.#earlySelector)) found.add(element);
      for (const inner of dom.inside(element, this.#earlySelector)) found.add(inner);
    }
    for (const element of found) {
      const rule = this.#early.find(({ selector }) => dom.fits(element, selector));
      if (rule) this.#found.set(rule, [...(this.#found.get(rule) ?? []), element]);
    }
    return [...found];
  }

  /** Whether the reader's word hides an element. */
  hides(element: Element): boolean {
    return [...this.#found.values()].some((elements) => elements.includes(element));
  }

  /** Whether an exception speaks of an element, or of something in it. */
  keeps(element: Element): boolean {
    return this.#excepted.some((other) => dom.contains(element, other));
  }

  /** What is hidden, together with what the engine found; the reader's word is the first reason. */
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
        const text = (element.textContent ?? '').slice(0, TEXT_LENGTH).replace(/\s+/g, ' ').trim();
        return { element, text, label: 'chrome', confidence: 1, evidence: [evidence] };
      }),
    ];
  }
}

/** Whether something was hidden by the reader's word. */
export const isOwn = ({ evidence }: Hidden): boolean => evidence[0]?.signal === RULE || evidence[0]?.signal === LESSON;

const isRule = (word: Word): word is Rule => 'steps' in word;

/** The family is the one that is told first. */
function evidenceOf(word: Word): Evidence {
  return isRule(word)
    ? { signal: RULE, family: 'wording', strength: 1, excerpt: writeRule(word) }
    : { signal: LESSON, family: 'wording', strength: 1 };
}
