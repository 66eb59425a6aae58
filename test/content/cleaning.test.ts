import '../support/fake-chrome.ts';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Cleaning } from '../../src/content/cleaning.ts';
import { printOf } from '../../src/content/print.ts';
import { defaults, type Settings } from '../../src/shared/settings.ts';
import { seenInSlice } from '../support/fake-engine.ts';

vi.mock('../../src/engine/pipeline.ts', () => import('../support/fake-engine.ts'));

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('main');
  document.body.append(place);
});
afterEach(() => place.remove());

const started = (settings: Partial<Settings> = {}) => {
  const cleaning = new Cleaning({ ...defaults, ...settings }, 'a.example', []);
  cleaning.read();
  cleaning.act();
  return cleaning;
};
const fill = (markup: string) => {
  place.innerHTML = markup;
  return place.innerHTML;
};
const box = (text: string) => `<div class="clutter" id="${text}">${text}</div>`;
const seen = () =>
  [...place.querySelectorAll('.clutter')].map((element) => element.checkVisibility({ visibilityProperty: true }));
const states = (cleaning: Cleaning) => Object.values(cleaning.told(true).states);

describe('what is done', () => {
  test('clutter is hidden, and all is given back as it was', () => {
    const before = fill(`<p>story</p>${box('one')}<p>more</p>${box('two')}`);
    const cleaning = started();
    expect(seen()).toEqual([false, false]);
    expect(cleaning.count).toBe(2);
    cleaning.giveBack();
    expect(place.innerHTML).toBe(before);
    expect(cleaning.count).toBe(0);
  });

  test.each([
    ['hide', 'hidden', false],
    ['fold', 'folded', true],
    ['leave', 'shown', true],
  ] as const)('%s', (treatment, state, isSeen) => {
    fill(box('one'));
    const cleaning = started({ categories: { ...defaults.categories, promo: treatment } });
    expect(states(cleaning)).toEqual([state]);
    expect(seen()).toEqual([isSeen]);
    cleaning.giveBack();
  });

  test('a site may be treated otherwise than the rest', () => {
    fill(box('one'));
    const cleaning = started({ sites: { 'a.example': { categories: { promo: 'leave' } } } });
    expect(seen()).toEqual([true]);
    cleaning.giveBack();
  });

  test('what is clutter no longer is shown again', () => {
    fill(box('one'));
    const cleaning = started();
    place.firstElementChild?.classList.remove('clutter');
    cleaning.read();
    cleaning.act();
    expect(place.firstElementChild?.checkVisibility()).toBe(true);
    expect(place.innerHTML).not.toContain('data-clearstory');
  });

  test('a mark that the page takes away is set again', () => {
    fill(box('one'));
    const cleaning = started();
    place.firstElementChild?.removeAttribute('data-clearstory');
    cleaning.read();
    cleaning.act();
    expect(seen()).toEqual([false]);
    cleaning.giveBack();
  });
});

describe('a reading in slices', () => {
  const slice = vi.fn((step: () => void) => step());

  test('finds what a reading at once finds, and sees the page as its publisher made it', async () => {
    const before = fill(`<p>story</p>${box('one')}`);
    const cleaning = started();
    const marked = place.innerHTML;
    place.insertAdjacentHTML('beforeend', box('two'));
    expect(await cleaning.readInSlices(new AbortController().signal, slice)).toEqual({ came: true, again: false });
    expect(slice).toHaveBeenCalled();
    expect(seenInSlice).toContain(before);
    expect(place.innerHTML).toContain(marked);
    cleaning.act();
    expect(seen()).toEqual([false, false]);
    expect(await cleaning.readInSlices(new AbortController().signal, slice)).toEqual({ came: false, again: false });
    cleaning.giveBack();
  });
});

describe('what the reader chooses', () => {
  test('shows one, hides it again, and ids stay with their elements', () => {
    fill(box('one') + box('two'));
    const cleaning = started();
    cleaning.choose(1, 'shown');
    expect(seen()).toEqual([false, true]);
    place.insertAdjacentHTML('afterbegin', box('zero'));
    cleaning.read();
    cleaning.act();
    expect(cleaning.told(true).report?.hidden.map(({ id, opening }) => [id, opening])).toEqual([
      [2, 'zero'],
      [0, 'one'],
      [1, 'two'],
    ]);
    expect(seen()).toEqual([false, false, true]);
    cleaning.choose(1, 'hidden');
    expect(seen()).toEqual([false, false, false]);
    cleaning.giveBack();
  });

  test('holds for a box that the page makes anew', () => {
    fill(box('one') + box('two'));
    const cleaning = started();
    cleaning.choose(0, 'shown');
    fill(box('one') + box('two'));
    cleaning.read();
    cleaning.act();
    expect(seen()).toEqual([true, false]);
    cleaning.giveBack();
  });

  test('all shown stays all shown, whatever comes', () => {
    fill(box('one'));
    const cleaning = started();
    cleaning.chooseAll(true);
    place.insertAdjacentHTML('beforeend', box('two'));
    cleaning.read();
    cleaning.act();
    expect(seen()).toEqual([true, true]);
    cleaning.chooseAll(false);
    expect(seen()).toEqual([false, false]);
    cleaning.giveBack();
  });

  test('"not clutter" holds for like boxes of the site, not for others', () => {
    const words = (n: number) => `${n} stories left this month, says the box at the foot of every page`;
    fill(box(words(2)));
    const kept = printOf(place.firstElementChild ?? place);
    fill(box(words(1)) + box('Sign up for the letter'));
    const cleaning = new Cleaning(defaults, 'a.example', [kept]);
    cleaning.read();
    cleaning.act();
    expect(states(cleaning)).toEqual(['kept', 'hidden']);
    cleaning.giveBack();
  });

  test('an id that nothing has changes nothing', () => {
    const before = fill('<p>story</p>');
    const cleaning = started();
    expect(cleaning.choose(99, 'hidden')).toBe(undefined);
    expect(place.innerHTML).toBe(before);
  });
});

test('what the page wrote under our name comes back too', () => {
  const before = fill('<div class="clutter" data-clearstory="theirs" id="a">x</div>');
  const cleaning = started();
  expect(seen()).toEqual([false]);
  cleaning.giveBack();
  expect(place.innerHTML.replace(' data-clearstory="theirs"', '')).toBe(
    before.replace(' data-clearstory="theirs"', ''),
  );
});

/** A step of a page or of a reader; numbers choose among what is there. */
type Step = [
  what: 'add' | 'remove' | 'move' | 'clone' | 'set' | 'read' | 'show' | 'hide' | 'fold' | 'all' | 'none',
  n: number,
  m: number,
];

const step: fc.Arbitrary<Step> = fc.tuple(
  fc.constantFrom('add', 'remove', 'move', 'clone', 'set', 'read', 'show', 'hide', 'fold', 'all', 'none'),
  fc.nat(999),
  fc.nat(999),
);

/** Does to a tree what a page does. Marks change nothing about which element a number means. */
function mutate(tree: Element, [what, n, m]: Step): void {
  const elements = [...tree.querySelectorAll('*')];
  const chosen = elements[n % (elements.length || 1)];
  if (what === 'add') {
    const made = document.createElement(['p', 'div', 'section', 'ul', 'form'][m % 5] ?? 'p');
    if (m % 3 === 0) made.className = 'clutter';
    made.append(`text ${m}`);
    (chosen ?? tree).append(made);
  }
  if (!chosen) return;
  if (what === 'remove') chosen.remove();
  if (what === 'move') tree.append(chosen);
  if (what === 'clone' && elements.length < 60) chosen.after(chosen.cloneNode(true));
  if (what === 'set')
    chosen.setAttribute(['title', 'class', 'hidden', 'style'][m % 4] ?? 'title', m % 7 === 0 ? 'clutter' : '');
}

/** Plays a script on the page with Clearstory at work, and on a twin without it; gives both, written out. */
function play(steps: readonly Step[]): [string, string] {
  place.replaceChildren();
  const twin = document.createElement('main');
  const cleaning = started();
  for (const one of steps) {
    const [what, n] = one;
    if (what === 'read' || what === 'fold') {
      const promo = what === 'fold' ? 'fold' : 'hide';
      cleaning.settings = { ...defaults, categories: { ...defaults.categories, promo } };
      cleaning.read();
      cleaning.act();
    } else if (what === 'show' || what === 'hide') cleaning.choose(n % 20, what === 'show' ? 'shown' : 'hidden');
    else if (what === 'all' || what === 'none') cleaning.chooseAll(what === 'all');
    else {
      mutate(place, one);
      mutate(twin, one);
    }
  }
  cleaning.chooseAll(true);
  return [place.innerHTML, twin.innerHTML];
}

const made: fc.Arbitrary<Step> = fc.tuple(fc.constant('add'), fc.nat(999), fc.nat(999));

test('whatever page and reader do, "show all" gives back what the page made', () => {
  fc.assert(
    fc.property(fc.array(made, { minLength: 5, maxLength: 25 }), fc.array(step, { maxLength: 40 }), (start, steps) => {
      const [page, twin] = play([...start, ...steps]);
      expect(page).toBe(twin);
    }),
    { seed: 5, numRuns: 150 },
  );
});
