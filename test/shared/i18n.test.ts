import '../support/fake-chrome.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { language, localize, message, messageIfAny, messageNodes, plural } from '../../src/shared/i18n.ts';
import { bdi, el } from '../../src/story/element.ts';
import { resetWorld, world } from '../support/fake-chrome.ts';

beforeEach(resetWorld);

test('a message is filled in', () => {
  expect(message('announce_saved', 'story.md')).toBe('Saved as story.md.');
  expect(messageIfAny('no_such_message')).toBeUndefined();
});

describe('counts', () => {
  test.each([
    [0, '0 appeals'],
    [1, '1 appeal'],
    [2, '2 appeals'],
    [1200, '1,200 appeals'],
  ])('%i', (count, sentence) => {
    expect(plural('hidden_appeal', count)).toBe(sentence);
  });
});

describe('nodes in place', () => {
  test('stand where the message has them, whatever they hold', () => {
    const box = el('p', {}, ...messageNodes('support_note', bdi('A $1 \u{f0000} <b>')));
    expect(box.innerHTML).toBe(
      '<bdi>A $1 \u{f0000} &lt;b&gt;</bdi> asks its readers for support. Clearstory moved the ask here.',
    );
  });
});

describe('the language of dates and numbers', () => {
  test.each([
    ['en-GB', 'en-GB'],
    ['en', 'en'],
    ['de', 'en'],
  ])('in a browser that speaks %s is %s, as the messages are', (ui, expected) => {
    world.uiLanguage = ui;
    expect(language()).toBe(expected);
  });
});

test('a page’s own markup is filled', () => {
  const page = new DOMParser().parseFromString(
    '<p data-i18n="listen"></p><button data-i18n-label="open_options" data-i18n-title="copy"></button>',
    'text/html',
  );
  localize(page);
  expect(page.documentElement.outerHTML).toContain('lang="en" dir="ltr"');
  expect(page.body.innerHTML).toBe(
    '<p data-i18n="listen">Listen</p>' +
      '<button data-i18n-label="open_options" data-i18n-title="copy" aria-label="Options" title="Copy"></button>',
  );
});
