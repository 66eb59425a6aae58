import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isLocked } from '../../src/content/lock.ts';
import { isGate, layerOf, lift, press, pressAll } from '../../src/content/overlay.ts';
import type { Analysis, Label } from '../../src/engine/types.ts';

const text = '<p>The bridge stood eleven metres further up the river than it had for a hundred years.</p>'.repeat(60);

let story: Element;
beforeEach(() => {
  document.body.innerHTML = `<main id="story">${text}</main>`;
  story = document.getElementById('story') ?? document.body;
});
afterEach(() => {
  pressAll();
  for (const element of [document.documentElement, document.body])
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
  document.body.replaceChildren();
});

function add(markup: string): Element {
  document.body.insertAdjacentHTML('beforeend', markup);
  return document.body.lastElementChild ?? document.body;
}
const over = 'position: fixed; inset: 10%; background: #fff';
const close = '<button aria-label="Close">×</button>';
const ask = (inside = close, style = over) => `<div class="ask" style="${style}"><p>Become a member</p>${inside}</div>`;
const judged = (layer: Element, completeness: Analysis['completeness'], label: Label = 'appeal') =>
  isGate(layer, { completeness } as Analysis, label);

describe('layerOf', () => {
  test('finds the outermost element over the page', () => {
    const layer = add(
      `<div id="outer" style="position: fixed; inset: 0"><div style="position: fixed; inset: 20%"><p id="inner">Join</p></div></div>`,
    );
    expect(layerOf(layer.querySelector('#inner') ?? layer, story)).toBe(layer);
  });
  test('finds the wrapping of what lies over the page', () => {
    const layer = add(`<div><div style="${over}"><p>Join</p></div></div>`);
    expect(layerOf(layer, story)).toBe(layer);
  });
  test.each([
    ['a box in the flow', '<div><p>Join</p></div>'],
    ['a box that is placed within the flow', '<div style="position: absolute"><p>Join</p></div>'],
    ['an overlay that is not displayed', `<div><p style="${over}; display: none">Join</p></div>`],
  ])('%s lies over nothing', (_, markup) => expect(layerOf(add(markup), story)).toBe(undefined));
  test('an app that shows its story in a fixed frame has no overlay for that', () => {
    document.body.innerHTML = `<div style="position: fixed; inset: 0; overflow: auto"><main id="story">${text}</main><aside id="box">Join</aside></div>`;
    const box = document.getElementById('box') ?? document.body;
    expect(layerOf(box, document.getElementById('story') ?? undefined)).toBe(undefined);
  });
});

describe('isGate', () => {
  const lock = () => document.body.style.setProperty('overflow', 'hidden');
  const small = 'position: fixed; right: 0; bottom: 0; width: 100px; height: 60px';

  test.each<[string, string, Analysis['completeness'], boolean]>([
    ['can be closed, story whole', ask(), 'whole', false],
    ['can be closed, nothing known of the story', ask(), 'unknown', false],
    ['is closed by a word', ask('<a href="#">No thanks</a>'), 'whole', false],
    ['is closed by a name that developers give', ask('<button class="js-dismiss">Nein danke</button>'), 'whole', false],
    [
      'bears a link home, no way to close it',
      ask('<a href="/"><img alt=""></a><a href="/join">Join</a>'),
      'whole',
      true,
    ],
    [
      'has a button to sign in with, shown by its picture',
      ask('<button aria-label="Continue with Example"></button>'),
      'whole',
      true,
    ],
    ['asks to subscribe to continue', ask('<a href="#plans">Subscribe to continue</a>'), 'whole', true],
    ['cannot be closed', ask('<a href="/join">Become a member today</a>'), 'whole', true],
    ['asks for a password', ask(`${close}<input type="password">`), 'whole', true],
    ['story cut off', ask(), 'cut', true],
    ['story cut off, cannot be closed', ask('<a href="/join">Become a member today</a>'), 'cut', true],
    ['small, cannot be closed', ask('<a href="/join">Become a member today</a>', small), 'whole', false],
  ])('%s', (_, markup, completeness, verdict) => expect(judged(add(markup), completeness)).toBe(verdict));

  test('a corner box on a cut story is an ask, unless it holds the page still', () => {
    const box = add(ask(close, small));
    expect(judged(box, 'cut')).toBe(false);
    lock();
    expect(judged(box, 'cut')).toBe(true);
  });
  test('a newsletter box that cannot be closed is no gate', () => {
    expect(judged(add(ask('<input type="email">')), 'whole', 'newsletter')).toBe(false);
  });
});

describe('lift', () => {
  const visible = (element: Element | null) => element?.checkVisibility({ visibilityProperty: true });

  /** Lifts, looks, presses back, and compares the page with itself. */
  function tried(layer: Element, look: () => void) {
    const before = document.documentElement.outerHTML;
    expect(lift(layer, story)).toBe(true);
    expect(visible(layer)).toBe(false);
    look();
    press(layer);
    expect(document.documentElement.outerHTML).toBe(before);
  }

  test.each<[string, () => void]>([
    ['overflow of the body', () => document.body.style.setProperty('overflow', 'hidden')],
    ['overflow of the root', () => document.documentElement.style.setProperty('overflow', 'hidden', 'important')],
    ['a fixed body', () => document.body.setAttribute('style', 'position: fixed; width: 100%; top: 0')],
    ['touch-action', () => document.body.style.setProperty('touch-action', 'none')],
  ])('lets go a page held by %s', (_, hold) => {
    const layer = add(ask());
    hold();
    expect(isLocked()).toBe(true);
    tried(layer, () => expect(isLocked()).toBe(false));
  });

  test('takes the backdrop along, whether or not it takes clicks, and leaves what has words', () => {
    add('<div id="shade" style="position: fixed; inset: 0; background: #0008; pointer-events: none"></div>');
    add('<div id="bar" style="position: fixed; top: 0; left: 0; right: 0; height: 40px">The Harrow Post</div>');
    const layer = add(ask());
    tried(layer, () => {
      expect(visible(document.getElementById('shade'))).toBe(false);
      expect(visible(document.getElementById('bar'))).toBe(true);
    });
  });

  test('gives the page back to the reader and to screen readers, and puts attributes back in their order', () => {
    story.setAttribute('inert', '');
    story.setAttribute('aria-hidden', 'true');
    story.setAttribute('style', 'filter: blur(4px)');
    story.setAttribute('data-last', '1');
    tried(add(ask()), () => {
      expect(story.closest('[inert], [aria-hidden]')).toBe(null);
      expect(getComputedStyle(story).filter).toBe('none');
    });
  });

  test('closes a modal dialog as Esc would, and opens it again', () => {
    const dialog = add(
      '<dialog id="d" class="late"><form method="dialog"><button>×</button></form><p>Join</p></dialog>',
    );
    (dialog as HTMLDialogElement).showModal();
    dialog.setAttribute('data-last', '1');
    tried(dialog, () => expect(dialog.matches(':modal')).toBe(false));
    expect(dialog.matches(':modal')).toBe(true);
  });

  test('leaves the paragraphs of the story untouched', () => {
    const layer = add(ask());
    document.body.style.overflow = 'hidden';
    const paragraphs = story.innerHTML;
    tried(layer, () => expect(story.innerHTML).toBe(paragraphs));
  });

  test('a small box is hidden, and nothing else is touched', () => {
    const layer = add(ask(close, 'position: fixed; right: 0; bottom: 0; width: 100px; height: 60px'));
    tried(layer, () => expect(document.querySelectorAll('[data-clearstory]')).toHaveLength(1));
  });
});
