import '../support/fake-chrome.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Label } from '../../src/engine/types.ts';
import { countedKinds, hiddenSection } from '../../src/popup/hidden.ts';
import type { StoryReport } from '../../src/popup/tab.ts';
import { buttonNamed } from '../support/open-page.ts';
import { hidden, reportOn, told } from '../support/sample-stories.ts';

const things = (...labels: Label[]) => labels.map((label, id) => hidden(id, label, `Thing ${id}`));

describe('what was hidden, counted', () => {
  test.each<[string, Label[]]>([
    ['1 appeal', ['appeal']],
    [
      '2 appeals, 1 newsletter, 5 promos',
      ['promo', 'appeal', 'promo', 'promo', 'newsletter', 'appeal', 'promo', 'promo'],
    ],
    ['1 newsletter, 2 ads, 1 share bar', ['social', 'ad', 'newsletter', 'ad']],
    ['3 share bars', ['social', 'social', 'social']],
    ['1 promo, 2 others', ['comments', 'promo', 'consent']],
    ['1 other', ['chrome']],
  ])('%s', (sentence, labels) => {
    expect(countedKinds(things(...labels))).toBe(sentence);
  });
});

describe('the list', () => {
  let asked: string[];
  const note = (name: string) => (item?: { id: number }) => void asked.push(item ? `${name} ${item.id}` : name);
  const open = (states: StoryReport['states']) => {
    const report = reportOn([], {}, { hidden: things('appeal', 'promo') });
    const tell = (now: StoryReport['states']): StoryReport => ({ ...told(report, { states: now }), report });
    const section = hiddenSection(tell(states).report.hidden, tell(states), {
      show: note('show'),
      hide: note('hide'),
      keep: note('keep'),
      showAll: note('showAll'),
      hideAll: note('hideAll'),
    });
    section.element.setAttribute('open', '');
    document.body.replaceChildren(section.element);
    return (now: StoryReport['states']) => section.update(tell(now));
  };
  beforeEach(() => {
    asked = [];
  });

  test('shows, hides again and keeps one thing', () => {
    const update = open({});
    buttonNamed('Show in the page: Thing 0').click();
    update({ 0: 'shown' });
    buttonNamed('Hide again: Thing 0').click();
    buttonNamed('Not clutter: Thing 1').click();
    expect(asked).toEqual(['show 0', 'hide 0', 'keep 1']);
  });

  test('a button keeps the focus when its words change', () => {
    const update = open({});
    buttonNamed('Show in the page: Thing 0').focus();
    update({ 0: 'shown' });
    expect(document.activeElement?.textContent).toBe('Hide again');
  });

  test('what was kept says so and asks no more', () => {
    open({ 1: 'kept' });
    expect(document.body.textContent).toContain('Kept for good on this site');
    expect(buttonNamed('Not clutter: Thing 1').hidden).toBe(true);
  });

  test.each<[string, StoryReport['states'], string]>([
    ['nothing is shown', {}, 'showAll'],
    ['one is shown', { 0: 'shown' }, 'showAll'],
    ['one is folded', { 0: 'shown', 1: 'folded' }, 'showAll'],
    ['all are shown or kept', { 0: 'shown', 1: 'kept' }, 'hideAll'],
  ])('one button for all: %s', (_, states, name) => {
    open(states);
    document.querySelector<HTMLElement>('.all button')?.click();
    expect(asked).toEqual([name]);
  });

  test('says so when nothing is hidden', () => {
    const report = reportOn([]);
    const { element } = hiddenSection([], told(report), {
      show() {},
      hide() {},
      keep() {},
      showAll() {},
      hideAll() {},
    });
    expect(element.textContent).toBe('Nothing is hidden on this page.');
  });
});
