import { message } from '../shared/i18n.ts';
import css from './picker.css?inline';

/** What is drawn over the page, in a tree of its own that the page cannot read. */
export interface Overlay {
  /** The one node that stands in the page. */
  host: HTMLElement;
  /** Catches what is pointed at, so that the page's own links and buttons do nothing. */
  shield: HTMLElement;
  buttons: Record<'wider' | 'narrower' | 'hide' | 'leave' | 'undo' | 'more' | 'close', HTMLButtonElement>;
  /** Whether a button of the overlay has the focus. */
  isOnButton(): boolean;
  /** Moves the focus to the next button, or the one before; the page behind is out of reach until the overlay goes. */
  turn(forward: boolean): void;
  /** Draws the frame around an element, and says what it is; `problem` says why it cannot be hidden. */
  frame(element: Element | undefined, words: string, problem?: string): void;
  /** Says that it is done, with the way back. */
  done(words: string): void;
  /** Back to choosing. */
  choosing(): void;
}

/** Puts the overlay over everything that the page shows, dialogs included. */
export function openOverlay(): Overlay {
  const host = document.createElement('div');
  const tree = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  tree.adoptedStyleSheets = [sheet];

  const shield = make('div', 'shield');
  const outline = make('div', 'outline');
  const what = make('p', 'what');
  what.setAttribute('role', 'status');
  const help = make('p', 'help', message('picker_help'));
  const buttons: Overlay['buttons'] = {
    wider: button(message('picker_wider')),
    narrower: button(message('picker_narrower')),
    hide: button(message('picker_hide'), 'primary'),
    leave: button(message('cancel')),
    undo: button(message('picker_undo')),
    more: button(message('picker_more')),
    close: button(message('picker_close'), 'primary'),
  };
  const { wider, narrower, hide, leave, undo, more, close } = buttons;
  const toChoose = row(wider, narrower, hide, leave);
  const toEnd = row(undo, more, close);
  const panel = make('div', 'panel');
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-label', message('pick'));
  panel.lang = message('locale_code');
  panel.dir = message('locale_dir');
  panel.append(what, help, toChoose, toEnd);
  tree.append(shield, outline, panel);

  // Outside of an open modal dialog everything is inert.
  const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
  (modal ?? document.documentElement).append(host);
  host.popover = 'manual';
  host.showPopover();

  const show = (isChoosing: boolean) => {
    shield.hidden = help.hidden = toChoose.hidden = !isChoosing;
    outline.hidden = toEnd.hidden = isChoosing;
  };
  const overlay: Overlay = {
    host,
    shield,
    buttons,
    isOnButton: () => tree.activeElement instanceof HTMLButtonElement,
    turn(forward) {
      const here = [...panel.querySelectorAll('button')].filter((one) => !one.disabled && one.checkVisibility());
      const at = here.findIndex((one) => one === tree.activeElement);
      here.at(forward ? (at + 1) % here.length : at < 0 ? -1 : at - 1)?.focus({ preventScroll: true });
    },
    frame(element, words, problem) {
      outline.hidden = !element;
      hide.disabled = !element || problem !== undefined;
      say(what, problem ?? words);
      if (!element) return;
      const { left, top, width, height } = element.getBoundingClientRect();
      Object.assign(outline.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
      // The panel stands where the chosen thing is not, unless that is everywhere.
      panel.classList.toggle('above', top > innerHeight / 2);
    },
    done(words) {
      show(false);
      outline.hidden = true;
      say(what, words);
      close.focus({ preventScroll: true });
    },
    choosing() {
      show(true);
      hide.focus({ preventScroll: true });
    },
  };
  overlay.choosing();
  return overlay;
}

/** Says it when it is something new. */
function say(what: HTMLElement, words: string): void {
  if (what.textContent !== words) what.textContent = words;
}

function make(tag: 'div' | 'p', name: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.className = name;
  element.textContent = text;
  return element;
}

function button(text: string, name = ''): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = name;
  element.textContent = text;
  return element;
}

function row(...buttons: HTMLElement[]): HTMLElement {
  const element = make('div', 'row');
  element.append(...buttons);
  return element;
}
