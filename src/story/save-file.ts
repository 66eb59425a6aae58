import { message } from '../shared/i18n.ts';
import { el } from './element.ts';
import { announce } from './live.ts';

/** Has the browser save a file, and says so. */
export function saveFile(file: Blob, name: string): void {
  const href = URL.createObjectURL(file);
  el('a', { href, download: name }).click();
  // The browser reads the file after the click; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
  announce(message('announce_saved', name));
}
