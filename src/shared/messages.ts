import type { Runtime } from 'webextension-polyfill';
import type { Report, ReportedHidden } from '../engine/types.ts';
import { browser } from './browser.ts';
import type { Receipt } from './receipt.ts';
import type { Inactive } from './site.ts';

/** What became of one hidden thing: gone, folded to a line, shown again by the reader, or kept for good as not clutter. */
export type HiddenState = 'hidden' | 'folded' | 'shown' | 'kept';

/** What a tab tells of its page. */
export interface TabReport {
  /** Null while there is nothing to tell: see `why`. */
  report: Report | null;
  /** What the reader's own rules and corrections hide on a page that is no story. */
  own?: ReportedHidden[];
  /** By the id of what is hidden. */
  states: Record<number, HiddenState>;
  /** Whether clutter is hidden on this page now. */
  active: boolean;
  /** Why nothing is hidden: by the reader's choice, no story here, no page (PDF, picture), or the page is still loading. */
  why?: Inactive | 'not-a-story' | 'not-a-page' | 'loading';
  /** The outlet's name, or the site's host. */
  outlet: string;
}

/** What the extension's pages and worker ask of a tab. */
export interface TabMessages {
  /** The story, whether or not the page is cleaned. */
  report(): TabReport;
  /** Cleans this page now, whatever the mode: "only on click" sends it when the reader clicks. */
  clean(): TabReport;
  show(of: { id: number }): TabReport;
  hide(of: { id: number }): TabReport;
  showAll(): TabReport;
  hideAll(): TabReport;
  /** "Not clutter": shows it now and on every later visit to this site. */
  keep(of: { id: number }): TabReport;
  /** Scrolls to a thing, shows it if hidden, and outlines it for a moment; false when the page no longer has it. */
  reveal(of: { id: number }): boolean;
  /** Scrolls to what a correction speaks of, paused or not, and outlines it for a moment; false when there is nothing. */
  seek(of: { at: number }): boolean;
  /** Scrolls to the story's sentence and marks it; false when it is not found. */
  highlight(of: { sentence: string }): boolean;
}

/** What a tab or a page of the extension tells the worker. */
export interface BackgroundMessages {
  /** How much is hidden on the page, for the badge; `cut`: the publisher shows only a part of the story. */
  count(of: { hidden: number; cut: boolean }): void;
  /** How many words of a story's page are story, and how many clutter of each kind; `address` is a hash. */
  receipt(of: { address: string } & Receipt): void;
  /** Lets the reader choose something on a tab's page to hide: the popup asks, which closes when it loses the focus. */
  pick(of: { tab: number }): void;
  /** Has the script for the reader's own word put into the sender's tab. */
  bringTools(): void;
  /** Has a language's script put into the sender's tab; `code` is its ISO 639-1 code. */
  bringLanguage(of: { code: string }): void;
}

/** Who sent a message: the tab, when it came from a page's content script. */
export interface Sender {
  tab?: number;
  /** The address of the sender's frame. */
  url?: string;
  /** The tab is one of a private window. */
  isPrivate?: true;
}

type Check = (value: unknown) => boolean;

const natural: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const flag: Check = (value) => typeof value === 'boolean';
const isText = (value: unknown): value is string => typeof value === 'string';
const sentence: Check = (value) => isText(value) && value.length <= 10_000;
const language: Check = (value) => isText(value) && /^[a-z]{2,3}$/.test(value);
const hash: Check = (value) => isText(value) && /^[a-z\d]{8,16}$/.test(value);

/** What each message carries, `undefined` where it carries nothing; anything else is refused. */
const shapes: Record<keyof TabMessages | keyof BackgroundMessages, Record<string, Check> | undefined> = {
  report: undefined,
  clean: undefined,
  show: { id: natural },
  hide: { id: natural },
  showAll: undefined,
  hideAll: undefined,
  keep: { id: natural },
  reveal: { id: natural },
  seek: { at: natural },
  highlight: { sentence },
  count: { hidden: natural, cut: flag },
  receipt: {
    address: hash,
    story: natural,
    appeal: natural,
    newsletter: natural,
    promo: natural,
    ad: natural,
    social: natural,
  },
  pick: { tab: natural },
  bringTools: undefined,
  bringLanguage: { code: language },
};

/** Whether a value carries exactly what the message of this name carries. */
export function fits(name: string, of: unknown): boolean {
  if (!Object.hasOwn(shapes, name)) return false;
  const shape = shapes[name as keyof typeof shapes];
  if (!shape) return of === undefined || of === null;
  if (typeof of !== 'object' || of === null) return false;
  const entries = Object.entries(of);
  return (
    entries.length === Object.keys(shape).length &&
    entries.every(([key, value]) => Object.hasOwn(shape, key) && shape[key]?.(value))
  );
}

/** What a message carries. */
export type Parameter<F> = F extends (...of: infer P) => unknown ? P : never;
type Answer<F> = F extends (...of: never) => infer R ? R : never;

/** One function for each message of a map. */
export type Handlers<M> = {
  [K in keyof M]: (...of: [...Parameter<M[K]>, Sender]) => Answer<M[K]> | Promise<Answer<M[K]>>;
};

interface Envelope {
  clearstory: string;
  of?: unknown;
}
type Reply = { ok: unknown } | { error: string };

/** Asks a tab's page. Throws when no content script answers there (no access, browser page, still loading). */
export async function askTab<K extends keyof TabMessages>(
  tab: number,
  name: K,
  ...[of]: Parameter<TabMessages[K]>
): Promise<Answer<TabMessages[K]>> {
  const envelope: Envelope = { clearstory: name, ...(of && { of }) };
  return opened<Answer<TabMessages[K]>>(await browser.tabs.sendMessage(tab, envelope, { frameId: 0 }));
}

/** Tells the worker. Throws when it does not answer (the extension was updated under the page). */
export async function tellWorker<K extends keyof BackgroundMessages>(
  name: K,
  ...[of]: Parameter<BackgroundMessages[K]>
): Promise<Answer<BackgroundMessages[K]>> {
  const envelope: Envelope = { clearstory: name, of };
  return opened<Answer<BackgroundMessages[K]>>(await browser.runtime.sendMessage(envelope));
}

function opened<R>(reply: Reply | undefined): R {
  if (!reply || 'error' in reply) throw new Error(reply ? reply.error : 'No answer');
  return reply.ok as R; // the other side's `answer` is typed by the same map
}

/**
 * Answers the messages of a map; gives the function that stops it. Only messages of this extension that fit their shape
 * are answered: a page's own scripts have no way to send one, and other extensions are refused by their id.
 */
export function answer<M extends TabMessages | BackgroundMessages>(handlers: Handlers<M>): () => void {
  const listen = (message: unknown, from: Runtime.MessageSender, send: (reply: Reply) => void) => {
    const name = from.id === browser.runtime.id ? nameOf(message) : undefined;
    if (!name || !Object.hasOwn(handlers, name)) return undefined;
    const sender: Sender = {
      ...(from.tab?.id !== undefined && { tab: from.tab.id }),
      ...(from.url && { url: from.url }),
      ...(from.tab?.incognito && { isPrivate: true }),
    };
    const of = (message as Envelope).of;
    const handler = handlers[name as keyof M] as (...of: unknown[]) => unknown; // `fits` has seen that `of` is its parameter
    Promise.resolve()
      .then(() => (of ? handler(of, sender) : handler(sender)))
      .then(
        (ok): Reply => ({ ok }),
        (error): Reply => ({ error: String(error) }),
      )
      .then(send);
    return true; // keeps the way back open until `send`; a promise is no answer in older Chrome
  };
  const listener = listen as Runtime.OnMessageListenerCallback; // the types know no listener that lets messages pass
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

function nameOf(message: unknown): string | undefined {
  if (typeof message !== 'object' || message === null || !('clearstory' in message)) return undefined;
  const name = message.clearstory;
  return typeof name === 'string' && fits(name, 'of' in message ? message.of : undefined) ? name : undefined;
}
