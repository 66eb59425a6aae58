import { type BackgroundMessages, tellWorker } from '../shared/messages.ts';

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
