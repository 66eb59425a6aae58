import { type BackgroundMessages, type Parameter, tellWorker } from '../shared/messages.ts';
import { tools } from '../shared/own-word.ts';
import { receiptOf } from '../shared/receipt.ts';
import type { Cleaning } from './cleaning.ts';
import * as dom from './dom.ts';
import { hash } from './print.ts';

/** Tells the worker what became of a page, when that changed. */
export class Teller {
  #told: { [name: string]: string } = {};

  /** How much is hidden; and, of a page that is cleaned and was opened by the reader, how many words of it are what. */
  tell(cleaning: Cleaning, isActive: boolean): void {
    const told = cleaning.told(isActive);
    const { report } = told;
    this.#send('count', { hidden: cleaning.count, cut: report?.extent.state === 'cut' });
    const receipt = isActive && !dom.prerendering() && receiptOf(told);
    if (report && receipt) this.#send('receipt', { address: addressOf(report.article.url), ...receipt });
  }

  /** What was told is no longer known: the browser has emptied the badge. */
  forget(): void {
    this.#told = {};
  }

  #send<Name extends 'count' | 'receipt'>(name: Name, ...of: Parameter<BackgroundMessages[Name]>): void {
    const told = JSON.stringify(of);
    if (told === this.#told[name]) return;
    this.#told[name] = told;
    tellWorker(name, ...of).catch(() => {}); // the worker is gone when the extension was updated
  }
}

/**
 * Hash of a story's address. For the page's own path the canonical address is taken, which knows no marks of campaigns;
 * any other may still be that of the story before.
 */
function addressOf(canonical: string): string {
  const path = location.origin + location.pathname;
  return hash(canonical.split('?')[0] === path ? canonical : path + location.search);
}

/** Has the worker bring the script for the reader's own word; calls `then` when it is there. */
export async function fetchTools(then: () => void): Promise<void> {
  await tellWorker('bringTools').catch(() => {}); // a tab to which access was withheld meanwhile
  if (tools()) then();
}
