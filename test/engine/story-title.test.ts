import { expect, test } from 'vitest';
import { storyTitle, withoutOutlet } from '../../src/engine/story-title.ts';

const OUTLETS = ['The Example', 'example.org', 'example'];

test.each([
  ['a bar', 'Bridge opens after ten years | The Example', 'Bridge opens after ten years'],
  ['a hyphen', 'Bridge opens after ten years - The Example', 'Bridge opens after ten years'],
  ['a dash', 'Bridge opens after ten years – The Example', 'Bridge opens after ten years'],
  ['its host', 'Bridge opens after ten years - example.org', 'Bridge opens after ten years'],
  ['a section between', 'Bridge opens after ten years | Politics | The Example', 'Bridge opens after ten years'],
  ['a word that outlets add', 'Bridge opens after ten years - Example News', 'Bridge opens after ten years'],
  ['its name first', 'The Example: Bridge opens after ten years', 'Bridge opens after ten years'],
  ['its name first, with a bar', 'The Example | Bridge opens after ten years', 'Bridge opens after ten years'],
])('takes the outlet off after %s', (_, title, expected) => {
  expect(withoutOutlet(title, OUTLETS)).toBe(expected);
});

test.each([
  ['a dash inside', 'Bridge opens – after ten years of waiting'],
  ['a colon inside', 'Harbour: the bridge that nobody wanted'],
  ['a hyphenated word', 'Well-known bridge re-opens'],
  ['a question and its answer', 'Will the bridge open? - Perhaps'],
  ['the outlet in a sentence', 'How The Example covered the bridge'],
  ['the outlet alone', 'The Example'],
  ['a score', 'Rovers 2 - 1 Harbour'],
  ['a second half after a bar that is longer', 'Live | Bridge opens after ten years of waiting'],
])('leaves %s', (_, title) => {
  expect(withoutOutlet(title, OUTLETS)).toBe(title);
});

test.each([
  [
    'the heading that the tags confirm',
    { page: 'Bridge opens – at last - The Example', headings: ['The Example', 'Bridge opens – at last'] },
    'Bridge opens – at last',
  ],
  [
    'the declared headline where no heading agrees',
    { declared: 'Bridge opens at last', page: 'Home', headings: ['Most read'] },
    'Bridge opens at last',
  ],
  [
    'the only heading when it shares the words',
    { social: 'The bridge has opened, ten years late', page: '', headings: ['Ten years late, the bridge has opened'] },
    'Ten years late, the bridge has opened',
  ],
  [
    'the tag rather than a section heading',
    { page: 'Bridge opens after ten years of waiting | The Example', headings: ['Bridge'] },
    'Bridge opens after ten years of waiting',
  ],
  [
    'the page title when there is nothing else',
    { page: 'Bridge opens at last | The Example', headings: [] },
    'Bridge opens at last',
  ],
  ['nothing where there is nothing', { page: '', headings: [] }, ''],
])('chooses %s', (_, sources, expected) => {
  expect(storyTitle({ outlets: OUTLETS, ...sources })).toBe(expected);
});
