import type { Browser } from 'webextension-polyfill';

declare const chrome: unknown;

/**
 * The browser's extension API, typed as webextension-polyfill types it.
 *
 * The polyfill's code is not shipped: since Manifest V3 `chrome.*` returns promises in Chrome and in Firefox, and the one
 * thing that still differs (answering a message with a promise) is met in messages.ts. That keeps 3 kB out of every page.
 * The name `chrome` is taken, not `browser`: where the latter is not built in, a page can put an element in its place.
 */
export const browser = chrome as Browser;
