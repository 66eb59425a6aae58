import '../support/fake-chrome.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { patternsOf, readTab, stateOf } from '../../src/popup/tab.ts';
import type { TabReport } from '../../src/shared/messages.ts';
import { resetWorld, world } from '../support/fake-chrome.ts';
import { ferry, reportOn, told } from '../support/sample-stories.ts';

beforeEach(resetWorld);

const tabAt = (url: string | undefined, status = 'complete') => {
  world.tab = url === undefined ? { id: 1, status } : { id: 1, url, status };
};

describe('where no content script answers', () => {
  test.each<[string, () => void, string]>([
    ['a tab that is gone', () => (world.tab = undefined), 'gone'],
    ['a page of the browser', () => tabAt('chrome://extensions/'), 'browser'],
    ['a page whose address is kept back though every site is open', () => tabAt(undefined), 'browser'],
    [
      'a page whose address is kept back because access is withheld',
      () => {
        tabAt(undefined);
        world.permitted = false;
      },
      'withheld',
    ],
    ['a store', () => tabAt('https://addons.mozilla.org/en-US/firefox/'), 'store'],
    ['a PDF', () => tabAt('https://news.example/report.pdf'), 'pdf'],
    ['a file', () => tabAt('file:///home/me/story.html'), 'file'],
    [
      'a site that the browser withholds',
      () => {
        world.permitted = false;
      },
      'withheld',
    ],
    ['a page that is still loading', () => tabAt('https://news.example/', 'loading'), 'loading'],
    ['a page that was open before', () => tabAt('https://news.example/'), 'reload'],
    [
      'a page that takes the script and stays silent',
      () => {
        world.mayInject = true;
      },
      'reload',
    ],
  ])('%s', async (_, set, kind) => {
    set();
    expect((await readTab(1)).kind).toBe(kind);
  });

  test('the script is put there when the browser lets it, and asked again', async () => {
    world.mayInject = true;
    world.answer = () => {
      if (!world.calls.includes('executeScript')) throw new Error('Receiving end does not exist.');
      return told(ferry);
    };
    expect((await readTab(1)).kind).toBe('story');
    expect(world.calls).toEqual(['report', 'executeScript', 'report']);
  });
});

describe('what an answer means', () => {
  const noStory = { ...reportOn([]), isStory: false };
  test.each<[string, TabReport, string]>([
    ['a story', told(ferry), 'story'],
    ['a story on a site that is off', told(ferry, { active: false, why: 'site-off' }), 'story'],
    ['no story', told(noStory, { active: false, why: 'not-a-story' }), 'nostory'],
    ['no page', told(null, { active: false, why: 'not-a-page' }), 'nostory'],
    ['still loading', told(null, { active: false, why: 'loading' }), 'loading'],
    ['off', told(null, { active: false, why: 'off' }), 'off'],
    ['off here', told(null, { active: false, why: 'site-off' }), 'site'],
    ['not a chosen site', told(null, { active: false, why: 'mode' }), 'mode'],
  ])('%s', (_, answer, kind) => {
    expect(stateOf(answer, 'https://news.example/').kind).toBe(kind);
  });
});

describe('access is asked for', () => {
  test.each([
    ['https://news.example/a?b', ['https://news.example/*']],
    ['http://127.0.0.1:8080/a', ['http://127.0.0.1/*']],
    ['', ['http://*/*', 'https://*/*']],
  ])('%s', (address, patterns) => {
    expect(patternsOf(address)).toEqual(patterns);
  });
});
