import { browser } from '../shared/browser.ts';
import { message } from '../shared/i18n.ts';
import type { Door } from '../shared/picking.ts';
import { Choice, nameOf } from './choice.ts';
import { openOverlay } from './overlay.ts';

/**
 * Lets the reader choose something on the page and hides it: by pointer, touch or keys. Calls `closed` when it is over;
 * gives the function that ends it. Until something is hidden nothing of the page is changed.
 */
export function pick(page: Door, closed: () => void): () => void {
  const focused = document.activeElement;
  const overlay = openOverlay();
  const { host, shield, buttons } = overlay;
  const choice = new Choice(host);
  const story = page.story();
  const isRightToLeft = getComputedStyle(document.documentElement).direction === 'rtl';
  let undo: (() => void) | undefined;
  let isChoosing = true;

  const holdsStory = (element: Element) => story !== undefined && Node.prototype.contains.call(element, story);
  const draw = () => {
    const { element } = choice;
    if (!isChoosing) return;
    const words = element ? nameOf(element) || message('hidden_untitled') : '';
    overlay.frame(element, words, element && holdsStory(element) ? message('picker_story') : undefined);
  };
  const hide = () => {
    const { element } = choice;
    if (!isChoosing || !element || holdsStory(element)) return;
    isChoosing = false;
    undo = page.hide(element);
    overlay.done(message(browser.extension.inIncognitoContext ? 'picker_done_private' : 'picker_done'));
  };
  const again = () => {
    isChoosing = true;
    overlay.choosing();
    draw();
  };
  const widen = () => choice.widen();
  const narrow = () => choice.narrow();
  const byKey: Record<string, () => void> = {
    ArrowUp: widen,
    ArrowDown: narrow,
    ArrowRight: () => choice.step(!isRightToLeft),
    ArrowLeft: () => choice.step(isRightToLeft),
  };
  const move = (step: (() => void) | undefined) => {
    step?.();
    choice.element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    draw();
  };

  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || !host.isConnected) return;
    event.stopImmediatePropagation();
    if (event.type !== 'keydown') return;
    const step = isChoosing && Object.hasOwn(byKey, event.key) ? byKey[event.key] : undefined;
    const isEnter = event.key === 'Enter' && !overlay.isOnButton();
    if (!step && !isEnter && event.key !== 'Escape' && event.key !== 'Tab') return;
    event.preventDefault();
    if (event.key === 'Escape') close();
    else if (event.key === 'Tab') overlay.turn(!event.shiftKey);
    else if (isEnter) hide();
    else move(step);
  };
  const onPoint = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return; // a finger that scrolls chooses nothing; a tap does
    choice.point(event.clientX, event.clientY);
    draw();
  };
  const onClick = (event: MouseEvent) => {
    choice.point(event.clientX, event.clientY);
    draw();
    if (!('pointerType' in event) || event.pointerType !== 'touch') hide();
  };
  /** When it is done, the page is the reader's again. */
  const onOutside = (event: Event) => {
    if (!isChoosing && event.isTrusted && !event.composedPath().includes(host)) close();
  };

  const close = () => {
    for (const name of ['keydown', 'keyup', 'keypress'] as const) removeEventListener(name, onKey, true);
    for (const name of ['scroll', 'resize'] as const) removeEventListener(name, draw, true);
    removeEventListener('pointerdown', onOutside, true);
    host.remove();
    if (focused instanceof HTMLElement && focused !== document.body) focused.focus({ preventScroll: true });
    closed();
  };
  for (const name of ['keydown', 'keyup', 'keypress'] as const) addEventListener(name, onKey, true);
  for (const name of ['scroll', 'resize'] as const) addEventListener(name, draw, { capture: true, passive: true });
  addEventListener('pointerdown', onOutside, true);
  shield.addEventListener('pointermove', onPoint);
  shield.addEventListener('click', onClick);
  buttons.wider.addEventListener('click', () => move(widen));
  buttons.narrower.addEventListener('click', () => move(narrow));
  buttons.hide.addEventListener('click', hide);
  buttons.leave.addEventListener('click', close);
  buttons.close.addEventListener('click', close);
  buttons.more.addEventListener('click', again);
  buttons.undo.addEventListener('click', () => {
    undo?.();
    again();
  });

  choice.point(innerWidth / 2, innerHeight / 2);
  draw();
  return close;
}
