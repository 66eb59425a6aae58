import type { Hidden, Label } from '../engine/types.ts';
import type { Memory } from '../shared/memory.ts';
import type { Handlers, TabMessages, TabReport } from '../shared/messages.ts';
import { SILENCE } from '../shared/own-word.ts';
import type { Door } from '../shared/picking.ts';
import type { Settings } from '../shared/settings.ts';
import { inactive, wishesOf } from '../shared/site.ts';
import type { Taught } from '../shared/taught.ts';
import { mayReadUnseen } from './calm.ts';
import { Cleaning } from './cleaning.ts';
import * as dom from './dom.ts';
import { doorTo } from './door.ts';
import { Known, keyOf } from './known.ts';
import { Languages } from './languages.ts';
import { Lessons } from './lessons.ts';
import { isHairline } from './mark.ts';
import { learn, note, recall, unlearn } from './memory.ts';
import { peekOnDemand } from './peek.ts';
import { pointAt, pointAtAll, pointAtText } from './point.ts';
import { fetchTools, Teller } from './tell.ts';
import { type Outcome, type Watch, watch } from './watch.ts';

/** How long a page without a story is watched for one that its script still has to draw, in ms. */
const PATIENCE_MS = 15_000;
/** One page from start to end: decides when to clean, answers the extension's pages, keeps what the reader teaches. */
export class Session {
  readonly #site: string;
  readonly #known = new Known();
  readonly #cleaning: Cleaning;
  readonly #lessons: Lessons;
  /** What the picker asks for. */
  readonly door: Door;
  /** What is stored of the site, also by other tabs: a copy that is read, never written back. */
  memory: Memory;
  #watch: Watch | undefined;
  #stopUnfolding: (() => void) | undefined;
  /** The reader asked for this page to be cleaned, whatever the mode. */
  #isAsked = false;
  #since = performance.now();
  readonly #languages = new Languages();
  readonly #teller = new Teller();

  constructor(site: string, stored: { settings: Settings; memory: Memory; taught: Taught[] }) {
    this.#site = site;
    this.memory = stored.memory;
    this.#lessons = new Lessons(site, stored.taught);
    this.#cleaning = new Cleaning(stored.settings, site, []);
    this.#heed();
    this.door = doorTo(this.#cleaning, this.#lessons, () => {
      this.#heed();
      this.#clean();
    });
    this.#follow();
  }

  /** Settings changed, here or elsewhere. */
  set settings(now: Settings) {
    const before = wishesOf(this.#settings, this.#site);
    this.#cleaning.settings = now;
    if (wishesOf(this.#settings, this.#site) === before) return;
    this.#isAsked &&= this.#settings.enabled;
    this.#reconsider();
  }

  /** Corrections changed, here or in the options. */
  set taught(stored: unknown) {
    if (this.#lessons.replace(stored)) this.#reconsider();
  }

  /** The page is in view again, kept by the browser meanwhile: settings may be others, and the badge is empty. */
  resume(settings: Settings): void {
    this.#teller.forget();
    this.settings = settings;
    this.#tell();
  }

  /** The page's address is another one's now. */
  readonly moved = (): void => {
    this.#since = performance.now();
    this.#cleaning.turnPage();
    this.#watch?.wake();
  };

  /** Answers to the extension's pages; they see the page as it is now. */
  readonly handlers: Handlers<TabMessages> = {
    report: () => this.#withLanguage(() => this.#report()),
    clean: () => this.#withLanguage(() => this.#clean()),
    show: ({ id }) => this.#choose(id, 'shown'),
    hide: ({ id }) => this.#choose(id, 'hidden'),
    keep: ({ id }) => this.#choose(id, 'kept'),
    showAll: () => this.#change(() => this.#cleaning.chooseAll(true)),
    hideAll: () => this.#change(() => this.#cleaning.chooseAll(false)),
    reveal: ({ id }) => {
      const element = this.#cleaning.foundAt(id)?.element;
      return element !== undefined && this.#quietly(() => pointAt(element));
    },
    seek: ({ at }) => this.#lessons.like(at, this.#cleaning).then((found) => this.#quietly(() => pointAtAll(found))),
    highlight: ({ sentence }) => pointAtText(sentence, this.#cleaning.analysis?.article.root ?? dom.body()),
  };

  get #settings(): Settings {
    return this.#cleaning.settings;
  }

  get #why(): TabReport['why'] {
    return this.#isAsked ? undefined : inactive(this.#settings, this.#site);
  }

  /** Starts or stops cleaning, as settings and reader want it now. */
  #follow(isAsked = false): void {
    if (this.#why) this.end();
    else if (!this.#watch) this.#start(isAsked);
    else if (isAsked) this.#now(true);
    else this.#watch.soon();
  }

  #start(isAsked: boolean): void {
    if (this.#settings.memory) recall(this.memory, this.#known);
    this.#watch = watch({
      added: (elements) => this.#added(elements),
      read: () => this.#act(this.#quietly(() => this.#cleaning.read())),
      readInSlices: async (...how) => this.#act(await this.#cleaning.readInSlices(...how)),
    });
    this.#stopUnfolding = peekOnDemand(
      (step, line) => (isHairline(line) || this.#settings.peek) && this.#quietly(step),
    );
    this.#added([...dom.all('body')]);
    const [watching, language] = [this.#watch, this.#languages.declared()];
    dom.whenParsed(async () => {
      if (language) await language;
      if (this.#watch !== watching) return; // stopped meanwhile
      if (isAsked || mayReadUnseen()) this.#now(isAsked);
      else watching.soon();
    });
  }

  /** Everything as the page made it, and no more of us. */
  end(): void {
    this.#watch?.stop();
    this.#watch = undefined;
    this.#stopUnfolding?.();
    this.#known.clear();
    this.#cleaning.giveBack();
    this.#tell();
  }

  /** Boxes that the reader's rules, the site's memory, or this page, know are hidden before they are painted. */
  #added(elements: readonly Element[]): void {
    const found = new Map<Element, Label>(this.#cleaning.own.among(elements).map((element) => [element, 'chrome']));
    if (location.pathname !== '/')
      for (const [box, label] of this.#known.among(elements, dom.readyState() === 'loading')) found.set(box, label);
    if (found.size > 0) this.#quietly(() => this.#cleaning.hideEarly(found));
  }

  /** Reads at once, and does at once what the reader waits for. */
  #now(isAsked = false): void {
    this.#watch?.now();
    if (isAsked) this.#quietly(() => this.#cleaning.act(true));
  }

  /** Does what a reading just made asks for. Gives what came of it, as told. */
  #act(outcome: Outcome): Outcome {
    const cleaning = this.#cleaning;
    const { analysis } = cleaning;
    this.#quietly(() => cleaning.act());
    if (analysis?.isStory && outcome.came) this.#learn(analysis.hidden);
    const isIdle = !analysis?.isStory && cleaning.own.isEmpty;
    if (isIdle && performance.now() - this.#since > PATIENCE_MS) this.#watch?.rest();
    this.#tell();
    void this.#languages.rest(() => this.#watch?.soon());
    return outcome;
  }

  #learn(hidden: readonly Hidden[]): void {
    const away = hidden.filter(({ element }) => this.#cleaning.isAway(element));
    const boxes = note(away, this.#known);
    if (this.#settings.memory && !dom.prerendering()) void learn(this.#site, boxes);
  }

  #clean(): TabReport {
    this.#isAsked = true;
    this.#follow(true);
    return this.#report();
  }

  async #withLanguage<T>(then: () => T): Promise<T> {
    await this.#languages.declared();
    return then();
  }

  #report(): TabReport {
    const why = this.#why;
    if (why === 'off') return { report: null, states: {}, active: false, why, outlet: this.#site };
    if (dom.readyState() === 'loading')
      return { report: null, states: {}, active: false, why: 'loading', outlet: this.#site };
    if (why) this.#cleaning.read();
    else if (!this.#cleaning.analysis) this.#now();
    const told = this.#cleaning.told(!why);
    return why && !told.why ? { ...told, why } : told;
  }

  #choose(id: number, state: 'shown' | 'hidden' | 'kept'): TabReport {
    const label = this.#cleaning.foundAt(id)?.label;
    const element = this.#quietly(() => this.#cleaning.choose(id, state));
    if (element && label) this.#teach(element, label, state);
    this.#tell();
    return this.#report();
  }

  #teach(element: Element, label: Hidden['label'], state: 'shown' | 'hidden' | 'kept'): void {
    if (state === 'hidden') this.#lessons.unkeep(element);
    else {
      this.#known.drop(keyOf(element));
      if (this.#settings.memory) void unlearn(this.#site, element, label);
    }
    if (state === 'kept') this.#lessons.keep(element, label);
    if (state !== 'shown') this.#heed();
  }

  #reconsider(): void {
    this.#heed();
    this.#follow(dom.visibility() === 'visible');
  }

  /** Takes to heart what the reader taught and ruled. */
  #heed(): void {
    this.#cleaning.kept = this.#lessons.kept;
    const own = this.#lessons.ownWord(this.#settings.rules);
    this.#cleaning.own = own ?? SILENCE;
    if (!own) void fetchTools(() => this.#reconsider());
  }

  #change(step: () => void): TabReport {
    this.#quietly(step);
    this.#tell();
    return this.#report();
  }

  #quietly<T>(change: () => T): T {
    return this.#watch ? this.#watch.quietly(change) : change();
  }

  #tell(): void {
    this.#teller.tell(this.#cleaning, !this.#why);
  }
}
