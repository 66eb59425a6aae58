import { language, message } from '../shared/i18n.ts';
import { allTaught, loadTaught, saveTaught, type Taught } from '../shared/taught.ts';
import { bdi, el, plain } from '../story/element.ts';
import { announce } from '../story/live.ts';
import { button } from '../story/menu.ts';
import { whole } from './place.ts';
import { frame, type Setting, toggle } from './setting.ts';
import { tryOut } from './try-out.ts';

/** What is remembered of sites, and what the reader taught. `redraw` draws the corrections that now stand. */
export function memorySettings(): { settings: Setting[]; redraw(): Promise<void> } {
  const list = el('div', { class: 'taught', tabindex: '-1' });
  const redraw = async () => {
    const sites = Object.entries(await allTaught()).filter(([, taught]) => taught.length > 0);
    const order = new Intl.Collator(language()).compare;
    const drawn = sites.sort(([a], [b]) => order(a, b)).map(([site, taught]) => drawSite(site, taught, redraw));
    const focused = list.contains(document.activeElement) ? document.activeElement?.id : undefined;
    list.replaceChildren(...(drawn.length > 0 ? drawn : [el('p', { class: 'none' }, message('taught_none'))]));
    if (focused !== undefined) (document.getElementById(focused) ?? list).focus();
  };
  const settings = [toggle('memory', whole('memory')), { element: frame('taught', list), show() {} }];
  return { settings, redraw };
}

function drawSite(site: string, taught: readonly Taught[], redraw: () => Promise<void>): HTMLElement {
  const rows = taught.map((one) => {
    const opening = plain(one.opening) || message('hidden_untitled');
    const change = async (next: Taught[], done: string) => {
      const now = await loadTaught(site);
      await saveTaught(
        site,
        now.flatMap((other) => (isSame(one, other) ? next : [other])),
      );
      await redraw();
      announce(done);
    };
    const outcome = el('p', { class: 'tried', role: 'status' });
    const tried = button(message('taught_try'), undefined, { 'aria-label': message('taught_try_named', opening) });
    tried.addEventListener('click', async () => {
      outcome.textContent = message(await tryOut(site, one.at), site);
    });
    const pause = button(message(one.paused ? 'taught_resume' : 'taught_pause'), undefined, {
      id: `pause-${one.at}-${one.words}`,
      'aria-label': message(one.paused ? 'taught_resume_named' : 'taught_pause_named', opening),
    });
    pause.addEventListener('click', () => {
      const { paused, ...rest } = one;
      void change([paused ? rest : { ...rest, paused: true }], message(paused ? 'taught_resumed' : 'taught_paused'));
    });
    const remove = button(message('taught_remove'), undefined, {
      id: `remove-${one.at}-${one.words}`,
      'aria-label': message('taught_remove_named', opening),
    });
    remove.addEventListener('click', () => change([], message('taught_removed')));
    const kind = el('span', { class: 'kind' }, message(one.hide ? 'picker_hide' : 'keep'));
    const words = el('p', { class: one.paused && 'is-paused' }, kind, ' ', bdi(opening));
    return el('li', {}, words, tried, pause, remove, outcome);
  });
  return el('section', {}, el('h4', {}, bdi(site)), el('ul', {}, ...rows));
}

const isSame = (one: Taught, other: Taught): boolean => one.at === other.at && one.words === other.words;
