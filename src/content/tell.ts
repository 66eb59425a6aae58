import { type BackgroundMessages, tellWorker } from '../shared/messages.ts';
import { tools } from '../shared/own-word.ts';

type Count = Parameters<BackgroundMessages['count']>[0];

/** Tells the worker how much is hidden, when that changed. */
export class Teller {
  #told = '';

  tell(of: Count): void {
    const told = JSON.stringify(of);
    if (told === this.#told) return;
    this.#told = told;
    tellWorker('count', of).catch(() => {}); // the worker is gone when the extension was updated
  }

  /** What was told is no longer known: the browser has emptied the badge. */
  forget(): void {
    this.#told = '';
  }
}

/** Has the worker bring the script for the reader's own word; calls `then` when it is there. */
export async function fetchTools(then: () => void): Promise<void> {
  await tellWorker('bringTools').catch(() => {}); // a tab to which access was withheld meanwhile
  if (tools()) then();
}
