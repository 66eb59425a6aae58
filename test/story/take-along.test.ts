import '../support/fake-chrome.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { el } from '../../src/story/element.ts';
import { takeAlong } from '../../src/story/take-along.ts';
import { buttonNamed } from '../support/open-page.ts';
import { ferry } from '../support/sample-stories.ts';
import { SilentVoice } from '../support/silent-voice.ts';

let voice: SilentVoice;
beforeEach(() => {
  voice = new SilentVoice();
  vi.stubGlobal('speechSynthesis', voice);
});
afterEach(() => vi.unstubAllGlobals());

test('a story that is left is not read aloud any longer, and its player goes', () => {
  const stage = el('div');
  const story = el('article', {}, el('div', { class: 'story-body' }, el('p', {}, 'One. Two.')));
  const { elements, leave } = takeAlong(ferry, 'The Harbour Post', story, stage);
  document.body.replaceChildren(story, stage, ...elements);
  leave();
  buttonNamed('Listen').click();
  expect([voice.said.length, stage.childElementCount]).toEqual([1, 1]);
  voice.log = [];
  leave();
  expect(voice.log[0]).toBe('cancel');
  expect(stage.childElementCount).toBe(0);
  voice.end();
  expect(voice.said).toHaveLength(1);
});
