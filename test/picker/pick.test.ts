import '../support/fake-chrome.ts';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Choice, nameOf } from '../../src/picker/choice.ts';
import { pick } from '../../src/picker/pick.ts';

/** "Hide this", without the browser around it: what is chosen, and what becomes of the page. */

let place: HTMLElement;
const hide = vi.fn<(element: Element) => () => void>(() => () => {});
let close: (() => void) | undefined;

beforeEach(() => {
  hide.mockClear();
  place = document.createElement('main');
  place.innerHTML = `<section id="all" style="padding: 20px"><div id="one" style="padding: 20px"><h2 id="head">Sign up for
    <em id="word">our letter</em></h2><p id="text">Every week.</p></div><p id="two">The story.</p>
    <div id="pic" style="padding: 20px"><img id="img" alt="A picture" width="60" height="40"></div></section>`;
  document.body.prepend(place);
});
afterEach(() => {
  close?.();
  close = undefined;
  place.remove();
});

const opened = (story?: Element) => {
  close = pick({ story: () => story, hide }, () => (close = undefined));
};
const middleOf = (id: string) => {
  const { left, top, width, height } = (document.getElementById(id) ?? place).getBoundingClientRect();
  return [left + width / 2, top + height / 2] as const;
};
const host = () => document.querySelector('[popover]');

describe('the choice', () => {
  const own = document.createElement('i');
  const at = (id: string) => {
    const choice = new Choice(own);
    choice.point(...middleOf(id));
    return choice;
  };

  test.each([
    ['text', 'text'],
    ['word', 'head'],
    ['two', 'two'],
    ['img', 'pic'],
  ])('at %s is the block %s', (id, block) => expect(at(id).element?.id).toBe(block));

  test('is found past a control that shadows how a form is measured', () => {
    place.innerHTML = '<form><input name="getBoundingClientRect"><p id="text">Sign up.</p></form>';
    const choice = at('text');
    choice.widen();
    expect(choice.element?.localName).toBe('form');
  });

  test('widens to the blocks around it, never to the page, and narrows the same way back', () => {
    const choice = at('word');
    const way = [choice.element?.id];
    for (let i = 0; i < 4; i++) {
      choice.widen();
      way.push(choice.element?.id);
    }
    expect(way.slice(0, 3)).toEqual(['head', 'one', 'all']);
    expect(choice.element).not.toBe(document.body);
    for (const id of ['one', 'head']) {
      while (choice.element?.id !== id) choice.narrow();
      expect(choice.element?.id).toBe(id);
    }
  });

  test('narrows to the first block in it where it was not widened', () => {
    const choice = at('pic');
    choice.widen();
    expect(choice.element?.id).toBe('all');
    const fresh = new Choice(own);
    fresh.point(...middleOf('two'));
    fresh.step(false);
    expect(fresh.element?.id).toBe('one');
    fresh.narrow();
    expect(fresh.element?.id).toBe('head');
    fresh.narrow();
    expect(fresh.element?.id).toBe('head');
  });

  test('steps to what stands beside it, and past the end of what is around it', () => {
    const choice = at('word');
    const way = ['text', 'two', 'pic'].map(() => {
      choice.step(true);
      return choice.element?.id;
    });
    expect(way).toEqual(['text', 'two', 'pic']);
    choice.step(false);
    expect(choice.element?.id).toBe('two');
  });

  test('is gone when the page throws the block away', () => {
    const choice = at('two');
    document.getElementById('two')?.remove();
    expect(choice.element).toBeUndefined();
  });

  test('is called by its first words, or by what its picture is called', () => {
    expect(nameOf(document.getElementById('head') ?? place)).toBe('Sign up for our letter');
    expect(nameOf(document.getElementById('img') ?? place)).toBe('A picture');
    expect(nameOf(document.getElementById('pic') ?? place)).toBe('');
    expect(nameOf(document.getElementById('one') ?? place)).toBe('Sign up for our letter Every week.');
  });
});

describe('the keys', () => {
  test('Enter hides what is chosen, and it can be taken back', async () => {
    Object.assign(Reflect.get(globalThis, 'chrome'), { extension: { inIncognitoContext: false } });
    const undo = vi.fn();
    hide.mockReturnValue(undo);
    opened();
    await userEvent.hover(document.getElementById('two') ?? place, { force: true });
    await userEvent.keyboard('{Enter}');
    expect(hide.mock.calls.map(([element]) => element.id)).toEqual(['two']);
    expect(undo).not.toHaveBeenCalled();
    await userEvent.keyboard('{Tab}{Enter}');
    expect(undo).toHaveBeenCalledTimes(1);
    await userEvent.keyboard('{Escape}');
    expect(host()).toBeNull();
  });

  test('Esc leaves the page as it was', async () => {
    const before = document.documentElement.outerHTML;
    opened();
    await userEvent.hover(document.getElementById('two') ?? place, { force: true });
    await userEvent.keyboard('{Escape}');
    expect(document.documentElement.outerHTML).toBe(before);
    expect(hide).not.toHaveBeenCalled();
  });

  test('what holds the story is not hidden', async () => {
    opened(document.getElementById('two') ?? undefined);
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}{Enter}');
    expect(hide).not.toHaveBeenCalled();
    expect(host()).not.toBeNull();
  });

  test('Tab stays with the buttons, around and around, both ways', async () => {
    hide.mockImplementation(() => () => {});
    document.body.append(Object.assign(document.createElement('button'), { id: 'behind' }));
    opened();
    for (const keys of ['{Tab}'.repeat(9), '{Shift>}{Tab}{Tab}{Tab}{Tab}{Tab}{Tab}{Tab}{/Shift}']) {
      await userEvent.keyboard(keys);
      expect(document.activeElement).toBe(host());
    }
    document.getElementById('behind')?.remove();
  });

  test('keys that the page makes up are not heard', () => {
    opened();
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(host()).not.toBeNull();
  });

  test('the focus goes back to where it was', async () => {
    const button = document.createElement('button');
    place.append(button);
    button.focus();
    opened();
    expect(document.activeElement).toBe(host());
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(button);
  });
});

test('over an open dialog it stands within it', () => {
  const dialog = document.createElement('dialog');
  dialog.textContent = 'Subscribe';
  place.append(dialog);
  dialog.showModal();
  opened();
  expect(host()?.parentElement).toBe(dialog);
  close?.();
  expect(dialog.innerHTML).toBe('Subscribe');
  dialog.close();
});

test('the page sees one node without anything in it', () => {
  opened();
  expect(host()?.shadowRoot).toBeNull();
  expect(host()?.outerHTML).toBe('<div popover="manual"></div>');
});

test.each(['ltr', 'rtl'])('axe finds nothing wrong, and it is seen, %s', async (dir) => {
  const attach = Element.prototype.attachShadow;
  // Axe sees into open trees alone.
  Element.prototype.attachShadow = function (init) {
    return attach.call(this, { ...init, mode: 'open' });
  };
  opened();
  Element.prototype.attachShadow = attach;
  const panel = host()?.shadowRoot?.querySelector<HTMLElement>('.panel');
  if (panel) panel.dir = dir;
  const { violations } = await axe.run(host() ?? document.body);
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  expect(panel?.getBoundingClientRect().bottom).toBeLessThanOrEqual(innerHeight);
});
