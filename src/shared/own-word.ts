import type { Hidden } from '../engine/types.ts';
import type { HideHint, Taught } from './taught.ts';

/**
 * What the reader's own word hides on one page, whatever the engine thinks of it: rules, and boxes like those of which the
 * reader said "Hide this". Its script is loaded only for readers who have said such things.
 */
export interface OwnWord {
  /** Whether nothing was said that concerns this site. */
  readonly isEmpty: boolean;
  /** Looks for what was spoken of. Gives whether all of it was looked for; else the next call goes on with the rest. */
  find(story: Element | undefined): boolean;
  /** Which of the added elements, and of those in them, a rule names. */
  among(added: readonly Element[]): Element[];
  /** Whether the reader's word hides an element. */
  hides(element: Element): boolean;
  /** Whether an exception speaks of an element, or of something in it. */
  keeps(element: Element): boolean;
  /** What is hidden, together with what the engine found; the reader's word is the first reason. */
  join(hidden: readonly Hidden[]): Hidden[];
}

/** What the script offers to the content script. */
export interface Tools {
  ownWord(rules: string, site: string, lessons: readonly Taught[]): OwnWord;
  /** What a box that the reader hides is found by again. */
  hintOf(element: Element): HideHint;
  /** The boxes of the page that are like one which the reader hid. */
  like(lesson: Taught, story: Element | undefined): Element[];
  /** Selector and steps of a rule that names a box, where there are any. */
  ruleFor(element: Element): string | undefined;
}

/** Where the script leaves its tools, in the world of the content scripts, which the page does not see. */
export const TOOLS = Symbol.for('clearstory-own-word');

/** The tools; undefined where the script has not run. */
export function tools(): Tools | undefined {
  return Reflect.get(window, TOOLS) as Tools | undefined; // nothing but the script writes there
}

/** The word of a reader who has said nothing. */
export const SILENCE: OwnWord = {
  isEmpty: true,
  find: () => true,
  among: () => [],
  hides: () => false,
  keeps: () => false,
  join: (hidden) => [...hidden],
};

/** Whether something was hidden by the reader's word. */
export const isOwn = ({ evidence }: Hidden): boolean => /^your-/.test(evidence[0]?.signal ?? '');
