import { browser } from '../shared/browser.ts';
import { memoryKey, parseMemory } from '../shared/memory.ts';
import { answer, type TabMessages, type TabReport } from '../shared/messages.ts';
import { DOOR } from '../shared/picking.ts';
import { SETTINGS_KEY } from '../shared/settings.ts';
import { siteOf } from '../shared/site.ts';
import { parseTaught, taughtKey } from '../shared/taught.ts';
import * as dom from './dom.ts';
import { onReturn } from './navigation.ts';
import { Session } from './session.ts';
import { succeed, whenOrphaned } from './succession.ts';

/** Only documents of text can hold a story; the page around a PDF or a picture belongs to the browser. */
const isPage = /^(?:text\/html|application\/xhtml\+xml)$/.test(dom.contentType());

/** A click may put this script into a page that has it. */
if (window === window.top && !Reflect.has(window, DOOR)) {
  Reflect.set(window, DOOR, true);
  if (isPage) void start(siteOf(location.href));
  else answerForNoPage(siteOf(location.href));
}

function answerForNoPage(outlet: string): void {
  const tell = (): TabReport => ({ report: null, states: {}, active: false, why: 'not-a-page', outlet });
  const changes = { clean: tell, show: tell, hide: tell, showAll: tell, hideAll: tell, keep: tell };
  answer<TabMessages>({ ...changes, report: tell, reveal: () => false, highlight: () => false });
}

async function start(site: string): Promise<void> {
  const stored = await browser.storage.local.get([SETTINGS_KEY, memoryKey(site), taughtKey(site)]);
  succeed();
  const session = new Session(site, {
    settings: stored[SETTINGS_KEY],
    memory: parseMemory(stored[memoryKey(site)]),
    taught: parseTaught(stored[taughtKey(site)]),
  });
  Reflect.set(window, DOOR, session.door);
  const silence = answer(session.handlers);
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local') return;
    const [settings, taught] = [changes[SETTINGS_KEY], changes[taughtKey(site)]];
    if (settings) session.settings = settings.newValue;
    if (taught) session.taught = taught.newValue;
  });
  onReturn(async () => session.resume((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]));
  whenOrphaned(() => {
    silence();
    session.end();
  });
}
