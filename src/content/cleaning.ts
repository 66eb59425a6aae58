import { report } from '../engine/pipeline.ts';
import type { Analysis, Hidden, Label } from '../engine/types.ts';
import { isClutter } from '../shared/clutter.ts';
import type { HiddenState, TabReport } from '../shared/messages.ts';
import { isOwn, type OwnWord, SILENCE } from '../shared/own-word.ts';
import type { Settings } from '../shared/settings.ts';
import { treatmentOf } from '../shared/site.ts';
import type { Print } from '../shared/taught.ts';
import { conceal, release, steady } from './calm.ts';
import * as dom from './dom.ts';
import { fold, isDrawable } from './fold.ts';
import { hairline, mayBeLine } from './hairline.ts';
import { forgetGone, mark, unmark, unmarkAll } from './mark.ts';
import { isGate, layerOf, lies, lift, liftedLayers, press, pressAll } from './overlay.ts';
import { alike, printOf } from './print.ts';
import { readInSlices, readPage } from './reading.ts';
import type { Outcome } from './watch.ts';

/** What is found on one page and done about it. Reading changes nothing; `act` does, and `giveBack` undoes all of it. */
export class Cleaning {
  settings: Settings;
  readonly site: string;
  /** What the reader called "not clutter" on this site. */
  kept: readonly Print[];
  /** What the reader's rules and lessons hide. */
  own: OwnWord = SILENCE;
  analysis: Analysis | undefined;
  #states = new Map<Element, HiddenState>();
  /** What the reader chose for a box, kept by its print too: a re-rendered page makes the same box anew. */
  #chosen = new WeakMap<Element, HiddenState>();
  #shown: Print[] = [];
  #isAllShown = false;
  #ids = new WeakMap<Element, number>();
  #nextId = 0;

  constructor(settings: Settings, site: string, kept: readonly Print[]) {
    this.settings = settings;
    this.site = site;
    this.kept = kept;
  }

  /** Reads the page at once. */
  read(): Outcome {
    return this.#learnOf(readPage(this.settings));
  }

  /** Reads the page in slices, each done `quietly`; rejects when called off. */
  async readInSlices(signal: AbortSignal, quietly: (slice: () => void) => void): Promise<Outcome> {
    return this.#learnOf(await readInSlices(this.settings, signal, quietly));
  }

  #learnOf(now: Analysis): Outcome {
    forgetGone();
    const before = this.analysis?.hidden ?? [];
    // A dialog that was closed is no longer in view, yet it is ours to give back.
    const layers = liftedLayers();
    const stillThere = ({ element }: Hidden) => layers.some((layer) => dom.contains(layer, element));
    const found = new Set(now.hidden.map(({ element }) => element));
    const over = now.isStory ? before.filter((one) => stillThere(one) && !found.has(one.element) && !isOwn(one)) : [];
    const again = !this.own.find(now.article.root);
    this.analysis = { ...now, hidden: this.own.join([...now.hidden, ...over]) };
    const known = new Set(before.map(({ element }) => element));
    return { came: this.analysis.hidden.some(({ element }) => !known.has(element)), again };
  }

  /** Does to each found thing what settings and reader want; `isAsked`: the reader is waiting for it. */
  act(isAsked = false): void {
    const { analysis } = this;
    if (!analysis) return;
    const story = analysis.article.root ?? dom.body() ?? undefined;
    const was = this.#states;
    this.#states = new Map();
    const boxes = new Map<Element, string>();
    const layers = new Set<Element>();
    for (const { element, label } of analysis.hidden) {
      let state = this.#wanted(element, label);
      if (!isAway(state)) this.#show(element);
      else {
        const isRuled = this.own.hides(element);
        const layer = story && (isRuled ? ruledLayer(element, story) : layerOf(element, story));
        if (!layer) boxes.set(element, this.#markFor(element, label, state));
        else if (isGate(layer, analysis, label)) state = 'shown';
        else if (lift(layer, story)) {
          state = 'hidden';
          layers.add(layer);
        } else if (isRuled) boxes.set(element, 'hide');
        else state = 'shown';
      }
      this.#states.set(element, state);
    }
    for (const layer of liftedLayers()) if (!layers.has(layer)) press(layer);
    for (const element of was.keys()) if (!this.#states.has(element)) this.#show(element);
    conceal(boxes, isAsked);
  }

  /** Hides boxes that are known before the page is read; the reading confirms them, or shows them again. */
  hideEarly(boxes: ReadonlyMap<Element, Label>): void {
    for (const [element, label] of boxes) {
      const state = this.#wanted(element, label);
      if (!isAway(state) || lies(element)) continue;
      mark(element, state === 'folded' ? fold(label) : 'hide');
      this.#states.set(element, state);
    }
  }

  /** Everything as the page made it. */
  giveBack(): void {
    const elements = [...this.#states.keys()];
    steady(elements, () => {
      pressAll();
      for (const element of elements) release(element);
      unmarkAll();
    });
    this.#states.clear();
  }

  /** What the reader wants of one thing: shown, hidden, or kept for good. Unknown ids change nothing. */
  choose(id: number, state: HiddenState): Element | undefined {
    const element = this.foundAt(id)?.element;
    if (!element) return undefined;
    this.forget(element);
    this.#chosen.set(element, state);
    if (!isAway(state)) this.#shown.push(printOf(element));
    steady([element], () => this.act(true));
    return element;
  }

  /** Shows or hides everything; what was chosen one by one gives way. */
  chooseAll(shown: boolean): void {
    this.#isAllShown = shown;
    this.#shown = [];
    this.#chosen = new WeakMap();
    if (shown) this.giveBack();
    this.act(true);
  }

  /**
   * The page's address is another story's now: what was found and chosen is past, but for boxes that stand on, as where a
   * story is added below another. Marks stay until the next reading.
   */
  turnPage(): void {
    this.analysis = undefined;
    this.#isAllShown = false;
    this.#shown = [];
  }

  /** What was chosen for a thing is past: the reader has said something new of it. */
  forget(element: Element): void {
    this.#chosen.delete(element);
    const print = printOf(element);
    this.#shown = this.#shown.filter((other) => !alike(other, print));
  }

  foundAt(id: number): Hidden | undefined {
    return this.analysis?.hidden.find(({ element }) => this.#idOf(element) === id);
  }

  isAway(element: Element): boolean {
    return isAway(this.#states.get(element));
  }

  /** How many things are out of sight. */
  get count(): number {
    return [...this.#states.values()].filter(isAway).length;
  }

  /** The page as plain values; ids stand for elements, and stay the same however often the page is read. */
  told(active: boolean): TabReport {
    const { analysis } = this;
    if (!analysis) return { report: null, states: {}, active, outlet: this.site };
    const full = report(analysis, location.href);
    const ids = analysis.hidden.map(({ element }) => this.#idOf(element));
    const hidden = full.hidden.map((one, place) => ({ ...one, id: ids[place] ?? one.id }));
    const states = analysis.hidden.map(({ element }, place) => [ids[place], this.#states.get(element) ?? 'shown']);
    return {
      report: analysis.isStory ? { ...full, hidden } : null,
      states: Object.fromEntries(states),
      active,
      ...(!analysis.isStory && { why: 'not-a-story', own: hidden }),
      outlet: analysis.article.siteName ?? this.site,
    };
  }

  #wanted(element: Element, label: Label): HiddenState {
    const chosen = this.#chosen.get(element);
    if (chosen === 'shown' || chosen === 'kept') return chosen;
    if (this.#isAllShown && !chosen) return 'shown';
    const isRuled = this.own.hides(element);
    const treatment = isRuled ? 'hide' : isClutter(label) ? treatmentOf(this.settings, this.site, label) : 'leave';
    const away = treatment === 'fold' && isDrawable(element) ? 'folded' : 'hidden';
    if (chosen) return away;
    if (this.kept.length + this.#shown.length > 0) {
      const print = printOf(element);
      if (this.kept.some((other) => alike(other, print))) return 'kept';
      if (this.#shown.some((other) => alike(other, print))) return 'shown';
    }
    if (!isRuled && this.own.keeps(element)) return 'kept';
    return treatment === 'leave' ? 'shown' : away;
  }

  #markFor(element: Element, label: Label, state: HiddenState): string {
    if (state === 'folded') return fold(label);
    const isLine = this.settings.hairlines && isClutter(label) && mayBeLine(element, this.analysis?.article.root);
    return isLine ? hairline(label) : 'hide';
  }

  #show(element: Element): void {
    release(element);
    unmark(element);
  }

  #idOf(element: Element): number {
    const id = this.#ids.get(element) ?? this.#nextId++;
    this.#ids.set(element, id);
    return id;
  }
}

/** A box that the reader hides may hold the story; then nothing is lifted, and what lies over the page with it goes with it. */
const ruledLayer = (element: Element, story: Element): Element | undefined =>
  lies(element) && !dom.contains(element, story) ? element : undefined;

const isAway = (state: HiddenState | undefined): boolean => state === 'hidden' || state === 'folded';
