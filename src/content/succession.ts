import { browser } from '../shared/browser.ts';
import * as dom from './dom.ts';
import { STRAY, sweep } from './mark.ts';

/** Tells a predecessor that it is succeeded. It carries nothing, and only one cut off from its extension heeds it. */
const SUCCESSOR = 'clearstory';
/** Moments at which a page whose Clearstory was switched off or updated is likely to be looked at again. */
const MOMENTS = ['visibilitychange', 'focus', 'pointerdown', 'keydown', SUCCESSOR];

/** When an update, or a click, puts this script into a page where an older one worked: has that one give the page back. */
export function succeed(): void {
  if (dom.all(STRAY).length === 0) return;
  dispatchEvent(new Event(SUCCESSOR));
  sweep();
}

const LOOKS_MS = [0, 100, 1000];

/**
 * Calls `end` once, when the extension is off, gone or updated. Chrome leaves its scripts running in the page, without a
 * word to them; a port tells at once while the worker lives, else the reader's return does. Firefox stops scripts itself.
 */
export function whenOrphaned(end: () => void): void {
  const check = (): void => {
    if (browser.runtime?.id !== undefined) return;
    for (const moment of MOMENTS) removeEventListener(moment, check, true);
    end();
  };
  for (const moment of MOMENTS) addEventListener(moment, check, true);
  browser.runtime.connect().onDisconnect.addListener(() => {
    void browser.runtime?.lastError; // an unread error is written to the page's console
    for (const ms of LOOKS_MS) setTimeout(check, ms); // the script is cut off a while after its port
  });
}
