import { el } from './element.ts';
import { button } from './menu.ts';

/** What a panel says, how far a download is, and what the one button does. */
export interface PanelState {
  line?: string;
  /** 0 to 1; undefined where it is not known how far it is. */
  progress?: { share: number | undefined; name: string };
  action?: { text: string; act(): void };
}

/** A line, a bar and a button about the browser's model; the button stays the same element, so that focus stays on it. */
export function modelPanel(): { element: HTMLElement; show(state: PanelState): void } {
  const line = el('p', { class: 'model-line' });
  const bar = el('progress', { max: 1 });
  const action = button('');
  const element = el('div', { class: 'model-panel' }, line, bar, action);
  const show = (state: PanelState) => {
    line.textContent = state.line ?? '';
    line.hidden = !state.line;
    bar.hidden = !state.progress;
    bar.ariaLabel = state.progress?.name ?? null;
    if (state.progress?.share === undefined) bar.removeAttribute('value');
    else bar.value = state.progress.share;
    action.hidden = !state.action;
    if (action.firstElementChild) action.firstElementChild.textContent = state.action?.text ?? '';
    action.onclick = () => state.action?.act();
    element.hidden = !state.line && !state.progress && !state.action;
  };
  show({});
  return { element, show };
}
