import { browser } from '../shared/browser.ts';
import { message } from '../shared/i18n.ts';

/** All pages that may hold a story; the manifest asks for the same. */
const ORIGINS = ['http://*/*', 'https://*/*'];

/** Whether this is Firefox, whose words for access and buttons are its own. */
export const isFirefox = (): boolean => browser.runtime.getURL('').startsWith('moz-extension:');

/** Says whether the browser lets Clearstory read pages, in its own terms, and asks for it on a click where it does not. */
export async function followAccess(said: HTMLElement, name: HTMLElement, give: HTMLElement): Promise<void> {
  const draw = async () => {
    const isGiven = await browser.permissions.contains({ origins: ORIGINS });
    said.textContent = message(isGiven ? 'access_given' : 'access_withheld');
    give.hidden = isGiven;
  };
  name.textContent = message(isFirefox() ? 'access_firefox' : 'access_chrome');
  give.addEventListener('click', async () => {
    // At once: a browser answers only within the click.
    const isGiven = await browser.permissions.request({ origins: ORIGINS });
    await draw();
    if (!isGiven) said.textContent = message('access_refused');
  });
  browser.permissions.onAdded.addListener(draw);
  browser.permissions.onRemoved.addListener(draw);
  await draw();
}
