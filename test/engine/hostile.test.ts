import { afterEach, expect, test } from 'vitest';
import { analyze } from '../../src/engine/index.ts';
import story from '../pages-live/story.html?raw';
import { display } from '../support/judged.ts';

/** What a page puts in the way of who reads it: names that shadow the document's own, elements that only bear a name. */

const NEWSLETTER =
  '<form class="box" action="/newsletter/signup"><h3>Get our newsletter</h3><p>Sign up for our newsletter and get the day’s top stories in your inbox every morning.</p><input type="email"><button>Sign up</button></form>';

let close = () => {};
afterEach(() => close());

test.each([
  ['nothing', ''],
  ['style sheets that are a picture', '<img name="styleSheets" alt="">'],
  ['a search that is a form', '<form name="querySelectorAll"><input name="length"></form>'],
])('reads past %s', async (_, part) => {
  const page = await display(story.replace('<!-- middle -->', () => part + NEWSLETTER));
  close = page.close;
  expect(analyze(page.document).hidden.map(({ element }) => element)).toEqual([page.document.querySelector('.box')]);
});

test.each(['http://www.w3.org/2000/svg', 'http://www.w3.org/1998/Math/MathML', 'urn:x', null])(
  'a slot of the namespace %s is none',
  async (space) => {
    const page = await display(story.replace('<!-- middle -->', `<div id="place"></div>${NEWSLETTER}`));
    close = page.close;
    page.document.getElementById('place')?.append(page.document.createElementNS(space, 'slot'));
    expect(analyze(page.document).hidden).toHaveLength(1);
  },
);
