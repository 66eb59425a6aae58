import { browser } from '../shared/browser.ts';
import { memoryKey, parseMemory } from '../shared/memory.ts';
import { answer, type TabMessages, type TabReport } from '../shared/messages.ts';
import { DOOR } from '../shared/picking.ts';
import { POLICY_KEY } from '../shared/policy.ts';
import { lightSettings, SETTINGS_KEY } from '../shared/settings.ts';
import { siteOf } from '../shared/site.ts';
import { parseTaught, taughtKey } from '../shared/taught.ts';
import * as dom from './dom.ts';
import { onNavigate, onReturn } from './navigation.ts';
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
  answer<TabMessages>({ ...changes, report: tell, reveal: () => false, seek: () => false, highlight: () => false });
}

async function start(site: string): Promise<void> {
  const stored = await browser.storage.local.get([SETTINGS_KEY, POLICY_KEY, memoryKey(site), taughtKey(site)]);
  const settings = (now: Record<string, unknown>) => lightSettings(now[SETTINGS_KEY], now[POLICY_KEY]);
  const newest = async () => settings(await browser.storage.local.get([SETTINGS_KEY, POLICY_KEY]));
  succeed();
  const session = new Session(site, {
    settings: settings(stored),
    memory: parseMemory(stored[memoryKey(site)]),
    taught: parseTaught(stored[taughtKey(site)]),
  });
  Reflect.set(window, DOOR, session.door);
  const silence = answer(session.handlers);
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local') return;
    const memory = changes[memoryKey(site)];
    const taught = changes[taughtKey(site)];
    if (changes[SETTINGS_KEY] || changes[POLICY_KEY]) void newest().then((now) => (session.settings = now));
    if (memory) session.memory = parseMemory(memory.newValue);
    if (taught) session.taught = taught.newValue;
  });
  const life = new AbortController();
  onNavigate(session.moved, life.signal);
  onReturn(async () => session.resume(await newest()), life.signal);
  whenOrphaned(() => {
    life.abort();
    silence();
    session.end();
  });
}
