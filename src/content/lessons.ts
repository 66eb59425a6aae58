import type { Label } from '../engine/types.ts';
import { browser } from '../shared/browser.ts';
import { canonical } from '../shared/canonical.ts';
import { openingOf } from '../shared/opening.ts';
import { type OwnWord, SILENCE, tools } from '../shared/own-word.ts';
import { parseTaught, saveTaught, type Taught } from '../shared/taught.ts';
import type { Cleaning } from './cleaning.ts';
import { alike, printOf } from './print.ts';
import { fetchTools } from './tell.ts';

const OPENING = 80;

/** What the reader taught on one site, and goes on teaching. Stored at once; never in a private window. */
export class Lessons {
  readonly #site: string;
  #all: Taught[];

  constructor(site: string, stored: Taught[]) {
    this.#site = site;
    this.#all = stored;
  }

  /** What is "not clutter". */
  get kept(): Taught[] {
    return this.#all.filter(({ paused, hide }) => !paused && !hide);
  }

  /** What the reader's rules, and boxes like those that the reader hid, hide; undefined while its script is not there. */
  ownWord(rules: string): OwnWord | undefined {
    const hides = this.#all.filter(({ paused, hide }) => !paused && hide).reverse();
    if (rules.trim() === '' && hides.length === 0) return SILENCE;
    return tools()?.ownWord(rules, this.#site, hides);
  }

  /** Takes over what is stored now; gives whether that is something else. */
  replace(stored: unknown): boolean {
    const now = parseTaught(stored);
    if (canonical(now) === canonical(this.#all)) return false;
    this.#all = now;
    return true;
  }

  /** The boxes of the page that one correction speaks of, paused or not; `at` is when it was made. */
  async like(at: number, cleaning: Cleaning): Promise<Element[]> {
    const lesson = this.#all.find((one) => one.at === at);
    if (!cleaning.analysis) cleaning.read();
    if (lesson?.hide && !tools()) await fetchTools(() => {});
    if (lesson?.hide) return tools()?.like(lesson, cleaning.analysis?.article.root) ?? [];
    const found = cleaning.analysis?.hidden.map(({ element }) => element) ?? [];
    return lesson ? found.filter((element) => alike(printOf(element), lesson)) : [];
  }

  /** "Not clutter". A rule that says it is added when the script that finds one has come. */
  keep(element: Element, label: Label): void {
    const lesson = lessonOf(element, label);
    this.#change([...this.#unlike(element), lesson]);
    if (tools()) return;
    void fetchTools(() => {
      const { rule } = lessonOf(element, label);
      if (rule) this.#change(this.#all.map((one) => (one.at === lesson.at ? { ...one, rule } : one)));
    });
  }

  /** What was called "not clutter" is hidden after all. */
  unkeep(element: Element): void {
    const others = this.#unlike(element);
    const left = this.#all.filter((one) => one.hide || others.includes(one));
    if (left.length < this.#all.length) this.#change(left);
  }

  /** "Hide this". Gives the function that takes it back. */
  hide(element: Element): () => void {
    const hide = tools()?.hintOf(element);
    if (!hide) return () => {};
    const lesson: Taught = { ...lessonOf(element, 'chrome'), hide };
    const others = this.#unlike(element);
    const replaced = this.#all.filter((one) => !others.includes(one));
    this.#change([...others, lesson]);
    return () => this.#change([...replaced, ...this.#all.filter(({ at }) => at !== lesson.at)]);
  }

  #unlike(element: Element): Taught[] {
    const print = printOf(element);
    return this.#all.filter((one) => !alike(one, print));
  }

  #change(now: Taught[]): void {
    this.#all = now;
    if (!browser.extension.inIncognitoContext) void saveTaught(this.#site, now);
  }
}

function lessonOf(element: Element, label: Label): Taught {
  const opening = openingOf(element, OPENING);
  const rule = tools()?.ruleFor(element);
  return { ...printOf(element), label, opening, at: Date.now(), ...(rule && { rule }) };
}
