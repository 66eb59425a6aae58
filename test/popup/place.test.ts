import { expect, test } from 'vitest';
import { type Place, placeOf } from '../../src/popup/place.ts';

test.each<[string, Place]>([
  ['https://news.example/story', 'web'],
  ['http://127.0.0.1:8080/', 'web'],
  ['https://news.example/pdf', 'web'],
  ['https://news.example/?file=a.pdf', 'web'],
  ['https://addons.example/en/', 'web'],
  ['https://chrome.google.com/', 'web'],
  ['', 'browser'],
  ['about:blank', 'browser'],
  ['about:newtab', 'browser'],
  ['chrome://extensions/', 'browser'],
  ['edge://newtab/', 'browser'],
  ['chrome-extension://abc/page.html', 'browser'],
  ['moz-extension://abc/page.html', 'browser'],
  ['devtools://devtools/bundled/inspector.html', 'browser'],
  ['view-source:https://news.example/story', 'browser'],
  ['data:text/html,hello', 'browser'],
  ['https://chromewebstore.google.com/detail/x/y', 'store'],
  ['https://chrome.google.com/webstore/detail/x', 'store'],
  ['https://addons.mozilla.org/en-US/firefox/', 'store'],
  ['https://microsoftedge.microsoft.com/addons/detail/x', 'store'],
  ['https://news.example/report.pdf', 'pdf'],
  ['https://news.example/Report.PDF#page=2', 'pdf'],
  ['file:///home/me/report.pdf', 'pdf'],
  ['file:///home/me/story.html', 'file'],
])('%s is a page of kind %s', (address, place) => {
  expect(placeOf(address)).toBe(place);
});
