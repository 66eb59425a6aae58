import { message } from '../shared/i18n.ts';
import { el } from '../story/element.ts';
import type { NoStory } from './tab.ts';

/** What each state lets the reader do. */
const ACTIONS = {
  withheld: 'state_withheld_action',
  reload: 'state_reload_action',
  error: 'state_reload_action',
  mode: 'state_mode_action',
} as const;

/** Draws the calm sentences for a tab without a story, with the one thing that helps where there is one. */
export function drawNoStory(kind: NoStory, act: () => void): HTMLElement {
  const box = el(
    'section',
    { class: 'no-story' },
    el('h1', {}, message(`state_${kind}_title`)),
    el('p', {}, message(`state_${kind}_text`)),
  );
  if (kind in ACTIONS) {
    const button = el('button', { type: 'button', class: 'primary' }, message(ACTIONS[kind as keyof typeof ACTIONS]));
    button.addEventListener('click', act);
    box.append(button);
  }
  return box;
}
