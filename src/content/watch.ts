import * as engine from '../engine/dom.ts';
import { frameBody } from '../engine/frame.ts';
import * as dom from './dom.ts';
import { MARK } from './mark.ts';
import { showsMore } from './reveal.ts';

/** Reading the page may take this share of the time, so that a busy page stays the page's own. */
const SHARE = 1 / 40;
/** How long a page must be quiet before it is read again, and how long one that never is quiet is left alone, in ms. */
const QUIET_MS = 120;
const LONGEST_MS = 4000;
/** Up to this, reading fits into the frame that shows what was added: it is hidden before it is seen. */
const FRAME_MS = 4;
/** So often in a row a reading in slices may be called off by the page's changes; then it is done at once. */
const CALLED_OFF = 3;
/** Added elements a second from which a page floods: then it is looked at again a while later, once. */
const FLOOD = 1000;
const FLOOD_MS = 1000;

/** What came of a reading. */
export interface Outcome {
  /** Whether more was found than before. */
  came: boolean;
  /** Whether the reading had no time for all: the page is to be read again, at its turn. */
  again: boolean;
}

/** What a change of the page is answered with. */
export interface Reactions {
  /** Elements that were just added, not yet painted; must be quick. */
  added(elements: readonly Element[]): void;
  /** Reads the page again at once. */
  read(): Outcome;
  /** Reads it in slices, each done by `within`; rejects when `signal` calls it off, for the page has changed. */
  readInSlices(signal: AbortSignal, within: (slice: () => void) => void): Promise<Outcome>;
}

export interface Watch {
  /** Makes a change of our own, unobserved. */
  quietly<T>(change: () => T): T;
  /** Has the page read again, as soon as it is calm and it is our turn. */
  soon(): void;
  /** Has the page read at once; what changed up to now is read with it. */
  now(): void;
  /** Stops looking, until `wake`: this page has no story. */
  rest(): void;
  /** Looks again: the page has become another one. */
  wake(): void;
  stop(): void;
}

/** Watches a page for what is added or shown later, with one observer. On a quiet page nothing runs. */
export function watch(reactions: Reactions): Watch {
  let cancel: (() => void) | undefined;
  let dirtySince: number | undefined;
  let cost = 0;
  let readAt = 0;
  let fruitless = 0;
  let reading: AbortController | undefined;
  let calledOff = 0;
  let second = 0;
  let added = 0;
  let resume: ReturnType<typeof setTimeout> | undefined;

  const observer = new MutationObserver(take);
  observe();

  function observe(): void {
    const attributeFilter = ['class', 'style', 'hidden', 'open', MARK];
    observer.observe(document, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeOldValue: true,
      attributeFilter,
    });
    EventTarget.prototype.addEventListener.call(document, 'load', loaded, true);
  }

  function unobserve(): void {
    observer.disconnect();
    EventTarget.prototype.removeEventListener.call(document, 'load', loaded, true);
  }

  /** A frame that can be read has another document than when the page was read. */
  function loaded({ target }: Event): void {
    if (dom.readyState() === 'loading' || !(target instanceof Element) || !frameBody(target)) return;
    breakOff();
    soon();
  }

  function take(records: MutationRecord[]): void {
    const elements: Element[] = [];
    const attributes: MutationRecord[] = [];
    let isOther = false;
    for (const record of records) {
      if (record.type === 'attributes') {
        attributes.push(record);
        continue;
      }
      isOther = true;
      for (const node of record.addedNodes)
        if (engine.nodeType(node) === Node.ELEMENT_NODE) elements.push(node as Element);
    }
    const isMore = showsMore(attributes);
    // What is read in slices must be of one page.
    const isStale = reading !== undefined && (isOther || isMore);
    if (isStale) breakOff();
    if (isFlood(elements.length)) {
      pause();
      return;
    }
    if (elements.length > 0) reactions.added(elements);
    if (dom.readyState() === 'loading') return; // the page is read when all of it is there
    if (elements.length > 0 || isMore || isStale) soon();
  }

  function isFlood(more: number): boolean {
    const now = performance.now();
    if (now - second > 1000) [second, added] = [now, 0];
    added += more;
    return added > FLOOD;
  }

  function pause(): void {
    unobserve();
    clearTimeout(resume);
    resume = setTimeout(() => {
      added = 0;
      observe();
      soon();
    }, FLOOD_MS);
  }

  function soon(): void {
    const now = performance.now();
    dirtySince ??= now;
    const turn = readAt + Math.min(LONGEST_MS, (cost / SHARE) * 2 ** fruitless);
    // A tab behind has no frames.
    const hasFrames = dom.visibility() === 'visible';
    const isInFrame = hasFrames && now >= turn && cost <= FRAME_MS && readAt > 0 && cancel === undefined;
    if (isInFrame) {
      const frame = requestAnimationFrame(run);
      cancel = () => cancelAnimationFrame(frame);
      return;
    }
    cancel?.();
    const wait = Math.max(turn, Math.min(now + QUIET_MS, dirtySince + LONGEST_MS)) - now;
    const timer = setTimeout(() => {
      const idle = requestIdleCallback(calledOff < CALLED_OFF ? () => void runInSlices() : run, { timeout: QUIET_MS });
      cancel = () => cancelIdleCallback(idle);
    }, wait);
    cancel = () => clearTimeout(timer);
  }

  function run(): void {
    begin();
    const start = performance.now();
    end(reactions.read(), performance.now() - start);
  }

  async function runInSlices(): Promise<void> {
    begin();
    reading = new AbortController();
    const { signal } = reading;
    let spent = 0;
    try {
      const outcome = await reactions.readInSlices(signal, (slice) => {
        const start = performance.now();
        quietly(slice);
        spent += performance.now() - start;
      });
      reading = undefined;
      end(outcome, spent);
    } catch (reason) {
      if (!signal.aborted) throw reason;
    }
  }

  function begin(): void {
    callOff();
    cancel = dirtySince = undefined;
  }

  function end({ came, again }: Outcome, spent: number): void {
    readAt = performance.now();
    cost = spent;
    calledOff = 0;
    fruitless = came ? 0 : Math.min(fruitless + 1, 5);
    if (again) soon();
  }

  function breakOff(): void {
    if (reading) calledOff += 1;
    callOff();
  }

  function callOff(): void {
    reading?.abort();
    reading = undefined;
  }

  function rest(): void {
    unobserve();
    clearTimeout(resume);
    callOff();
    cancel?.();
    cancel = undefined;
  }

  function quietly<T>(change: () => T): T {
    take(observer.takeRecords());
    try {
      return change();
    } finally {
      observer.takeRecords();
    }
  }

  return {
    quietly,
    soon,
    now() {
      cancel?.();
      observer.takeRecords();
      run();
    },
    rest,
    wake() {
      fruitless = 0;
      rest();
      observe();
      soon();
    },
    stop: rest,
  };
}
