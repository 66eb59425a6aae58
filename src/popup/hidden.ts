import { CLUTTER, type ReportedHidden } from '../engine/types.ts';
import { isClutter } from '../shared/clutter.ts';
import { language, message, type PluralKey, plural } from '../shared/i18n.ts';
import type { HiddenState, TabReport } from '../shared/messages.ts';
import { bdi, el, plain } from '../story/element.ts';
import { glyph } from '../story/glyph.ts';
import { button } from '../story/menu.ts';
import { drawReasons } from './reasons.ts';

/** What the reader can do with what was hidden. */
export interface HiddenActions {
  show(item: ReportedHidden): void;
  hide(item: ReportedHidden): void;
  keep(item: ReportedHidden): void;
  showAll(): void;
  hideAll(): void;
}

/** What the reader can do on every page. */
export interface PageActions extends HiddenActions {
  /** Lets the reader choose something on the page to hide. */
  pick(): void;
}

/** What became of each thing. */
type States = Pick<TabReport, 'states'>;

/** "2 appeals, 1 newsletter, 5 promos": how many things of each kind, as the language counts and lists. */
export function countedKinds(hidden: readonly ReportedHidden[]): string {
  const counts = new Map<string, number>();
  for (const { label } of hidden) counts.set(kindOf(label), (counts.get(kindOf(label)) ?? 0) + 1);
  const parts = [...CLUTTER, 'other'].flatMap((kind) => {
    const count = counts.get(kind);
    return count ? [plural(`hidden_${kind}` as PluralKey, count)] : [];
  });
  return new Intl.ListFormat(language(), { type: 'unit', style: 'short' }).format(parts);
}

/** The section that tells what was hidden; `update` keeps it in step with the page and keeps focus where it is. */
export function hiddenSection(
  hidden: readonly ReportedHidden[],
  told: States,
  actions: HiddenActions,
): { element: HTMLElement; update(told: States): void } {
  if (hidden.length === 0) {
    return { element: el('p', { class: 'nothing-hidden' }, message('hidden_nothing')), update() {} };
  }
  const all = el('button', { type: 'button' });
  const rows = hidden.map((item) => row(item, actions));
  const list = el('ul', {}, ...rows.map(({ element }) => element));
  const heading = el('h2', {}, message('hidden_heading', countedKinds(hidden)));
  const element = el(
    'details',
    { class: 'hidden-here' },
    el('summary', {}, heading, glyph('down')),
    el('div', { class: 'all' }, all),
    list,
  );

  const update = ({ states }: States) => {
    for (const { item, set } of rows) set(states[item.id] ?? 'hidden');
    const isAllShown = hidden.every(({ id }) => isShown(states[id]));
    all.textContent = message(isAllShown ? 'hide_all' : 'show_all');
    all.onclick = () => (isAllShown ? actions.hideAll() : actions.showAll());
  };
  update(told);
  return { element, update };
}

/** "Hide something on this page". */
export function pickButton({ pick }: PageActions): HTMLElement {
  const element = button(message('pick'), undefined, { class: 'pick' });
  element.addEventListener('click', pick);
  return element;
}

function row(item: ReportedHidden, actions: HiddenActions) {
  const opening = plain(item.opening) || message('hidden_untitled');
  const toggle = el('button', { type: 'button' });
  const keep = el('button', { type: 'button', 'aria-label': message('keep_named', opening) }, message('keep'));
  const state = el('span', { class: 'state' });
  keep.addEventListener('click', () => actions.keep(item));

  const element = el(
    'li',
    {},
    el('p', { class: 'opening' }, el('span', { class: 'kind' }, message(`label_${kindOf(item.label)}`)), bdi(opening)),
    drawReasons(item.evidence),
    el('div', { class: 'row-actions' }, toggle, keep, state),
  );
  const set = (now: HiddenState) => {
    const shown = isShown(now);
    element.classList.toggle('is-shown', shown);
    toggle.textContent = message(shown ? 'hide_again' : 'show');
    toggle.setAttribute('aria-label', message(shown ? 'hide_named' : 'show_named', opening));
    toggle.onclick = () => (shown ? actions.hide(item) : actions.show(item));
    keep.hidden = now === 'kept';
    state.textContent = now === 'kept' ? message('kept') : '';
  };
  return { element, item, set };
}

function isShown(state: HiddenState | undefined): boolean {
  return state === 'shown' || state === 'kept';
}

function kindOf(label: ReportedHidden['label']): (typeof CLUTTER)[number] | 'other' {
  return isClutter(label) ? label : 'other';
}
