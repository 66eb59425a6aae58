import { message } from '../shared/i18n.ts';
import type { TabReport } from '../shared/messages.ts';
import { el } from '../story/element.ts';
import { hiddenSection, type PageActions, pickButton } from './hidden.ts';
import type { NoStory } from './tab.ts';

/** What each state lets the reader do. */
const ACTIONS = {
  withheld: 'state_withheld_action',
  reload: 'state_reload_action',
  error: 'state_reload_action',
  mode: 'state_mode_action',
} as const;

/** What the reader can do where there is no story. */
export interface NoStoryActions extends PageActions {
  /** The one thing that helps, where there is one. */
  help(): void;
}

/** A tab without a story, as drawn. */
export interface NoStoryView {
  element: HTMLElement;
  /** Follows what was shown and hidden in the page; false when it must be drawn anew. */
  update(kind: NoStory, page?: TabReport): boolean;
}

/**
 * Draws the calm sentences for a tab without a story, with the one thing that helps where there is one; on a page that
 * shows, what the reader's own word hides there, and the way to hide more.
 */
export function drawNoStory(kind: NoStory, page: TabReport | undefined, actions: NoStoryActions): NoStoryView {
  const box = el(
    'section',
    { class: 'no-story' },
    el('h1', {}, message(`state_${kind}_title`)),
    el('p', {}, message(`state_${kind}_text`)),
  );
  if (kind in ACTIONS) {
    const button = el('button', { type: 'button', class: 'primary' }, message(ACTIONS[kind as keyof typeof ACTIONS]));
    button.addEventListener('click', actions.help);
    box.append(button);
  }
  const element = el('div', { class: 'about' }, box);
  const own = page?.own ?? [];
  const hidden = page && own.length > 0 ? hiddenSection(own, page, actions) : undefined;
  if (page) box.append(pickButton(actions));
  if (hidden) element.append(hidden.element);
  const update: NoStoryView['update'] = (kindNow, now) => {
    if (kindNow !== kind || !now !== !page || idsOf(now) !== idsOf(page)) return false;
    if (now) hidden?.update(now);
    return true;
  };
  return { element, update };
}

const idsOf = (page: TabReport | undefined): string => (page?.own ?? []).map(({ id }) => id).join();
