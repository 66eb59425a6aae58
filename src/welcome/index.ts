import { browser } from '../shared/browser.ts';
import { localize, message } from '../shared/i18n.ts';
import type { Policy } from '../shared/policy.ts';
import { loadPolicy, loadSettings, type Settings, saveSettings, watchSettings } from '../shared/settings.ts';
import { byId } from '../story/element.ts';
import { announce } from '../story/live.ts';
import { setLock } from '../story/lock.ts';
import { setLook } from '../story/look.ts';
import { followAccess, isFirefox } from './access.ts';
import { drawSample } from './sample.ts';

localize(document);
byId('sample').append(...drawSample());
byId('pin-text').textContent = message(isFirefox() ? 'pin_firefox' : 'pin_chrome');
byId('options').addEventListener('click', () => browser.runtime.openOptionsPage());

const modes = Array.from(document.querySelectorAll<HTMLInputElement>('#mode input'));
for (const radio of modes) {
  radio.addEventListener('change', async () => {
    // The values in the markup are those of the setting; any other is refused, and nothing is stored.
    await saveSettings({ mode: radio.value as Settings['mode'] });
    announce(message('options_saved'));
  });
}
show(await loadSettings(), await loadPolicy());
watchSettings(show);
await followAccess(byId('access'), byId('access-name'), byId('give'));

function show({ mode, look }: Settings, { locked }: Policy): void {
  setLook(look);
  for (const radio of modes) radio.checked = radio.value === mode;
  setLock(byId('mode-lock'), 'mode' in locked, modes);
}
