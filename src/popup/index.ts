import { browser } from '../shared/browser.ts';
import { openReader } from '../shared/hand-over.ts';
import { localize, message } from '../shared/i18n.ts';
import { askTab, type TabReport, tellWorker } from '../shared/messages.ts';
import { loadPolicy, loadSettings, type Settings, watchSettings } from '../shared/settings.ts';
import { siteOf } from '../shared/site.ts';
import { bdi, byId, plain } from '../story/element.ts';
import { glyph } from '../story/glyph.ts';
import { announce } from '../story/live.ts';
import { setLook } from '../story/look.ts';
import { drawSettingsNote } from '../story/settings-note.ts';
import type { PageActions } from './hidden.ts';
import { drawNoStory, type NoStoryView } from './no-story.ts';
import { showSwitches } from './switches.ts';
import { type NoStory, patternsOf, popupTab, readTab, type StoryReport, stateOf, type TabState } from './tab.ts';
import { drawStoryView, type StoryActions, type StoryView } from './view.ts';

/** How long a page that is still being read, or that follows a switch, is left alone before it is asked again; in ms. */
const PATIENCE = 250;
/** What of the settings shows in a drawn story. */
const DRAWN = ['summaryForm', 'summarySentences', 'browserModel', 'receipt'] as const;

localize(document);
byId('options').append(glyph('gear'));
byId('options').addEventListener('click', () => browser.runtime.openOptionsPage());

const pageActions: PageActions = {
  show: async ({ id, opening }) => {
    await change(askTab(tab, 'show', { id }), message('announce_shown', plain(opening)));
    await askTab(tab, 'reveal', { id }).catch(() => false);
  },
  hide: ({ id, opening }) => change(askTab(tab, 'hide', { id }), message('announce_hidden', plain(opening))),
  keep: ({ id, opening }) => change(askTab(tab, 'keep', { id }), message('announce_kept', plain(opening))),
  showAll: () => change(askTab(tab, 'showAll'), message('announce_all_shown')),
  hideAll: () => change(askTab(tab, 'hideAll'), message('announce_all_hidden')),
  pick,
};

let settings: Settings = await loadSettings();
let { locked } = await loadPolicy();
setLook(settings.look);
void drawSettingsNote().then((note) => note && byId('main').before(note));
const tab = await popupTab();
const isPrivate = await browser.tabs.get(tab).then(
  ({ incognito }) => incognito,
  () => false,
);
let address = '';
let view: StoryView | undefined;
let bare: NoStoryView | undefined;
let pending: ReturnType<typeof setTimeout> | undefined;
/** How many questions the tab was asked, and which of them has its answer shown. */
let asked = 0;
let answered = 0;
refresh();

watchSettings((changed, policy) => {
  const isOther = DRAWN.some((name) => settings[name] !== changed[name]);
  settings = changed;
  locked = policy.locked;
  if (isOther) leave();
  setLook(settings.look);
  refreshSoon();
});
browser.tabs.onUpdated.addListener((id, { status }) => {
  if (id === tab && status) refreshSoon();
});
browser.tabs.onRemoved.addListener((id) => {
  if (id === tab) void showAnswer({ kind: 'gone', address: '' });
});

/** Asks the tab and shows its answer. */
async function refresh(): Promise<void> {
  const failed: TabState = { kind: 'error', address: '' };
  try {
    await showAnswer(askForState().catch(() => failed));
  } catch {
    show(failed); // what the tab tells cannot be drawn
  }
}

async function askForState(): Promise<TabState> {
  const state = await readTab(tab);
  // Opening the popup is the click that this mode waits for.
  return settings.mode === 'click' && isOff(state) ? stateOf(await askTab(tab, 'clean'), state.address) : state;
}

/** Shows what the tab answers, unless the answer to a later question shows already. */
async function showAnswer(answer: TabState | Promise<TabState>): Promise<void> {
  const mine = ++asked;
  const state = await answer;
  if (mine < answered) return;
  answered = mine;
  show(state);
  if (state.kind === 'loading') refreshSoon();
}

function refreshSoon(): void {
  clearTimeout(pending);
  pending = setTimeout(refresh, PATIENCE);
}

function isOff(state: TabState): boolean {
  return state.kind === 'mode' || (state.kind === 'story' && state.told.why === 'mode');
}

function show(state: TabState): void {
  const main = byId('main');
  const bar = byId('bar');
  address = state.address;
  main.setAttribute('aria-busy', String(state.kind === 'loading'));
  const isOurs = state.kind !== 'browser' && state.kind !== 'store';
  showSwitches(settings, locked, isOurs ? siteOf(state.address) : '', isPrivate);
  if (state.kind === 'story') {
    byId('outlet').replaceChildren(bdi(state.told.outlet));
    if (view?.update(state.told)) return;
    leave();
    bare = undefined;
    view = drawStoryView(state.told, settings, actionsFor(state.told));
    main.replaceChildren(view.main);
    bar.replaceChildren(...view.bar);
  } else {
    leave();
    byId('outlet').replaceChildren(state.outlet ? bdi(state.outlet) : message('extensionName'));
    if (!bare?.update(state.kind, state.page)) {
      bare = drawNoStory(state.kind, state.page, { ...pageActions, help: () => help(state.kind) });
      main.replaceChildren(bare.element);
    }
  }
  bar.hidden = !view;
}

/** Ends the drawn story; the next answer is drawn anew. */
function leave(): void {
  view?.leave();
  view = undefined;
}

function actionsFor({ report, outlet }: StoryReport): StoryActions {
  return {
    ...pageActions,
    clean: () => change(askTab(tab, 'clean'), message('announce_all_hidden')),
    highlight: async (sentence) => {
      const found = await askTab(tab, 'highlight', { sentence }).catch(() => false);
      announce(message(found ? 'summary_shown' : 'summary_not_found'));
    },
    openReader: () => openReader(report, outlet, isPrivate),
  };
}

/** Waits for what the reader asked of the page, shows what came of it, and says so. */
async function change(answer: Promise<TabReport>, done: string): Promise<void> {
  try {
    await showAnswer(answer.then((told) => stateOf(told, address)));
    announce(done);
  } catch {
    announce(message('announce_failed'));
  }
}

/** The popup makes way for the page, on which the reader then chooses. */
async function pick(): Promise<void> {
  await tellWorker('pick', { tab }).catch(() => announce(message('announce_failed')));
  window.close();
}

/** Does the one thing that helps where there is no story. */
async function help(kind: NoStory): Promise<void> {
  if (kind === 'mode') return change(askTab(tab, 'clean'), message('announce_all_hidden'));
  if (kind !== 'withheld') return browser.tabs.reload(tab);
  const origins = patternsOf(address);
  if (await browser.permissions.request({ origins })) return refresh();
  announce(message('state_refused_text'));
}
